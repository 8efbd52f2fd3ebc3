// SPDX-License-Identifier: GPL-3.0-or-later
// Every session that any order of steps can reach, at once and long after, in every length.
#include "listening/talks.h"

#include <functional>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <optional>
#include <rapidcheck/gtest.h>
#include <set>

namespace inglenook::listening {
namespace {

using std::chrono::seconds;

constexpr std::array<Actor, 7> kActors = {Actor::Inviter, Actor::Invited, Actor::Speaker, Actor::Listener,
                                          Actor::Both,    Actor::Either,  Actor::Clock};
constexpr std::array<Actor, 5> kPeople = {Actor::Inviter, Actor::Invited, Actor::Speaker, Actor::Listener,
                                          Actor::Either};

/// At once, and so much later that every time is up and every day has passed.
std::vector<At> moments() {
    return {{seconds(0), test::kFirstEvening},
            {std::chrono::hours(24 * 30), test::kFirstEvening + std::chrono::days(30)}};
}

std::vector<Event> allEvents() {
    std::set<Event> events;
    for (const auto& row : transitions()) {
        events.insert(row.event);
    }
    return {events.begin(), events.end()};
}

/// What makes a difference to what can happen next. Times are put back to the first moment, so that both
/// moments stay possible from everywhere: that reaches more than any clock could.
using Key = std::array<int, 12>;
Key keyOf(const Session& s) {
    return {static_cast<int>(s.state),
            static_cast<int>(s.saved),
            static_cast<int>(s.length),
            s.round,
            s.chunk,
            s.tries,
            s.repeats,
            s.unsticks,
            static_cast<int>(s.hasUsedOtherMode),
            s.summaryTries,
            s.extensions,
            static_cast<int>(s.speaker)};
}

Session timeless(Session session) {
    session.spent = session.since = seconds(0);
    session.endsAt = seconds(1); // a pause is over at the second moment only
    session.parkedOn = test::kFirstEvening;
    session.saidBack.clear();
    session.lastConfirmed.clear();
    return session;
}

struct Next {
    Event event;
    Session session;
};

/// By the rows of the table; that nobody else can take a step is asked for elsewhere.
std::vector<Next> nextOf(const Session& from, Length length) {
    std::map<std::pair<Key, Event>, Next> out;
    for (const auto& row : transitions()) {
        if (row.from != from.state) { continue; }
        for (const auto& at : moments()) {
            auto offered = everything(length);
            offered.isAboutTouch = row.event == Event::AskTouch;
            if (auto next = apply(from, {row.event, row.actor, offered}, at)) {
                auto session = timeless(std::move(*next));
                out.insert_or_assign({keyOf(session), row.event}, Next{row.event, session});
            }
        }
    }
    std::vector<Next> all;
    for (auto& [key, next] : out) {
        all.push_back(std::move(next));
    }
    return all;
}

/// Half as many as there are once more: a limit that is gone shows as this, and not as a machine out of
/// memory.
constexpr std::size_t kMostSessions = 100000;

struct Reached {
    std::map<Key, Session> sessions;
    std::map<Key, std::vector<Next>> next;
};

const Reached& reached() {
    static const Reached all = [] {
        Reached out;
        for (const auto length : kLengths) {
            std::vector<Session> open{timeless(
                led({}, {{Event::ChooseTopic, Actor::Inviter}}, moments().front(), everything(length)))};
            while (!open.empty() && out.sessions.size() <= kMostSessions) {
                const auto session = open.back();
                open.pop_back();
                if (!out.sessions.emplace(keyOf(session), session).second) { continue; }
                if (session.state == State::Idle) { continue; } // nothing has begun
                auto next = nextOf(session, length);
                for (const auto& each : next) {
                    open.push_back(each.session);
                }
                out.next[keyOf(session)] = std::move(next);
            }
        }
        return out;
    }();
    return all;
}

bool isEnding(State state) { return isOver(state) || state == State::Idle; }

bool isOfARest(const Next& step, const Session& from) {
    return step.event == Event::Pause || step.event == Event::Park || step.event == Event::NeedLonger ||
           step.event == Event::ReadyAgain || step.event == Event::Continue || from.state == State::Resumed;
}

TEST(Exploration, ReachesEveryStateOfTheTable) {
    std::set<State> states;
    for (const auto& [key, session] : reached().sessions) {
        states.insert(session.state);
    }
    EXPECT_EQ(states.size(), kStates);
    EXPECT_LE(reached().sessions.size(), kMostSessions) << "something can be said without end";
    std::cout << reached().sessions.size() << " sessions in " << states.size() << " states\n";
}

TEST(Exploration, EitherCanStopInOneEventFromEverywhere) {
    for (const auto& [key, session] : reached().sessions) {
        if (isEnding(session.state)) { continue; }
        for (const auto person : kPeople) {
            const auto stopped = apply(session, {Event::Stop, person, {}}, moments().front());
            ASSERT_TRUE(stopped) << nameOf(session.state);
            Session nothing;
            nothing.state = State::Stopped;
            EXPECT_EQ(*stopped, nothing) << "something is left in " << nameOf(session.state);
        }
    }
}

TEST(Exploration, EitherCanPauseAndParkInOneEventWhileTheyTalk) {
    for (const auto& [key, session] : reached().sessions) {
        if (!isTalking(session.state)) { continue; }
        for (const auto person : kPeople) {
            for (const auto& at : moments()) {
                const auto paused = apply(session, {Event::Pause, person, {}}, at);
                const auto parked = apply(session, {Event::Park, person, {}}, at);
                ASSERT_TRUE(paused && parked) << nameOf(session.state);
                EXPECT_EQ(paused->state, State::Paused);
                EXPECT_EQ(paused->saved, session.state);
                EXPECT_EQ(parked->state, State::Parked);
            }
        }
    }
}

// What remains of the person who acted is nothing: the same session, whoever it was.
TEST(Exploration, DoesNotRememberWhoStoppedPausedOrParked) {
    for (const auto& [key, session] : reached().sessions) {
        for (const auto event : {Event::Stop, Event::Pause, Event::Park}) {
            std::optional<Session> first;
            for (const auto person : kPeople) {
                const auto after = apply(session, {event, person, {}}, moments().front());
                if (!after) { continue; }
                if (first) { EXPECT_EQ(*after, *first); }
                first = *after;
            }
        }
    }
}

TEST(Exploration, HasNoDeadEnd) {
    for (const auto& [key, session] : reached().sessions) {
        if (isEnding(session.state)) { continue; }
        bool leadsOn = false;
        for (const auto& next : reached().next.at(key)) {
            leadsOn = leadsOn || next.event != Event::Stop;
        }
        EXPECT_TRUE(leadsOn) << nameOf(session.state);
    }
}

// The longest way from an invitation to an ending. Pausing is never refused, so it is not among the steps
// that are counted; each pause adds at most five of its own (pause, longer, park, ready, continue).
TEST(Exploration, ComesToAnEndingWithinABoundedNumberOfEvents) {
    std::map<Key, int> longest;
    std::set<Key> onTheWay;
    const std::function<int(const Session&)> measure = [&](const Session& from) -> int {
        const auto key = keyOf(from);
        if (isEnding(from.state)) { return 0; }
        if (const auto known = longest.find(key); known != longest.end()) { return known->second; }
        EXPECT_TRUE(onTheWay.insert(key).second) << "a circle through " << nameOf(from.state);
        int most = 0;
        for (const auto& next : reached().next.at(key)) {
            if (isOfARest(next, from)) { continue; }
            if (onTheWay.count(keyOf(next.session)) > 0) {
                ADD_FAILURE() << "a circle: " << nameOf(from.state) << " " << nameOf(next.event);
                continue;
            }
            most = std::max(most, 1 + measure(next.session));
        }
        onTheWay.erase(key);
        longest[key] = most;
        return most;
    };
    for (const auto length : kLengths) {
        const auto invited =
            timeless(led({}, {{Event::ChooseTopic, Actor::Inviter}}, moments().front(), everything(length)));
        const int bound = measure(invited);
        std::cout << "length " << static_cast<int>(length) << ": at most " << bound << " events\n";
        EXPECT_GT(bound, 10);
        EXPECT_LE(bound, 400);
    }
}

TEST(Exploration, AShortestTalkIsShort) {
    std::map<Key, int> distance;
    std::vector<Session> now{timeless(led({}, {{Event::ChooseTopic, Actor::Inviter}}, moments().front()))};
    for (int steps = 0; !now.empty(); ++steps) {
        std::vector<Session> then;
        for (const auto& session : now) {
            if (!distance.emplace(keyOf(session), steps).second) { continue; }
            if (session.state == State::Done) {
                std::cout << "a whole talk in " << steps << " events\n";
                EXPECT_LE(steps, 12);
                return;
            }
            if (isEnding(session.state)) { continue; }
            for (const auto& next : reached().next.at(keyOf(session))) {
                if (next.event != Event::TimeUp) { then.push_back(next.session); }
            }
        }
        now = std::move(then);
    }
    FAIL() << "no way to the end";
}

Act anyAct() {
    Act act;
    act.event = *rc::gen::elementOf(allEvents());
    act.actor = kActors[static_cast<std::size_t>(*rc::gen::inRange(0, 7))];
    act.offered = everything(kLengths[static_cast<std::size_t>(*rc::gen::inRange(0, 4))]);
    act.offered.isAboutTouch = *rc::gen::arbitrary<bool>();
    act.offered.hasSomething = *rc::gen::arbitrary<bool>();
    act.offered.feelingWords = *rc::gen::inRange(0, 4);
    act.offered.line = *rc::gen::elementOf(std::vector<std::string>{"", "you were afraid"});
    act.offered.pause = std::chrono::minutes(*rc::gen::inRange(-10, 3000));
    return act;
}

/// A step of a person who knows the table; sometimes anything at all.
Act likelyAct(const Session& session) {
    if (*rc::gen::inRange(0, 5) == 0) { return anyAct(); }
    std::vector<Transition> rows;
    for (const auto& row : transitions()) {
        if (row.from == session.state && row.event != Event::Stop) { rows.push_back(row); }
    }
    auto act = anyAct();
    if (rows.empty()) { return act; }
    const auto& row = rows[*rc::gen::inRange<std::size_t>(0, rows.size())];
    act.event = row.event;
    act.actor = row.actor;
    act.offered.hasSomething = true;
    return act;
}

RC_GTEST_PROP(Histories, KeepEveryCounterAndPauseWithinItsLimits, ()) {
    Session session;
    At at = kStart;
    const int steps = *rc::gen::inRange(1, 120);
    for (int i = 0; i < steps; ++i) {
        at.time += seconds(*rc::gen::inRange(0, 300));
        const auto before = session;
        if (const auto next = apply(session, likelyAct(session), at)) { session = *next; }
        RC_ASSERT(session.tries <= limits::kTries && session.repeats <= limits::kRepeats);
        RC_ASSERT(session.unsticks <= limits::kUnsticks && session.extensions <= limits::kExtensions);
        RC_ASSERT(session.summaryTries <= limits::kSummaryTries && session.round <= 1);
        RC_ASSERT(session.chunk <= chunksOf(session.length));
        RC_ASSERT(session.spent >= seconds(0));
        if (session.state == State::Paused && before.state != State::Paused) {
            RC_ASSERT(session.endsAt - at.time >= limits::kShortestPause);
            RC_ASSERT(session.endsAt - at.time <= limits::kLongestPause);
        }
        if (isEnding(session.state)) {
            RC_ASSERT(session.topic.words.empty() && session.lastConfirmed.empty());
        }
    }
}

RC_GTEST_PROP(Histories, ComeBackFromBeingParkedToTheSamePlace, ()) {
    Session session;
    for (int i = 0; i < 60 && !isTalking(session.state); ++i) {
        if (const auto next = apply(session, likelyAct(session), kStart)) { session = *next; }
    }
    RC_PRE(isTalking(session.state));
    const auto parked = test::must(apply(session, {Event::Park, Actor::Either, {}}, kStart));
    const auto kept = parkedFrom(parked, kStart.day);
    auto back = sessionFrom(kept);
    back = led(back, {{Event::ReadyAgain, Actor::Both}, {Event::Continue, Actor::Both}});
    RC_ASSERT(back.state == session.state && back.speaker == session.speaker);
    RC_ASSERT(back.topic == session.topic && back.lastConfirmed == session.lastConfirmed);
    RC_ASSERT(back.round == session.round && back.length == session.length);
    RC_ASSERT(kept == parkedFrom(sessionFrom(kept), kStart.day));
}

} // namespace
} // namespace inglenook::listening

// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/session.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook::listening {

namespace {

using std::chrono::seconds;

bool plays(Actor actor, const Transition& row) {
    if (row.actor == Actor::Either) { return actor != Actor::Clock; }
    if (row.guard == Guard::BothOrAfterAMinute) { return actor == Actor::Both || actor == Actor::Either; }
    return actor == row.actor;
}

bool holdsAtTheStart(const Offered& offered, Guard guard) {
    if (guard == Guard::BothAreHere) { return offered.areBothHere; }
    const bool hasTopic = offered.topic && !offered.topic->words.empty();
    return hasTopic && offered.length && offered.energy && offered.seat;
}

bool isCounterLeft(const Session& session, Guard guard) {
    if (guard == Guard::RepeatsLeft) { return session.repeats < limits::kRepeats; }
    if (guard == Guard::TriesLeft) { return session.tries < limits::kTries; }
    if (guard == Guard::TriesUsed) { return session.tries >= limits::kTries; }
    if (guard == Guard::ChunksLeft) { return session.chunk < chunksOf(session.length); }
    if (guard == Guard::SummaryTryLeft) { return session.summaryTries < limits::kSummaryTries; }
    if (guard == Guard::LongerLeft) { return session.extensions < limits::kExtensions; }
    const bool isModeLeft = guard == Guard::UnsticksLeft || !session.hasUsedOtherMode;
    return isModeLeft && session.unsticks < limits::kUnsticks;
}

bool holds(const Session& session, const Act& act, const At& at, Guard guard) {
    switch (guard) {
    case Guard::None:
    case Guard::Always:
        return true;
    case Guard::TopicAndLength:
    case Guard::BothAreHere:
        return holdsAtTheStart(act.offered, guard);
    case Guard::BothTap: // the actor says it
        return act.actor == Actor::Both;
    case Guard::SomethingShown:
        return act.offered.hasSomething;
    case Guard::RepeatsLeft:
    case Guard::TriesLeft:
    case Guard::TriesUsed:
    case Guard::UnsticksLeft:
    case Guard::OtherModeLeft:
    case Guard::ChunksLeft:
    case Guard::SummaryTryLeft:
    case Guard::LongerLeft:
        return isCounterLeft(session, guard);
    case Guard::AtMostTwoWords:
        return act.offered.feelingWords >= 1 && act.offered.feelingWords <= limits::kFeelingWords;
    case Guard::NotAboutTouch:
        return !act.offered.isAboutTouch;
    case Guard::AboutTouch:
        return act.offered.isAboutTouch;
    case Guard::MaySwap:
        return session.round == 0 && act.actor == Actor::Both && !isTimeUp(session, at);
    case Guard::FirstRound:
        return session.round == 0;
    case Guard::BothOrAfterAMinute:
        return act.actor == Actor::Both || at.time - session.since >= limits::kCloseAlone;
    case Guard::TimeIsUp:
    case Guard::TimeIsUpHere:
        return isTimeUp(session, at);
    case Guard::PauseIsOver:
        return act.actor == Actor::Both && at.time >= session.endsAt;
    case Guard::RecapShown:
        return act.actor == Actor::Both && act.offered.isRecapShown;
    case Guard::DaysPassed:
        return at.day > session.parkedOn + limits::kKeep;
    }
    std::abort();
}

void beginPiece(Session& session) {
    session.tries = 0;
    session.repeats = 0;
    session.unsticks = 0;
    session.hasUsedOtherMode = false;
}

/// Choosing, inviting, beginning, swapping.
void takeUp(Session& session, const Act& act, const At& at) {
    if (act.event == Event::ChooseTopic) {
        session.topic = *act.offered.topic;
        session.length = *act.offered.length;
        session.inviter = *act.offered.seat;
        session.speaker = session.inviter;
    }
    if (act.event == Event::Ready) {
        session.speaker = act.offered.seat.value_or(session.inviter);
        session.spent = seconds(0);
        session.since = at.time;
    }
    if (act.event == Event::SwapNow) {
        session.speaker = session.listener();
        session.round = 1;
    }
    if (act.event == Event::Begin) {
        session.chunk = 1;
        session.summaryTries = 0;
        session.saidBack.clear();
        beginPiece(session);
    }
}

/// Within a piece: saying back, answering, getting unstuck.
void goOn(Session& session, const Act& act) {
    const auto event = act.event;
    if (event == Event::AskRepeat) { ++session.repeats; }
    if (event == Event::YesThatsIt && !session.saidBack.empty()) { session.lastConfirmed = session.saidBack; }
    const bool isAnswer = event == Event::YesThatsIt || event == Event::Partly || event == Event::NotYet ||
                          event == Event::GoodEnough || event == Event::AddOneThing;
    if (isAnswer) { session.saidBack.clear(); } // what was not confirmed is not kept for a moment
    if (event == Event::SaidItBack || event == Event::SummedUp) { session.saidBack = act.offered.line; }
    if (event == Event::Partly || event == Event::NotYet) {
        session.tries += session.state == State::Adding ? 1 : 0;
    }
    if (event == Event::AddOneThing) { ++session.summaryTries; }
    if (event == Event::SmallerPiece || event == Event::OtherMode) { ++session.unsticks; }
    if (event == Event::OtherMode) { session.hasUsedOtherMode = true; }
    const bool isFresh = event == Event::YesThatsIt || event == Event::GoodEnough ||
                         event == Event::SmallerPiece || event == Event::OtherMode;
    if (isFresh) { session.tries = 0; }
    if (event == Event::More) {
        ++session.chunk;
        beginPiece(session);
    }
}

/// Pausing, parking, coming back.
void rest(Session& session, const Session& before, const Act& act, const At& at) {
    const auto pause = std::clamp(act.offered.pause, limits::kShortestPause, limits::kLongestPause);
    if (isTalking(before.state) && (act.event == Event::Pause || act.event == Event::Park)) {
        session.saved = before.state;
        session.spent += at.time - before.since;
        session.extensions = 0;
    }
    if (act.event == Event::Pause) { session.endsAt = at.time + pause; }
    if (act.event == Event::NeedLonger) {
        ++session.extensions;
        session.endsAt = at.time + pause;
    }
    if (act.event == Event::Park) { session.parkedOn = at.day; }
    if (act.event == Event::Continue) { session.since = at.time; }
    if (session.state == State::Closing && before.state != State::Closing) { session.since = at.time; }
}

/// How often something had to be said is gone as soon as it is no longer needed for a limit.
void forgetWhatIsDone(Session& session, const Session& before) {
    if (session.state == State::MoreCheck) { beginPiece(session); }
    if (session.state == State::Summary && before.state == State::MoreCheck) { session.chunk = 1; }
    if (session.state == State::MakesSense) { session.summaryTries = 0; }
    if (before.state == State::Resumed) {
        session.extensions = 0;
        session.endsAt = seconds(0);
    }
}

Session after(const Session& before, const Transition& row, const Act& act, const At& at) {
    Session session = before;
    session.state = row.to.value_or(before.saved);
    if (isOver(session.state) || session.state == State::Idle) {
        Session empty; // of what is over, or was put off, nothing is left in memory either
        empty.state = session.state;
        return empty;
    }
    takeUp(session, act, at);
    goOn(session, act);
    rest(session, before, act, at);
    forgetWhatIsDone(session, before);
    return session;
}

} // namespace

int chunksOf(Length length) {
    switch (length) {
    case Length::Six:
        return 1;
    case Length::Twelve:
        return 2;
    case Length::Twenty:
    case Length::Untimed:
        return 4;
    }
    std::abort();
}

std::optional<std::chrono::minutes> capOf(Length length) {
    switch (length) {
    case Length::Six:
        return std::chrono::minutes(8);
    case Length::Twelve:
        return std::chrono::minutes(15);
    case Length::Twenty:
        return std::chrono::minutes(25);
    case Length::Untimed:
        return std::nullopt;
    }
    std::abort();
}

bool isTimeUp(const Session& session, const At& at) {
    const auto cap = capOf(session.length);
    if (!cap || !isTalking(session.state)) { return false; }
    return session.spent + (at.time - session.since) >= *cap;
}

std::optional<seconds> ringOf(State state) {
    if (state == State::Speaking) { return limits::kSpeak; }
    if (state == State::Adding) { return limits::kAdd; }
    if (state == State::Reflecting) { return limits::kReflect; }
    if (state == State::Settling) { return limits::kSettle; }
    return std::nullopt;
}

Result<Session> apply(const Session& session, const Act& act, const At& at) {
    std::string_view why = "no such step in this state";
    for (const auto& row : transitions()) {
        if (row.from != session.state || row.event != act.event) { continue; }
        if (!plays(act.actor, row)) {
            why = "another person's step";
            continue;
        }
        if (holds(session, act, at, row.guard)) { return after(session, row, act, at); }
        why = nameOf(row.guard);
    }
    return fail(ErrorCode::OutsideRules, why);
}

bool isOpen(const Session& session, const Act& act, const At& at) {
    return apply(session, act, at).has_value();
}

Parked parkedFrom(const Session& session, Day day) {
    const auto state = isTalking(session.state) ? session.state : session.saved;
    return {session.topic,        day, state, session.length, session.speaker, session.round == 1,
            session.lastConfirmed};
}

Session sessionFrom(const Parked& parked) {
    Session session;
    session.state = State::Parked;
    session.saved = parked.state;
    session.topic = parked.topic;
    session.length = parked.length;
    session.inviter = parked.speaker;
    session.speaker = parked.speaker;
    session.round = parked.isSecondTurn ? 1 : 0;
    session.lastConfirmed = parked.line;
    session.parkedOn = parked.day;
    return session;
}

bool isKept(const Parked& parked, Day today) { return today <= parked.day + limits::kKeep; }

} // namespace inglenook::listening

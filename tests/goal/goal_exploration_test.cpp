// SPDX-License-Identifier: GPL-3.0-or-later
// Every state that two people, the days, a crash and a forged shared room can bring a goal into. In each of
// them the shared step is at most the last one that both said yes to and nobody has stepped down from since.
#include "goal/goal_sample.h"
#include "vault/opening.h"

#include <deque>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <set>

namespace inglenook {
namespace {

using namespace test;

enum class Company { Circle, Diamond, Both };
constexpr int kMostDays = 1; // a first yes is slept on for one
constexpr std::int64_t kDaySeconds = 86400;
constexpr int kNothing = -1; // of a step: none is taken now

struct World {
    SharedGoal shared;
    BySeat<OwnGoal> own;
    int day = 0;
    bool isForged = false;
    // What the two people know: for words, the highest step both said yes to that nobody has closed since. A
    // crash in between leaves one alone with the earlier words, too.
    std::map<Bytes, int> granted;
};

struct Explorer {
    Opening opening;
    std::vector<Bytes> ladders;
    std::set<std::string> seen;
    std::deque<World> ahead;
    std::size_t steps = 0;

    /// One ladder of three steps; or two of two, where the second is the first in other words.
    Explorer(Opening how, bool changes) : opening(how) {
        auto ladder = aLadder();
        if (changes) { ladder.rungs.pop_back(); }
        ladders.push_back(encoded(ladder));
        if (!changes) { return; }
        ladder.rungs.front() = aStep(7, "Sit in the same room");
        ladders.push_back(encoded(ladder));
    }

    static GoalNow now(const World& world, int open = 3) {
        GoalNow now;
        now.at.day = dayOf(20000 + world.day);
        now.at.minuteOfDay = 19 * 60;
        now.at.utcSeconds = world.day * kDaySeconds;
        const auto lines = bothLines();
        for (int i = 0; i < 2; ++i) {
            if ((open & (1 << i)) != 0) { now.lines.push_back(lines.at(static_cast<std::size_t>(i))); }
        }
        return now;
    }

    GoalParts parts(const World& world, Company company) const {
        GoalParts out;
        if (company == Company::Both || opening == Opening::Either) { out.shared = world.shared; }
        if (company != Company::Diamond) { out.own[Seat::Circle] = world.own[Seat::Circle]; }
        if (company != Company::Circle) { out.own[Seat::Diamond] = world.own[Seat::Diamond]; }
        return out;
    }

    static World laidBack(World world, const GoalParts& parts) {
        if (parts.shared) { world.shared = *parts.shared; }
        for (const auto seat : kBothSeats) {
            if (parts.own[seat]) { world.own[seat] = *parts.own[seat]; }
        }
        return world;
    }

    /// Sits down as the house does: the rooms are compared before anything is shown.
    World opened(const World& world, Company company) const {
        const auto after = apply(parts(world, company), GoalOpened{}, now(world));
        return laidBack(world, *after);
    }

    GoalStanding view(const World& world, Company company) const {
        return assess(parts(opened(world, company), company), now(world));
    }

    static int stepIn(const GoalStanding& standing) {
        return standing.state == GoalState::Live ? standing.pace.rung : kNothing;
    }

    void check(const World& world) const {
        for (const auto company : {Company::Circle, Company::Diamond, Company::Both}) {
            if (world.isForged && company != Company::Both) { continue; }
            const auto standing = view(world, company);
            if (standing.state != GoalState::Live) { continue; }
            const auto granted = world.granted.find(encoded(*standing.words));
            ASSERT_TRUE(granted != world.granted.end());
            ASSERT_LE(standing.pace.rung, granted->second);
            const auto& step = standing.words->rungs.at(static_cast<std::size_t>(standing.pace.rung));
            for (const int open : {0, 1, 3}) {
                const auto lines = now(world, open);
                const auto offered = assess(parts(opened(world, company), company), lines).isOffered;
                ASSERT_EQ(offered, isInside(step, lines.lines));
            }
        }
    }

    /// Down and rest are one step away for everyone who sits here, whatever the state.
    void checkWaysDown(const World& world) const {
        for (const auto company : {Company::Circle, Company::Diamond, Company::Both}) {
            const auto before = opened(world, company);
            const auto standing = assess(parts(before, company), now(world));
            const bool isThere = standing.state == GoalState::Live || standing.state == GoalState::Unseen ||
                                 standing.state == GoalState::Settling;
            if (!isThere) { continue; }
            for (const auto seat : kBothSeats) {
                if (!parts(before, company).own[seat]) { continue; }
                const auto rest = apply(parts(before, company), RestGoal{seat}, now(world));
                ASSERT_TRUE(rest.has_value());
                ASSERT_EQ(stepIn(assess(*rest, now(world))), kNothing);
                ASSERT_FALSE(mayLookAgain(*rest, now(world)));
                const auto down = apply(parts(before, company), StepDown{seat}, now(world));
                ASSERT_TRUE(down.has_value());
                ASSERT_FALSE(mayLookAgain(*down, now(world)));
                if (stepIn(standing) != kNothing) {
                    ASSERT_LT(stepIn(assess(*down, now(world))), stepIn(standing));
                }
            }
        }
    }

    void keep(World world) {
        ++steps;
        if (!seen.insert(keyOf(world)).second) { return; }
        ahead.push_back(std::move(world));
    }

    static std::string keyOf(const World& world) {
        std::string out;
        const auto add = [&out](const std::optional<Bytes>& bytes) {
            out += bytes ? std::string(bytes->begin(), bytes->end()) : std::string("-");
            out += '|';
        };
        const auto number = [&out](std::int64_t value) { out += std::to_string(value) + ','; };
        add(world.shared.adopted);
        add(world.shared.onTable);
        number(world.shared.pace.rung);
        number(world.shared.pace.isResting ? 1 : 0);
        number(world.shared.isLetGo ? 1 : 0);
        for (const auto& own : world.own.each) {
            add(own.adopted);
            number(own.pace.rung);
            number(own.pace.isResting ? 1 : 0);
            number(own.isLetGo ? 1 : 0);
            if (own.first) {
                add(own.first->bytes);
                number(own.first->rung);
                number(dayNumber(own.first->on));
            }
        }
        for (const auto& [words, rung] : world.granted) {
            add(words);
            number(rung);
        }
        number(world.day);
        number(world.isForged ? 1 : 0);
        return out;
    }

    void tighten(const World& world, Company company, Seat seat) {
        const auto before = opened(world, company);
        const auto seenStep = stepIn(assess(parts(before, company), now(world)));
        for (const GoalEvent& event :
             {GoalEvent(StepDown{seat}), GoalEvent(RestGoal{seat}), GoalEvent(LetGo{seat})}) {
            const auto after = apply(parts(before, company), event, now(world));
            if (!after) { continue; }
            World will = laidBack(before, *after);
            close(will, before, std::holds_alternative<StepDown>(event), seat, seenStep);
            keep(std::move(will));
        }
    }

    static void close(World& will, const World& before, bool isDown, Seat seat, int seenStep) {
        const auto& own = before.own[seat];
        if (!own.adopted) { return; } // only a yes that was slept on is gone
        // One alone under "only together" steps down from where they were themselves.
        const int from = seenStep != kNothing ? seenStep : own.pace.rung;
        auto& granted = will.granted[*own.adopted];
        granted = isDown && !own.pace.isResting ? std::min(granted, from - 1) : kNothing;
        if (granted == kNothing) { will.granted.erase(*own.adopted); }
    }

    void answers(const World& world) {
        const auto before = opened(world, Company::Both);
        for (const auto& bytes : ladders) {
            auto at = parts(before, Company::Both);
            const auto was = assess(at, now(world));
            const bool settles = at.own[Seat::Circle]->first.has_value();
            if (at.shared->adopted != bytes && !settles) { at = *apply(at, ProposeGoal{bytes}, now(world)); }
            for (int rung = 0; rung < 3; ++rung) {
                for (const bool isSecond : {false, true}) {
                    for (const int yes : {0, 1, 3}) {
                        const BothSay both{isSecond, {{(yes & 1) != 0, (yes & 2) != 0}}, bytes, rung};
                        const auto after = apply(at, both, now(world));
                        if (!after) { continue; }
                        World will = laidBack(before, *after);
                        const bool isGiven = yes == 3 && will.own[Seat::Circle].adopted == bytes &&
                                             !will.own[Seat::Circle].first;
                        if (isGiven) { give(will, was, both); }
                        keep(will);
                        if (yes != 3 || ladders.size() > 1) { continue; }
                        for (const auto& [words, granted] : before.granted) {
                            auto& now = will.granted.try_emplace(words, granted).first->second;
                            now = std::max(now, granted);
                        }
                        // A crash after the first own room, and one before the shared room.
                        World half = will;
                        half.own[Seat::Diamond] = before.own[Seat::Diamond];
                        half.shared = before.shared;
                        keep(half);
                        will.shared = before.shared;
                        keep(will);
                    }
                }
            }
        }
    }

    static void give(World& world, const GoalStanding& was, const BothSay& both) {
        const auto words = *decodedGoal(both.bytes);
        const auto level = words.rungs.at(static_cast<std::size_t>(both.rung)).level;
        const auto before = was.state == GoalState::Live
                                ? was.words->rungs.at(static_cast<std::size_t>(was.pace.rung)).level
                                : TouchLevel::None;
        EXPECT_TRUE(both.isSecond || level <= before) << "touch that rises is slept on";
        world.granted = {{both.bytes, both.rung}};
    }

    /// While no line is open, nobody can say yes to a step with touch.
    void refusals(const World& world) const {
        const auto at = parts(opened(world, Company::Both), Company::Both);
        for (const auto& bytes : ladders) {
            const auto words = *decodedGoal(bytes);
            for (int rung = 0; rung < static_cast<int>(words.rungs.size()); ++rung) {
                if (words.rungs.at(static_cast<std::size_t>(rung)).level == TouchLevel::None) { continue; }
                for (const bool isSecond : {false, true}) {
                    const BothSay both{isSecond, {{true, true}}, bytes, rung};
                    ASSERT_FALSE(apply(at, both, now(world, 0)).has_value());
                }
            }
        }
    }

    void table(const World& world) {
        const auto before = opened(world, Company::Both);
        const auto at = parts(before, Company::Both);
        if (const auto after = apply(at, TakeOffGoal{}, now(world))) { keep(laidBack(before, *after)); }
        if (const auto after = apply(at, LayDown{}, now(world))) { keep(laidBack(before, *after)); }
    }

    void around(const World& world) {
        for (const auto company : {Company::Circle, Company::Diamond, Company::Both}) {
            keep(opened(world, company));
        }
        if (world.day < kMostDays) {
            World later = world;
            ++later.day;
            for (const auto company : {Company::Circle, Company::Diamond, Company::Both}) {
                EXPECT_LE(stepIn(view(later, company)), stepIn(view(world, company)));
            }
            keep(later);
        }
        if (world.isForged) { return; }
        World forged = world;
        forged.isForged = true;
        forged.shared = {};
        keep(forged); // the row is gone
        forged.shared = world.shared;
        forged.shared.pace = {2, false};
        keep(forged); // somebody wrote a higher step into the shared room
        forged.shared.adopted = ladders.back();
        keep(forged); // and other words
    }

    void explore() {
        keep(World{});
        while (!ahead.empty() && !::testing::Test::HasFailure()) {
            const World world = ahead.front();
            ahead.pop_front();
            check(world);
            checkWaysDown(world);
            for (const auto seat : kBothSeats) {
                tighten(world, seat == Seat::Circle ? Company::Circle : Company::Diamond, seat);
                tighten(world, Company::Both, seat);
            }
            answers(world);
            refusals(world);
            table(world);
            around(world);
        }
    }
};

class GoalExploration : public ::testing::TestWithParam<std::pair<Opening, bool>> {};

TEST_P(GoalExploration, NoOnePersonAndNoDayEverRaisesTheSharedStep) {
    Explorer explorer(GetParam().first, GetParam().second);
    explorer.explore();
    EXPECT_GT(explorer.seen.size(), 300U);
    std::cout << explorer.seen.size() << " states, " << explorer.steps << " steps\n";
}

INSTANTIATE_TEST_SUITE_P(
    Openings, GoalExploration,
    ::testing::Values(std::pair(Opening::Either, false), std::pair(Opening::Either, true),
                      std::pair(Opening::Together, false), std::pair(Opening::Together, true)),
    [](const auto& each) {
        const std::string opening = each.param.first == Opening::Either ? "Either" : "Together";
        return opening + (each.param.second ? "InOtherWords" : "OneLadder");
    });

} // namespace
} // namespace inglenook

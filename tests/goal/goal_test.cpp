// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_sample.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

constexpr Seat kAna = Seat::Circle;
constexpr Seat kBen = Seat::Diamond;
const BySeat<bool> kTwoYeses{{true, true}};

GoalNow nowOn(int day, OpenLines lines = bothLines()) {
    GoalNow now;
    now.at = Moment{day * 86400LL, dayOf(20000 + day), 19 * 60};
    now.lines = std::move(lines);
    return now;
}

GoalParts atTable() {
    GoalParts parts;
    parts.shared.emplace();
    parts.own[kAna].emplace();
    parts.own[kBen].emplace();
    return parts;
}

GoalParts after(const GoalParts& parts, const GoalEvent& event, const GoalNow& now) {
    auto result = apply(parts, event, now);
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().detail);
    return result.value_or(parts);
}

ErrorCode refusal(const GoalParts& parts, const GoalEvent& event, const GoalNow& now) {
    const auto result = apply(parts, event, now);
    EXPECT_FALSE(result.has_value());
    return result ? ErrorCode::Cancelled : result.error().code;
}

GoalParts adopted(const GoalWords& words) {
    const auto bytes = encoded(words);
    auto parts = after(atTable(), ProposeGoal{bytes}, nowOn(0));
    return after(parts, BothSay{false, kTwoYeses, bytes, 0}, nowOn(0));
}

/// Up one step, slept on where it has to be.
GoalParts upTo(GoalParts parts, int rung, int day) {
    const auto bytes = *parts.shared->adopted;
    parts = after(parts, BothSay{false, kTwoYeses, bytes, rung}, nowOn(day));
    if (!parts.own[kAna]->first) { return parts; }
    return after(parts, BothSay{true, kTwoYeses, bytes, rung}, nowOn(day + 1));
}

GoalParts alone(GoalParts parts, Seat seat) {
    parts.own[otherOf(seat)].reset();
    return parts;
}

TEST(Goal, IsLiveOnItsFirstStepOnceBothAdoptIt) {
    const auto standing = assess(adopted(aLadder()), nowOn(0));
    EXPECT_EQ(standing.state, GoalState::Live);
    EXPECT_EQ(standing.pace.rung, 0);
    EXPECT_TRUE(standing.isOffered);
}

TEST(Goal, IsNotAdoptedByOneYes) {
    const auto bytes = encoded(aLadder());
    const auto parts = after(atTable(), ProposeGoal{bytes}, nowOn(0));
    for (const BySeat<bool>& yes : {BySeat<bool>{{true, false}}, BySeat<bool>{{false, true}}}) {
        const auto said = after(parts, BothSay{false, yes, bytes, 0}, nowOn(0));
        EXPECT_EQ(said, parts) << "a no leaves everything as it was, and shows of neither";
    }
}

TEST(Goal, WithTouchOnItsFirstStepIsSleptOn) {
    auto words = aLadder();
    words.rungs.erase(words.rungs.begin());
    const auto parts = adopted(words);
    EXPECT_EQ(assess(parts, nowOn(0)).state, GoalState::Settling);
    const BothSay again{true, kTwoYeses, encoded(words), 0};
    EXPECT_EQ(refusal(parts, again, nowOn(0)), ErrorCode::NotSettledYet);
    auto early = nowOn(1);
    early.at.minuteOfDay = 4 * 60;
    EXPECT_EQ(refusal(parts, again, early), ErrorCode::NotSettledYet);
    EXPECT_EQ(assess(parts, nowOn(5)).state, GoalState::Settling) << "nothing comes by the date alone";
    EXPECT_EQ(assess(after(parts, again, nowOn(1)), nowOn(1)).state, GoalState::Live);
}

TEST(Goal, GoesUpByBothOneStepAtATimeAndSleepsOnRisingTouch) {
    const auto parts = adopted(aLadder());
    const auto bytes = *parts.shared->adopted;
    EXPECT_EQ(refusal(parts, BothSay{false, kTwoYeses, bytes, 2}, nowOn(0)), ErrorCode::OutsideRules);
    const auto asked = after(parts, BothSay{false, kTwoYeses, bytes, 1}, nowOn(0));
    EXPECT_EQ(assess(asked, nowOn(0)).pace.rung, 0) << "where they are until both say it once more";
    EXPECT_EQ(assess(asked, nowOn(0)).settlesTo, 1);
    EXPECT_EQ(assess(upTo(parts, 1, 0), nowOn(1)).pace.rung, 1);
}

TEST(Goal, NeverGoesUpWithOnePersonHere) {
    const auto parts = alone(adopted(aLadder()), kAna);
    const BothSay up{false, kTwoYeses, *parts.shared->adopted, 1};
    EXPECT_EQ(refusal(parts, up, nowOn(0)), ErrorCode::NeedsBoth);
    EXPECT_EQ(refusal(parts, ProposeGoal{encoded(aLadder())}, nowOn(0)), ErrorCode::NeedsBoth);
}

TEST(Goal, GoesDownByEitherAloneAtOnceAndRestsBelowTheFirstStep) {
    for (const auto seat : kBothSeats) {
        auto parts = upTo(adopted(aLadder()), 1, 0);
        parts = after(alone(parts, seat), StepDown{seat}, nowOn(2));
        EXPECT_EQ(assess(parts, nowOn(2)).pace.rung, 0);
        parts = after(parts, StepDown{seat}, nowOn(2));
        EXPECT_EQ(assess(parts, nowOn(2)).state, GoalState::Resting);
    }
}

TEST(Goal, RestedByOneIsRestingForBothAndNothingTellsWho) {
    const auto parts = adopted(aLadder());
    const auto byAna = after(parts, RestGoal{kAna}, nowOn(0));
    const auto byBen = after(parts, RestGoal{kBen}, nowOn(0));
    EXPECT_EQ(byAna, byBen) << "at the table the rooms say the same, whoever it was";
    EXPECT_EQ(assess(byAna, nowOn(0)).state, GoalState::Resting);
}

TEST(Goal, RestedAloneReachesTheOtherAsARestAtTheNextOpening) {
    auto parts = adopted(aLadder());
    auto hers = parts;
    hers.own[kBen].reset();
    hers.shared.reset(); // "only together"
    hers = after(hers, RestGoal{kAna}, nowOn(0));
    parts.own[kAna] = hers.own[kAna];
    EXPECT_EQ(assess(parts, nowOn(0)).state, GoalState::Resting) << "before anything is written back";
    const auto opened = after(parts, GoalOpened{}, nowOn(0));
    EXPECT_EQ(opened.own[kAna], opened.own[kBen]);
}

TEST(Goal, ThatRestedComesBackByBothOnly) {
    auto parts = upTo(adopted(aLadder()), 1, 0);
    parts = after(parts, RestGoal{kBen}, nowOn(2));
    const auto bytes = *parts.shared->adopted;
    EXPECT_EQ(highestStepToAsk(parts, bytes, nowOn(2)), 1) << "where they were, and no further";
    EXPECT_TRUE(doesTouchRise(parts, aLadder(), 1, nowOn(2)));
    parts = upTo(parts, 1, 2);
    EXPECT_EQ(assess(parts, nowOn(3)).state, GoalState::Live);
}

TEST(Goal, RestVoidsAYesThatIsSleptOn) {
    auto parts = adopted(aLadder());
    const auto bytes = *parts.shared->adopted;
    parts = after(parts, BothSay{false, kTwoYeses, bytes, 1}, nowOn(0));
    parts = after(parts, StepDown{kAna}, nowOn(0));
    EXPECT_FALSE(mayLookAgain(parts, nowOn(3)));
    EXPECT_EQ(refusal(parts, BothSay{true, kTwoYeses, bytes, 1}, nowOn(3)), ErrorCode::NotFound);
}

TEST(Goal, StepOutsideTheAgreementCannotBeTakenAndIsNotOffered) {
    auto parts = adopted(aLadder());
    const auto bytes = *parts.shared->adopted;
    const auto closed = nowOn(0, {});
    EXPECT_EQ(refusal(parts, BothSay{false, kTwoYeses, bytes, 1}, closed), ErrorCode::OutsideRules);
    parts = upTo(parts, 1, 0);
    const auto standing = assess(parts, nowOn(2, {}));
    EXPECT_FALSE(standing.isOffered) << "its line rests: the step rests with it";
    EXPECT_EQ(standing.inside, (std::vector<bool>{true, false, false}));
    EXPECT_TRUE(assess(parts, nowOn(2)).isOffered) << "assessed at every reading, never stored";
}

TEST(Goal, SleptOnIsRefusedWhenItsLineRestsMeanwhile) {
    auto parts = adopted(aLadder());
    const auto bytes = *parts.shared->adopted;
    parts = after(parts, BothSay{false, kTwoYeses, bytes, 1}, nowOn(0));
    EXPECT_EQ(refusal(parts, BothSay{true, kTwoYeses, bytes, 1}, nowOn(1, {})), ErrorCode::OutsideRules);
}

TEST(Goal, InOtherWordsStaysOnItsStepOnlyWhileThatReadsTheSame) {
    const auto parts = upTo(adopted(aLadder()), 1, 0);
    auto words = aLadder();
    words.rungs.insert(words.rungs.begin(), aStep(9, "Be in one room"));
    EXPECT_EQ(highestStepToAsk(parts, encoded(words), nowOn(2)), 2);
    words.rungs.at(2).words = "A longer hug";
    EXPECT_EQ(highestStepToAsk(parts, encoded(words), nowOn(2)), 0);
}

TEST(Goal, OfHalfAYesLiesOnTheTable) {
    auto parts = adopted(aLadder());
    parts.own[kBen]->adopted.reset();
    parts = after(parts, GoalOpened{}, nowOn(0));
    EXPECT_EQ(assess(parts, nowOn(0)).state, GoalState::ToTalkAbout);
    EXPECT_FALSE(parts.own[kAna]->adopted);
}

TEST(Goal, ThatFeelsSafestIsNeverDone) {
    EXPECT_EQ(refusal(adopted(aLadder(GoalKind::FeelsSafest)), LayDown{}, nowOn(0)), ErrorCode::OutsideRules);
    const auto gone = after(adopted(aLadder(GoalKind::Reinvent)), LayDown{}, nowOn(0));
    EXPECT_EQ(gone, atTable()) << "its words are in no room";
}

TEST(Goal, LetGoByOneLeavesNoWordsInAnyRoom) {
    EXPECT_EQ(after(adopted(aLadder()), LetGo{kBen}, nowOn(0)), atTable());
    auto parts = adopted(aLadder());
    const auto hers = after(alone(parts, kAna), LetGo{kAna}, nowOn(0));
    EXPECT_FALSE(hers.shared->adopted);
    EXPECT_EQ(hers.own[kAna], OwnGoal{});
    parts.shared = hers.shared;
    const auto his = after(alone(parts, kBen), GoalOpened{}, nowOn(0));
    EXPECT_EQ(his.own[kBen], OwnGoal{});
}

TEST(Ritual, IsOverTheDayAfterItsLastAndNothingExtendsIt) {
    GoalWords words{GoalKind::Ritual, "Tea at nine", "", {aStep(1, "Tea at nine")}, dayOf(20003)};
    const auto parts = adopted(words);
    EXPECT_EQ(assess(parts, nowOn(3)).state, GoalState::Live);
    EXPECT_EQ(assess(parts, nowOn(4)).state, GoalState::Over);
    EXPECT_FALSE(assess(parts, nowOn(4)).isOffered);
    EXPECT_EQ(refusal(parts, BothSay{false, kTwoYeses, encoded(words), 0}, nowOn(4)),
              ErrorCode::OutsideRules);
    words.until = dayOf(20020);
    auto kept = after(parts, ProposeGoal{encoded(words)}, nowOn(4));
    kept = after(kept, BothSay{false, kTwoYeses, encoded(words), 0}, nowOn(4));
    EXPECT_EQ(assess(kept, nowOn(4)).state, GoalState::Live);
}

} // namespace
} // namespace inglenook

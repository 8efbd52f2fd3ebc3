// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_sample.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

GoalWords fullWords() {
    auto words = aLadder(GoalKind::FeelsSafest);
    words.why = "Because sleep is where we meet.";
    auto& hug = words.rungs.at(1);
    hug.term = withCondition(withCondition(openTerm(), "minutes:10"), "pressure:gentle");
    hug.conditions = conditionPhrases(hug.term);
    hug.energy = StepEnergy::Some;
    hug.minutes = 10;
    hug.enough = "Enough is one warm breath.";
    return words;
}

TEST(GoalWords, AreReadBackAsTheyWereWritten) {
    const auto words = fullWords();
    EXPECT_EQ(decodedGoal(encoded(words)), words);
    GoalWords ritual{GoalKind::Ritual, "Tea at nine", "", {aStep(1, "Tea at nine")}, dayOf(20500)};
    EXPECT_EQ(decodedGoal(encoded(ritual)), ritual);
}

TEST(GoalWords, AreNotUnderstoodWhenAnyByteIsMissingOrTooMany) {
    const auto bytes = encoded(fullWords());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_FALSE(decodedGoal(ByteView(bytes.data(), length))) << length;
    }
    auto longer = bytes;
    longer.push_back(0);
    EXPECT_FALSE(decodedGoal(longer));
}

TEST(GoalWords, WithTouchButWithoutAnActivityAreRefused) {
    auto words = aLadder();
    words.rungs.at(1).activity = {};
    EXPECT_EQ(checked(words).error().code, ErrorCode::OutsideRules);
    EXPECT_FALSE(decodedGoal(encoded(words)));
}

TEST(GoalWords, NeedATitleAndWordsForEachStep) {
    auto words = aLadder();
    words.title = "  ";
    EXPECT_EQ(checked(words).error().code, ErrorCode::TextEmpty);
    words = aLadder();
    words.rungs.front().words = "";
    EXPECT_EQ(checked(words).error().code, ErrorCode::TextEmpty);
    words.rungs.front().words = "Sit\xE2\x80\xAEnear";
    EXPECT_EQ(checked(words).error().code, ErrorCode::TextHidesDirection);
}

TEST(GoalWords, AreWholeWithAStepAndARitualWithALastDay) {
    GoalWords words{GoalKind::Regain, "Close", "", {}, std::nullopt};
    EXPECT_FALSE(isWhole(words));
    words.rungs.push_back(aStep(1, "Sit near"));
    EXPECT_TRUE(isWhole(words));
    words.kind = GoalKind::Ritual;
    EXPECT_FALSE(isWhole(words));
    words.until = dayOf(20500);
    EXPECT_TRUE(isWhole(words));
}

// A step against the line it is inside of.
std::vector<Outside> reasons(const Term& step, const Term& line) {
    std::vector<Outside> out;
    const auto rung = aTouchStep(2, "A hug", kHugKey, TouchLevel::Nonsexual, step);
    for (const auto& reason : whyOutside(rung, {aLine(kHugKey, TouchLevel::Nonsexual, line)})) {
        out.push_back(reason.what);
    }
    return out;
}

TEST(RungCover, IsInsideWithEverythingThatTheLineAsksFor) {
    const auto line = withCondition(withCondition(openTerm(), "minutes:10"), "pressure:gentle");
    EXPECT_TRUE(reasons(line, line).empty());
    EXPECT_TRUE(reasons(withCondition(line, "clothing:clothed"), line).empty());
}

TEST(RungCover, SaysWhichConditionIsNotOpen) {
    using Reasons = std::vector<Outside>;
    const auto open = openTerm();
    EXPECT_EQ(reasons(open, withCondition(open, "minutes:10")), Reasons{Outside::Minutes});
    EXPECT_EQ(reasons(open, withCondition(open, "pressure:gentle")), Reasons{Outside::Pressure});
    EXPECT_EQ(reasons(open, withCondition(open, "clothing:clothed")), Reasons{Outside::Clothing});
    EXPECT_EQ(reasons(open, withCondition(open, "area:upper_belly")), Reasons{Outside::Areas});
    EXPECT_EQ(reasons(open, withCondition(open, "warm_room")), Reasons{Outside::Requirement});
    auto until = open;
    until.validUntil = dayOf(20500);
    EXPECT_EQ(reasons(open, until), Reasons{Outside::Until});
    EXPECT_EQ(reasons(closedTerm(), open), Reasons{Outside::Other});
}

TEST(RungCover, SaysWhenTheLineRestsIsNotInForceOrIsNotThere) {
    const auto rung = aTouchStep(2, "A hug", kHugKey, TouchLevel::Nonsexual);
    auto line = aLine(kHugKey, TouchLevel::Nonsexual);
    line.isInForce = false;
    EXPECT_EQ(whyOutside(rung, {line}).front().what, Outside::NotInForce);
    line.isResting = true;
    EXPECT_EQ(whyOutside(rung, {line}).front().what, Outside::LineRests);
    EXPECT_EQ(whyOutside(rung, {}).front().what, Outside::NoLine);
    auto wider = rung;
    wider.level = TouchLevel::Sexual;
    EXPECT_EQ(whyOutside(wider, bothLines()).front().what, Outside::WiderTouch);
    EXPECT_TRUE(isInside(rung, bothLines()));
    EXPECT_TRUE(isInside(aStep(1, "Talk"), {}));
}

TEST(RungCover, OfAWishTakesScopesFromTheLineAndMinutesFromTheStep) {
    const auto line = withCondition(withCondition(openTerm(), "area:upper_belly"), "minutes:10");
    EXPECT_TRUE(isAtMost(termInside(openTerm(), line, 0), line));
    EXPECT_TRUE(isAtMost(termInside(openTerm(), line, 5), line));
    EXPECT_FALSE(isAtMost(termInside(openTerm(), line, 20), line));
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_store.h"

#include "goal/goal_sample.h"
#include "support/couple_at_table.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

GoalOutcome turn(CoupleAtTable& couple, const GoalId& goal, GoalTurn::Kind kind, bool ana = true,
                 bool ben = true) {
    auto both = must(GoalTurn::begin(couple.together(), goal, kind));
    both.answer(confirmed(couple.vault(), kAna), ana, true);
    both.answer(confirmed(couple.vault(), kBen), ben, true);
    return must(both.finish());
}

GoalWords ladderFor(CoupleAtTable& couple, GoalKind kind = GoalKind::Regain) {
    auto words = aLadder(kind);
    words.rungs.pop_back();
    for (const auto& line : must(GoalStore(couple.together()).lines())) {
        if (line.key == kHugKey) { words.rungs.back().term = termInside(openTerm(), line.term, 0); }
    }
    return words;
}

/// Adopted, and up on the step with a hug.
GoalId onTheHug(CoupleAtTable& couple) {
    (void)couple.agreed(kHug);
    const auto words = ladderFor(couple);
    const auto goal = must(GoalTable(couple.together()).propose({}, words));
    EXPECT_EQ(turn(couple, goal, GoalTurn::Kind::Adopt), GoalOutcome::Kept);
    EXPECT_EQ(turn(couple, goal, GoalTurn::Kind::Up), GoalOutcome::Settling);
    couple.daysPass(1);
    EXPECT_EQ(turn(couple, goal, GoalTurn::Kind::Second), GoalOutcome::Kept);
    return goal;
}

std::optional<GoalView> seenGoal(Sitting& sitting, const GoalId& id) {
    for (const auto& view : must(GoalStore(sitting).goals())) {
        if (view.id == id) { return view; }
    }
    return std::nullopt;
}

GoalState stateOf(Sitting& sitting, const GoalId& id) { return seenGoal(sitting, id)->standing.state; }

class GoalsUnder : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(Openings, GoalsUnder, ::testing::Values(Opening::Either, Opening::Together),
                         [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

TEST_P(GoalsUnder, LivesOnWhatBothSaidAndIsFoundAgain) {
    CoupleAtTable couple(GetParam());
    const auto goal = onTheHug(couple);
    couple.vault().startAnew();
    const auto view = seenGoal(couple.together(), goal);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->standing.state, GoalState::Live);
    EXPECT_EQ(view->standing.pace.rung, 1);
    EXPECT_TRUE(view->standing.isOffered);
    EXPECT_TRUE(view->onPaper[kAna] && view->onPaper[kBen]);
}

TEST_P(GoalsUnder, StepDownAloneHoldsAtTheNextSittingAndTellsNotWho) {
    for (const auto seat : kBothSeats) {
        CoupleAtTable couple(GetParam());
        const auto goal = onTheHug(couple);
        must(GoalStore(couple.alone(seat)).stepDown(seat, goal));
        EXPECT_EQ(seenGoal(couple.together(), goal)->standing.pace.rung, 0);
        for (const auto reader : kBothSeats) {
            const auto view = seenGoal(couple.alone(reader), goal);
            EXPECT_EQ(view->standing.pace.rung, 0) << "both rooms say the same after the sitting";
        }
    }
}

TEST_P(GoalsUnder, RestAloneRestsForBothAndComesBackByBothOnly) {
    CoupleAtTable couple(GetParam());
    const auto goal = onTheHug(couple);
    must(GoalStore(couple.alone(kBen)).rest(kBen, goal));
    EXPECT_EQ(stateOf(couple.together(), goal), GoalState::Resting);
    EXPECT_EQ(turn(couple, goal, GoalTurn::Kind::Up, true, false), GoalOutcome::AsItWas);
    EXPECT_EQ(stateOf(couple.together(), goal), GoalState::Resting);
    EXPECT_EQ(turn(couple, goal, GoalTurn::Kind::Up), GoalOutcome::Settling) << "touch comes back slept on";
}

TEST_P(GoalsUnder, RestsAStepWithItsLineWithoutStoringIt) {
    CoupleAtTable couple(GetParam());
    const auto goal = onTheHug(couple);
    const auto lines = must(AgreementStore(couple.together()).lines());
    rest(couple.alone(kAna), kAna, lines.front().id);
    const auto view = seenGoal(couple.together(), goal);
    EXPECT_EQ(view->standing.state, GoalState::Live) << "the goal itself is as it was";
    EXPECT_FALSE(view->standing.isOffered);
    EXPECT_FALSE(view->standing.inside.at(1));
}

TEST_P(GoalsUnder, LetGoAloneLeavesNoWordsOnceBothHaveBeenHere) {
    CoupleAtTable couple(GetParam());
    const auto goal = onTheHug(couple);
    must(GoalStore(couple.alone(kAna)).letGo(kAna, goal));
    EXPECT_FALSE(seenGoal(couple.alone(kAna), goal));
    EXPECT_FALSE(seenGoal(couple.together(), goal));
    EXPECT_FALSE(seenGoal(couple.alone(kBen), goal));
    auto& both = couple.together();
    for (auto* room : {both.shared(), &both.own(kAna), &both.own(kBen)}) {
        const auto* table = room == both.shared() ? "goal" : "own_goal";
        auto rows = must(room->prepare(std::string("SELECT count(*) FROM ") + table));
        EXPECT_TRUE(must(rows.step()));
        EXPECT_EQ(rows.integer(0), 0);
    }
}

TEST(GoalTurns, CannotBeginWithAStepOutsideTheAgreement) {
    CoupleAtTable couple(Opening::Either);
    const auto words = aLadder();
    EXPECT_EQ(GoalTable(couple.together()).propose({}, words).error().code, ErrorCode::OutsideRules);
    const auto reasons = must(GoalStore(couple.together()).reasons(words));
    EXPECT_TRUE(reasons.at(0).empty());
    ASSERT_EQ(reasons.at(1).size(), 1U);
    EXPECT_EQ(reasons.at(1).front().what, Outside::NoLine);
    EXPECT_EQ(GoalStore(couple.alone(kAna)).keepDraft(kAna, {{}, {}, words, false}).error().code,
              ErrorCode::OutsideRules);
    EXPECT_TRUE(must(GoalStore(couple.alone(kAna)).drafts(kAna)).empty());
}

TEST(GoalTurns, KeepToThreeLiveGoals) {
    CoupleAtTable couple(Opening::Either);
    GoalWords words{GoalKind::Regain, "Goal", "", {aStep(1, "Sit near")}, std::nullopt};
    std::vector<GoalId> goals;
    for (int i = 0; i < 4; ++i) {
        words.title = "Goal " + std::string(1, static_cast<char>('a' + i));
        goals.push_back(must(GoalTable(couple.together()).propose({}, words)));
        if (i < 3) { (void)turn(couple, goals.back(), GoalTurn::Kind::Adopt); }
    }
    const auto fourth = [&] {
        return GoalTurn::begin(couple.together(), goals.back(), GoalTurn::Kind::Adopt);
    };
    EXPECT_EQ(fourth().error().code, ErrorCode::OutsideRules);
    must(GoalStore(couple.together()).rest(kAna, goals.front()));
    EXPECT_TRUE(fourth().has_value()) << "a resting goal makes room";
    (void)turn(couple, goals.back(), GoalTurn::Kind::Adopt);
    EXPECT_EQ(GoalTurn::begin(couple.together(), goals.front(), GoalTurn::Kind::Up).error().code,
              ErrorCode::OutsideRules);
    GoalWords tea{
        GoalKind::Ritual, "Tea", "", {aStep(1, "Tea at nine")}, kFirstEvening + std::chrono::days(9)};
    const auto ritual = must(GoalTable(couple.together()).propose({}, tea));
    EXPECT_EQ(turn(couple, ritual, GoalTurn::Kind::Adopt), GoalOutcome::Kept);
}

TEST(GoalTurns, AreForgottenWhenOneTakesTheirAnswerBack) {
    CoupleAtTable couple(Opening::Either);
    GoalWords words{GoalKind::Regain, "Goal", "", {aStep(1, "Sit near")}, std::nullopt};
    const auto goal = must(GoalTable(couple.together()).propose({}, words));
    auto both = must(GoalTurn::begin(couple.together(), goal, GoalTurn::Kind::Adopt));
    both.answer(confirmed(couple.vault(), kAna), true, false);
    EXPECT_FALSE(both.haveBothAnswered());
    EXPECT_EQ(both.finish().error().code, ErrorCode::OutsideRules);
    both.answer(confirmed(couple.vault(), kBen), true, false);
    both.undo(kAna);
    EXPECT_EQ(both.finish().error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(stateOf(couple.together(), goal), GoalState::ToTalkAbout);
}

TEST(GoalDrafts, LieInTheirAuthorsRoomAloneUntilTheyAreOpenedAtTheTable) {
    CoupleAtTable couple(Opening::Either);
    GoalWords words{GoalKind::Reinvent, "A secret wish", "", {aStep(1, "Sit near")}, std::nullopt};
    GoalDraft draft{{}, {}, words, false};
    draft.id = must(GoalStore(couple.alone(kAna)).keepDraft(kAna, draft));
    EXPECT_TRUE(must(GoalStore(couple.together()).goals()).empty());
    EXPECT_TRUE(must(GoalStore(couple.alone(kBen)).drafts(kBen)).empty());
    draft = must(GoalStore(couple.alone(kAna)).drafts(kAna)).front();
    draft.isBrought = true;
    must(GoalStore(couple.alone(kAna)).keepDraft(kAna, draft));
    EXPECT_TRUE(must(GoalStore(couple.alone(kBen)).goals()).empty()) << "not before they sit together";
    auto& both = couple.together();
    EXPECT_TRUE(must(GoalStore(both).goals()).empty()) << "not without a last look of its writer";
    EXPECT_TRUE(must(GoalTable(both).toBring(kBen)).empty());
    ASSERT_EQ(must(GoalTable(both).toBring(kAna)).size(), 1U);
    EXPECT_EQ(GoalTable(both).bring(kBen, draft.id).error().code, ErrorCode::NotFound);
    must(GoalTable(both).bring(kAna, draft.id));
    const auto goals = must(GoalStore(both).goals());
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(goals.front().standing.state, GoalState::ToTalkAbout);
    EXPECT_TRUE(must(GoalStore(both).drafts(kAna)).empty());
    EXPECT_EQ(GoalTable(both).bring(kAna, draft.id).error().code, ErrorCode::NotFound);
}

TEST(GoalDrafts, ThatAreOnlyKeptAreNotBroughtByAnybody) {
    CoupleAtTable couple(Opening::Either);
    GoalWords words{GoalKind::Reinvent, "A secret wish", "", {aStep(1, "Sit near")}, std::nullopt};
    const auto id = must(GoalStore(couple.alone(kAna)).keepDraft(kAna, {{}, {}, words, false}));
    auto& both = couple.together();
    EXPECT_TRUE(must(GoalTable(both).toBring(kAna)).empty());
    EXPECT_EQ(GoalTable(both).bring(kAna, id).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(must(GoalStore(both).goals()).empty());
}

TEST(GoalDrafts, OfOneGoalDoNotLieOverEachOtherOnTheTable) {
    CoupleAtTable couple(Opening::Either);
    const auto goal = onTheHug(couple);
    BySeat<EntryId> drafts;
    for (const auto seat : kBothSeats) {
        auto words = ladderFor(couple);
        words.title = seat == kAna ? "Slower" : "Only on Sundays";
        drafts[seat] = must(GoalStore(couple.alone(seat)).keepDraft(seat, {{}, goal, words, true}));
    }
    auto& both = couple.together();
    must(GoalTable(both).bring(kAna, drafts[kAna]));
    EXPECT_EQ(GoalTable(both).bring(kBen, drafts[kBen]).error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(must(GoalTable(both).toBring(kBen)).size(), 1U) << "what Ben wrote is not lost";
    EXPECT_EQ(seenGoal(both, goal)->standing.proposed->title, "Slower");
    must(GoalTable(both).takeOff(goal));
    must(GoalTable(both).bring(kBen, drafts[kBen]));
    EXPECT_EQ(seenGoal(both, goal)->standing.proposed->title, "Only on Sundays");
}

TEST(GoalDrafts, AloneUnderOnlyTogetherCountWhatTheirWriterSealed) {
    CoupleAtTable couple(Opening::Together);
    (void)couple.agreed(kHug);
    const auto words = ladderFor(couple);
    EXPECT_TRUE(GoalStore(couple.alone(kAna)).keepDraft(kAna, {{}, {}, words, false}).has_value());
}

TEST(OneAloneUnderOnlyTogether, SeesTheirOwnSideOfAGoalAndNothingOfWhatTheOtherDid) {
    CoupleAtTable couple(Opening::Together);
    const auto goal = onTheHug(couple);
    EXPECT_EQ(stateOf(couple.alone(kAna), goal), GoalState::Unseen);
    must(GoalStore(couple.alone(kBen)).rest(kBen, goal));
    EXPECT_EQ(stateOf(couple.alone(kAna), goal), GoalState::Unseen) << "until both are here";
    EXPECT_EQ(seenGoal(couple.alone(kAna), goal)->standing.pace.rung, 1);
}

TEST(GoalOrder, HasWhatFeelsSafestFirstAndRitualsLast) {
    CoupleAtTable couple(Opening::Either);
    for (const auto kind : {GoalKind::Ritual, GoalKind::Regain, GoalKind::FeelsSafest, GoalKind::Reinvent}) {
        GoalWords words{kind, "Words", "", {aStep(1, "Sit near")}, std::nullopt};
        if (kind == GoalKind::Ritual) { words.until = kFirstEvening; }
        must(GoalTable(couple.together()).propose({}, words));
    }
    std::vector<GoalKind> kinds;
    for (const auto& view : must(GoalStore(couple.together()).goals())) {
        kinds.push_back(view.standing.words->kind);
    }
    EXPECT_EQ(kinds, (std::vector<GoalKind>{GoalKind::FeelsSafest, GoalKind::Regain, GoalKind::Reinvent,
                                            GoalKind::Ritual}));
}

TEST(GoalForgery, ByOnePersonInTheSharedRoomRaisesNothing) {
    CoupleAtTable couple(Opening::Either);
    const auto goal = onTheHug(couple);
    must(GoalStore(couple.alone(kAna)).stepDown(kAna, goal));
    auto& ben = couple.alone(kBen);
    must(ben.shared()->run("UPDATE goal SET rung = 1, is_resting = 0"));
    must(ben.own(kBen).run("UPDATE own_goal SET rung = 1, is_resting = 0"));
    EXPECT_EQ(seenGoal(couple.together(), goal)->standing.pace.rung, 0);
}

} // namespace
} // namespace inglenook

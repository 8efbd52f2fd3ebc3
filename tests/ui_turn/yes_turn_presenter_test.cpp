// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_turn/fake_ports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct ATurn {
    FakeTurnPort port;
    YesTurnPresenter turn{port};
    ATurn() {
        for (const auto seat : kBothSeats) {
            port.pages[seat] = {anItem(1, "Holding hands"), anItem(2, "A long hug")};
        }
    }
    void begin() { turn.begin(YesTurn::Kind::Proposals, {lineId(1), lineId(2)}, Seat::Circle); }
    void sealBoth() {
        turn.openCurtain();
        turn.seal(aPassphrase());
        turn.openCurtain();
        turn.seal(aPassphrase());
    }
};

TEST(YesTurnOfEach, BeginsBehindTheCurtainWithNothingToRead) {
    ATurn t;
    t.begin();
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Curtain);
    EXPECT_EQ(t.turn.state().at, Seat::Circle);
    EXPECT_THAT(t.turn.state().lines, IsEmpty());
}

TEST(YesTurnOfEach, OfAllLinesSaysKindlyThatThereIsNothingToGoThrough) {
    ATurn t;
    t.port.noTurn = ErrorCode::NotFound;
    t.turn.begin(YesTurn::Kind::SecondLook, {}, Seat::Circle);
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Nothing);
    EXPECT_FALSE(t.turn.state().problem.has_value());
    t.begin(); // of chosen lines: one that is gone is worth a word
    EXPECT_EQ(t.turn.state().problem, ErrorCode::NotFound);
}

TEST(YesTurnOfEach, HasNothingTickedBeforehand) {
    ATurn t;
    t.begin();
    t.turn.openCurtain();
    for (const auto& line : t.turn.state().lines) {
        EXPECT_FALSE(line.answer.has_value());
        EXPECT_FALSE(line.isOnPaper);
    }
}

TEST(YesTurnOfEach, TakesAnUnansweredLineAsForTheSession) {
    ATurn t;
    t.begin();
    t.turn.openCurtain();
    t.turn.answer(0, YesAnswer::Yes);
    t.turn.seal(aPassphrase());
    const auto& answers = t.port.sealed[Seat::Circle]->answers;
    EXPECT_EQ(answers.at(lineId(1)), YesAnswer::Yes);
    EXPECT_EQ(answers.at(lineId(2)), YesAnswer::ForTheSession);
}

TEST(YesTurnOfEach, ShowsTheSecondPersonNothingOfTheFirst) {
    ATurn t;
    t.begin();
    t.turn.openCurtain();
    t.turn.answer(0, YesAnswer::Yes);
    t.turn.tickAllForPaper(true);
    t.turn.seal(aPassphrase());
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Curtain);
    EXPECT_EQ(t.turn.state().at, Seat::Diamond);
    EXPECT_THAT(t.turn.state().lines, IsEmpty());
    t.turn.openCurtain();
    for (const auto& line : t.turn.state().lines) {
        EXPECT_FALSE(line.answer.has_value());
        EXPECT_FALSE(line.isOnPaper);
    }
}

TEST(YesTurnOfEach, WritesNothingBeforeBothAskToSee) {
    ATurn t;
    t.begin();
    t.sealBoth();
    EXPECT_EQ(t.turn.state().phase, TurnPhase::BothDone);
    EXPECT_FALSE(t.port.wasFinished);
    t.port.outcomes = {{lineId(1), YesOutcome::Settling}, {lineId(2), YesOutcome::ToTalkAbout}};
    t.turn.finish();
    ASSERT_EQ(t.turn.state().outcomes.size(), 2U);
    EXPECT_EQ(t.turn.state().outcomes[0].wording, QStringLiteral("Holding hands"));
    EXPECT_EQ(t.turn.state().outcomes[0].outcome, YesOutcome::Settling);
}

TEST(YesTurnOfEach, KeepsTheAnswersWhenThePassphraseWasAnother) {
    ATurn t;
    t.begin();
    t.turn.openCurtain();
    t.turn.answer(1, YesAnswer::NotYet);
    t.port.refusal = ErrorCode::PassphraseWrong;
    t.turn.seal(aPassphrase("something else"));
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Answering);
    EXPECT_EQ(t.turn.state().problem, ErrorCode::PassphraseWrong);
    EXPECT_EQ(t.turn.state().lines[1].answer, YesAnswer::NotYet);
}

TEST(YesTurnOfEach, ForgetsATurnThatWasNotTheirsAndAsksThatSeatOnceMore) {
    ATurn t;
    t.begin();
    t.sealBoth();
    t.turn.undo(Seat::Circle);
    EXPECT_FALSE(t.port.sealed[Seat::Circle].has_value());
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Curtain);
    EXPECT_EQ(t.turn.state().at, Seat::Circle);
    t.turn.openCurtain();
    t.turn.seal(aPassphrase());
    EXPECT_EQ(t.turn.state().phase, TurnPhase::BothDone);
}

TEST(YesTurnOfEach, LeavesAFoldedLineForTheSessionAndOffThePaper) {
    ATurn t;
    t.port.pages[Seat::Circle][1].isFolded = true;
    t.begin();
    t.turn.openCurtain();
    t.turn.tickAllForPaper(true);
    t.turn.seal(aPassphrase());
    EXPECT_EQ(t.port.sealed[Seat::Circle]->answers.at(lineId(2)), YesAnswer::ForTheSession);
    EXPECT_THAT(t.port.sealed[Seat::Circle]->onPaper, ElementsAre(lineId(1)));
}

TEST(YesTurnOfEach, LeftHalfwayKeepsNothing) {
    ATurn t;
    t.begin();
    t.turn.openCurtain();
    t.turn.answer(0, YesAnswer::Yes);
    t.turn.leave();
    EXPECT_TRUE(t.port.wasAbandoned);
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Idle);
    EXPECT_THAT(t.turn.state().lines, IsEmpty());
}

TEST(YesTurnOfEach, SaysWhenThereIsNoLineToLookAt) {
    ATurn t;
    t.port.pages = {};
    t.turn.begin(YesTurn::Kind::SecondLook, {}, Seat::Diamond);
    EXPECT_EQ(t.turn.state().phase, TurnPhase::Nothing);
}

} // namespace
} // namespace inglenook::ui::testing

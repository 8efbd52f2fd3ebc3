// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_evening/fake_evening_ports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

StanceKey keyNumber(int number) { return {"activity_" + std::to_string(number), Direction::Together}; }

/// Both at the table, with so many overlaps.
struct AtTable {
    FakeEvening fake;
    explicit AtTable(int overlaps) {
        for (int i = 0; i < overlaps; ++i) {
            fake.round.overlaps.push_back(
                {keyNumber(i), "Line " + std::to_string(i), Stance::Unanswered, {}});
        }
        fake.table.answer.lines = {lineId(1)};
        for (const auto seat : kBothSeats) {
            fake.turn.pages[seat] = {anItem(1, "Line 0")};
        }
        fake.bothDone();
    }
    [[nodiscard]] JointPresenter& joint() { return fake.evening.joint(); }
    [[nodiscard]] JointStep step() { return joint().state().step; }
    void toChoosing() {
        joint().goOn();
        joint().goOn();
    }
    void toTurns() {
        toChoosing();
        joint().chooseLine(0, true);
        joint().goOn();
        joint().goOn();
        for (const auto seat : kBothSeats) {
            joint().knowSigns(seat);
        }
    }
};

TEST(AtTheTable, WordsAreReadBeforeAnythingElseIsOpened) {
    AtTable t(3);
    EXPECT_EQ(t.step(), JointStep::ReadAloud);
    EXPECT_TRUE(t.fake.table.areWordsOpened);
    EXPECT_FALSE(t.fake.round.openedWith.has_value());
    t.joint().goOn();
    EXPECT_EQ(t.step(), JointStep::WantKnown);
    EXPECT_FALSE(t.fake.round.openedWith.has_value());
    t.joint().goOn();
    EXPECT_EQ(t.step(), JointStep::Choose);
    EXPECT_TRUE(t.fake.round.openedWith.has_value());
}

TEST(AtTheTable, NoLineIsChosenBeforehandAndEightFit) {
    AtTable t(10);
    t.toChoosing();
    for (const auto& line : t.joint().state().overlaps) {
        EXPECT_FALSE(line.isChosen);
    }
    for (std::size_t i = 0; i < 9; ++i) {
        t.joint().chooseLine(i, true);
    }
    EXPECT_TRUE(t.joint().state().overlaps[7].isChosen);
    EXPECT_FALSE(t.joint().state().overlaps[8].isChosen);
    EXPECT_TRUE(t.joint().state().isPageFull);
}

TEST(AtTheTable, OnlyChosenLinesAreProposed) {
    AtTable t(3);
    t.toChoosing();
    t.joint().chooseLine(2, true);
    t.joint().goOn();
    EXPECT_THAT(t.fake.table.proposed, ElementsAre(keyNumber(2)));
    EXPECT_EQ(t.step(), JointStep::Settling);
}

TEST(AtTheTable, LeftOpenNonsexualTouchSettlesOvernightAndTheReviewIsFourteenDaysOn) {
    AtTable t(1);
    t.toChoosing();
    t.joint().chooseLine(0, true);
    t.joint().goOn();
    EXPECT_FALSE(t.joint().state().settlesOvernight.has_value());
    t.joint().goOn();
    EXPECT_EQ(t.fake.table.settlesOvernight, true);
    EXPECT_EQ(t.fake.table.reviewDays, 14);
}

TEST(AtTheTable, SignalsAreSealedOnlyWhenBothSaidSo) {
    AtTable t(1);
    t.toChoosing();
    t.joint().chooseLine(0, true);
    t.joint().goOn();
    t.joint().goOn();
    t.joint().knowSigns(Seat::Circle);
    t.joint().knowSigns(Seat::Circle);
    EXPECT_FALSE(t.fake.table.areSignalsSealed);
    t.joint().knowSigns(Seat::Diamond);
    EXPECT_TRUE(t.fake.table.areSignalsSealed);
    EXPECT_EQ(t.step(), JointStep::YesTurns);
    EXPECT_THAT(t.fake.turn.chosen, ElementsAre(lineId(1)));
}

TEST(AtTheTable, APageWithoutAnyLineIsAPageToo) {
    AtTable t(0);
    t.toChoosing();
    t.joint().goOn();
    EXPECT_EQ(t.step(), JointStep::StopSigns);
    for (const auto seat : kBothSeats) {
        t.joint().knowSigns(seat);
    }
    EXPECT_EQ(t.step(), JointStep::Paper);
    EXPECT_THAT(t.fake.table.pages, ElementsAre(PageKind::Agreement));
}

TEST(AtTheTable, APageToTalkAboutNeedsNoYesAndComesBackToWhereOneWas) {
    AtTable t(2);
    t.toChoosing();
    t.joint().chooseLine(1, true);
    t.joint().showTalkPage();
    EXPECT_EQ(t.step(), JointStep::Paper);
    EXPECT_THAT(t.fake.table.pages, ElementsAre(PageKind::ToTalkAbout));
    EXPECT_THAT(t.fake.table.proposed, IsEmpty());
    t.joint().paperLeft();
    EXPECT_EQ(t.fake.table.editions, 0) << "no edition without an agreement";
    t.joint().goBack();
    EXPECT_EQ(t.step(), JointStep::Choose);
    EXPECT_TRUE(t.joint().state().overlaps[1].isChosen);
}

TEST(AtTheTable, PaperOfTheAgreementKeepsItsEdition) {
    AtTable t(1);
    t.toTurns();
    auto& turn = t.joint().turn();
    for (int person = 0; person < 2; ++person) {
        turn.openCurtain();
        turn.answer(0, YesAnswer::Yes);
        turn.seal(aPassphrase());
    }
    turn.finish();
    t.joint().goOn();
    EXPECT_EQ(t.step(), JointStep::Paper);
    EXPECT_EQ(t.fake.table.editions, 0) << "nothing has left yet";
    t.joint().paperLeft();
    EXPECT_EQ(t.fake.table.editions, 1);
}

TEST(AtTheTable, LeavingTheTableLeavesNothingOfATurnOrALastLookOnTheScreen) {
    AtTable t(1);
    t.toTurns();
    t.joint().turn().openCurtain();
    t.joint().turn().answer(0, YesAnswer::NotYet);
    t.joint().drawCurtain();
    EXPECT_THAT(t.joint().turn().state().lines, IsEmpty());
    t.joint().beginBothHere(Seat::Diamond, {});
    t.joint().round().openCurtain();
    ASSERT_EQ(t.joint().round().state().phase, RoundPhase::Preview);
    t.joint().drawCurtain();
    EXPECT_EQ(t.joint().round().state().phase, RoundPhase::Curtain);
    EXPECT_THAT(t.joint().round().state().lines, IsEmpty());
}

TEST(AtTheTable, LeavingATurnComesBackToTheTable) {
    AtTable t(1);
    t.toTurns();
    t.joint().turn().openCurtain();
    t.joint().goBack();
    EXPECT_TRUE(t.fake.turn.wasAbandoned);
    EXPECT_EQ(t.step(), JointStep::StopSigns);
}

} // namespace
} // namespace inglenook::ui::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_evening/fake_evening_ports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

TEST(FirstEvening, GivesEachTheirOwnMinutesBehindTheCurtain) {
    FakeEvening f;
    f.setUp();
    EXPECT_EQ(f.evening.state().part, EveningPart::HandOver);
    EXPECT_EQ(f.evening.state().at, Seat::Circle);
    f.sitDownAlone();
    f.skipAndSeal();
    EXPECT_EQ(f.evening.state().part, EveningPart::HandOver);
    EXPECT_EQ(f.evening.state().at, Seat::Diamond);
    EXPECT_FALSE(f.seats.here[Seat::Circle]) << "the first person's room is closed while the second writes";
}

TEST(FirstEvening, ShowsTheSecondPersonNothingThatTheFirstAnswered) {
    FakeEvening f;
    f.setUp();
    f.sitDownAlone();
    while (f.evening.alone().state().step != AloneStep::Cards) {
        f.evening.alone().skip();
    }
    f.evening.cards().choose(Stance::Welcome);
    f.skipAndSeal();
    EXPECT_TRUE(f.evening.cards().answered().empty());
    EXPECT_TRUE(f.evening.alone().state().words.empty());
}

TEST(FirstEvening, BringsBothToTheTableAfterTheSecond) {
    FakeEvening f;
    f.setUp();
    f.sitDownAlone();
    f.skipAndSeal();
    f.sitDownAlone(kOtherGoodWords);
    f.skipAndSeal();
    EXPECT_EQ(f.evening.state().part, EveningPart::Joint);
    EXPECT_EQ(f.evening.joint().state().step, JointStep::SitDown);
    EXPECT_EQ(f.evening.joint().state().first, Seat::Circle);
    EXPECT_TRUE(f.seats.here[Seat::Diamond]);
}

TEST(FirstEvening, AloneEndsWithTheOtherSeatLeftInPeace) {
    FakeEvening f;
    f.setUp(QStringLiteral("Ana"), QString());
    f.sitDownAlone();
    f.skipAndSeal();
    EXPECT_EQ(f.evening.state().part, EveningPart::Resting);
    f.evening.handToOther(QStringLiteral("Ben"));
    EXPECT_EQ(f.evening.state().part, EveningPart::HandOver);
    EXPECT_EQ(f.evening.state().at, Seat::Diamond);
}

TEST(FirstEvening, WalksPastTheCardsWhenTheyAreOverAndComesBackToTheLast) {
    FakeEvening f;
    f.setUp();
    f.sitDownAlone();
    while (f.evening.alone().state().step != AloneStep::Cards) {
        f.evening.alone().skip();
    }
    while (f.evening.alone().state().step == AloneStep::Cards) {
        f.evening.cards().skip();
    }
    EXPECT_EQ(f.evening.alone().state().step, AloneStep::Known);
    f.evening.alone().goBack();
    EXPECT_EQ(f.evening.alone().state().step, AloneStep::Cards);
    EXPECT_FALSE(f.evening.cards().state().isOver);
}

TEST(FirstEvening, ThatWasNotMeBringsTheCardsBackUnanswered) {
    FakeEvening f;
    f.setUp();
    f.sitDownAlone();
    while (f.evening.alone().state().step != AloneStep::Cards) {
        f.evening.alone().skip();
    }
    f.evening.cards().choose(Stance::Welcome);
    while (f.evening.alone().state().step != AloneStep::LookOver) {
        f.evening.alone().skip();
    }
    f.evening.thatWasNotMe();
    EXPECT_TRUE(f.stances.wasUndone);
    EXPECT_EQ(f.evening.alone().state().step, AloneStep::Cards);
    EXPECT_TRUE(f.evening.cards().answered().empty());
}

TEST(FirstEvening, GoesOnForSomeoneWhoSatDownLater) {
    FakeEvening f;
    BySeat<QString> names;
    names[Seat::Circle] = QStringLiteral("Ana");
    names[Seat::Diamond] = QStringLiteral("Ben");
    f.words.drafts[Seat::Diamond]["evening_step"] = "question";
    f.evening.resumeAlone(Seat::Diamond, names);
    EXPECT_EQ(f.evening.state().part, EveningPart::Alone);
    EXPECT_EQ(f.evening.alone().state().step, AloneStep::Question);
    f.skipAndSeal();
    EXPECT_EQ(f.evening.state().part, EveningPart::Resting)
        << "the same, whether or not the other has answered";
}

TEST(FirstEvening, BeginsAtTheTableWhenBothAreHere) {
    FakeEvening f;
    BySeat<QString> names;
    f.evening.resumeTogether(names);
    EXPECT_EQ(f.evening.state().part, EveningPart::Joint);
    EXPECT_EQ(f.evening.joint().round().state().phase, RoundPhase::Curtain);
}

} // namespace
} // namespace inglenook::ui::testing

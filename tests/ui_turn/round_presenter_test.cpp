// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_turn/fake_ports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const StanceKey kHug{"long_hug", Direction::Together};
const StanceKey kHands{"holding_hands", Direction::Together};

struct ARound {
    FakeRoundPort port;
    RoundPresenter round{port};
    ARound() {
        port.own[Seat::Circle] = {{kHug, "A long hug", Stance::Welcome, {}},
                                  {kHands, "Holding hands", Stance::NotNow, {}}};
        port.own[Seat::Diamond] = {{kHug, "A long hug", Stance::Curious, {}}};
        port.overlaps = {{kHug, "A long hug", Stance::Unanswered, {}}};
    }
};

TEST(RoundOfTwo, ShowsEachOnlyTheirOwnBehindTheCurtain) {
    ARound r;
    r.round.begin(Seat::Circle, RoundPresenter::FirstCurtain::Shown);
    EXPECT_EQ(r.round.state().phase, RoundPhase::Curtain);
    EXPECT_THAT(r.round.state().lines, IsEmpty());
    r.round.openCurtain();
    EXPECT_EQ(r.round.state().lines.size(), 2U);
    r.round.doneLooking();
    EXPECT_EQ(r.round.state().phase, RoundPhase::Curtain);
    EXPECT_EQ(r.round.state().at, Seat::Diamond);
    EXPECT_THAT(r.round.state().lines, IsEmpty());
    r.round.openCurtain();
    EXPECT_EQ(r.round.state().lines.size(), 1U);
}

TEST(RoundOfTwo, OpensWithoutWhatEachLeftOut) {
    ARound r;
    r.round.begin(Seat::Circle, RoundPresenter::FirstCurtain::AlreadyOpen);
    r.round.leaveOut(1, true);
    r.round.doneLooking();
    r.round.openCurtain();
    r.round.doneLooking();
    EXPECT_FALSE(r.port.openedWith.has_value()) << "nothing is opened before both ask for it";
    r.round.openTogether();
    ASSERT_TRUE(r.port.openedWith.has_value());
    EXPECT_THAT((*r.port.openedWith)[Seat::Circle], ElementsAre(kHands));
    EXPECT_THAT((*r.port.openedWith)[Seat::Diamond], IsEmpty());
}

TEST(RoundOfTwo, ShowsNamesOfOverlapsAndNoStance) {
    ARound r;
    r.round.begin(Seat::Circle, RoundPresenter::FirstCurtain::AlreadyOpen);
    r.round.doneLooking();
    r.round.openCurtain();
    r.round.doneLooking();
    r.round.openTogether();
    ASSERT_EQ(r.round.state().overlaps.size(), 1U);
    EXPECT_EQ(r.round.state().overlaps[0].stance, Stance::Unanswered);
    EXPECT_TRUE(r.round.state().overlaps[0].conditions.isEmpty());
}

TEST(RoundOfTwo, SaysFromWhichDayTheNextCanBeOpened) {
    ARound r;
    r.port.day = dayOf(20000);
    r.round.begin(Seat::Circle, RoundPresenter::FirstCurtain::Shown);
    EXPECT_EQ(r.round.state().phase, RoundPhase::TooSoon);
    EXPECT_EQ(r.round.state().opensOn, dayOf(20000));
    r.round.openCurtain();
    EXPECT_EQ(r.round.state().phase, RoundPhase::TooSoon);
}

} // namespace
} // namespace inglenook::ui::testing

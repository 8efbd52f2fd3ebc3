// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_evening/fake_evening_ports.h"

#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

TEST(SettingUp, HasNoWayOfOpeningChosenBeforehand) {
    FakeSeatPort port;
    const SetupPresenter setup(port);
    EXPECT_FALSE(setup.state().opening.has_value());
}

TEST(SettingUp, MakesTheVaultAsBothChose) {
    FakeSeatPort port;
    SetupPresenter setup(port);
    setup.chooseOpening(Opening::Together);
    setup.setName(Seat::Circle, QStringLiteral(" Ana "));
    setup.setName(Seat::Diamond, QStringLiteral("Ben"));
    std::optional<Seat> first;
    QObject::connect(&setup, &SetupPresenter::made, &setup, [&](Seat seat) { first = seat; });
    setup.goFirst(Seat::Diamond);
    ASSERT_TRUE(port.made.has_value());
    EXPECT_EQ(port.made->opening, Opening::Together);
    EXPECT_EQ(port.made->names[Seat::Circle], "Ana");
    EXPECT_EQ(first, Seat::Diamond);
}

TEST(SettingUp, LetsOneStartAloneWithTheOtherSeatEmpty) {
    FakeSeatPort port;
    SetupPresenter setup(port);
    setup.chooseOpening(Opening::Either);
    setup.setName(Seat::Circle, QStringLiteral("Ana"));
    setup.goFirst(Seat::Circle);
    ASSERT_TRUE(port.made.has_value());
    EXPECT_TRUE(port.made->names[Seat::Diamond].empty());
}

TEST(SettingUp, AsksForTheNameOfWhoeverGoesFirst) {
    FakeSeatPort port;
    SetupPresenter setup(port);
    setup.chooseOpening(Opening::Either);
    setup.setName(Seat::Circle, QStringLiteral("Ana"));
    setup.goFirst(Seat::Diamond);
    EXPECT_TRUE(setup.state().isNameMissing);
    EXPECT_FALSE(port.made.has_value());
}

TEST(SettingUp, GoingBackKeepsTheNames) {
    FakeSeatPort port;
    SetupPresenter setup(port);
    setup.chooseOpening(Opening::Either);
    setup.setName(Seat::Circle, QStringLiteral("Ana"));
    setup.goBack();
    EXPECT_EQ(setup.state().step, SetupStep::HowItOpens);
    setup.chooseOpening(Opening::Together);
    EXPECT_EQ(setup.state().names[Seat::Circle], QStringLiteral("Ana"));
}

TEST(SettingUp, SaysWhyTheVaultCouldNotBeMadeAndKeepsWhatWasTyped) {
    FakeSeatPort port;
    port.refusal = ErrorCode::DiskFull;
    SetupPresenter setup(port);
    setup.chooseOpening(Opening::Either);
    setup.setName(Seat::Circle, QStringLiteral("Ana"));
    setup.goFirst(Seat::Circle);
    EXPECT_EQ(setup.state().problem, ErrorCode::DiskFull);
    EXPECT_EQ(setup.state().names[Seat::Circle], QStringLiteral("Ana"));
    EXPECT_FALSE(setup.state().isBusy);
}

} // namespace
} // namespace inglenook::ui::testing

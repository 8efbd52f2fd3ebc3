// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_store.h"

#include "checkin/room_contents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using std::chrono::days;
using testing::IsEmpty;

std::vector<CheckIn> allOf(Sitting& sitting, Seat of) {
    return must(CheckInStore(sitting).own(of, Day::min()));
}

void choose(Sitting& sitting, Seat by, Unopened unopened) {
    auto choices = must(CheckInStore(sitting).choices(by));
    choices.unopened = unopened;
    must(CheckInStore(sitting).choose(by, choices));
}

TEST(CheckIn, IsSealedWithTheFirstAnswerAndKeepsWhatIsThere) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    EXPECT_EQ(must(CheckInStore(ana).sealed(kAna)), std::nullopt);
    answered(ana, kAna, Dimension::Energy, five(1));
    const auto sealed = must(CheckInStore(ana).sealed(kAna));
    ASSERT_TRUE(sealed.has_value());
    EXPECT_EQ(sealed->standing, CheckInStanding::Sealed);
    EXPECT_EQ(sealed->day, kFirstEvening);
    EXPECT_EQ(sealed->sheet.answer(Dimension::Energy), five(1));
}

// As if the power went between two taps: what was tapped is there.
TEST(CheckIn, KeepsEveryTapThroughACrash) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    answered(vault.alone(kAna), kAna, Dimension::Energy, five(1));
    answered(*vault.house().alone(), kAna, Dimension::Pain, five(3));
    vault.startAnew();
    const auto sealed = must(CheckInStore(vault.alone(kAna)).sealed(kAna));
    ASSERT_TRUE(sealed.has_value());
    EXPECT_TRUE(sealed->sheet.isAnswered(Dimension::Energy) && sealed->sheet.isAnswered(Dimension::Pain));
}

TEST(CheckIn, CanBeChangedUntilItIsOpened) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    answered(ana, kAna, Dimension::Energy, five(1));
    answered(ana, kAna, Dimension::Energy, five(4));
    must(CheckInStore(ana).wish(kAna, Wish::QuietCompany));
    must(CheckInStore(ana).writeLine(kAna, "a short walk"));
    const auto sealed = must(CheckInStore(ana).sealed(kAna));
    EXPECT_EQ(sealed->sheet.answer(Dimension::Energy), five(4));
    EXPECT_EQ(sealed->sheet.wish(), Wish::QuietCompany);
    EXPECT_EQ(sealed->sheet.line(), "a short walk");
    EXPECT_EQ(allOf(ana, kAna).size(), 1U);
}

TEST(CheckIn, RefusesAnAnswerThatNobodyCouldGiveAndSomeoneWhoIsNotHere) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    auto& ana = vault.alone(kAna);
    CheckInStore store(ana);
    EXPECT_EQ(store.answer(kAna, Dimension::Energy, five(5)).error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(store.answer(kBen, Dimension::Energy, five(1)).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.sealed(kBen).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.own(kBen, Day::min()).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(store.choices(kBen).error().code, ErrorCode::NotPresent);
}

TEST(CheckIn, TakenBackLeavesNoTrace) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    const auto before = checkInRowsOf(ana.own(kAna));
    answered(ana, kAna, Dimension::Mood, five(0));
    vault.lock();
    auto& later = vault.alone(kAna);
    must(CheckInStore(later).takeBack(kAna));
    EXPECT_EQ(checkInRowsOf(later.own(kAna)), before);
    EXPECT_FALSE(std::filesystem::exists(vault.folder() / "snapshots" / "1")) << "and in no earlier copy";
}

TEST(CheckIn, IsGoneWithItsLastAnswer) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    answered(ana, kAna, Dimension::Mood, five(0));
    must(CheckInStore(ana).wish(kAna, Wish::Talk));
    must(CheckInStore(ana).clear(kAna, Dimension::Mood));
    EXPECT_TRUE(must(CheckInStore(ana).sealed(kAna)).has_value());
    must(CheckInStore(ana).clear(kAna, Dimension::Wish));
    EXPECT_THAT(allOf(ana, kAna), IsEmpty());
}

TEST(CheckIn, StaysSealedForSixDaysAndGoesBackToItsAuthorOnTheSeventh) {
    TemporaryVault vault(Opening::Either);
    answered(vault.alone(kAna), kAna, Dimension::Mood, five(0));
    daysPass(vault, 6);
    EXPECT_TRUE(must(CheckInStore(vault.alone(kAna)).sealed(kAna)).has_value());
    daysPass(vault, 1);
    auto& ana = vault.alone(kAna);
    EXPECT_FALSE(must(CheckInStore(ana).sealed(kAna)).has_value());
    ASSERT_EQ(allOf(ana, kAna).size(), 1U);
    EXPECT_EQ(allOf(ana, kAna).front().standing, CheckInStanding::Kept);
    EXPECT_EQ(allOf(ana, kAna).front().day, kFirstEvening);
}

TEST(CheckIn, IsErasedAfterSevenDaysWhereItsAuthorChoseSo) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        choose(vault.alone(kAna), kAna, Unopened::Erased);
        answered(*vault.house().alone(), kAna, Dimension::Mood, five(0));
        daysPass(vault, 7);
        EXPECT_THAT(allOf(vault.alone(kAna), kAna), IsEmpty());
    }
}

TEST(CheckIn, IsNotOpenedAnyMoreOnceItWentBack) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    answered(vault.alone(kAna), kAna, Dimension::Mood, five(0));
    daysPass(vault, 7);
    answered(vault.alone(kBen), kBen, Dimension::Mood, five(0));
    auto& both = vault.together();
    EXPECT_FALSE(must(CheckInStore(both).isSomethingToOpen(both)));
}

TEST(CheckIn, WaitsForAClockThatRunsFarAhead) {
    TemporaryVault vault(Opening::Either);
    choose(vault.alone(kAna), kAna, Unopened::Erased);
    answered(*vault.house().alone(), kAna, Dimension::Mood, five(0));
    daysPass(vault, 400);
    ASSERT_FALSE(allOf(vault.alone(kAna), kAna).empty()) << "nobody has said that the day is right";
    ASSERT_TRUE(vault.house().notes().isClockAhead);
    must(vault.house().acceptClock());
    EXPECT_THAT(allOf(vault.alone(kAna), kAna), IsEmpty());
}

TEST(CheckIn, OfYesterdayIsPutAwaySoThatTodaysCanBegin) {
    TemporaryVault vault(Opening::Either);
    answered(vault.alone(kAna), kAna, Dimension::Mood, five(0));
    daysPass(vault, 1);
    auto& ana = vault.alone(kAna);
    must(CheckInStore(ana).putAway(kAna));
    answered(ana, kAna, Dimension::Mood, five(3));
    ASSERT_EQ(allOf(ana, kAna).size(), 2U);
    EXPECT_EQ(must(CheckInStore(ana).sealed(kAna))->day, kFirstEvening + days(1));
    choose(ana, kAna, Unopened::Erased);
    must(CheckInStore(ana).putAway(kAna));
    EXPECT_EQ(allOf(ana, kAna).size(), 1U);
}

TEST(CheckIn, IsErasedByItsAuthorAtAnyTime) {
    TemporaryVault vault(Opening::Either);
    answered(vault.alone(kAna), kAna, Dimension::Mood, five(0));
    daysPass(vault, 7);
    auto& ana = vault.alone(kAna);
    must(CheckInStore(ana).erase(kAna, allOf(ana, kAna).front().id));
    EXPECT_THAT(allOf(ana, kAna), IsEmpty());
    EXPECT_EQ(CheckInStore(ana).erase(kAna, EntryId()).error().code, ErrorCode::NotFound);
}

TEST(CheckInChoices, AreKeptInTheirOwnersRoom) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    CheckInChoices mine;
    mine.unopened = Unopened::Erased;
    mine.resolution = Resolution::Eleven;
    std::reverse(mine.order.begin(), mine.order.end());
    mine.plotted = {Dimension::Interest};
    mine.lookedAtTogether = {Dimension::Energy};
    must(CheckInStore(vault.alone(kAna)).choose(kAna, mine));
    EXPECT_EQ(must(CheckInStore(vault.alone(kAna)).choices(kAna)), mine);
    EXPECT_EQ(must(CheckInStore(vault.alone(kBen)).choices(kBen)), CheckInChoices());
}

TEST(CheckInChoices, NameEachDimensionOnce) {
    TemporaryVault vault(Opening::Either);
    CheckInChoices mine;
    mine.order.back() = Dimension::Mood;
    auto& ana = vault.alone(kAna);
    EXPECT_EQ(CheckInStore(ana).choose(kAna, mine).error().code, ErrorCode::OutsideRules);
}

} // namespace
} // namespace inglenook

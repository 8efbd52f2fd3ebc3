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

std::vector<OpenedCheckIn> opened(Sitting& sitting) { return must(CheckInStore(sitting).opened()); }

void bothAnswer(TemporaryVault& vault) {
    auto& both = vault.together();
    answered(both, kAna, Dimension::Energy, eleven(2));
    answered(both, kAna, Dimension::Interest, five(0));
    answered(both, kBen, Dimension::Energy, five(4));
}

TEST(Opening, NeedsBothToHaveSealedSomething) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    CheckInStore store(both);
    EXPECT_FALSE(must(store.isSomethingToOpen(both)));
    answered(both, kAna, Dimension::Energy, five(2));
    EXPECT_FALSE(must(store.isSomethingToOpen(both)));
    EXPECT_EQ(store.open(both, {}).error().code, ErrorCode::NotFound);
    answered(both, kBen, Dimension::Energy, five(2));
    EXPECT_TRUE(must(store.isSomethingToOpen(both)));
    must(store.takeBack(kAna));
    EXPECT_FALSE(must(store.isSomethingToOpen(both)));
}

TEST(Opening, ShowsBothWhatEachLetBeSeenAsBands) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    const auto all = opened(*vault.house().sitting());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].day, kFirstEvening);
    EXPECT_EQ(bandOf(all[0].sheets[kAna].answer(Dimension::Energy)), Band::Left);
    EXPECT_EQ(all[0].sheets[kAna].answer(Dimension::Energy).resolution, Resolution::Three);
    EXPECT_FALSE(all[0].sheets[kAna].isAnswered(Dimension::Interest)) << "held back";
    EXPECT_EQ(bandOf(all[0].sheets[kBen].answer(Dimension::Energy)), Band::Right);
}

TEST(Opening, LeavesBothWithNothingSealedAndTheirOwnAnswersWhole) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {});
    auto& ana = vault.alone(kAna);
    EXPECT_FALSE(must(CheckInStore(ana).sealed(kAna)).has_value());
    const auto own = must(CheckInStore(ana).own(kAna, Day::min()));
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own[0].standing, CheckInStanding::Opened);
    EXPECT_EQ(own[0].sheet.answer(Dimension::Energy), eleven(2));
    EXPECT_TRUE(own[0].sheet.isAnswered(Dimension::Interest));
}

TEST(Opening, IsSeenByOneAloneUnderEitherOnly) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        bothAnswer(vault);
        openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
        EXPECT_EQ(opened(vault.alone(kBen)).size(), opening == Opening::Either ? 1U : 0U);
        EXPECT_EQ(opened(vault.together()).size(), 1U);
    }
}

TEST(Opening, FadesOnItsDayForBothAndStaysWithItsAuthor) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    daysPass(vault, 29);
    EXPECT_EQ(opened(vault.alone(kBen)).size(), 1U);
    daysPass(vault, 1);
    auto& ben = vault.alone(kBen);
    EXPECT_THAT(opened(ben), IsEmpty());
    EXPECT_THAT(checkInRowsOf(*ben.shared()), IsEmpty()) << "Ana's copy, too, though she is not here";
    auto& ana = vault.alone(kAna);
    const auto own = must(CheckInStore(ana).own(kAna, Day::min()));
    EXPECT_EQ(own[0].standing, CheckInStanding::Kept);
    EXPECT_THAT(own[0].shown, IsEmpty());
    vault.clock().moveTo(kFirstEvening);
    EXPECT_THAT(opened(vault.together()), IsEmpty()) << "a clock set back revives nothing";
}

TEST(Opening, FadesAsSoonAsBothChose) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    daysPass(vault, 10);
    auto& both = vault.together();
    CheckInStore store(both);
    EXPECT_EQ(store.chooseRhythm(both, {Rhythm::Weekly, 0}).error().code, ErrorCode::OutsideRules);
    EXPECT_EQ(store.chooseRhythm(both, {Rhythm::Weekly, 366}).error().code, ErrorCode::OutsideRules);
    must(store.chooseRhythm(both, {Rhythm::Weekly, 7}));
    EXPECT_THAT(opened(both), IsEmpty());
    EXPECT_EQ(must(CheckInStore(vault.alone(kBen)).rhythm()), (CheckInRhythm{Rhythm::Weekly, 7}));
}

// One alone cannot make what both opened stay longer.
TEST(Opening, DoesNotBelieveOneRoomAloneAboutItsFading) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    auto& ben = vault.alone(kBen);
    for (auto* room : {&ben.own(kBen), ben.shared()}) {
        must(room->run("INSERT INTO check_in_rhythm VALUES (1, 1, 365)"));
    }
    daysPass(vault, 30);
    EXPECT_THAT(opened(vault.alone(kAna)), IsEmpty());
    EXPECT_EQ(must(CheckInStore(vault.together()).rhythm()), CheckInRhythm());
}

TEST(Opening, IsErasedByItsAuthorAsIfAllHadBeenHeldBack) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    auto& ana = vault.alone(kAna);
    must(CheckInStore(ana).erase(kAna, must(CheckInStore(ana).own(kAna, Day::min())).front().id));
    const auto erased = checkInRowsOf(*vault.alone(kBen).shared());

    TemporaryVault other(Opening::Either);
    bothAnswer(other);
    openedTogether(other, {}, {Dimension::Energy});
    EXPECT_EQ(erased, checkInRowsOf(*other.alone(kBen).shared()));
}

void forge(Database& shared) {
    CheckInSheet forged;
    must(forged.set(Dimension::Interest, five(4)));
    auto row =
        must(shared.prepare("UPDATE opened_check_in SET sheet = :sheet, day = day + 300 WHERE seat = 1"));
    must(row.bind(":sheet", forged.bytes()).run());
}

TEST(Opening, LetsTheOwnRoomWinOverWhatWasAlteredInTheSharedRoom) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    const auto before = checkInRowsOf(*vault.house().sitting()->shared());
    forge(*vault.alone(kBen).shared());
    EXPECT_EQ(checkInRowsOf(*vault.alone(kAna).shared()), before);
}

TEST(Opening, OfHalfAPairIsNotShown) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    auto& ben = vault.alone(kBen);
    must(ben.shared()->run("DELETE FROM opened_check_in WHERE seat = 1"));
    EXPECT_THAT(opened(ben), IsEmpty());
}

TEST(Opening, WritesNothingAtASittingWhereNothingDiffers) {
    TemporaryVault vault(Opening::Either);
    bothAnswer(vault);
    openedTogether(vault, {Dimension::Energy}, {Dimension::Energy});
    auto& both = vault.together();
    const auto changes = [](Database& room) {
        auto row = must(room.prepare("SELECT total_changes()"));
        EXPECT_TRUE(must(row.step()));
        return row.integer(0);
    };
    const auto before = changes(*both.shared());
    must(settleCheckIns(both, DayCounts::Yes));
    EXPECT_EQ(changes(*both.shared()), before);
}

} // namespace
} // namespace inglenook

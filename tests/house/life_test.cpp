// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a vault: two empty seats, one taken, both, and who sees what.
#include "house/house.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::passphraseFrom;
using test::passphraseOf;
using test::TemporaryFolder;
using test::TemporaryVault;

constexpr std::array<Opening, 2> kBothOpenings = {Opening::Either, Opening::Together};

PersonName name(const char* text) { return must(PersonName::from(text)); }

TEST(HouseLife, BeginsWithNobodyHereAndBothSeatsToTake) {
    TemporaryVault vault(Opening::Either);
    auto& house = vault.house();
    EXPECT_EQ(house.sitting(), nullptr);
    EXPECT_EQ(house.alone(), nullptr);
    EXPECT_EQ(house.together(), nullptr);
    EXPECT_TRUE(house.canTakeSeat(Seat::Circle));
    EXPECT_TRUE(house.canTakeSeat(Seat::Diamond));
}

TEST(HouseLife, TellsTheOpeningToAnyoneWhoLooks) {
    for (const auto opening : kBothOpenings) {
        TemporaryVault vault(opening);
        EXPECT_EQ(must(House::look(vault.folder())).opening, opening);
        EXPECT_EQ(vault.house().opening(), opening);
    }
}

TEST(HouseLife, SeatsWhoeverTakesASeatAlone) {
    for (const auto opening : kBothOpenings) {
        TemporaryVault vault(opening);
        vault.takeSeat(Seat::Diamond);
        ASSERT_NE(vault.house().alone(), nullptr);
        EXPECT_EQ(vault.house().alone()->seat(), Seat::Diamond);
        EXPECT_EQ(vault.house().sitting()->shared(), nullptr);
        EXPECT_FALSE(vault.house().canTakeSeat(Seat::Diamond));
        EXPECT_TRUE(vault.house().canTakeSeat(Seat::Circle));
    }
}

TEST(HouseLife, LetsTheFirstPersonLeaveWhenTheSecondTakesTheirSeat) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.takeSeat(Seat::Diamond);
    ASSERT_NE(vault.house().alone(), nullptr);
    EXPECT_EQ(vault.house().alone()->seat(), Seat::Diamond);
    EXPECT_FALSE(vault.house().sitting()->isPresent(Seat::Circle));
}

TEST(HouseLife, MakesTheSharedRoomAtTheFirstJointSitting) {
    for (const auto opening : kBothOpenings) {
        TemporaryVault vault(opening);
        vault.takeSeat(Seat::Circle);
        vault.takeSeat(Seat::Diamond);
        EXPECT_EQ(vault.house().sitting()->shared(), nullptr);
        must(vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Circle), {}));
        ASSERT_NE(vault.house().together(), nullptr);
        EXPECT_NE(vault.house().together()->shared(), nullptr);
        EXPECT_EQ(vault.house().alone(), nullptr);
    }
}

TEST(HouseLife, OpensTheSharedRoomToOneAloneUnderEitherOnly) {
    for (const auto opening : kBothOpenings) {
        TemporaryVault vault(opening);
        vault.together();
        for (const auto seat : kBothSeats) {
            EXPECT_EQ(vault.alone(seat).shared() != nullptr, opening == Opening::Either);
            EXPECT_FALSE(vault.house().notes().sharedClosed);
        }
    }
}

TEST(HouseLife, OpensEverythingAgainAfterTheProgramEnded) {
    for (const auto opening : kBothOpenings) {
        TemporaryVault vault(opening);
        vault.together();
        vault.startAnew();
        EXPECT_NE(vault.together().shared(), nullptr);
        EXPECT_FALSE(vault.house().canTakeSeat(Seat::Circle));
    }
}

TEST(HouseLife, TurnsTogetherIntoAloneWhenOneStandsUp) {
    for (const auto opening : kBothOpenings) {
        for (const auto leaves : kBothSeats) {
            TemporaryVault vault(opening);
            vault.together();
            vault.house().standUp(leaves);
            ASSERT_NE(vault.house().alone(), nullptr);
            EXPECT_EQ(vault.house().alone()->seat(), otherOf(leaves));
            EXPECT_FALSE(vault.house().sitting()->isPresent(leaves));
            EXPECT_EQ(vault.house().sitting()->shared() != nullptr, opening == Opening::Either);
            must(vault.house().sitDown(leaves, passphraseOf(leaves), {}));
            EXPECT_NE(vault.house().together()->shared(), nullptr);
        }
    }
}

TEST(HouseLife, KeepsTheOthersRoomOpenWhileSomeoneSitsDown) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    auto& alone = vault.alone(Seat::Circle);
    must(alone.own(Seat::Circle).run("CREATE TEMP TABLE still_the_same_connection (x)"));
    must(vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {}));
    must(vault.house().together()->own(Seat::Circle).run("SELECT x FROM still_the_same_connection"));
}

TEST(HouseLife, LeavesWhoeverIsHereWhenTheOtherMistypes) {
    TemporaryVault vault(Opening::Together);
    vault.together();
    vault.alone(Seat::Circle);
    const auto wrong = vault.house().sitDown(Seat::Diamond, passphraseFrom("not at all right"), {});
    EXPECT_EQ(wrong.error().code, ErrorCode::PassphraseWrong);
    ASSERT_NE(vault.house().alone(), nullptr);
    EXPECT_TRUE(CoupleStore(*vault.house().alone()).words(Seat::Circle));
}

TEST(HouseLife, LetsOnlyWhoKnowsAnEmptySeatGiveIt) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.startAnew();
    EXPECT_FALSE(vault.house().canTakeSeat(Seat::Diamond));
    EXPECT_EQ(vault.house().toTakeSeat(Seat::Diamond, name("Ben")).error().code, ErrorCode::SeatTaken);
    vault.alone(Seat::Circle);
    EXPECT_TRUE(vault.house().canTakeSeat(Seat::Diamond));
    vault.takeSeat(Seat::Diamond);
    EXPECT_NE(vault.together().shared(), nullptr);
}

TEST(HouseLife, NeverGivesAwayASeatThatWasTakenMeanwhile) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.takeSeat(Seat::Diamond);
    vault.startAnew();
    // Ana's room still remembers an empty seat; the keyring has changed since.
    vault.alone(Seat::Circle);
    EXPECT_FALSE(vault.house().canTakeSeat(Seat::Diamond));
    EXPECT_EQ(vault.house().toTakeSeat(Seat::Diamond, name("Eve")).error().code, ErrorCode::SeatTaken);
}

TEST(HouseLife, LetsBothChooseHowItOpensWhenTheSecondComes) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    must(vault.house().chooseOpening(Opening::Together));
    vault.takeSeat(Seat::Diamond);
    EXPECT_EQ(vault.house().chooseOpening(Opening::Either).error().code, ErrorCode::OutsideRules);
    vault.together();
    vault.startAnew();
    EXPECT_EQ(vault.house().opening(), Opening::Together);
    EXPECT_EQ(vault.alone(Seat::Circle).shared(), nullptr);
}

TEST(HouseLife, KnowsTheNamesInEveryRoom) {
    TemporaryVault vault(Opening::Together);
    vault.takeSeat(Seat::Circle);
    EXPECT_EQ(must(CoupleStore(*vault.house().alone()).names())[Seat::Diamond], "Ben");
    vault.startAnew();
    vault.alone(Seat::Circle);
    must(vault.house().takeSeat(Seat::Diamond, name("Benedikt"), passphraseOf(Seat::Diamond), {}));
    const BySeat<std::string> both{{"Ana", "Benedikt"}};
    EXPECT_EQ(must(CoupleStore(*vault.house().alone()).names()), both);
    must(vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Circle), {}));
    EXPECT_EQ(must(CoupleStore(*vault.house().together()).names()), both);
    EXPECT_EQ(must(CoupleStore(vault.alone(Seat::Circle)).names()), both);
}

TEST(HouseLife, ConfirmsAPersonOnlyByTheirOwnPassphrase) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    auto& house = vault.house();
    EXPECT_EQ(must(house.confirm(Seat::Circle, passphraseOf(Seat::Circle), {})).seat(), Seat::Circle);
    EXPECT_EQ(house.confirm(Seat::Circle, passphraseOf(Seat::Diamond), {}).error().code,
              ErrorCode::PassphraseWrong);
    house.standUp(Seat::Circle);
    EXPECT_EQ(house.confirm(Seat::Circle, passphraseOf(Seat::Circle), {}).error().code,
              ErrorCode::NotPresent);
}

TEST(HouseLife, SaysAndDoesNothingWhenSomeoneWhoIsHereSitsDown) {
    TemporaryVault vault(Opening::Either);
    auto& together = vault.together();
    EXPECT_EQ(vault.house().sitDown(Seat::Circle, passphraseOf(Seat::Circle), {}).error().code,
              ErrorCode::SeatTaken);
    EXPECT_EQ(vault.house().together(), &together);
}

TEST(HouseLife, LocksAsOftenAsOneLikes) {
    TemporaryVault vault(Opening::Either);
    vault.lock();
    vault.together();
    vault.lock();
    vault.lock();
    EXPECT_EQ(vault.house().sitting(), nullptr);
    EXPECT_NE(vault.together().shared(), nullptr);
}

TEST(HouseLife, FindsNothingWrongInAVaultThatIsWhole) {
    TemporaryVault vault(Opening::Together);
    must(vault.house().check());
    vault.together();
    must(vault.house().check());
    EXPECT_TRUE(vault.house().notes().damagedRooms.empty());
    EXPECT_FALSE(vault.house().notes().wasKeyringOlder);
    EXPECT_FALSE(vault.house().notes().wasMendedFromCopy);
}

} // namespace
} // namespace inglenook

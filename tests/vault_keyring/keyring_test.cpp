// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

#include "vault_keyring/keyring_sample.h"
#include "vault_keyring/refusal.h"

#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

TEST(Keyring, OpensASeatWithItsPassphraseAndGivesTheSameRoomKeyEachTime) {
    const Couple couple = aCouple(Opening::Either);
    const auto keyring = Keyring::parse(couple.keyring.bytes(), weakKdf());
    ASSERT_TRUE(keyring) << keyring.error().detail;
    const auto lock = lockFor(kCirclePassphrase, keyring->recipe(Seat::Circle));

    const auto own = keyring->openSeat(Seat::Circle, lock.key.view());

    ASSERT_TRUE(own);
    EXPECT_TRUE(areSameBytes(own->roomKey().key.view(), couple.circle.roomKey().key.view()));
    EXPECT_EQ(own->roomKey().salt, couple.circle.roomKey().salt);
    EXPECT_TRUE(areSameBytes(own->digestKey().view(), couple.circle.digestKey().view()));
    EXPECT_FALSE(areSameBytes(own->roomKey().key.view(), couple.diamond.roomKey().key.view()));
}

TEST(Keyring, KeepsTheLastConsentCounterForItsOwnerOnly) {
    const Couple couple = aCouple(Opening::Either);
    EXPECT_EQ(couple.keyring.witnessed(couple.circle), kCircleWitness);
    EXPECT_EQ(couple.keyring.witnessed(couple.diamond), 0U);
    const OwnMaster stranger(Seat::Circle, SecretBytes::random(32));
    EXPECT_EQ(couple.keyring.witnessed(stranger), std::nullopt);
}

TEST(Keyring, RefusesTheOthersPassphrase) {
    const Couple couple = aCouple(Opening::Either);
    const auto lock = lockFor(kDiamondPassphrase, couple.keyring.recipe(Seat::Circle));
    EXPECT_EQ(refusalOf(couple.keyring.openSeat(Seat::Circle, lock.key.view())), ErrorCode::PassphraseWrong);
}

TEST(Keyring, OpensASeatWithItsSheetAndOnlyWithIt) {
    const Couple couple = aCouple(Opening::Together);
    EXPECT_TRUE(couple.keyring.openSeatBySheet(Seat::Circle, circleSheet()));
    EXPECT_EQ(refusalOf(couple.keyring.openSeatBySheet(Seat::Circle, jointSheet())),
              ErrorCode::PassphraseWrong);
    EXPECT_EQ(refusalOf(couple.keyring.openSeatBySheet(Seat::Diamond, circleSheet())),
              ErrorCode::PassphraseWrong);
}

TEST(Keyring, UnderEitherOnePersonOpensWhatBothMade) {
    const Couple couple = aCouple(Opening::Either);
    for (const Seat seat : kBothSeats) {
        const auto shared = couple.keyring.openShared(couple.only(seat), couple.keyring.sharedNow());
        ASSERT_TRUE(shared);
        EXPECT_TRUE(areSameBytes(shared->roomKey().key.view(), couple.shared.roomKey().key.view()));
        EXPECT_TRUE(couple.keyring.isHeaderSoundFor(*shared));
        EXPECT_TRUE(couple.keyring.isJointSoundFor(*shared));
    }
}

TEST(Keyring, UnderTogetherOnePersonAloneOpensNothingShared) {
    const Couple couple = aCouple(Opening::Together);
    for (const Seat seat : kBothSeats) {
        EXPECT_EQ(refusalOf(couple.keyring.openShared(couple.only(seat), couple.keyring.sharedNow())),
                  ErrorCode::NeedsBoth);
    }
    const auto shared = couple.keyring.openShared(couple.both(), couple.keyring.sharedNow());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(couple.keyring.isHeaderSoundFor(*shared));
}

TEST(Keyring, UnderTogetherOnePartClaimedToBeTheWholeIsRefused) {
    const Couple couple = aCouple(Opening::Together);
    auto claimed = couple.keyring.sharedNow();
    claimed.opening = Opening::Either;
    EXPECT_EQ(refusalOf(couple.keyring.openShared(couple.only(Seat::Circle), claimed)), ErrorCode::NotFound);
}

TEST(Keyring, OpensWhatBothMadeWithTheJointSheet) {
    const Couple couple = aCouple(Opening::Together);
    const auto shared = couple.keyring.openJointSheet(jointSheet());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(couple.keyring.isHeaderSoundFor(*shared));
    EXPECT_EQ(refusalOf(couple.keyring.openJointSheet(circleSheet())), ErrorCode::PassphraseWrong);
}

TEST(Keyring, BeforeTheFirstJointSittingThereIsNoSharedKey) {
    CountedRandom random;
    const auto cost = weakKdf().floor;
    KeyringChange change(KeyringChange::create(VaultId(random16()), Opening::Either, cost, random), random);
    const auto own = change.takeSeat(Seat::Circle, lockFor(kCirclePassphrase, freshRecipe(cost, random)));
    MastersPresent alone;
    alone[Seat::Circle] = &own;
    EXPECT_EQ(refusalOf(change.keyring().openShared(alone, change.keyring().sharedNow())),
              ErrorCode::NotFound);
}

TEST(Keyring, AnEmptySeatParsesLikeATakenOneAndOpensForNobody) {
    CountedRandom random;
    const auto cost = weakKdf().floor;
    const auto keyring = KeyringChange::create(VaultId(random16()), Opening::Either, cost, random);
    ASSERT_TRUE(Keyring::parse(keyring.bytes(), weakKdf()));
    EXPECT_EQ(keyring.recipe(Seat::Diamond).cost, cost);
    const auto lock = lockFor(kDiamondPassphrase, keyring.recipe(Seat::Diamond));
    EXPECT_EQ(refusalOf(keyring.openSeat(Seat::Diamond, lock.key.view())), ErrorCode::PassphraseWrong);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a keyring: seats are taken, a shared key is made, turned over, given up.
#include "vault/keyring_format.h"
#include "vault_keyring/keyring_sample.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace inglenook::test {
namespace {

using namespace keyring_format;

std::set<Section> changedSections(const Keyring& before, const Keyring& after) {
    std::set<Section> changed;
    for (const auto section : kAllSections) {
        if (!std::ranges::equal(before.section(section), after.section(section))) { changed.insert(section); }
    }
    return changed;
}

bool isSameKey(const SharedMaster& one, const SharedMaster& other) {
    return areSameBytes(one.roomKey().key.view(), other.roomKey().key.view());
}

TEST(KeyringLife, TakingASeatRewritesOnlyThatSeatsSection) {
    CountedRandom random;
    const auto cost = weakKdf().floor;
    const auto empty = KeyringChange::create(VaultId(random16()), Opening::Either, cost, random);
    KeyringChange change(empty, random);
    (void)change.takeSeat(Seat::Diamond, lockFor(kDiamondPassphrase, freshRecipe(cost, random)));
    EXPECT_EQ(changedSections(empty, change.keyring()), std::set<Section>{Section::Diamond});
}

TEST(KeyringLife, AnEmptySeatAndATakenOneShowTheSameToWhoeverHasNoKey) {
    CountedRandom random;
    const auto cost = weakKdf().floor;
    const auto empty = KeyringChange::create(VaultId(random16()), Opening::Either, cost, random);
    KeyringChange change(empty, random);
    (void)change.takeSeat(Seat::Circle, lockFor(kCirclePassphrase, freshRecipe(cost, random)));
    const auto taken = change.keyring().section(Section::Circle);
    const auto other = change.keyring().section(Section::Diamond);
    for (std::size_t at = 1; at < kCheckAt; ++at) {
        const bool isInSlot = at >= kSlotsAt && at < kWitnessAt;
        const std::size_t inSlot = (at - kSlotsAt) % kSlotSize;
        const bool isRandom = (at >= kEpochAt && at < kSlotsAt) || (at >= kWitnessAt && at < kSeatRestAt) ||
                              (isInSlot && inSlot >= kSlotSaltAt && inSlot < kSlotRestAt);
        if (!isRandom) { EXPECT_EQ(taken[at], other[at]) << at; }
    }
}

TEST(KeyringLife, EpochsBeginAtRandomAndGoUpByOne) {
    const auto one = KeyringChange::create(VaultId(random16()), Opening::Either, weakKdf().floor);
    const auto other = KeyringChange::create(VaultId(random16()), Opening::Either, weakKdf().floor);
    EXPECT_NE(one.epochs().header, other.epochs().header);
    EXPECT_NE(one.epochs().joint, other.epochs().joint);
    EXPECT_NE(one.epochs().seat, other.epochs().seat);
    KeyringChange change(one);
    const auto own = change.takeSeat(Seat::Circle, lockFor(kCirclePassphrase, freshRecipe(weakKdf().floor)));
    EXPECT_EQ(change.keyring().epochs().seat[Seat::Circle], one.epochs().seat[Seat::Circle] + 1);
    change.setWitnessed(own, 7);
    EXPECT_EQ(change.keyring().epochs().seat[Seat::Circle], one.epochs().seat[Seat::Circle] + 2);
    EXPECT_EQ(change.keyring().epochs().seat[Seat::Diamond], one.epochs().seat[Seat::Diamond]);
    EXPECT_EQ(change.keyring().witnessed(own), 7U);
}

TEST(KeyringLife, HowItWillOpenCanBeChosenAnewBeforeThereIsASharedKey) {
    const auto one = KeyringChange::create(VaultId(random16()), Opening::Either, weakKdf().floor);
    KeyringChange change(one);
    change.chooseOpening(Opening::Together);
    EXPECT_EQ(change.keyring().opening(), Opening::Together);
    EXPECT_EQ(changedSections(one, change.keyring()), std::set<Section>{Section::Header});
    EXPECT_TRUE(Keyring::parse(change.keyring().bytes(), weakKdf()));
}

TEST(KeyringLife, ANewPassphraseOpensTheSameMasterAndTheOldOneNothing) {
    const Couple couple = aCouple(Opening::Together);
    KeyringChange change(couple.keyring);
    const auto recipe = freshRecipe(weakKdf().floor);
    change.setPassphrase(couple.circle, lockFor("a new kettle altogether", recipe));
    const auto after = change.keyring();
    EXPECT_EQ(changedSections(couple.keyring, after), std::set<Section>{Section::Circle});
    const auto own = after.openSeat(
        Seat::Circle, lockFor("a new kettle altogether", after.recipe(Seat::Circle)).key.view());
    ASSERT_TRUE(own);
    EXPECT_TRUE(areSameBytes(own->roomKey().key.view(), couple.circle.roomKey().key.view()));
    EXPECT_FALSE(
        after.openSeat(Seat::Circle, lockFor(kCirclePassphrase, after.recipe(Seat::Circle)).key.view()));
    EXPECT_TRUE(after.openSeatBySheet(Seat::Circle, circleSheet()));
    EXPECT_TRUE(after.openShared(couple.both(), after.sharedNow()));
}

TEST(KeyringLife, AClearedSheetOpensNothing) {
    const Couple couple = aCouple(Opening::Either);
    KeyringChange change(couple.keyring);
    change.clearSheet(couple.circle);
    change.clearJointSheet(couple.shared);
    EXPECT_FALSE(change.keyring().openSeatBySheet(Seat::Circle, circleSheet()));
    EXPECT_FALSE(change.keyring().openJointSheet(jointSheet()));
    EXPECT_TRUE(change.keyring().isSoundFor(couple.circle));
    EXPECT_TRUE(change.keyring().isJointSoundFor(couple.shared));
}

TEST(KeyringLife, ARenewedMasterKeepsShareAndCounterAndShutsTheOldOneOut) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        const Couple couple = aCouple(opening);
        KeyringChange change(couple.keyring);
        const auto fresh = change.renewOwnMaster(
            couple.circle, lockFor("nobody knows this one", freshRecipe(weakKdf().floor)));
        const auto after = change.keyring();
        EXPECT_EQ(changedSections(couple.keyring, after), std::set<Section>{Section::Circle});
        EXPECT_FALSE(areSameBytes(fresh.roomKey().key.view(), couple.circle.roomKey().key.view()));
        EXPECT_FALSE(after.isSoundFor(couple.circle));
        EXPECT_FALSE(after.openSeatBySheet(Seat::Circle, circleSheet()));
        EXPECT_EQ(after.witnessed(fresh), kCircleWitness);
        auto present = couple.both();
        EXPECT_FALSE(after.openShared(couple.only(Seat::Circle), after.sharedNow()));
        present[Seat::Circle] = &fresh;
        const auto shared = after.openShared(present, after.sharedNow());
        ASSERT_TRUE(shared);
        EXPECT_TRUE(isSameKey(*shared, couple.shared));
    }
}

TEST(KeyringLife, AMasterRenewedBeforeThereIsASharedKeyHasNoShare) {
    KeyringChange change(KeyringChange::create(VaultId(random16()), Opening::Either, weakKdf().floor));
    const auto own =
        change.takeSeat(Seat::Diamond, lockFor(kDiamondPassphrase, freshRecipe(weakKdf().floor)));
    const auto fresh = change.renewOwnMaster(own, lockFor("fresh", freshRecipe(weakKdf().floor)));
    MastersPresent alone;
    alone[Seat::Diamond] = &fresh;
    const auto shared = change.keyring().openShared(alone, change.keyring().sharedNow());
    ASSERT_FALSE(shared);
    EXPECT_EQ(shared.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(change.keyring().isSoundFor(fresh));
}

TEST(KeyringLife, AfterPartingOneSeatAloneCanHaveASharedKeyUnderEither) {
    KeyringChange change(KeyringChange::create(VaultId(random16()), Opening::Either, weakKdf().floor));
    const auto own =
        change.takeSeat(Seat::Diamond, lockFor(kDiamondPassphrase, freshRecipe(weakKdf().floor)));
    MastersPresent alone;
    alone[Seat::Diamond] = &own;
    const auto made = change.makeShared(alone, Opening::Either);
    const auto shared = change.keyring().openShared(alone, change.keyring().sharedNow());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(isSameKey(*shared, made));
    EXPECT_TRUE(change.keyring().isHeaderSoundFor(*shared));
}

TEST(KeyringLife, PartsOfTwoKeysDoNotMix) {
    const Couple couple = aCouple(Opening::Together);
    KeyringChange change(couple.keyring);
    const auto other = change.makeShared(couple.both(), Opening::Together);
    EXPECT_FALSE(isSameKey(other, couple.shared));
    auto mixed = change.keyring().bytes();
    putBytes(mixed, 2 * kSectionSize, couple.keyring.section(Section::Diamond));
    const auto keyring = Keyring::parse(mixed, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_FALSE(keyring->openShared(couple.both(), keyring->sharedNow()));
}

TEST(KeyringRotation, HoldsBothKeysUntilItIsFinishedAndThenOnlyTheNext) {
    for (const auto before : {Opening::Either, Opening::Together}) {
        for (const auto after : {Opening::Either, Opening::Together}) {
            const Couple couple = aCouple(before);
            KeyringChange change(couple.keyring);
            const auto next = change.beginRotation(couple.both(), couple.shared, after);
            const auto turning = Keyring::parse(change.keyring().bytes(), weakKdf());
            ASSERT_TRUE(turning);
            ASSERT_TRUE(turning->sharedNext());
            EXPECT_EQ(turning->opening(), before);
            EXPECT_EQ(turning->sharedNext()->opening, after);
            const auto now = turning->openShared(couple.both(), turning->sharedNow());
            const auto then = turning->openShared(couple.both(), *turning->sharedNext());
            ASSERT_TRUE(now && then);
            EXPECT_TRUE(isSameKey(*now, couple.shared));
            EXPECT_TRUE(isSameKey(*then, next));
            EXPECT_TRUE(turning->isHeaderSoundFor(*now));

            KeyringChange finish(*turning);
            finish.finishRotation(couple.both(), next);
            const auto done = finish.keyring();
            EXPECT_FALSE(done.isRotating());
            EXPECT_EQ(done.sharedNow(), next.name());
            const auto shared = done.openShared(couple.both(), done.sharedNow());
            ASSERT_TRUE(shared);
            EXPECT_TRUE(isSameKey(*shared, next));
            EXPECT_TRUE(done.isHeaderSoundFor(*shared));
            EXPECT_TRUE(done.isJointSoundFor(*shared));
            EXPECT_FALSE(done.openShared(couple.both(), couple.shared.name()));
            EXPECT_FALSE(done.openJointSheet(jointSheet())) << "the sheet was for the key that is gone";
        }
    }
}

TEST(KeyringRotation, OneAloneFinishesUnderEitherAndTheOtherStillOpens) {
    const Couple couple = aCouple(Opening::Either);
    KeyringChange change(couple.keyring);
    const auto next = change.beginRotation(couple.both(), couple.shared, Opening::Either);
    const auto turning = change.keyring();
    change.finishRotation(couple.only(Seat::Circle), next);
    EXPECT_EQ(changedSections(turning, change.keyring()),
              (std::set<Section>{Section::Header, Section::Circle, Section::Joint}));
    const auto shared = change.keyring().openShared(couple.only(Seat::Diamond), change.keyring().sharedNow());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(isSameKey(*shared, next));
    KeyringChange tidy(change.keyring());
    EXPECT_TRUE(tidy.tidyShares(couple.diamond));
    EXPECT_FALSE(tidy.tidyShares(couple.diamond));
    EXPECT_TRUE(tidy.keyring().openShared(couple.only(Seat::Diamond), tidy.keyring().sharedNow()));
    EXPECT_FALSE(tidy.keyring().openShared(couple.only(Seat::Diamond), couple.shared.name()));
}

TEST(KeyringRotation, GivenUpItLeavesTheKeyInForce) {
    const Couple couple = aCouple(Opening::Together);
    KeyringChange change(couple.keyring);
    const auto next = change.beginRotation(couple.both(), couple.shared, Opening::Either);
    change.abandonRotation(couple.both(), couple.shared);
    const auto after = Keyring::parse(change.keyring().bytes(), weakKdf());
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->isRotating());
    const auto shared = after->openShared(couple.both(), after->sharedNow());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(isSameKey(*shared, couple.shared));
    EXPECT_TRUE(after->isHeaderSoundFor(*shared));
    EXPECT_FALSE(after->openShared(couple.only(Seat::Circle), next.name()));
    EXPECT_TRUE(after->openJointSheet(jointSheet()));
}

TEST(KeyringRotation, GivenUpByOneAloneItLeavesTheSectionOfTheOtherAsItIs) {
    const Couple couple = aCouple(Opening::Either);
    KeyringChange change(couple.keyring);
    const auto next = change.beginRotation(couple.both(), couple.shared, Opening::Either);
    const auto turning = change.keyring();
    change.abandonRotation(couple.only(Seat::Circle), couple.shared);
    EXPECT_EQ(changedSections(turning, change.keyring()),
              (std::set<Section>{Section::Header, Section::Circle}));
    EXPECT_FALSE(change.keyring().isRotating());
    for (const auto seat : kBothSeats) {
        EXPECT_TRUE(change.keyring().openShared(couple.only(seat), couple.shared.name()));
    }
    EXPECT_FALSE(change.keyring().openShared(couple.only(Seat::Circle), next.name()));
}

TEST(KeyringRotation, ARenewedMasterInTheMiddleKeepsBothShares) {
    const Couple couple = aCouple(Opening::Together);
    KeyringChange change(couple.keyring);
    const auto next = change.beginRotation(couple.both(), couple.shared, Opening::Either);
    const auto fresh = change.renewOwnMaster(couple.circle, lockFor("fresh", freshRecipe(weakKdf().floor)));
    auto present = couple.both();
    present[Seat::Circle] = &fresh;
    EXPECT_TRUE(change.keyring().openShared(present, couple.shared.name()));
    EXPECT_TRUE(change.keyring().openShared(present, next.name()));
}

} // namespace
} // namespace inglenook::test

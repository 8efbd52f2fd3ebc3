// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies that differ: which one counts, and what is never copied over the other.
#include "vault/keyring_copies.h"
#include "vault/keyring_format.h"
#include "vault_keyring/keyring_sample.h"

#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace keyring_format;

Bytes asBytes(const KeyringBytes& bytes) { return {bytes.begin(), bytes.end()}; }

KeyringCopies copiesOf(const Bytes& a, const Bytes& b) {
    auto copies = KeyringCopies::from(a, b, weakKdf());
    EXPECT_TRUE(copies.has_value());
    return std::move(*copies);
}

Result<OwnMaster> open(KeyringCopies& copies, Seat seat, std::string_view text) {
    return copies.openSeat(keyFor(seat, text, copies.recipes(seat)));
}

Result<OwnMaster> openCircle(KeyringCopies& copies) { return open(copies, Seat::Circle, kCirclePassphrase); }

/// A section that anyone can make: what they like, a huge epoch, and a check that is right.
Bytes forged(const KeyringBytes& whole, Section section) {
    auto bytes = asBytes(whole);
    putNumber(bytes, epochOffset(section), 8, (1ULL << 63U) - 1);
    const auto at = indexOf(section) * kSectionSize;
    bytes[at + (section == Section::Header ? kSaltNowAt : kSlotsAt + kSlotNonceAt)] ^= 1U;
    repairCheck(bytes, section);
    return bytes;
}

TEST(KeyringCopies, AlikeTheyOpenAndNeedNoMending) {
    const Couple couple = aCouple(Opening::Together);
    const auto bytes = asBytes(couple.keyring.bytes());
    auto copies = copiesOf(bytes, bytes);
    EXPECT_FALSE(copies.areDifferent());
    EXPECT_EQ(copies.recipes(Seat::Circle).size(), 1U);
    const auto circle = openCircle(copies);
    const auto diamond = open(copies, Seat::Diamond, kDiamondPassphrase);
    ASSERT_TRUE(circle && diamond);
    MastersPresent both;
    both[Seat::Circle] = &*circle;
    EXPECT_EQ(copies.openShared(both).error().code, ErrorCode::NeedsBoth);
    both[Seat::Diamond] = &*diamond;
    EXPECT_TRUE(copies.openShared(both));
    EXPECT_EQ(copies.openSharedNext(both).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(copies.needsMending(0) || copies.needsMending(1));
}

TEST(KeyringCopies, ADamagedCopyIsMendedFromTheOtherWhicheverItIs) {
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    for (const std::size_t damaged : {0U, 1U}) {
        for (std::size_t at = 0; at < kKeyringSize; at += 37) {
            auto bytes = whole;
            bytes[at] ^= 0x10U;
            auto copies = damaged == 0 ? copiesOf(bytes, whole) : copiesOf(whole, bytes);
            ASSERT_TRUE(copies.areDifferent());
            ASSERT_FALSE(copies.needsMending(0) || copies.needsMending(1)) << "before any key was there";
            const auto circle = openCircle(copies);
            const auto diamond = open(copies, Seat::Diamond, kDiamondPassphrase);
            ASSERT_TRUE(circle && diamond) << at;
            MastersPresent both;
            both[Seat::Circle] = &*circle;
            both[Seat::Diamond] = &*diamond;
            ASSERT_TRUE(copies.openShared(both)) << at;
            ASSERT_EQ(asBytes(copies.mended(damaged)), whole) << at;
            ASSERT_TRUE(copies.needsMending(damaged));
            ASSERT_FALSE(copies.needsMending(1 - damaged));
        }
    }
}

TEST(KeyringCopies, OnlyTheSectionsWhoseKeyWasThereAreMended) {
    const auto whole = asBytes(aCouple(Opening::Together).keyring.bytes());
    auto bytes = whole;
    for (const auto section : kAllSections) {
        bytes[indexOf(section) * kSectionSize + 100] ^= 1U;
    }
    auto copies = copiesOf(bytes, whole);
    ASSERT_TRUE(openCircle(copies));
    const auto mended = Keyring::parse(copies.mended(0), weakKdf());
    EXPECT_FALSE(mended) << "the other sections are still as they were";
    const auto after = asBytes(copies.mended(0));
    EXPECT_TRUE(std::equal(after.begin() + 1024, after.begin() + 2048, whole.begin() + 1024));
    EXPECT_TRUE(std::equal(after.begin() + 2048, after.end(), bytes.begin() + 2048));
    EXPECT_TRUE(std::equal(after.begin(), after.begin() + 1024, bytes.begin()));
    EXPECT_EQ(asBytes(copies.mended(1)), whole);
}

TEST(KeyringCopies, AForgedSectionWithAHugeEpochIsNeitherUsedNorSpread) {
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    for (const auto section : kAllSections) {
        for (const std::size_t place : {0U, 1U}) {
            const auto fake = forged(couple.keyring.bytes(), section);
            ASSERT_TRUE(Keyring::parse(fake, weakKdf())) << "it looks right without a key";
            auto copies = place == 0 ? copiesOf(fake, whole) : copiesOf(whole, fake);
            const auto circle = openCircle(copies);
            const auto diamond = open(copies, Seat::Diamond, kDiamondPassphrase);
            ASSERT_TRUE(circle && diamond);
            MastersPresent both;
            both[Seat::Circle] = &*circle;
            both[Seat::Diamond] = &*diamond;
            ASSERT_TRUE(copies.openShared(both));
            EXPECT_EQ(asBytes(copies.keyring().bytes()), whole);
            EXPECT_EQ(asBytes(copies.mended(place)), whole);
            EXPECT_FALSE(copies.needsMending(1 - place));
        }
    }
}

TEST(KeyringCopies, WithoutTheOwnersKeyAForgedSectionStaysWhereItIsAndSoDoesTheTrueOne) {
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    const auto fake = forged(couple.keyring.bytes(), Section::Diamond);
    auto copies = copiesOf(fake, whole);
    ASSERT_TRUE(openCircle(copies));
    EXPECT_EQ(asBytes(copies.mended(0)), fake);
    EXPECT_EQ(asBytes(copies.mended(1)), whole);
}

TEST(KeyringCopies, AChangedPassphraseInOneCopyReplacesTheOldOneInTheOther) {
    const Couple couple = aCouple(Opening::Either);
    KeyringChange change(couple.keyring);
    change.setPassphrase(couple.circle, lockFor("the new one", freshRecipe(weakKdf().floor)));
    const auto before = asBytes(couple.keyring.bytes());
    const auto after = asBytes(change.keyring().bytes());
    for (const bool isNewFirst : {true, false}) {
        auto copies = isNewFirst ? copiesOf(after, before) : copiesOf(before, after);
        EXPECT_EQ(copies.recipes(Seat::Circle).size(), 2U);
        EXPECT_EQ(openCircle(copies).error().code, ErrorCode::PassphraseWrong) << "it was replaced since";
        EXPECT_EQ(open(copies, Seat::Circle, "neither").error().code, ErrorCode::PassphraseWrong);
        ASSERT_TRUE(open(copies, Seat::Circle, "the new one"));
        EXPECT_EQ(asBytes(copies.mended(0)), after);
        EXPECT_EQ(asBytes(copies.mended(1)), after);
    }
}

TEST(KeyringCopies, ASheetOpensFromTheCopyThatHasItAndAReplacedOneDoesNot) {
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    auto damaged = whole;
    damaged[kSectionSize + 300] ^= 1U;
    auto mending = copiesOf(damaged, whole);
    EXPECT_TRUE(mending.openSeatBySheet(Seat::Circle, circleSheet()));
    EXPECT_EQ(mending.openSeatBySheet(Seat::Circle, jointSheet()).error().code, ErrorCode::PassphraseWrong);
    EXPECT_TRUE(mending.openByJointSheet(jointSheet()));
    EXPECT_EQ(mending.openByJointSheet(circleSheet()).error().code, ErrorCode::PassphraseWrong);
    KeyringChange change(couple.keyring);
    change.clearSheet(couple.circle);
    auto cleared = copiesOf(asBytes(change.keyring().bytes()), whole);
    EXPECT_EQ(cleared.openSeatBySheet(Seat::Circle, circleSheet()).error().code, ErrorCode::PassphraseWrong);
}

TEST(KeyringCopies, OneMissingOrShortCopyIsMadeAnewFromTheOther) {
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    const Bytes tooShort(whole.begin(), whole.begin() + 4000);
    for (const auto& other : {std::optional<Bytes>(), std::optional<Bytes>(tooShort)}) {
        for (const std::size_t place : {0U, 1U}) {
            auto copies = place == 0 ? KeyringCopies::from(other, whole, weakKdf())
                                     : KeyringCopies::from(whole, other, weakKdf());
            ASSERT_TRUE(copies);
            EXPECT_TRUE(copies->areDifferent());
            ASSERT_TRUE(openCircle(*copies));
            EXPECT_TRUE(copies->needsMending(place));
            EXPECT_EQ(asBytes(copies->mended(place)), whole);
        }
    }
}

TEST(KeyringCopies, ASeatDamagedInBothIsDamagedAndTheOtherSeatStillOpens) {
    auto bytes = asBytes(aCouple(Opening::Either).keyring.bytes());
    bytes[kSectionSize + 20] ^= 1U;
    auto copies = copiesOf(bytes, bytes);
    EXPECT_TRUE(copies.areDifferent());
    EXPECT_TRUE(copies.recipes(Seat::Circle).empty());
    UnlockingKey nothing;
    nothing.seat = Seat::Circle;
    EXPECT_EQ(copies.openSeat(nothing).error().code, ErrorCode::VaultDamaged);
    EXPECT_EQ(copies.openSeatBySheet(Seat::Circle, circleSheet()).error().code, ErrorCode::VaultDamaged);
    EXPECT_TRUE(open(copies, Seat::Diamond, kDiamondPassphrase));
}

TEST(KeyringCopies, SaysWhyNeitherCopyCanBeUsed) {
    const auto whole = asBytes(aCouple(Opening::Either).keyring.bytes());
    const auto codeOf = [](const std::optional<Bytes>& a, const std::optional<Bytes>& b) {
        const auto copies = KeyringCopies::from(a, b, weakKdf());
        return copies ? ErrorCode::StorageFailed : copies.error().code;
    };
    auto foreign = whole;
    foreign[0] = 'X';
    auto damaged = whole;
    damaged[60] ^= 1U;
    auto newer = whole;
    newer[kMajorAt] = 2;
    repairCheck(newer, Section::Header);
    EXPECT_EQ(codeOf({}, {}), ErrorCode::VaultMissing);
    EXPECT_EQ(codeOf(foreign, {}), ErrorCode::VaultForeign);
    EXPECT_EQ(codeOf({}, foreign), ErrorCode::VaultForeign);
    EXPECT_EQ(codeOf(damaged, damaged), ErrorCode::VaultDamaged);
    EXPECT_EQ(codeOf(newer, whole), ErrorCode::VaultNewer)
        << "a newer Inglenook may have stopped between its writes";
    EXPECT_EQ(codeOf(whole, newer), ErrorCode::VaultNewer);
    auto newerSeat = whole;
    newerSeat[kMinorAt] = 1;
    newerSeat[kSectionSize + kSeatRestAt] = 1;
    repairCheck(newerSeat, Section::Header);
    repairCheck(newerSeat, Section::Circle);
    EXPECT_EQ(codeOf(newerSeat, whole), ErrorCode::VaultNewer) << "a seat in a form of later";
}

TEST(KeyringCopies, OfANewerMinorVersionAreReadOnlyWhicheverItIs) {
    const auto whole = asBytes(aCouple(Opening::Either).keyring.bytes());
    auto newer = whole;
    newer[kMinorAt] = 1;
    repairCheck(newer, Section::Header);
    EXPECT_TRUE(copiesOf(newer, whole).isReadOnly());
    EXPECT_TRUE(copiesOf(whole, newer).isReadOnly());
    EXPECT_TRUE(copiesOf(newer, newer).isReadOnly());
    EXPECT_FALSE(copiesOf(whole, whole).isReadOnly());
}

TEST(KeyringCopies, WithHeadersOfTwoVaultsASeatFindsItsOwn) {
    CountedRandom random;
    (void)aCouple(Opening::Either, random);
    const Couple other = aCouple(Opening::Either, random);
    const Couple couple = aCouple(Opening::Either);
    const auto whole = asBytes(couple.keyring.bytes());
    auto foreignHeader = whole;
    putBytes(foreignHeader, 0, other.keyring.section(Section::Header));
    auto copies = copiesOf(foreignHeader, whole);
    const auto circle = openCircle(copies);
    ASSERT_TRUE(circle);
    EXPECT_EQ(copies.keyring().vaultId(), couple.keyring.vaultId());
    MastersPresent present;
    present[Seat::Circle] = &*circle;
    EXPECT_TRUE(copies.openShared(present));
    EXPECT_EQ(asBytes(copies.mended(0)), whole);
}

TEST(KeyringCopies, AnAlteredHeaderInBothIsDamageWhenTheSharedKeyIsThere) {
    auto bytes = asBytes(aCouple(Opening::Either).keyring.bytes());
    putNumber(bytes, epochOffset(Section::Header), 8, 5);
    repairCheck(bytes, Section::Header);
    auto copies = copiesOf(bytes, bytes);
    const auto circle = openCircle(copies);
    ASSERT_TRUE(circle);
    MastersPresent present;
    present[Seat::Circle] = &*circle;
    EXPECT_EQ(copies.openShared(present).error().code, ErrorCode::VaultDamaged);
    EXPECT_EQ(copies.openSharedNext(present).error().code, ErrorCode::VaultDamaged);
    EXPECT_EQ(copies.openByJointSheet(jointSheet()).error().code, ErrorCode::VaultDamaged);
}

TEST(KeyringCopies, DamageInOneHeaderIsToldThoughTheOtherKnowsNoSharedKey) {
    const Couple couple = aCouple(Opening::Either);
    auto damaged = asBytes(couple.keyring.bytes());
    putNumber(damaged, epochOffset(Section::Header), 8, 5);
    repairCheck(damaged, Section::Header);
    const auto unknown = forged(couple.keyring.bytes(), Section::Header);
    for (const bool isDamagedFirst : {true, false}) {
        auto copies = isDamagedFirst ? copiesOf(damaged, unknown) : copiesOf(unknown, damaged);
        const auto circle = openCircle(copies);
        ASSERT_TRUE(circle);
        MastersPresent present;
        present[Seat::Circle] = &*circle;
        EXPECT_EQ(copies.openShared(present).error().code, ErrorCode::VaultDamaged);
    }
}

TEST(KeyringCopies, OfTwoSoundHeadersAndJointSheetsTheLaterOneCounts) {
    const Couple couple = aCouple(Opening::Either);
    KeyringChange change(couple.keyring);
    (void)change.beginRotation(couple.both(), couple.shared, Opening::Either);
    std::array<std::uint8_t, kSheetCodeSize> anew{};
    anew.fill(0x33);
    change.setJointSheet(couple.shared, anew);
    const auto before = asBytes(couple.keyring.bytes());
    const auto after = asBytes(change.keyring().bytes());
    for (const bool isNewFirst : {true, false}) {
        auto copies = isNewFirst ? copiesOf(after, before) : copiesOf(before, after);
        const auto circle = openCircle(copies);
        const auto diamond = open(copies, Seat::Diamond, kDiamondPassphrase);
        ASSERT_TRUE(circle && diamond);
        MastersPresent present;
        present[Seat::Circle] = &*circle;
        present[Seat::Diamond] = &*diamond;
        ASSERT_TRUE(copies.openShared(present));
        EXPECT_TRUE(copies.keyring().isRotating());
        EXPECT_FALSE(copies.openByJointSheet(jointSheet())) << "it was made anew since";
        EXPECT_TRUE(copies.openByJointSheet(anew));
        EXPECT_EQ(asBytes(copies.mended(0)), after);
        EXPECT_EQ(asBytes(copies.mended(1)), after);
    }
}

TEST(KeyringCopies, AnAlteredJointSectionInBothIsDamageAndTheRestStillOpens) {
    const Couple couple = aCouple(Opening::Either);
    auto bytes = asBytes(couple.keyring.bytes());
    putNumber(bytes, epochOffset(Section::Joint), 8, 5);
    repairCheck(bytes, Section::Joint);
    auto copies = copiesOf(bytes, bytes);
    EXPECT_EQ(copies.openByJointSheet(jointSheet()).error().code, ErrorCode::VaultDamaged);
    const auto circle = openCircle(copies);
    ASSERT_TRUE(circle);
    MastersPresent present;
    present[Seat::Circle] = &*circle;
    EXPECT_TRUE(copies.openShared(present));
    EXPECT_EQ(asBytes(copies.mended(0)), bytes) << "nobody has proved what it was";
}

TEST(KeyringCopies, WhileRotatingBothKeysOpenEvenWhenOneCopyHasNotHeardOfIt) {
    const Couple couple = aCouple(Opening::Together);
    KeyringChange change(couple.keyring);
    (void)change.beginRotation(couple.both(), couple.shared, Opening::Either);
    auto copies = copiesOf(asBytes(change.keyring().bytes()), asBytes(couple.keyring.bytes()));
    const auto circle = openCircle(copies);
    const auto diamond = open(copies, Seat::Diamond, kDiamondPassphrase);
    ASSERT_TRUE(circle && diamond);
    MastersPresent both;
    both[Seat::Circle] = &*circle;
    both[Seat::Diamond] = &*diamond;
    EXPECT_TRUE(copies.openSharedNext(both));
    EXPECT_TRUE(copies.keyring().isRotating());
    EXPECT_EQ(copies.mended(1), change.keyring().bytes());
}

} // namespace
} // namespace inglenook::test

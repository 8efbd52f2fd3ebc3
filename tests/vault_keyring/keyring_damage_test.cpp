// SPDX-License-Identifier: GPL-3.0-or-later
// What someone with a hex editor, and what a bad disk, can do to a keyring: all of it is found.
#include "secret/key_tree.h"
#include "vault/keyring_copies.h"
#include "vault/keyring_format.h"
#include "vault_keyring/keyring_sample.h"
#include "vault_keyring/refusal.h"

#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace keyring_format;

Section sectionAt(std::size_t byte) { return static_cast<Section>(byte / kSectionSize); }

ErrorCode codeOf(ByteView bytes, const KdfPolicy& policy = weakKdf()) {
    const auto parsed = Keyring::parse(bytes, policy);
    EXPECT_FALSE(parsed.has_value());
    return parsed ? ErrorCode::StorageFailed : parsed.error().code;
}

TEST(KeyringDamage, AWholeKeyringHasNoFault) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        const auto fault = faultFoundByBoth(aCouple(opening).keyring.bytes());
        EXPECT_FALSE(fault) << fault->detail;
    }
}

TEST(KeyringDamage, EverySingleFlippedBitIsFoundWithoutAnyKey) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        const auto whole = aCouple(opening).keyring.bytes();
        std::size_t found = 0;
        for (std::size_t bit = 0; bit < 8 * kKeyringSize; ++bit) {
            auto bytes = whole;
            bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
            // The MAC lies behind the check: only its owner's key can tell that it was touched.
            const bool isInMac = bit / 8 % kSectionSize >= kMacAt;
            const bool isFound = !Keyring::parse(bytes, weakKdf());
            ASSERT_NE(isFound, isInMac) << "bit " << bit;
            found += isFound ? 1 : 0;
        }
        EXPECT_EQ(found, 8 * (kKeyringSize - 4 * 32));
    }
}

TEST(KeyringDamage, EverySingleFlippedBitIsFoundWithTheKeysThoughTheCheckIsRepaired) {
    const auto whole = aCouple(Opening::Together).keyring.bytes();
    std::size_t found = 0;
    for (std::size_t bit = 0; bit < 8 * kKeyringSize; ++bit) {
        auto bytes = whole;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const std::size_t inSection = bit / 8 % kSectionSize;
        if (inSection < kCheckAt) { repairCheck(bytes, sectionAt(bit / 8)); }
        ASSERT_TRUE(faultFoundByBoth(bytes)) << "bit " << bit;
        ++found;
    }
    EXPECT_EQ(found, 32768U);
}

TEST(KeyringDamage, EveryOtherLengthIsRefused) {
    const auto whole = aCouple(Opening::Either).keyring.bytes();
    for (std::size_t size = 0; size < kKeyringSize; ++size) {
        ASSERT_EQ(codeOf(ByteView(whole).first(size)), ErrorCode::VaultDamaged) << size;
    }
    Bytes longer(whole.begin(), whole.end());
    longer.push_back(0);
    EXPECT_EQ(codeOf(longer), ErrorCode::VaultDamaged);
}

TEST(KeyringDamage, NoSlotWorksInAnotherPlaceThoughEveryCheckIsRepaired) {
    const auto whole = aCouple(Opening::Either).keyring.bytes();
    for (const auto to : {Section::Circle, Section::Diamond, Section::Joint}) {
        for (const auto from : {Section::Circle, Section::Diamond, Section::Joint}) {
            for (std::size_t into = 0; into < slotsIn(to); ++into) {
                for (std::size_t index = 0; index < slotsIn(from); ++index) {
                    if (to == from && into == index) { continue; }
                    auto bytes = whole;
                    putBytes(bytes, slotOffset(to, into),
                             ByteView(whole).subspan(slotOffset(from, index), kSlotSize));
                    // What says which place it is, made right as well.
                    putBytes(bytes, slotOffset(to, into),
                             ByteView(whole).subspan(slotOffset(to, into), kSlotSaltAt));
                    repairCheck(bytes, to);
                    EXPECT_TRUE(faultFoundByBoth(bytes)) << into << " from " << index;
                }
            }
        }
    }
}

TEST(KeyringDamage, TheOthersPassphraseSlotDoesNotOpenMySeatThoughItsPlaceIsRewritten) {
    const Couple couple = aCouple(Opening::Either);
    auto bytes = couple.keyring.bytes();
    putBytes(bytes, slotOffset(Section::Circle, kPassphraseSlot),
             couple.keyring.section(Section::Diamond).subspan(kSlotsAt, kSlotSize));
    repairCheck(bytes, Section::Circle);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    const auto lock = lockFor(kDiamondPassphrase, keyring->recipe(Seat::Circle));
    EXPECT_FALSE(keyring->openSeat(Seat::Circle, lock.key.view()));
}

TEST(KeyringDamage, AWholeSeatFromAnotherVaultDoesNotOpen) {
    CountedRandom random;
    const Couple one = aCouple(Opening::Either, random);
    const Couple other = aCouple(Opening::Either, random);
    auto bytes = one.keyring.bytes();
    putBytes(bytes, kSectionSize, other.keyring.section(Section::Circle));
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    const auto lock = lockFor(kCirclePassphrase, keyring->recipe(Seat::Circle));
    EXPECT_FALSE(keyring->openSeat(Seat::Circle, lock.key.view()));
}

TEST(KeyringDamage, APolicyTurnedRoundOpensNothingShared) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        const Couple couple = aCouple(opening);
        auto bytes = couple.keyring.bytes();
        bytes[kOpeningAt] = static_cast<std::uint8_t>(3 - bytes[kOpeningAt]);
        repairCheck(bytes, Section::Header);
        const auto keyring = Keyring::parse(bytes, weakKdf());
        ASSERT_TRUE(keyring);
        EXPECT_NE(keyring->opening(), opening);
        EXPECT_FALSE(keyring->openShared(couple.both(), keyring->sharedNow()));
        EXPECT_FALSE(keyring->openShared(couple.only(Seat::Circle), keyring->sharedNow()));
    }
}

TEST(KeyringDamage, TellsAForeignFileANewerOneAndADamagedOneApart) {
    const auto whole = aCouple(Opening::Either).keyring.bytes();
    auto foreign = whole;
    foreign[0] = 'X';
    EXPECT_EQ(codeOf(foreign), ErrorCode::VaultForeign);
    for (const auto at : {kMajorAt, kSuiteAt}) {
        auto newer = whole;
        newer[at] = 2;
        EXPECT_EQ(codeOf(newer), ErrorCode::VaultDamaged) << "a version that the check does not bear out";
        repairCheck(newer, Section::Header);
        EXPECT_EQ(codeOf(newer), ErrorCode::VaultNewer);
        newer[at] = 0;
        repairCheck(newer, Section::Header);
        EXPECT_EQ(codeOf(newer), ErrorCode::VaultDamaged);
    }
}

TEST(KeyringDamage, ANewerMinorVersionIsReadButNotWritten) {
    auto bytes = aCouple(Opening::Either).keyring.bytes();
    bytes[kMinorAt] = 1;
    repairCheck(bytes, Section::Header);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_TRUE(keyring->isReadOnly());
    EXPECT_EQ(keyring->formatMinor(), 1);
    EXPECT_DEATH((void)KeyringChange(Keyring(*keyring)), "may write");
    // What it put into reserved bytes is its own, not damage.
    bytes[kSectionSize + kSeatRestAt] = 1;
    repairCheck(bytes, Section::Circle);
    EXPECT_EQ(codeOf(bytes), ErrorCode::VaultNewer);
}

TEST(KeyringDamage, EveryReservedByteMustBeZero) {
    const auto whole = aCouple(Opening::Either).keyring.bytes();
    std::size_t reserved = 0;
    for (std::size_t at = 0; at < kKeyringSize; ++at) {
        const std::size_t inSection = at % kSectionSize;
        if (inSection >= kCheckAt || whole[at] != 0) { continue; }
        auto bytes = whole;
        bytes[at] = 0x80;
        repairCheck(bytes, sectionAt(at));
        const bool isRefused = !Keyring::parse(bytes, weakKdf());
        reserved += isRefused ? 1 : 0;
        const bool isHeaderRest = sectionAt(at) == Section::Header && inSection >= kSaltNextAt;
        const bool isSeatRest =
            sectionAt(at) != Section::Header && sectionAt(at) != Section::Joint && inSection >= kSeatRestAt;
        const bool isJointRest = sectionAt(at) == Section::Joint && inSection >= kJointRestAt;
        if (isHeaderRest || isSeatRest || isJointRest) { EXPECT_TRUE(isRefused) << at; }
    }
    // Ends of sections: 920 + 2 × 272 + 800; the rest of nine slots: 9 × 56; and the small ones.
    EXPECT_GE(reserved, 920U + 2 * 272 + 800 + 9 * 56);
}

TEST(KeyringDamage, ACostOutsideTheBoundsIsRefusedWhoeverMadeTheCheckRight) {
    const auto whole = aCouple(Opening::Either).keyring.bytes();
    EXPECT_EQ(codeOf(whole, KdfPolicy::shipped()), ErrorCode::VaultDamaged)
        << "what tests use is too weak to ship";
    const auto withCost = [&](KdfCost cost) {
        auto bytes = whole;
        for (const auto section : {Section::Circle, Section::Diamond}) {
            const auto at = slotOffset(section, kPassphraseSlot);
            putNumber(bytes, at + kSlotPassesAt, 4, cost.passes);
            putNumber(bytes, at + kSlotMemoryAt, 8, cost.memoryBytes);
            repairCheck(bytes, section);
        }
        return bytes;
    };
    constexpr std::uint64_t kMiB = 1024ULL * 1024;
    const auto shipped = KdfPolicy::shipped();
    EXPECT_TRUE(Keyring::parse(withCost({3, 64 * kMiB}), shipped));
    EXPECT_TRUE(Keyring::parse(withCost({64, 1024 * kMiB}), shipped));
    EXPECT_EQ(codeOf(withCost({2, 64 * kMiB}), shipped), ErrorCode::VaultDamaged);
    EXPECT_EQ(codeOf(withCost({3, 64 * kMiB - 1}), shipped), ErrorCode::VaultDamaged);
    EXPECT_EQ(codeOf(withCost({65, 256 * kMiB}), shipped), ErrorCode::VaultDamaged);
    EXPECT_EQ(codeOf(withCost({3, 1024 * kMiB + 1}), shipped), ErrorCode::VaultDamaged);
    EXPECT_EQ(codeOf(withCost({UINT32_MAX, UINT64_MAX}), shipped), ErrorCode::VaultDamaged);
}

TEST(KeyringDamage, TwentyThousandWrongKeysAndPassphrasesOpenNothing) {
    const Couple couple = aCouple(Opening::Either);
    for (int i = 0; i < 15000; ++i) {
        const auto key = SecretBytes::random(32);
        const auto seat = i % 2 == 0 ? Seat::Circle : Seat::Diamond;
        const auto opened = couple.keyring.openSeat(seat, key.view());
        ASSERT_FALSE(opened);
        ASSERT_EQ(opened.error().code, ErrorCode::PassphraseWrong);
    }
    for (int i = 0; i < 5000; ++i) {
        const auto lock =
            lockFor(std::string(kCirclePassphrase) + std::to_string(i), couple.keyring.recipe(Seat::Circle));
        const auto opened = couple.keyring.openSeat(Seat::Circle, lock.key.view());
        ASSERT_FALSE(opened);
        ASSERT_EQ(opened.error().code, ErrorCode::PassphraseWrong);
    }
}

TEST(KeyringDamage, TheRightPassphraseInAnAlteredSectionIsDamageAndNotAWrongPassphrase) {
    auto bytes = aCouple(Opening::Either).keyring.bytes();
    bytes[slotOffset(Section::Circle, kSheetSlot) + kSlotSealedAt] ^= 1U; // the sheet, not the passphrase
    repairCheck(bytes, Section::Circle);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    const auto lock = lockFor(kCirclePassphrase, keyring->recipe(Seat::Circle));
    const auto opened = keyring->openSeat(Seat::Circle, lock.key.view());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::VaultDamaged);
}

TEST(KeyringDamage, TheRightSheetInAnAlteredSectionIsDamageAndNotAWrongSheet) {
    auto bytes = aCouple(Opening::Either).keyring.bytes();
    bytes[slotOffset(Section::Circle, kPassphraseSlot) + kSlotSealedAt] ^= 1U;
    repairCheck(bytes, Section::Circle);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_EQ(refusalOf(keyring->openSeatBySheet(Seat::Circle, circleSheet())), ErrorCode::VaultDamaged);
    const Bytes copy(bytes.begin(), bytes.end());
    auto copies = KeyringCopies::from(copy, copy, weakKdf());
    ASSERT_TRUE(copies);
    EXPECT_EQ(refusalOf(copies->openSeatBySheet(Seat::Circle, circleSheet())), ErrorCode::VaultDamaged);
}

TEST(KeyringDamage, TheRightJointSheetUnderAnotherKeysNameIsDamage) {
    auto bytes = aCouple(Opening::Either).keyring.bytes();
    bytes[kSaltNowAt] ^= 1U;
    repairCheck(bytes, Section::Header);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_EQ(refusalOf(keyring->openJointSheet(jointSheet())), ErrorCode::VaultDamaged);
    const Bytes copy(bytes.begin(), bytes.end());
    auto copies = KeyringCopies::from(copy, copy, weakKdf());
    ASSERT_TRUE(copies);
    EXPECT_EQ(refusalOf(copies->openByJointSheet(jointSheet())), ErrorCode::VaultDamaged);
}

TEST(KeyringDamage, APartThatOnePersonMadeUpGivesNoSharedKey) {
    const Couple couple = aCouple(Opening::Together);
    auto bytes = couple.keyring.bytes();
    const auto name = couple.keyring.sharedNow();
    const auto at = slotOffset(Section::Diamond, kShareSlot);
    const auto wrap = couple.diamond.key().use(
        [](ByteView master) { return inglenook::keyFor(KeyPurpose::ShareWrap, master); });
    const Bytes madeUp(kMasterSize, 0x55);
    putBytes(bytes, at + kSlotSealedAt,
             sealed(madeUp, wrap.view(), nonceAt(bytes, at + kSlotNonceAt),
                    boundToSlot(bytes, Section::Diamond, kShareSlot, &name)));
    repairCheck(bytes, Section::Diamond);
    const auto keyring = Keyring::parse(bytes, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_EQ(refusalOf(keyring->openShared(couple.both(), name)), ErrorCode::VaultDamaged);
}

} // namespace
} // namespace inglenook::test

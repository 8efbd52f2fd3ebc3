// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/kdf.h"
#include "secret/machine_memory.h"
#include "secret/seal.h"
#include "support/weak_kdf.h"

#include <gtest/gtest.h>
#include <string_view>

namespace inglenook::test {
namespace {

constexpr std::uint64_t kMiB = 1024ULL * 1024;

std::array<std::uint8_t, 16> saltOf(std::uint8_t value) {
    std::array<std::uint8_t, 16> salt{};
    salt.fill(value);
    return salt;
}

TEST(Kdf, TheSamePassphraseAndSaltGiveTheSameKeyAndNothingElseDoes) {
    const auto passphrase = *Passphrase::from("a kettle by the fire");
    const KdfCost cost = weakKdf().floor;
    const auto key = derivedKey(passphrase, saltOf(1), cost);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->size(), 32U);
    EXPECT_TRUE(areSameBytes(key->view(), derivedKey(passphrase, saltOf(1), cost)->view()));
    EXPECT_FALSE(areSameBytes(key->view(), derivedKey(passphrase, saltOf(2), cost)->view()));
    EXPECT_FALSE(areSameBytes(key->view(), derivedKey(passphrase, saltOf(1), {2, 8192})->view()));
    EXPECT_FALSE(areSameBytes(key->view(), derivedKey(passphrase, saltOf(1), {1, 16384})->view()));
    EXPECT_FALSE(areSameBytes(key->view(),
                              derivedKey(*Passphrase::from("a kettle by the fir"), saltOf(1), cost)->view()));
}

TEST(Kdf, MatchesTheTestVectorOfAnotherArgon2id) {
    // pynacl: argon2id.kdf(32, b"a kettle by the fire", bytes([7]) * 16, opslimit=3, memlimit=65536)
    const auto key = derivedKey(*Passphrase::from("a kettle by the fire"), saltOf(7), {3, 65536});
    ASSERT_TRUE(key);
    const std::array<std::uint8_t, 32> expected = {
        0x37, 0x44, 0xe9, 0x84, 0x9c, 0xae, 0x5d, 0x79, 0xd6, 0xba, 0xce, 0xc3, 0x1d, 0x30, 0xa9, 0x44,
        0x28, 0x5a, 0x85, 0x2e, 0x90, 0xe1, 0xdc, 0xb9, 0xc1, 0xbd, 0x59, 0x43, 0x76, 0x2b, 0xb0, 0xe9};
    EXPECT_TRUE(areSameBytes(key->view(), expected));
}

TEST(Kdf, WhatShipsTakesAtLeastSixtyFourMebibytesAndThreePasses) {
    const auto policy = KdfPolicy::shipped();
    EXPECT_TRUE(isWithin({3, 64 * kMiB}, policy));
    EXPECT_FALSE(isWithin({2, 64 * kMiB}, policy));
    EXPECT_FALSE(isWithin({3, 64 * kMiB - 1}, policy));
    EXPECT_TRUE(isWithin({64, 1024 * kMiB}, policy));
    EXPECT_FALSE(isWithin({65, 1024 * kMiB}, policy));
    EXPECT_FALSE(isWithin({64, 1024 * kMiB + 1}, policy));
    EXPECT_FALSE(isWithin(weakKdf().floor, policy));
}

TEST(Kdf, TakesAnEighthOfTheMemoryWithinItsBounds) {
    const auto policy = KdfPolicy::shipped();
    EXPECT_EQ(kdfMemoryFor(16 * 1024 * kMiB, policy), 256 * kMiB);
    EXPECT_EQ(kdfMemoryFor(1024 * kMiB, policy), 128 * kMiB);
    EXPECT_EQ(kdfMemoryFor(256 * kMiB, policy), 64 * kMiB);
    EXPECT_EQ(kdfMemoryFor(0, policy), 64 * kMiB);
}

TEST(Kdf, ChoosesPassesForAboutASecond) {
    const auto policy = KdfPolicy::shipped();
    EXPECT_EQ(kdfPassesFor(0.43, policy), 7U);
    EXPECT_EQ(kdfPassesFor(2.5, policy), 3U);
    EXPECT_EQ(kdfPassesFor(0.01, policy), 16U);
    EXPECT_EQ(kdfPassesFor(0.0, policy), 3U);
    EXPECT_EQ(kdfPassesFor(-1.0, policy), 3U);
}

TEST(Kdf, AFixedCostIsNotMeasuredAndAMeasuredOneIsMeasuredOnce) {
    EXPECT_EQ(calibratedCost(weakKdf()), weakKdf().fixedCost);
    KdfPolicy quick;
    quick.floor = {1, kMiB};
    quick.ceiling = {2, kMiB};
    const auto first = calibratedCost(quick);
    EXPECT_TRUE(isWithin(first, quick));
    EXPECT_EQ(calibratedCost(quick), first);
}

TEST(Kdf, TooLittleMemoryIsSaidAndNothingWeakerIsTried) {
    const auto passphrase = *Passphrase::from("a kettle by the fire");
    const auto total = totalMemory();
    ASSERT_TRUE(total);
    const auto key = derivedKey(passphrase, saltOf(1), {3, *total + 64 * kMiB});
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, ErrorCode::TooLittleMemory);
}

TEST(Kdf, ACostThatArgon2CannotTakeIsDamageNotACrash) {
    const auto passphrase = *Passphrase::from("a kettle by the fire");
    EXPECT_EQ(derivedKey(passphrase, saltOf(1), {0, 8192}).error().code, ErrorCode::VaultDamaged);
    EXPECT_EQ(derivedKey(passphrase, saltOf(1), {1, 1024}).error().code, ErrorCode::VaultDamaged);
}

TEST(Kdf, ASheetCodeGivesAKeyThatItsSaltChanges) {
    std::array<std::uint8_t, kSheetCodeSize> code{};
    code.fill(9);
    EXPECT_TRUE(areSameBytes(sheetKey(code, saltOf(1)).view(), sheetKey(code, saltOf(1)).view()));
    EXPECT_FALSE(areSameBytes(sheetKey(code, saltOf(1)).view(), sheetKey(code, saltOf(2)).view()));
}

TEST(MachineMemory, ReadsRowsAndRefusesWhatIsNotOne) {
    const std::string_view text =
        "MemTotal:       16316412 kB\nMemFree:  1 kB\nHuge:   3\nVmLck:\t      12 kB\n";
    EXPECT_EQ(memoryRow(text, "MemTotal"), 16316412ULL * 1024);
    EXPECT_EQ(memoryRow(text, "MemFree"), 1024U);
    EXPECT_EQ(memoryRow(text, "VmLck"), 12U * 1024);
    EXPECT_EQ(memoryRow(text, "Huge"), std::nullopt);
    EXPECT_EQ(memoryRow(text, "Total"), std::nullopt);
    EXPECT_EQ(memoryRow("", "MemTotal"), std::nullopt);
    EXPECT_EQ(memoryRow("MemTotal: 99999999999999999999 kB", "MemTotal"), std::nullopt);
    EXPECT_EQ(memoryRow("MemTotal:", "MemTotal"), std::nullopt);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Keyrings that never change: what format 1 means. docs/vault_format.md says how they were made.
#include "vault_keyring/keyring_sample.h"

#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace inglenook::test {
namespace {

Bytes vectorOf(const std::string& name) {
    std::ifstream file(std::string(INGLENOOK_SOURCE_DIR) + "/tests/data/keyring/" + name);
    Bytes bytes;
    for (std::string line; std::getline(file, line);) {
        for (std::size_t at = 0; at + 1 < line.size(); at += 2) {
            bytes.push_back(static_cast<std::uint8_t>(std::stoul(line.substr(at, 2), nullptr, 16)));
        }
    }
    return bytes;
}

void expectStillTheSame(const std::string& name, Opening opening) {
    const auto stored = vectorOf(name);
    ASSERT_EQ(stored.size(), kKeyringSize);
    const auto made = aCouple(opening).keyring.bytes();
    EXPECT_TRUE(areSameBytes(stored, made)) << "format 1 has changed: vaults that exist would not open";
    const auto keyring = Keyring::parse(stored, weakKdf());
    ASSERT_TRUE(keyring);
    EXPECT_EQ(keyring->opening(), opening);
    const auto circle =
        keyring->openSeat(Seat::Circle, lockFor(kCirclePassphrase, keyring->recipe(Seat::Circle)).key.view());
    const auto diamond = keyring->openSeat(
        Seat::Diamond, lockFor(kDiamondPassphrase, keyring->recipe(Seat::Diamond)).key.view());
    ASSERT_TRUE(circle && diamond);
    EXPECT_EQ(keyring->witnessed(*circle), kCircleWitness);
    EXPECT_TRUE(keyring->openSeatBySheet(Seat::Circle, circleSheet()));
    MastersPresent both;
    both[Seat::Circle] = &*circle;
    both[Seat::Diamond] = &*diamond;
    const auto shared = keyring->openShared(both, keyring->sharedNow());
    ASSERT_TRUE(shared);
    EXPECT_TRUE(keyring->isHeaderSoundFor(*shared));
    EXPECT_TRUE(keyring->openJointSheet(jointSheet()));
}

TEST(KeyringVector, UnderEitherIsByteForByteWhatItWas) { expectStillTheSame("either.hex", Opening::Either); }

TEST(KeyringVector, UnderTogetherIsByteForByteWhatItWas) {
    expectStillTheSame("together.hex", Opening::Together);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/key_tree.h"
#include "secret/passphrase.h"
#include "secret/random.h"
#include "secret/resting_secret.h"
#include "secret/seal.h"

#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook::test {
namespace {

Bytes bytesOf(std::string_view text) { return {text.begin(), text.end()}; }

std::string hexOf(ByteView bytes) {
    std::string out;
    for (const auto byte : bytes) {
        constexpr std::string_view kHex = "0123456789abcdef";
        out += kHex[byte >> 4U];
        out += kHex[byte & 15U];
    }
    return out;
}

SecretBytes countingMaster() {
    SecretBytes master(kMasterSize);
    for (std::size_t i = 0; i < master.size(); ++i) {
        master.data()[i] = static_cast<std::uint8_t>(i);
    }
    return master;
}

TEST(SecretBytes, MovesItsBytesAndLeavesNothingBehind) {
    SecretBytes one = SecretBytes::copyOf(bytesOf("fireside"));
    SecretBytes other = std::move(one);
    EXPECT_TRUE(one.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
    EXPECT_EQ(Bytes(other.view().begin(), other.view().end()), bytesOf("fireside"));
    other.wipe();
    EXPECT_TRUE(other.isEmpty());
    EXPECT_TRUE(SecretBytes().view().empty());
}

TEST(SecretBytes, BeginAsZerosAndRandomOnesDiffer) {
    const SecretBytes zeros(64);
    EXPECT_TRUE(std::ranges::all_of(zeros.view(), [](auto byte) { return byte == 0; }));
    EXPECT_FALSE(areSameBytes(SecretBytes::random(32).view(), SecretBytes::random(32).view()));
}

TEST(RestingSecret, IsReadableOnlyWhileItIsUsed) {
    const RestingSecret secret(SecretBytes::copyOf(bytesOf("ember")));
    const std::uint8_t* page = nullptr;
    secret.use([&](ByteView bytes) {
        EXPECT_EQ(Bytes(bytes.begin(), bytes.end()), bytesOf("ember"));
        page = bytes.data();
    });
    // Touching it at rest ends the process that does.
    const pid_t child = ::fork();
    if (child == 0) {
        (void)std::signal(SIGSEGV, SIG_DFL);
        const auto seen = *static_cast<const volatile std::uint8_t*>(page);
        ::_exit(seen == 'e' ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
}

TEST(Passphrase, IsTheSameHoweverItsLettersAreComposed) {
    const auto composed = Passphrase::from("caf\xC3\xA9 \xEF\xAC\x81re"); // é as one, the ligature fi
    const auto decomposed = Passphrase::from("cafe\xCC\x81 fire");
    ASSERT_TRUE(composed && decomposed);
    EXPECT_TRUE(areSameBytes(composed->bytes(), decomposed->bytes()));
}

TEST(Passphrase, KeepsSpacesAndCaseAsTyped) {
    const auto passphrase = Passphrase::from(" Warm  Hearth ");
    ASSERT_TRUE(passphrase);
    EXPECT_EQ(Bytes(passphrase->bytes().begin(), passphrase->bytes().end()), bytesOf(" Warm  Hearth "));
    EXPECT_TRUE(areSameBytes(passphrase->copy().bytes(), passphrase->bytes()));
}

TEST(Passphrase, RefusesWhatCannotBeTypedTheSameWayTwice) {
    const auto codeOf = [](std::string_view raw) {
        const auto made = Passphrase::from(raw);
        return made ? ErrorCode::StorageFailed : made.error().code;
    };
    EXPECT_EQ(codeOf(""), ErrorCode::TextEmpty);
    EXPECT_EQ(codeOf(std::string(Passphrase::kMaxBytes + 1, 'a')), ErrorCode::TextTooLong);
    EXPECT_EQ(codeOf("a\nb"), ErrorCode::TextNotReadable);
    EXPECT_EQ(codeOf(std::string_view("a\0b", 3)), ErrorCode::TextNotReadable);
    EXPECT_EQ(codeOf("\xFF\xFE"), ErrorCode::TextNotReadable);
    EXPECT_EQ(codeOf("\xF3\xA0\xBF\xBF"), ErrorCode::TextNotReadable); // a code point nobody assigned
    // One character that becomes eighteen in the compatibility form.
    std::string many;
    for (int i = 0; i < 300; ++i) {
        many += "\xEF\xB7\xBA";
    }
    EXPECT_EQ(codeOf(many), ErrorCode::TextTooLong);
}

TEST(KeyTree, GivesADifferentKeyForEveryPurpose) {
    const auto master = countingMaster();
    std::set<std::string> seen;
    for (const auto purpose : {KeyPurpose::OwnRoomKey, KeyPurpose::ShareWrap, KeyPurpose::SeatMac,
                               KeyPurpose::ConsentDigest, KeyPurpose::WitnessSeal, KeyPurpose::SharedRoomKey,
                               KeyPurpose::HeaderMac, KeyPurpose::BackupMac, KeyPurpose::JointMac}) {
        seen.insert(hexOf(keyFor(purpose, master.view()).view()));
    }
    EXPECT_EQ(seen.size(), 9U);
    EXPECT_NE(saltFor(KeyPurpose::OwnRoomSalt, master.view()),
              saltFor(KeyPurpose::SharedRoomSalt, master.view()));
}

TEST(Seal, OpensOnlyWithTheSameKeyNonceAndBoundBytes) {
    const auto key = SecretBytes::random(kSealKeySize);
    const auto other = SecretBytes::random(kSealKeySize);
    SealNonce nonce{};
    systemRandom().fill(nonce);
    const auto plain = bytesOf("what we said by the fire");
    auto box = sealed(plain, key.view(), nonce, bytesOf("bound"));

    const auto open = unsealed(box, key.view(), nonce, bytesOf("bound"));
    ASSERT_TRUE(open);
    EXPECT_EQ(Bytes(open->view().begin(), open->view().end()), plain);
    EXPECT_FALSE(unsealed(box, other.view(), nonce, bytesOf("bound")));
    EXPECT_FALSE(unsealed(box, key.view(), nonce, bytesOf("bounds")));
    EXPECT_FALSE(unsealed(box, key.view(), SealNonce{}, bytesOf("bound")));
    EXPECT_FALSE(unsealed(ByteView(box).first(kSealTagSize - 1), key.view(), nonce, bytesOf("bound")));
    box.front() ^= 1U;
    EXPECT_FALSE(unsealed(box, key.view(), nonce, bytesOf("bound")));
}

TEST(Seal, DigestsAgreeWithTheBlake2bOfOthers) {
    // Python: hashlib.blake2b(b"abc", digest_size=16), and (b"abc", digest_size=32, key=bytes(range(32))).
    EXPECT_EQ(hexOf(checkOf(bytesOf("abc"))), "cf4ab791c62b8d2b2109c90275287816");
    EXPECT_EQ(hexOf(keyedDigest(countingMaster().view(), bytesOf("abc"))),
              "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f");
}

TEST(Seal, ARunningDigestIsTheDigestOfTheWhole) {
    const auto master = countingMaster();
    RunningDigest digest(master.view());
    digest.add(bytesOf("a"));
    RunningDigest moved = std::move(digest);
    moved.add(bytesOf("bc"));
    EXPECT_EQ(moved.finish(), keyedDigest(master.view(), bytesOf("abc")));
}

TEST(Seal, ComparesBytesOfAnyLength) {
    EXPECT_TRUE(areSameBytes({}, {}));
    EXPECT_TRUE(areSameBytes(bytesOf("ab"), bytesOf("ab")));
    EXPECT_FALSE(areSameBytes(bytesOf("ab"), bytesOf("abc")));
    EXPECT_FALSE(areSameBytes(bytesOf("ab"), bytesOf("ac")));
}

TEST(Random, NumbersStayBelowTheirBound) {
    EXPECT_EQ(randomBelow(0), 0U);
    EXPECT_EQ(randomBelow(1), 0U);
    std::set<std::uint32_t> seen;
    for (int i = 0; i < 200; ++i) {
        seen.insert(randomBelow(6));
    }
    EXPECT_EQ(seen, (std::set<std::uint32_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_NE(random16(), random16());
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Someone puts an older or altered file in the place of another.
#include "house/house.h"
#include "secret/seal.h"
#include "support/temporary_vault.h"
#include "vault/keyring_format.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

namespace fs = std::filesystem;
using keyring_format::kCheckAt;
using keyring_format::kOpeningAt;
using test::bytesBelow;
using test::must;
using test::passphraseOf;
using test::TemporaryVault;

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

void putKeyring(const fs::path& folder, const std::string& bytes) {
    for (const auto* copy : {"keyring.a", "keyring.b"}) {
        write(folder / copy, bytes);
    }
}

/// A vault of both that has rewritten its keyring once since `keyring` was read.
struct RewrittenVault {
    TemporaryVault vault;
    std::string keyring;
    explicit RewrittenVault(Opening opening) : vault(opening) {
        vault.together();
        vault.lock();
        keyring = read(vault.folder() / "keyring.a");
        auto& together = vault.together();
        for (const auto seat : kBothSeats) {
            must(together.witness(seat, 7));
        }
        vault.lock();
        vault.leave();
    }
};

TEST(PutBack, AnOlderKeyringOpensTheOwnRoomAloneAndLeavesTheSharedRoomToBoth) {
    RewrittenVault rewritten(Opening::Either);
    auto& vault = rewritten.vault;
    putKeyring(vault.folder(), rewritten.keyring);
    vault.startAnew();
    auto& alone = vault.alone(Seat::Circle);
    EXPECT_EQ(alone.shared(), nullptr);
    EXPECT_EQ(vault.house().notes().sharedClosed, ErrorCode::VaultOlderKeyring);
    EXPECT_TRUE(vault.house().notes().wasKeyringOlder);
    must(vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {}));
    EXPECT_NE(vault.house().together()->shared(), nullptr);
    EXPECT_TRUE(vault.house().notes().wasKeyringOlder);
}

TEST(PutBack, AnOlderKeyringIsTakenAsItIsOnceBothHaveSatDownWithIt) {
    RewrittenVault rewritten(Opening::Either);
    auto& vault = rewritten.vault;
    putKeyring(vault.folder(), rewritten.keyring);
    vault.startAnew();
    vault.together();
    EXPECT_NE(vault.alone(Seat::Circle).shared(), nullptr);
    EXPECT_FALSE(vault.house().notes().wasKeyringOlder);
}

TEST(PutBack, AnOlderKeyringIsNoticedAlsoWithTheOlderOwnRoomBesideIt) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    vault.lock();
    const auto keyring = read(vault.folder() / "keyring.a");
    const auto own = read(vault.folder() / "own-1.db");
    must(vault.together().witness(Seat::Circle, 7));
    vault.lock();
    vault.leave();
    putKeyring(vault.folder(), keyring);
    write(vault.folder() / "own-1.db", own);
    vault.startAnew();
    EXPECT_EQ(vault.alone(Seat::Circle).shared(), nullptr);
    EXPECT_EQ(vault.house().notes().sharedClosed, ErrorCode::VaultOlderKeyring);
}

/// The header with another opening policy, its unkeyed check made right.
std::string withOtherOpening(const std::string& keyring) {
    std::string out = keyring;
    const auto either = static_cast<char>(Opening::Either);
    const auto together = static_cast<char>(Opening::Together);
    out[kOpeningAt] = out[kOpeningAt] == either ? together : either;
    const auto check = checkOf({reinterpret_cast<const std::uint8_t*>(out.data()), kCheckAt});
    std::copy(check.begin(), check.end(), out.begin() + kCheckAt);
    return out;
}

TEST(PutBack, AnotherOpeningPolicyInTheKeyringIsRefusedUntouched) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        vault.together();
        vault.leave();
        putKeyring(vault.folder(), withOtherOpening(read(vault.folder() / "keyring.a")));
        ASSERT_NE(must(House::look(vault.folder())).opening, opening);
        const auto before = bytesBelow(vault.folder());
        vault.startAnew();
        for (const auto seat : kBothSeats) {
            const auto refused = vault.house().sitDown(seat, passphraseOf(seat), {});
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().code, ErrorCode::VaultForeign);
        }
        EXPECT_EQ(vault.house().sitting(), nullptr);
        EXPECT_EQ(bytesBelow(vault.folder()), before);
    }
}

TEST(PutBack, ASharedRoomOfBeforeTheFirstJointSittingIsForeign) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.takeSeat(Seat::Diamond);
    vault.lock();
    const auto early = read(vault.folder() / "shared.db");
    vault.together();
    vault.lock();
    write(vault.folder() / "shared.db", early);
    EXPECT_EQ(vault.alone(Seat::Circle).shared(), nullptr);
    EXPECT_EQ(vault.house().notes().sharedClosed, ErrorCode::VaultForeign);
    EXPECT_EQ(vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {}).error().code,
              ErrorCode::VaultForeign);
}

TEST(PutBack, AKeyringFromBeforeTheFirstJointSittingMakesNoSecondSharedKey) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.takeSeat(Seat::Diamond);
    vault.lock();
    const auto early = read(vault.folder() / "keyring.a");
    vault.together();
    vault.leave();
    putKeyring(vault.folder(), early);
    vault.startAnew();
    const auto shared = read(vault.folder() / "shared.db");
    vault.alone(Seat::Circle);
    EXPECT_FALSE(vault.house().sitDown(Seat::Diamond, passphraseOf(Seat::Diamond), {}));
    vault.leave();
    EXPECT_EQ(read(vault.folder() / "shared.db"), shared);
}

} // namespace
} // namespace inglenook

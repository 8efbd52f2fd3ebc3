// SPDX-License-Identifier: GPL-3.0-or-later
// The slow half of sitting down: on another thread, stopped, and told about.
#include "house/house.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <gtest/gtest.h>
#include <mutex>
#include <thread>

namespace inglenook {
namespace {

using test::must;
using test::passphraseOf;
using test::TemporaryFolder;
using test::TemporaryVault;

TEST(SlowHalf, RunsOnAThreadOfItsOwnWhileTheVaultLocks) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    vault.lock();
    const auto unlocking = must(vault.house().toSitDown(Seat::Circle));
    std::optional<UnlockingKey> key;
    {
        const std::jthread elsewhere([&] { key = must(unlocking.derive(passphraseOf(Seat::Circle), {})); });
        vault.lock();
    }
    ASSERT_TRUE(key);
    must(vault.house().sitDown(*key));
    EXPECT_EQ(vault.house().alone()->seat(), Seat::Circle);
}

TEST(SlowHalf, DropsWhatWasStopped) {
    TemporaryVault vault(Opening::Either);
    std::stop_source stop;
    stop.request_stop();
    const Work work{stop.get_token(), {}};
    const auto stopped =
        vault.house().takeSeat(Seat::Circle, must(PersonName::from("Ana")), passphraseOf(Seat::Circle), work);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(vault.house().sitting(), nullptr);
    EXPECT_TRUE(vault.house().canTakeSeat(Seat::Circle));
}

TEST(SlowHalf, DropsWhatWasStoppedMeanwhile) {
    std::stop_source stop;
    const Unlocking unlocking(Seat::Circle, Unlocking::Purpose::SitDown, {{{}, {6, 64ULL * 1024 * 1024}}},
                              {});
    // The first word about progress comes while the key is being made.
    const Work work{stop.get_token(), [&stop](double) { stop.request_stop(); }};
    EXPECT_EQ(unlocking.derive(passphraseOf(Seat::Circle), work).error().code, ErrorCode::Cancelled);
}

TEST(SlowHalf, TellsAShareThatOnlyGrowsAndEndsWithOne) {
    const Unlocking unlocking(Seat::Circle, Unlocking::Purpose::SitDown, {{{}, {3, 64ULL * 1024 * 1024}}},
                              {});
    std::mutex mutex;
    std::vector<double> told;
    const Work work{{}, [&](double share) {
                        const std::lock_guard guard(mutex);
                        told.push_back(share);
                    }};
    must(unlocking.derive(passphraseOf(Seat::Circle), work));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back(), 1.0);
    for (std::size_t i = 1; i < told.size(); ++i) {
        EXPECT_LE(told[i - 1], told[i]);
    }
    for (const auto share : told) {
        EXPECT_GE(share, 0.0);
        EXPECT_LE(share, 1.0);
    }
}

TEST(SlowHalf, GivesTheSameKeyForTheSamePassphraseOnly) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    const auto unlocking = must(vault.house().toSitDown(Seat::Circle));
    const auto one = must(unlocking.derive(passphraseOf(Seat::Circle), {}));
    const auto same = must(unlocking.derive(passphraseOf(Seat::Circle), {}));
    const auto other = must(unlocking.derive(passphraseOf(Seat::Diamond), {}));
    const auto bytes = [](const UnlockingKey& key) {
        const auto view = key.parts.front().key.view();
        return Bytes(view.begin(), view.end());
    };
    EXPECT_EQ(bytes(one), bytes(same));
    EXPECT_NE(bytes(one), bytes(other));
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand times: a process rewrites the keyring in a loop and is killed at a random moment.
#include "support/temporary_vault.h"
#include "vault/keyring_file.h"
#include "vault_keyring/keyring_sample.h"

#include <chrono>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook::test {
namespace {

std::string numbered(std::uint32_t number) { return "kettle number " + std::to_string(number); }

/// Changes the passphrase for ever, from `number` on, and says each that was acknowledged.
[[noreturn]] void changeForEver(const std::filesystem::path& path, std::uint32_t number, int acknowledged) {
    const auto folder = VaultFolder::enter(path);
    if (!folder) { ::_exit(1); }
    auto file = KeyringFile::read(*folder, weakKdf());
    if (!file) { ::_exit(2); }
    const auto own = file->openSeat(keyFor(Seat::Circle, numbered(number), file->recipes(Seat::Circle)));
    if (!own || !file->mend(*folder)) { ::_exit(3); }
    for (;;) {
        ++number;
        KeyringChange change(file->keyring());
        change.setPassphrase(*own, lockFor(numbered(number), freshRecipe(weakKdf().floor)));
        if (!file->write(*folder, change.keyring())) { ::_exit(4); }
        if (::write(acknowledged, &number, sizeof(number)) != sizeof(number)) { ::_exit(5); }
    }
}

/// Reads acknowledged numbers until `enough` have come; then lets a random moment pass, kills, and reads the
/// rest.
std::uint32_t killedAfter(pid_t child, int acknowledged, std::uint32_t last, std::uint32_t enough) {
    std::uint32_t number = last;
    for (std::uint32_t seen = 0; seen < enough; ++seen) {
        if (::read(acknowledged, &number, sizeof(number)) != sizeof(number)) { break; }
    }
    const auto until = std::chrono::steady_clock::now() + std::chrono::nanoseconds(randomBelow(1'500'000));
    while (std::chrono::steady_clock::now() < until) {
    } // busy: a kill at a random instruction, not at a wake-up
    ::kill(child, SIGKILL);
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself: " << WEXITSTATUS(status);
    while (::read(acknowledged, &number, sizeof(number)) == sizeof(number)) {}
    return number;
}

TEST(KeyringKill, AThousandTimesAnAcknowledgedPassphraseOpens) {
    preferMemoryToDisk();
    const TemporaryFolder place;
    const auto path = place.path() / "vault";
    {
        const auto folder = must(VaultFolder::create(path));
        Couple couple = aCouple(Opening::Together);
        KeyringChange change(couple.keyring);
        change.setPassphrase(couple.circle, lockFor(numbered(0), freshRecipe(weakKdf().floor)));
        must(KeyringFile::create(folder, change.keyring(), weakKdf()));
    }
    std::uint32_t last = 0;
    int unequal = 0;
    int unacknowledged = 0;
    for (int round = 0; round < 1000; ++round) {
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            changeForEver(path, last, ends[1]);
        }
        ::close(ends[1]);
        last = killedAfter(child, ends[0], last, randomBelow(4));
        ::close(ends[0]);

        const auto folder = must(VaultFolder::enter(path));
        auto file = must(KeyringFile::read(folder, weakKdf()));
        unequal += file.areCopiesDifferent() ? 1 : 0;
        const auto recipes = file.recipes(Seat::Circle);
        // What was acknowledged opens, or the one after it, whose writing was under way when the end came.
        const bool opensLast = file.openSeat(keyFor(Seat::Circle, numbered(last), recipes)).has_value();
        if (!opensLast) {
            ++last;
            ++unacknowledged;
            ASSERT_TRUE(file.openSeat(keyFor(Seat::Circle, numbered(last), recipes))) << "round " << round;
        }
        ASSERT_TRUE(file.openSeat(keyFor(Seat::Diamond, kDiamondPassphrase, file.recipes(Seat::Diamond))));
        ASSERT_TRUE(file.mend(folder));
        const auto mended = must(KeyringFile::read(folder, weakKdf()));
        ASSERT_FALSE(mended.areCopiesDifferent()) << "round " << round;
    }
    // The kills have to have met the moments that matter, or this proves nothing.
    EXPECT_GT(unequal, 0);
    EXPECT_GT(unacknowledged, 0);
    EXPECT_GT(last, 500U);
    RecordProperty("changes", static_cast<int>(last));
    RecordProperty("copiesFoundUnequal", unequal);
    RecordProperty("newerThanAcknowledged", unacknowledged);
}

} // namespace
} // namespace inglenook::test

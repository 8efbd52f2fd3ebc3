// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs that both want the vault: at no moment do both have it, and nothing that either wrote is lost.
#include "house/house.h"
#include "support/temporary_vault.h"
#include "support/weak_kdf.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook {
namespace {

using test::must;
using test::passphraseOf;
using test::TemporaryVault;

constexpr int kRounds = 20;

/// Adds one to the number in a draft, read and written in two steps, so that a second writer would show.
void addOne(Sitting& sitting) {
    DraftStore drafts(sitting, Seat::Circle);
    const auto now = must(drafts.text("number"));
    must(drafts.keep("number", std::to_string(now.empty() ? 1 : std::stoi(now) + 1)));
}

[[noreturn]] void raceFor(const std::filesystem::path& folder) {
    const FixedClock clock(test::kFirstEvening);
    for (int done = 0; done < kRounds;) {
        const auto house = House::enter(folder, clock, test::weakKdf());
        if (!house && house.error().code == ErrorCode::VaultInUse) { continue; }
        expects(house.has_value(), "a vault is whole, or in use");
        must((*house)->sitDown(Seat::Circle, passphraseOf(Seat::Circle), {}));
        addOne(*(*house)->sitting());
        ++done;
    }
    ::_exit(0);
}

TEST(HouseRace, TwoProgramsNeverHaveTheVaultAtOnce) {
    TemporaryVault vault(Opening::Either);
    vault.takeSeat(Seat::Circle);
    vault.leave();
    std::array<pid_t, 2> children{};
    for (auto& child : children) {
        child = ::fork();
        if (child == 0) { raceFor(vault.folder()); }
    }
    for (const auto child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    vault.startAnew();
    EXPECT_EQ(must(DraftStore(vault.alone(Seat::Circle), Seat::Circle).text("number")),
              std::to_string(2 * kRounds));
}

} // namespace
} // namespace inglenook

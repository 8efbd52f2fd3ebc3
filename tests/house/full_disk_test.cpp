// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes nothing more: said with its own code, nothing lost, and locking still locks.
#include "faults/watched_disk.h"
#include "house/house.h"
#include "support/temporary_vault.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;

class RefusingDisk final : public testing::DiskWatch {
public:
    explicit RefusingDisk(int code) : m_code(code) {}
    [[nodiscard]] testing::Verdict judge(const testing::DiskChange& change) override {
        const bool isWrite = change.kind == testing::DiskChange::Kind::Write;
        return {isWrite && isRefusing ? m_code : SQLITE_OK, 0};
    }
    bool isRefusing = false;

private:
    int m_code;
};

struct Refusal {
    int code;
    ErrorCode said;
};

class HouseDisk : public ::testing::TestWithParam<Refusal> {
protected:
    HouseDisk() { testing::installWatchedDisk(); }
};
INSTANTIATE_TEST_SUITE_P(FullAndReadOnly, HouseDisk,
                         ::testing::Values(Refusal{SQLITE_FULL, ErrorCode::DiskFull},
                                           Refusal{SQLITE_READONLY, ErrorCode::DiskReadOnly}),
                         [](const auto& each) {
                             return each.param.said == ErrorCode::DiskFull ? std::string("Full")
                                                                           : std::string("ReadOnly");
                         });

TEST_P(HouseDisk, SaysSoAndKeepsWhatWasThere) {
    RefusingDisk disk(GetParam().code);
    const testing::Watching watching(disk);
    TemporaryVault vault(Opening::Either);
    CoupleStore store(vault.together());
    const auto id = must(store.write(Seat::Circle, WordsKind::WantKnown, "before"));
    disk.isRefusing = true;
    EXPECT_EQ(store.write(Seat::Circle, WordsKind::WantKnown, "more").error().code, GetParam().said);
    EXPECT_EQ(store.rewrite(Seat::Circle, id, "other").error().code, GetParam().said);
    EXPECT_EQ(must(store.words(Seat::Circle)).front().text, "before");
    disk.isRefusing = false;
    must(store.rewrite(Seat::Circle, id, "after"));
    EXPECT_EQ(must(store.words(Seat::Circle)).size(), 1U);
}

TEST_P(HouseDisk, LocksAndOpensWithoutAWrite) {
    RefusingDisk disk(GetParam().code);
    const testing::Watching watching(disk);
    TemporaryVault vault(Opening::Together);
    must(DraftStore(vault.together(), Seat::Circle).keep("known", "half a sent"));
    disk.isRefusing = true;
    vault.lock();
    EXPECT_EQ(vault.house().sitting(), nullptr);
    vault.together();
    EXPECT_EQ(must(DraftStore(*vault.house().sitting(), Seat::Circle).text("known")), "half a sent");
}

TEST_P(HouseDisk, SeatsNobodyInASeatThatCouldNotBeMade) {
    RefusingDisk disk(GetParam().code);
    const testing::Watching watching(disk);
    TemporaryVault vault(Opening::Either);
    const auto before = test::bytesBelow(vault.folder());
    disk.isRefusing = true;
    const auto taken = vault.house().takeSeat(Seat::Circle, must(PersonName::from("Ana")),
                                              test::passphraseOf(Seat::Circle), {});
    EXPECT_EQ(taken.error().code, GetParam().said);
    EXPECT_EQ(vault.house().sitting(), nullptr);
    EXPECT_EQ(test::bytesBelow(vault.folder()), before);
    disk.isRefusing = false;
    vault.takeSeat(Seat::Circle);
}

} // namespace
} // namespace inglenook

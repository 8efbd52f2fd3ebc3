// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, a failing one and a write that stops half way, at each change of a file in a sitting; then the
// disk is well again and the same connection goes on.
#include "faults/numbered_room.h"
#include "faults/watched_disk.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace inglenook {
namespace {

using namespace testing;

enum class Trouble { Full, Failing, HalfWritten };
enum class Lasting { Once, UntilMended };

int codeOf(Trouble trouble, DiskChange::Kind kind) {
    if (trouble != Trouble::Failing) {
        return kind == DiskChange::Kind::Open ? SQLITE_CANTOPEN : SQLITE_FULL;
    }
    switch (kind) {
    case DiskChange::Kind::Open:
        return SQLITE_CANTOPEN;
    case DiskChange::Kind::Write:
        return SQLITE_IOERR_WRITE;
    case DiskChange::Kind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskChange::Kind::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskChange::Kind::Delete:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

/// A full disk still syncs, shortens and removes files.
bool isTouched(Trouble trouble, DiskChange::Kind kind) {
    return trouble == Trouble::Failing || kind == DiskChange::Kind::Write || kind == DiskChange::Kind::Open;
}

class TroubledDisk final : public DiskWatch {
public:
    TroubledDisk(Trouble trouble, Lasting lasting, int at)
        : m_trouble(trouble), m_lasting(lasting), m_at(at) {}
    [[nodiscard]] Verdict judge(const DiskChange& change) override {
        ++m_seen;
        if (m_isMended || m_seen < m_at || !isTouched(m_trouble, change.kind)) { return {}; }
        m_hasHappened = true;
        m_isMended = m_lasting == Lasting::Once;
        const auto half = m_trouble == Trouble::HalfWritten ? change.bytes.size() / 2 : 0;
        return {codeOf(m_trouble, change.kind), half};
    }
    void mend() { m_isMended = true; }
    [[nodiscard]] int seen() const { return m_seen; }
    [[nodiscard]] bool hasHappened() const { return m_hasHappened; }

private:
    Trouble m_trouble;
    Lasting m_lasting;
    int m_at;
    int m_seen = 0;
    bool m_isMended = false;
    bool m_hasHappened = false;
};

constexpr int kChanges = 16;

/// Writes all changes; after a refused one the disk is mended and the room must still be whole and usable.
void sitThrough(Database& room, TroubledDisk& disk) {
    int acknowledged = 0;
    int refusals = 0;
    while (acknowledged < kChanges) {
        const auto written = writeChange(room, acknowledged + 1);
        if (written) {
            ++acknowledged;
            continue;
        }
        ASSERT_TRUE(disk.hasHappened());
        ASSERT_LE(++refusals, 2) << written.error().detail;
        ASSERT_NE(written.error().code, ErrorCode::VaultDamaged) << written.error().detail;
        disk.mend();
        // A failed commit is treated as unknown and read again.
        const int last = lastWholeChange(room);
        ASSERT_TRUE(last == acknowledged || last == acknowledged + 1) << last << " after " << acknowledged;
        acknowledged = last;
    }
    EXPECT_EQ(lastWholeChange(room), kChanges);
}

/// One evening with trouble at the given change of a file. Gives how many changes of files there were.
int evening(Trouble trouble, Lasting lasting, int at) {
    const TemporaryFolder folder;
    installWatchedDisk();
    TroubledDisk disk(trouble, lasting, at);
    {
        auto room = made(folder / "own-1.db", Room::Own, aKey(1));
        mustRun(room, "PRAGMA cache_size = 8"); // so that pages are written before the commit too
        const Watching watching(disk);
        sitThrough(room, disk);
    }
    auto reopened = opened(folder / "own-1.db", Room::Own, aKey(1));
    EXPECT_TRUE(RoomFile::checkEveryPage(reopened).has_value());
    EXPECT_EQ(lastWholeChange(reopened), kChanges);
    return disk.seen();
}

void troubleEverywhere(Trouble trouble, Lasting lasting) {
    const int count = evening(trouble, lasting, 1'000'000);
    ASSERT_GT(count, 100);
    for (int at = 1; at <= count; ++at) {
        (void)evening(trouble, lasting, at);
        ASSERT_FALSE(::testing::Test::HasFailure())
            << "trouble at change of a file " << at << " of " << count;
    }
    ::testing::Test::RecordProperty("points", count);
}

TEST(FailingDisk, FullOnceAtAnyWriteLosesNothing) { troubleEverywhere(Trouble::Full, Lasting::Once); }
TEST(FailingDisk, FullForAWhileLosesNothing) { troubleEverywhere(Trouble::Full, Lasting::UntilMended); }
TEST(FailingDisk, ErrorOnceAtAnyChangeLosesNothing) { troubleEverywhere(Trouble::Failing, Lasting::Once); }
TEST(FailingDisk, ErrorsForAWhileLoseNothing) { troubleEverywhere(Trouble::Failing, Lasting::UntilMended); }
TEST(FailingDisk, HalfAWriteOnceLosesNothing) { troubleEverywhere(Trouble::HalfWritten, Lasting::Once); }
TEST(FailingDisk, HalfAWriteForAWhileLosesNothing) {
    troubleEverywhere(Trouble::HalfWritten, Lasting::UntilMended);
}

TEST(FailingDisk, SaysThatItIsFull) {
    const TemporaryFolder folder;
    installWatchedDisk();
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    TroubledDisk disk(Trouble::Full, Lasting::UntilMended, 2);
    const Watching watching(disk);
    const auto written = writeChange(room, 1);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
}

TEST(FailingDisk, LeavesNoHalfMadeRoomBehind) {
    installWatchedDisk();
    for (int at = 1; at < 40; ++at) {
        const TemporaryFolder folder;
        TroubledDisk disk(Trouble::Full, Lasting::UntilMended, at);
        const Watching watching(disk);
        const bool isMade = RoomFile::create(folder / "own-1.db", Room::Own, aKey(1)).has_value();
        EXPECT_EQ(isMade, !disk.hasHappened()) << at;
        EXPECT_EQ(std::filesystem::is_empty(folder.path()), !isMade) << at;
    }
}

} // namespace
} // namespace inglenook

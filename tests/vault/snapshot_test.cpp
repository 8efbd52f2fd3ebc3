// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_world.h"
#include "vault/snapshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace testing;

/// A vault folder with three closed rooms, each saying its own name.
struct ThreeRooms {
    TemporaryFolder folder;
    std::filesystem::path shared = folder / "shared.db";
    std::vector<std::filesystem::path> rooms = {shared, folder / "own-1.db", folder / "own-2.db"};
    Snapshots snapshots{folder / "snapshots", rooms};

    ThreeRooms() {
        for (const auto& file : rooms) {
            auto room = made(file, file == shared ? Room::Shared : Room::Own, aKey(1));
            putNote(room, "name", file.filename().string());
        }
    }
    void writeToShared(const std::string& words) {
        auto room = opened(shared, Room::Shared, aKey(1));
        putNote(room, "words", words);
    }
    [[nodiscard]] std::string wordsInShared() {
        auto room = opened(shared, Room::Shared, aKey(1));
        return noteIn(room, "words");
    }
    void damageShared() {
        auto bytes = bytesOf(shared);
        bytes[5000] = static_cast<char>(bytes[5000] ^ 1);
        write(shared, bytes);
    }
};

void mustTake(Snapshots& snapshots) {
    const auto taken = snapshots.take();
    ASSERT_TRUE(taken.has_value()) << taken.error().detail;
}

TEST(Snapshots, CopyEveryRoomByteForByteForTheirOwnerAlone) {
    ThreeRooms vault;
    mustTake(vault.snapshots);
    for (const auto& file : vault.rooms) {
        const auto copy = vault.folder / "snapshots" / "1" / file.filename();
        EXPECT_EQ(bytesOf(copy), bytesOf(file));
        EXPECT_EQ(modeOf(copy), 0600U);
    }
    EXPECT_EQ(modeOf(vault.folder / "snapshots"), 0700U);
    EXPECT_EQ(modeOf(vault.folder / "snapshots" / "1"), 0700U);
}

TEST(Snapshots, KeepTheNewestAndTheOneBefore) {
    ThreeRooms vault;
    std::vector<std::string> taken;
    for (const char* words : {"one", "two", "three"}) {
        vault.writeToShared(words);
        mustTake(vault.snapshots);
        taken.push_back(bytesOf(vault.shared));
    }
    EXPECT_EQ(bytesOf(vault.folder / "snapshots" / "1" / "shared.db"), taken[2]);
    EXPECT_EQ(bytesOf(vault.folder / "snapshots" / "2" / "shared.db"), taken[1]);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(vault.folder / "snapshots"), {}), 2);
}

TEST(Snapshots, WriteNothingWhenNothingChanged) {
    ThreeRooms vault;
    mustTake(vault.snapshots);
    mustTake(vault.snapshots);
    EXPECT_FALSE(std::filesystem::exists(vault.folder / "snapshots" / "2"));
}

TEST(Snapshots, AreNotTakenWhileARoomIsOpen) {
    ThreeRooms vault;
    const auto room = opened(vault.shared, Room::Shared, aKey(1));
    const auto taken = vault.snapshots.take();
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().code, ErrorCode::VaultInUse);
}

TEST(Snapshots, AreNotTakenOfARoomThatWasNotClosedWhole) {
    ThreeRooms vault;
    write(vault.folder / "own-2.db-journal", "left by a crash");
    const auto taken = vault.snapshots.take();
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().code, ErrorCode::VaultInUse);
}

TEST(Snapshots, LeaveNothingOfThemselvesWhenDeleted) {
    ThreeRooms vault;
    mustTake(vault.snapshots);
    ASSERT_TRUE(vault.snapshots.deleteAll().has_value());
    EXPECT_FALSE(std::filesystem::exists(vault.folder / "snapshots"));
    EXPECT_TRUE(vault.snapshots.deleteAll().has_value());
}

TEST(Snapshots, TakeTheirTurnAfterACrashBetweenTwoRenames) {
    ThreeRooms vault;
    vault.writeToShared("one");
    mustTake(vault.snapshots);
    std::filesystem::rename(vault.folder / "snapshots" / "1", vault.folder / "snapshots" / "2");
    std::filesystem::create_directory(vault.folder / "snapshots" / "new");
    write(vault.folder / "snapshots" / "new" / "shared.db", "half a copy");
    mustTake(vault.snapshots);
    EXPECT_EQ(bytesOf(vault.folder / "snapshots" / "1" / "shared.db"), bytesOf(vault.shared));
    EXPECT_FALSE(std::filesystem::exists(vault.folder / "snapshots" / "new"));
}

TEST(Snapshots, PutADamagedRoomBackAndKeepTheDamagedFile) {
    ThreeRooms vault;
    vault.writeToShared("before");
    mustTake(vault.snapshots);
    vault.damageShared();
    const auto damaged = bytesOf(vault.shared);
    const auto restored = vault.snapshots.restore(vault.shared, Room::Shared, aKey(1));
    ASSERT_TRUE(restored.has_value()) << restored.error().detail;
    EXPECT_EQ(vault.wordsInShared(), "before");
    EXPECT_EQ(bytesOf(vault.folder / "shared.db.damaged"), damaged);
}

TEST(Snapshots, AreLeftAsTheyWereByARestore) {
    ThreeRooms vault;
    mustTake(vault.snapshots);
    const auto copy = bytesOf(vault.folder / "snapshots" / "1" / "shared.db");
    ASSERT_TRUE(vault.snapshots.restore(vault.shared, Room::Shared, aKey(1)).has_value());
    EXPECT_EQ(bytesOf(vault.folder / "snapshots" / "1" / "shared.db"), copy);
    EXPECT_FALSE(std::filesystem::exists(vault.folder / "shared.db.restored"));
}

TEST(Snapshots, FallBackToTheOneBeforeWhenTheNewestIsDamagedToo) {
    ThreeRooms vault;
    vault.writeToShared("first");
    mustTake(vault.snapshots);
    vault.writeToShared("second");
    mustTake(vault.snapshots);
    const auto newest = vault.folder / "snapshots" / "1" / "shared.db";
    write(newest, bytesOf(newest).substr(0, 4096));
    vault.damageShared();
    ASSERT_TRUE(vault.snapshots.restore(vault.shared, Room::Shared, aKey(1)).has_value());
    EXPECT_EQ(vault.wordsInShared(), "first");
}

TEST(Snapshots, MoveNothingWhenNoneIsSound) {
    ThreeRooms vault;
    vault.damageShared();
    const auto damaged = bytesOf(vault.shared);
    const auto restored = vault.snapshots.restore(vault.shared, Room::Shared, aKey(1));
    ASSERT_FALSE(restored.has_value());
    EXPECT_EQ(restored.error().code, ErrorCode::NotFound);
    EXPECT_EQ(bytesOf(vault.shared), damaged);
}

TEST(Snapshots, NeverRollAnOldJournalIntoTheRoomPutBack) {
    ThreeRooms vault;
    vault.writeToShared("before");
    mustTake(vault.snapshots);
    vault.damageShared();
    write(vault.folder / "shared.db-journal", "an old journal");
    ASSERT_TRUE(vault.snapshots.restore(vault.shared, Room::Shared, aKey(1)).has_value());
    EXPECT_FALSE(std::filesystem::exists(vault.folder / "shared.db-journal"));
    EXPECT_EQ(bytesOf(vault.folder / "shared.db.damaged-journal"), "an old journal");
}

TEST(Snapshots, KeepEveryDamagedFile) {
    ThreeRooms vault;
    mustTake(vault.snapshots);
    for (int i = 0; i < 3; ++i) {
        vault.damageShared();
        ASSERT_TRUE(vault.snapshots.restore(vault.shared, Room::Shared, aKey(1)).has_value());
    }
    for (const char* name : {"shared.db.damaged", "shared.db.damaged2", "shared.db.damaged3"}) {
        EXPECT_TRUE(std::filesystem::exists(vault.folder / name)) << name;
    }
}

} // namespace
} // namespace inglenook

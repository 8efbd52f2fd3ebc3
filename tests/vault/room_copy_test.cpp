// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_copy.h"
#include "vault/room_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace testing;

void makeNotes(const std::filesystem::path& file, int count) {
    auto room = made(file, Room::Shared, aKey(1));
    for (int i = 0; i < count; ++i) {
        putNote(room, std::to_string(i), "note " + std::to_string(i));
    }
}

TEST(RoomCopy, HoldsEverythingUnderTheNewKeyAlone) {
    const TemporaryFolder folder;
    makeNotes(folder / "shared.db", 200);
    const auto copied =
        copyUnderNewKey(folder / "shared.db", Room::Shared, aKey(1), folder / "fresh.db", aKey(2));
    ASSERT_TRUE(copied.has_value()) << copied.error().detail;
    auto fresh = opened(folder / "fresh.db", Room::Shared, aKey(2));
    for (int i = 0; i < 200; ++i) {
        EXPECT_EQ(noteIn(fresh, std::to_string(i)), "note " + std::to_string(i));
    }
    EXPECT_EQ(modeOf(folder / "fresh.db"), 0600U);
}

TEST(RoomCopy, DoesNotOpenWithTheOldKey) {
    const TemporaryFolder folder;
    makeNotes(folder / "shared.db", 1);
    ASSERT_TRUE(copyUnderNewKey(folder / "shared.db", Room::Shared, aKey(1), folder / "fresh.db", aKey(2))
                    .has_value());
    auto oldKeyNewSalt = aKey(1);
    oldKeyNewSalt.salt = aKey(2).salt;
    EXPECT_EQ(outcomeOfOpening(folder / "fresh.db", Room::Shared, aKey(1)), "vault_foreign salt");
    EXPECT_THAT(outcomeOfOpening(folder / "fresh.db", Room::Shared, oldKeyNewSalt),
                ::testing::StartsWith("vault_damaged"));
}

TEST(RoomCopy, LeavesTheSourceAsItWas) {
    const TemporaryFolder folder;
    makeNotes(folder / "shared.db", 3);
    const auto before = bytesOf(folder / "shared.db");
    ASSERT_TRUE(copyUnderNewKey(folder / "shared.db", Room::Shared, aKey(1), folder / "fresh.db", aKey(2))
                    .has_value());
    EXPECT_EQ(bytesOf(folder / "shared.db"), before);
}

TEST(RoomCopy, NeverWritesOverAFile) {
    const TemporaryFolder folder;
    makeNotes(folder / "shared.db", 3);
    write(folder / "fresh.db", "a letter");
    EXPECT_FALSE(copyUnderNewKey(folder / "shared.db", Room::Shared, aKey(1), folder / "fresh.db", aKey(2))
                     .has_value());
    EXPECT_EQ(bytesOf(folder / "fresh.db"), "a letter");
}

TEST(RoomCopy, LeavesNothingBehindWhenTheSourceIsDamaged) {
    const TemporaryFolder folder;
    makeNotes(folder / "shared.db", 500);
    auto bytes = bytesOf(folder / "shared.db");
    bytes[bytes.size() - 100] = static_cast<char>(bytes[bytes.size() - 100] ^ 8);
    write(folder / "shared.db", bytes);
    EXPECT_FALSE(copyUnderNewKey(folder / "shared.db", Room::Shared, aKey(1), folder / "fresh.db", aKey(2))
                     .has_value());
    EXPECT_FALSE(std::filesystem::exists(folder / "fresh.db"));
    EXPECT_FALSE(std::filesystem::exists(folder / "fresh.db-journal"));
}

} // namespace
} // namespace inglenook

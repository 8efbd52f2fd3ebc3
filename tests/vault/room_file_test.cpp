// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_world.h"

#include "vault/migration.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace inglenook {
namespace {

using namespace testing;

std::string saltText(const RoomKey& key) { return {key.salt.begin(), key.salt.end()}; }

/// A closed shared room with one note in it.
void makeRoom(const std::filesystem::path& file, const RoomKey& key, Room room = Room::Shared) {
    auto fresh = made(file, room, key);
    putNote(fresh, "sign", "the soft ball drops");
}

TEST(RoomFile, KeepsWhatWasWrittenAcrossClosing) {
    const TemporaryFolder folder;
    makeRoom(folder / "shared.db", aKey(1));
    auto room = opened(folder / "shared.db", Room::Shared, aKey(1));
    EXPECT_EQ(noteIn(room, "sign"), "the soft ball drops");
}

TEST(RoomFile, StartsWithItsSaltAndShowsNothingInClear) {
    const TemporaryFolder folder;
    makeRoom(folder / "shared.db", aKey(1));
    const auto bytes = bytesOf(folder / "shared.db");
    EXPECT_EQ(bytes.substr(0, 16), saltText(aKey(1)));
    EXPECT_EQ(bytes.size() % RoomFile::kPageSize, 0U);
    for (const char* clear : {"soft ball", "SQLite", "CREATE", "meta"}) {
        EXPECT_EQ(bytes.find(clear), std::string::npos) << clear;
    }
}

TEST(RoomFile, MakesFilesAndJournalsForTheirOwnerAlone) {
    const TemporaryFolder folder;
    const auto before = ::umask(0);
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    const Transaction change(room);
    putNote(room, "sign", "a");
    // With more than fits the cache the journal is on the disk; a small change keeps its header there too.
    EXPECT_EQ(modeOf(folder / "own-1.db"), 0600U);
    ASSERT_TRUE(std::filesystem::exists(folder / "own-1.db-journal"));
    EXPECT_EQ(modeOf(folder / "own-1.db-journal"), 0600U);
    ::umask(before);
}

TEST(RoomFile, ClosesACopyThatWasLeftOpenToOthers) {
    const TemporaryFolder folder;
    makeRoom(folder / "shared.db", aKey(1));
    ASSERT_EQ(::chmod((folder / "shared.db").c_str(), 0644), 0);
    const auto room = opened(folder / "shared.db", Room::Shared, aKey(1));
    EXPECT_EQ(modeOf(folder / "shared.db"), 0600U);
}

TEST(RoomFile, RefusesToMakeARoomOverAnExistingFile) {
    const TemporaryFolder folder;
    write(folder / "shared.db", "a letter");
    const auto made = RoomFile::create(folder / "shared.db", Room::Shared, aKey(1));
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::VaultForeign);
    EXPECT_EQ(bytesOf(folder / "shared.db"), "a letter");
}

TEST(RoomFile, TellsEachWrongFileApart) {
    const TemporaryFolder folder;
    const auto key = aKey(1);
    const auto file = folder / "shared.db";
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, key), "vault_missing salt");
    write(file, "");
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, key), "vault_damaged empty");
    write(file, "0123456");
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, key), "vault_damaged short");
    write(file, std::string(8192, 'g'));
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, key), "vault_foreign salt");
    write(file, std::string("SQLite format 3\0", 16) + std::string(8176, '\0'));
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, key), "vault_foreign not encrypted");
    write(file, saltText(key) + std::string(8176, 'g'));
    EXPECT_THAT(outcomeOfOpening(file, Room::Shared, key), ::testing::StartsWith("vault_damaged"));
}

TEST(RoomFile, TellsAWrongKeyFromAWrongSalt) {
    const TemporaryFolder folder;
    const auto file = folder / "shared.db";
    makeRoom(file, aKey(1));
    auto otherKey = aKey(2);
    otherKey.salt = aKey(1).salt;
    EXPECT_THAT(outcomeOfOpening(file, Room::Shared, otherKey), ::testing::StartsWith("vault_damaged"));
    auto otherSalt = aKey(1);
    otherSalt.salt = aKey(2).salt;
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, otherSalt), "vault_foreign salt");
}

TEST(RoomFile, NoticesAFlippedBitInTheSalt) {
    const TemporaryFolder folder;
    makeRoom(folder / "shared.db", aKey(1));
    auto bytes = bytesOf(folder / "shared.db");
    bytes[3] = static_cast<char>(bytes[3] ^ 4);
    write(folder / "shared.db", bytes);
    EXPECT_EQ(outcomeOfOpening(folder / "shared.db", Room::Shared, aKey(1)), "vault_foreign salt");
}

TEST(RoomFile, NeverTakesOneRoomForAnother) {
    const TemporaryFolder folder;
    makeRoom(folder / "own-1.db", aKey(1), Room::Own);
    EXPECT_EQ(outcomeOfOpening(folder / "own-1.db", Room::Shared, aKey(1)), "vault_foreign application_id");
}

TEST(RoomFile, FollowsNoLinkAndOpensNoFolder) {
    const TemporaryFolder folder;
    makeRoom(folder / "elsewhere.db", aKey(1));
    std::filesystem::create_symlink(folder / "elsewhere.db", folder / "shared.db");
    EXPECT_EQ(outcomeOfOpening(folder / "shared.db", Room::Shared, aKey(1)), "vault_foreign not a file");
    EXPECT_EQ(outcomeOfOpening(folder.path(), Room::Shared, aKey(1)), "vault_foreign not a file");
}

TEST(RoomFile, IsOpenOnceInOneProgram) {
    const TemporaryFolder folder;
    const auto file = folder / "shared.db";
    auto first = made(file, Room::Shared, aKey(1));
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, aKey(1)), "vault_in_use salt");
    EXPECT_EQ(outcomeOfOpening(folder.path() / "." / "shared.db", Room::Shared, aKey(1)),
              "vault_in_use salt");
    putNote(first, "still", "here");
    EXPECT_EQ(noteIn(first, "still"), "here");
}

TEST(RoomFile, OpensAgainAfterClosing) {
    const TemporaryFolder folder;
    { const auto first = made(folder / "shared.db", Room::Shared, aKey(1)); }
    EXPECT_EQ(outcomeOfOpening(folder / "shared.db", Room::Shared, aKey(1)), "opened");
}

TEST(RoomFile, LeavesANewerSchemaUntouched) {
    const TemporaryFolder folder;
    const auto file = folder / "shared.db";
    makeRoom(file, aKey(1));
    tamper(file, aKey(1), "CREATE TABLE from_the_future (x INTEGER) STRICT; PRAGMA user_version = 9999");
    const auto before = bytesOf(file);
    EXPECT_EQ(outcomeOfOpening(file, Room::Shared, aKey(1)), "vault_newer schema version");
    EXPECT_EQ(bytesOf(file), before);
}

TEST(RoomFile, RefusesATriggerThatSomeoneWithTheKeyAdded) {
    const TemporaryFolder folder;
    makeRoom(folder / "shared.db", aKey(1));
    tamper(folder / "shared.db", aKey(1),
           "CREATE TRIGGER swallow BEFORE UPDATE ON meta BEGIN SELECT RAISE(IGNORE); END");
    EXPECT_EQ(outcomeOfOpening(folder / "shared.db", Room::Shared, aKey(1)), "vault_damaged schema");
}

TEST(RoomFile, RefusesEveryOtherChangeToTheSchema) {
    for (const char* change :
         {"CREATE VIEW sly AS SELECT * FROM meta", "ALTER TABLE meta ADD COLUMN extra TEXT",
          "DROP TABLE meta", "CREATE INDEX more ON meta (value)",
          "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
          "replace(sql, 'NOT NULL', '') WHERE name = 'meta'",
          "CREATE TABLE more (x); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET type = 'view' "
          "WHERE name = 'more'",
          "ANALYZE; INSERT INTO sqlite_stat1 VALUES ('meta', NULL, '1')", "PRAGMA user_version = 0"}) {
        const TemporaryFolder folder;
        makeRoom(folder / "shared.db", aKey(1));
        tamper(folder / "shared.db", aKey(1), change);
        EXPECT_THAT(outcomeOfOpening(folder / "shared.db", Room::Shared, aKey(1)),
                    ::testing::StartsWith("vault_"))
            << change;
    }
}

TEST(RoomFile, SetsEveryPragmaOfTheWrittenFormat) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    const std::vector<std::pair<std::string, std::string>> wanted = {
        {"cipher_page_size", "4096"},  {"page_size", "4096"},      {"temp_store", "2"},
        {"locking_mode", "exclusive"}, {"journal_mode", "delete"}, {"synchronous", "3"},
        {"secure_delete", "1"},        {"foreign_keys", "1"},      {"trusted_schema", "0"},
        {"cell_size_check", "1"},      {"writable_schema", "0"}};
    for (const auto& [name, value] : wanted) {
        auto asked = room.prepare("PRAGMA " + name);
        ASSERT_TRUE(asked.has_value());
        ASSERT_TRUE(asked->step().value());
        EXPECT_EQ(asked->text(0), value) << name;
    }
}

TEST(RoomFile, AttachesAndLoadsNothing) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    EXPECT_FALSE(room.run("ATTACH DATABASE ':memory:' AS beside").has_value());
    auto loading = room.prepare("SELECT load_extension('x')");
    EXPECT_FALSE(loading.has_value() && loading->step().has_value());
    EXPECT_FALSE(room.run("UPDATE sqlite_schema SET sql = ''").has_value());
}

TEST(RoomFile, WritesNoTemporaryFileForABigSort) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    mustRun(room, "INSERT INTO meta SELECT 'k' || value, randomblob(2000) FROM "
                  "(WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT 8000) "
                  "SELECT value FROM n)");
    auto sorted = room.prepare("SELECT key FROM meta ORDER BY value");
    ASSERT_TRUE(sorted.has_value());
    EXPECT_TRUE(sorted->step().value());
}

TEST(RoomFile, RefusesTemporaryFilesWhenTheyAreForced) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    mustRun(room, "PRAGMA temp_store = FILE");
    mustRun(room, "PRAGMA cache_size = 10");
    auto table = room.run("CREATE TEMP TABLE spill (x BLOB)");
    const auto filled =
        table ? room.run("INSERT INTO spill SELECT randomblob(4000) FROM (WITH RECURSIVE n(v) AS "
                         "(SELECT 1 UNION ALL SELECT v + 1 FROM n LIMIT 4000) SELECT v FROM n)")
              : table;
    ASSERT_FALSE(filled.has_value());
    EXPECT_EQ(filled.error().code, ErrorCode::DiskRefused);
}

TEST(RoomFile, FindsEveryPageSound) {
    const TemporaryFolder folder;
    auto room = made(folder / "own-1.db", Room::Own, aKey(1));
    putNote(room, "sign", "a");
    EXPECT_TRUE(RoomFile::checkEveryPage(room).has_value());
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
// The stored schemas in tests/data/schema say what each migration makes. A released one never changes; to
// write a new one: UPDATE_GOLDEN=1 <this program> --gtest_filter='Schema*'
#include "vault/migration.h"
#include "vault/room_world.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace inglenook {
namespace {

using namespace testing;

std::filesystem::path storedSchema(Room room, int version) {
    std::array<char, 16> name{};
    (void)std::snprintf(name.data(), name.size(), "%04d.sql", version);
    return std::filesystem::path(INGLENOOK_SOURCE_DIR) / "tests/data/schema" /
           (room == Room::Shared ? "shared" : "own") / name.data();
}

class Schema : public ::testing::TestWithParam<Room> {};

/// A room as the program of that version left it: the steps up to there, each with its number.
void makeOldRoom(const std::filesystem::path& file, Room room, int version) {
    std::string sql;
    for (const auto& step : migrationsOf(room)) {
        if (step.version <= version) { sql += std::string(step.sql) + "\n"; }
    }
    sql += "INSERT INTO meta (key, value) VALUES ('kept', x'61');";
    sql += "PRAGMA application_id = " + std::to_string(applicationIdOf(room)) + ";";
    sql += "PRAGMA user_version = " + std::to_string(version) + ";";
    tamper(file, aKey(1), sql.c_str());
}

TEST_P(Schema, OfEachVersionIsTheStoredOne) {
    for (const auto& step : migrationsOf(GetParam())) {
        const auto made = goldenSchema(GetParam(), step.version);
        ASSERT_TRUE(made.has_value()) << made.error().detail;
        const auto file = storedSchema(GetParam(), step.version);
        if (std::getenv("UPDATE_GOLDEN") != nullptr) {
            std::filesystem::create_directories(file.parent_path());
            write(file, *made);
        }
        EXPECT_EQ(bytesOf(file), *made) << "version " << step.version << "; see the top of this file";
    }
}

TEST_P(Schema, OfEveryOldRoomComesForwardAtOpening) {
    const auto newest = goldenSchema(GetParam(), newestVersionOf(GetParam()));
    ASSERT_TRUE(newest.has_value()) << newest.error().detail;
    for (const auto& step : migrationsOf(GetParam())) {
        const TemporaryFolder folder;
        makeOldRoom(folder / "room.db", GetParam(), step.version);
        auto room = opened(folder / "room.db", GetParam(), aKey(1));
        EXPECT_EQ(schemaText(room.handle()).value_or("?"), *newest) << step.version;
        EXPECT_EQ(noteIn(room, "kept"), "a") << step.version;
        EXPECT_TRUE(RoomFile::checkEveryPage(room).has_value()) << step.version;
    }
}

TEST_P(Schema, ThatIsOldAndWasTamperedWithStaysAsItIs) {
    for (const auto& step : migrationsOf(GetParam())) {
        const TemporaryFolder folder;
        makeOldRoom(folder / "room.db", GetParam(), step.version);
        tamper(folder / "room.db", aKey(1), "CREATE TABLE slipped_in (x INTEGER) STRICT");
        const auto before = bytesOf(folder / "room.db");
        EXPECT_EQ(outcomeOfOpening(folder / "room.db", GetParam(), aKey(1)), "vault_damaged schema");
        EXPECT_EQ(bytesOf(folder / "room.db"), before);
    }
}

TEST_P(Schema, HasStrictTablesAndNothingThatRunsByItself) {
    const TemporaryFolder folder;
    auto room = made(folder / "room.db", GetParam(), aKey(1));
    auto asked = room.prepare("SELECT name, strict, type FROM pragma_table_list WHERE schema = 'main' "
                              "AND name NOT LIKE 'sqlite%' ORDER BY name");
    ASSERT_TRUE(asked.has_value());
    while (asked->step().value_or(false)) {
        const bool isOfSearch = asked->text(2) == "virtual" || asked->text(2) == "shadow";
        EXPECT_TRUE(isOfSearch || asked->integer(1) == 1) << asked->text(0);
    }
    EXPECT_EQ(newestVersionOf(GetParam()), migrationsOf(GetParam()).back().version);
}

INSTANTIATE_TEST_SUITE_P(Rooms, Schema, ::testing::Values(Room::Shared, Room::Own),
                         [](const auto& room) { return room.param == Room::Shared ? "Shared" : "Own"; });

} // namespace
} // namespace inglenook

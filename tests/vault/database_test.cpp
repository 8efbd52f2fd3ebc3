// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_world.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace inglenook {
namespace {

using namespace testing;

/// An own room with a table of every kind of value.
struct OneTable {
    TemporaryFolder folder;
    Database room = made(folder / "own-1.db", Room::Own, aKey(1));
    OneTable() {
        mustRun(room, "CREATE TABLE thing (id BLOB, number INTEGER, words TEXT, bytes BLOB) STRICT");
    }

    [[nodiscard]] Statement prepared(std::string_view sql) {
        auto statement = room.prepare(sql);
        expects(statement.has_value(), "a test's statement is sound");
        return std::move(*statement);
    }
    [[nodiscard]] std::int64_t count() {
        auto asked = prepared("SELECT count(*) FROM thing");
        expects(asked.step().value_or(false), "a count is one row");
        return asked.integer(0);
    }
};

constexpr std::string_view kAdd = "INSERT INTO thing VALUES (:id, :number, :words, :bytes)";

TEST(Statement, GivesBackWhatWasBound) {
    OneTable world;
    const LineId id({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});
    const Bytes bytes = {0, 255, 0, 1};
    const std::string words("soft\0 ball \xC3\xA9", 13);
    auto add = world.prepared(kAdd);
    ASSERT_TRUE(add.bind(":id", id)
                    .bind(":number", -5)
                    .bind(":words", words)
                    .bind(":bytes", bytes)
                    .run()
                    .has_value());
    auto found = world.prepared("SELECT id, number, words, bytes FROM thing");
    ASSERT_TRUE(found.step().value());
    EXPECT_EQ(found.id<LineId>(0), id);
    EXPECT_EQ(found.integer(1), -5);
    EXPECT_EQ(found.text(2), words);
    EXPECT_EQ(found.blob(3), bytes);
    EXPECT_FALSE(found.step().value());
}

TEST(Statement, TellsAbsentFromEmpty) {
    OneTable world;
    auto add = world.prepared(kAdd);
    ASSERT_TRUE(add.bind(":id", ByteView())
                    .bind(":number", std::optional<std::int64_t>())
                    .bind(":words", std::string_view())
                    .bindNull(":bytes")
                    .run()
                    .has_value());
    auto found = world.prepared("SELECT id, number, words, bytes FROM thing");
    ASSERT_TRUE(found.step().value());
    EXPECT_FALSE(found.isNull(0));
    EXPECT_TRUE(found.blob(0).empty());
    EXPECT_EQ(found.optionalInteger(1), std::nullopt);
    EXPECT_FALSE(found.isNull(2));
    EXPECT_EQ(found.text(2), "");
    EXPECT_TRUE(found.isNull(3));
    EXPECT_TRUE(found.id<LineId>(0).isNull());
}

TEST(Statement, RunsManyTimesWithNewValues) {
    OneTable world;
    auto add = world.prepared("INSERT INTO thing (number) VALUES (:number)");
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(add.bind(":number", i).run().has_value());
    }
    EXPECT_EQ(world.count(), 10);
}

TEST(Statement, ShowsAFailedBindAtTheNextStepAndWorksAfterwards) {
    OneTable world;
    auto add =
        world.prepared("INSERT INTO thing (number) SELECT :number UNION ALL SELECT 2 RETURNING number");
    ASSERT_TRUE(add.bind(":number", 1).step().value());
    add.bind(":number", 7); // a row is still being read
    EXPECT_FALSE(add.step().has_value());
    ASSERT_TRUE(add.bind(":number", 7).step().value());
}

TEST(Statement, SaysNothingOfTheValuesInAnError) {
    OneTable world;
    mustRun(world.room, "CREATE TABLE once (words TEXT PRIMARY KEY) STRICT");
    auto add = world.prepared("INSERT INTO once VALUES (:words)");
    ASSERT_TRUE(add.bind(":words", "a secret wish").run().has_value());
    const auto again = add.bind(":words", "a secret wish").run();
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::StorageFailed);
    EXPECT_THAT(again.error().detail, ::testing::Not(::testing::HasSubstr("wish")));
}

TEST(StatementDeath, TakesNoNameThatItDoesNotHave) {
    OneTable world;
    auto add = world.prepared("INSERT INTO thing (number) VALUES (:number)");
    EXPECT_DEATH(add.bind(":nummer", 1), "has the name");
}

TEST(DatabaseDeath, ClosesAfterItsStatements) {
    EXPECT_DEATH(
        {
            auto world = std::make_unique<OneTable>();
            const auto asked = world->prepared("SELECT 1");
            world.reset();
        },
        "statements end before");
}

TEST(Database, ExplainsAMistakeInAStatement) {
    OneTable world;
    const auto wrong = world.room.prepare("SELECT words FROM nowhere");
    ASSERT_FALSE(wrong.has_value());
    EXPECT_THAT(wrong.error().detail, ::testing::HasSubstr("nowhere"));
}

TEST(Database, HoldsForeignKeys) {
    OneTable world;
    mustRun(world.room, "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT");
    mustRun(world.room, "CREATE TABLE child (of INTEGER REFERENCES parent ON DELETE CASCADE) STRICT");
    EXPECT_FALSE(world.room.run("INSERT INTO child VALUES (1)").has_value());
    mustRun(world.room, "INSERT INTO parent VALUES (1)");
    mustRun(world.room, "INSERT INTO child VALUES (1)");
    mustRun(world.room, "DELETE FROM parent");
    auto left = world.prepared("SELECT count(*) FROM child");
    ASSERT_TRUE(left.step().value());
    EXPECT_EQ(left.integer(0), 0);
}

TEST(Transaction, KeepsNothingWithoutACommit) {
    OneTable world;
    {
        const Transaction change(world.room);
        mustRun(world.room, "INSERT INTO thing (number) VALUES (1)");
    }
    EXPECT_EQ(world.count(), 0);
}

TEST(Transaction, KeepsEverythingAfterACommit) {
    OneTable world;
    {
        Transaction change(world.room);
        mustRun(world.room, "INSERT INTO thing (number) VALUES (1)");
        mustRun(world.room, "INSERT INTO thing (number) VALUES (2)");
        EXPECT_TRUE(change.commit().has_value());
    }
    EXPECT_EQ(world.count(), 2);
}

/// Otherwise each statement after a failed beginning would be committed by itself.
TEST(Transaction, LetsNothingBeWrittenWhenItCouldNotBegin) {
    OneTable world;
    setPragma(world.room, "locking_mode = NORMAL");
    EXPECT_EQ(world.count(), 0); // gives the lock back
    sqlite3* other = openedRaw(world.folder / "own-1.db", aKey(1));
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    {
        Transaction change(world.room);
        ASSERT_EQ(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
        EXPECT_FALSE(world.room.run("INSERT INTO thing (number) VALUES (1)").has_value());
        const auto committed = change.commit();
        ASSERT_FALSE(committed.has_value());
        EXPECT_EQ(committed.error().code, ErrorCode::VaultInUse);
    }
    EXPECT_EQ(sqlite3_close(other), SQLITE_OK);
    EXPECT_EQ(world.count(), 0);
    EXPECT_TRUE(world.room.run("INSERT INTO thing (number) VALUES (2)").has_value());
}

TEST(TransactionDeath, DoesNotNest) {
    OneTable world;
    const Transaction change(world.room);
    EXPECT_DEATH(const Transaction inner(world.room), "do not nest");
}

TEST(TransactionDeath, CommitsOnce) {
    OneTable world;
    Transaction change(world.room);
    ASSERT_TRUE(change.commit().has_value());
    EXPECT_DEATH((void)change.commit(), "committed once");
}

} // namespace
} // namespace inglenook

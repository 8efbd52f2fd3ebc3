// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/migration.h"

#include "value/embedded_file.h"
#include "vault/sql_error.h"

#include <charconv>
#include <map>
#include <sqlite3.h>

namespace inglenook::embedded {
std::span<const EmbeddedFile> migrations_shared(); // NOLINT(readability-identifier-naming): made by the build
std::span<const EmbeddedFile> migrations_own();    // NOLINT(readability-identifier-naming): made by the build
} // namespace inglenook::embedded

namespace inglenook {
namespace {

std::vector<Migration> read(std::span<const EmbeddedFile> files) {
    std::vector<Migration> steps;
    for (const auto& file : files) {
        Migration step{0, file.text};
        (void)std::from_chars(file.name.data(), file.name.data() + file.name.size(), step.version);
        expects(step.version > (steps.empty() ? 0 : steps.back().version),
                "migrations are numbered NNNN_ and in order");
        steps.push_back(step);
    }
    expects(!steps.empty(), "every room has a first migration");
    return steps;
}

Result<void> execute(sqlite3* db, const std::string& sql, const std::string& step) {
    const int code = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) { return sqlError(db, code, step); }
    return {};
}

Result<void> runStep(sqlite3* db, Room room, const Migration& step) {
    const std::string name = "migration " + std::to_string(step.version);
    std::string sql = "BEGIN IMMEDIATE;\n";
    sql += step.sql;
    sql += "\nPRAGMA application_id = " + std::to_string(applicationIdOf(room)) + ";\n";
    sql += "PRAGMA user_version = " + std::to_string(step.version) + ";\nCOMMIT;";
    auto ran = execute(db, sql, name);
    if (!ran) { (void)sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr); }
    return ran;
}

using GoldenSchemas = std::map<int, std::string>;

Result<GoldenSchemas> makeGolden(Room room) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> db(raw, sqlite3_close);
    if (code != SQLITE_OK) { return sqlError(raw, code, "golden"); }
    GoldenSchemas golden;
    for (const auto& step : migrationsOf(room)) {
        auto ran = runStep(raw, room, step);
        // No one's rows are in this database: SQLite's own words may be shown to the writer of a migration.
        if (!ran) { return fail(ran.error().code, ran.error().detail + ": " + sqlite3_errmsg(raw)); }
        auto text = schemaText(raw);
        if (!text) { return passOn(text); }
        golden.emplace(step.version, std::move(*text));
    }
    return golden;
}

} // namespace

const std::vector<Migration>& migrationsOf(Room room) {
    static const auto shared = read(embedded::migrations_shared());
    static const auto own = read(embedded::migrations_own());
    return room == Room::Shared ? shared : own;
}

int newestVersionOf(Room room) { return migrationsOf(room).back().version; }

int applicationIdOf(Room room) { return room == Room::Shared ? 0x494E4753 : 0x494E474F; }

Result<std::string> schemaText(sqlite3* db) {
    constexpr const char* kRows = "SELECT type || '|' || name || '|' || tbl_name || '|' || coalesce(sql, '') "
                                  "FROM sqlite_schema ORDER BY type, name";
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(db, kRows, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> rows(raw, sqlite3_finalize);
    if (code != SQLITE_OK) { return sqlError(db, code, "schema"); }
    std::string text;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        const auto* row = static_cast<const char*>(sqlite3_column_blob(raw, 0));
        text.append(row, static_cast<std::size_t>(sqlite3_column_bytes(raw, 0)));
        text += "\n";
    }
    if (code != SQLITE_DONE) { return sqlError(db, code, "schema"); }
    return text;
}

Result<std::string> goldenSchema(Room room, int version) {
    static const auto shared = makeGolden(Room::Shared);
    static const auto own = makeGolden(Room::Own);
    const auto& golden = room == Room::Shared ? shared : own;
    if (!golden) { return passOn(golden); }
    const auto found = golden->find(version);
    if (found == golden->end()) { return fail(ErrorCode::VaultDamaged, "schema version"); }
    return found->second;
}

Result<void> migrate(sqlite3* db, Room room, int version) {
    for (const auto& step : migrationsOf(room)) {
        if (step.version <= version) { continue; }
        auto ran = runStep(db, room, step);
        if (!ran) { return ran; }
    }
    return {};
}

} // namespace inglenook

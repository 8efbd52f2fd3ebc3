// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_copy.h"

#include "vault/key_literal.h"
#include "vault/migration.h"
#include "vault/room_bytes.h"

#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace inglenook {
namespace {

/// The one place where a second file may be attached, for as long as this lives.
class Attaching {
public:
    explicit Attaching(Database& room) : m_db(room.handle()) {
        sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 1);
    }
    Attaching(const Attaching&) = delete;
    Attaching& operator=(const Attaching&) = delete;
    ~Attaching() { sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0); }

private:
    sqlite3* m_db;
};

Result<void> attach(Database& room, const std::filesystem::path& target, const RoomKey& key) {
    const auto literal = keyLiteral(key);
    auto attached = room.prepare("ATTACH DATABASE :file AS fresh KEY :key");
    if (!attached) { return passOn(attached); }
    const auto absolute = std::filesystem::absolute(target).lexically_normal();
    return attached->bind(":file", absolute.string()).bind(":key", literal.view()).run();
}

// A search's index has no page of its own: its rows lie in tables beside it, which are counted like any
// other.
Result<std::vector<std::string>> tablesOf(Database& room) {
    auto asked = room.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    if (!asked) { return passOn(asked); }
    std::vector<std::string> names;
    for (;;) {
        const auto row = asked->step();
        if (!row) { return passOn(row); }
        if (!*row) { return names; }
        names.push_back(asked->text(0));
    }
}

/// Names come out of a schema that was compared with ours, so that they can stand in a statement.
Result<void> compareCounts(Database& room) {
    const auto tables = tablesOf(room);
    if (!tables) { return passOn(tables); }
    for (const auto& table : *tables) {
        std::string question = "SELECT (SELECT count(*) FROM main.\"";
        question.append(table).append("\") = (SELECT count(*) FROM fresh.\"").append(table).append("\")");
        auto asked = room.prepare(question);
        if (!asked) { return passOn(asked); }
        const auto row = asked->step();
        if (!row) { return passOn(row); }
        if (!*row || asked->integer(0) != 1) { return fail(ErrorCode::VaultDamaged, "copy"); }
    }
    return {};
}

Result<void> exportAll(Database& room, Room kind) {
    auto exported = room.prepare("SELECT sqlcipher_export('fresh')");
    if (!exported) { return passOn(exported); }
    const auto row = exported->step();
    if (!row) { return passOn(row); }
    exported->reset();
    // The export leaves both at 0.
    auto step = room.run("PRAGMA fresh.application_id = " + std::to_string(applicationIdOf(kind)));
    if (step) { step = room.run("PRAGMA fresh.user_version = " + std::to_string(newestVersionOf(kind))); }
    if (step) { step = compareCounts(room); }
    return step;
}

Result<void> copyInto(const std::filesystem::path& source, Room room, const RoomKey& sourceKey,
                      const std::filesystem::path& target, const RoomKey& targetKey) {
    auto opened = RoomFile::open(source, room, sourceKey);
    if (!opened) { return passOn(opened); }
    const Attaching attaching(*opened);
    auto attached = attach(*opened, target, targetKey);
    if (!attached) { return attached; }
    auto exported = exportAll(*opened, room);
    auto detached = opened->run("DETACH DATABASE fresh");
    return exported ? detached : exported;
}

Result<void> checkCopy(const std::filesystem::path& target, Room room, const RoomKey& key) {
    auto opened = RoomFile::open(target, room, key);
    if (!opened) { return passOn(opened); }
    return RoomFile::checkEveryPage(*opened);
}

} // namespace

Result<void> copyUnderNewKey(const std::filesystem::path& source, Room room, const RoomKey& sourceKey,
                             const std::filesystem::path& target, const RoomKey& targetKey) {
    if (isThere(target)) { return fail(ErrorCode::VaultForeign, "exists"); }
    // SQLite may only open what is there: the source's connection has no leave to make files.
    auto step = makeEmpty(target);
    if (step) { step = copyInto(source, room, sourceKey, target, targetKey); }
    if (step) { step = checkCopy(target, room, targetKey); }
    if (step) { step = makeDurable(target); }
    if (!step) {
        (void)removeTree(target);
        (void)removeTree(target.string() + "-journal");
    }
    return step;
}

} // namespace inglenook

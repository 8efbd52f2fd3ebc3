// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_file.h"

#include "vault/key_literal.h"
#include "vault/migration.h"
#include "vault/open_rooms.h"
#include "vault/padding.h"
#include "vault/sql_error.h"
#include "vault/vault_vfs.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook {
namespace {

constexpr std::size_t kSaltSize = 16;
constexpr std::string_view kPlainHeader{"SQLite format 3\0", kSaltSize};

using Salt = std::array<std::uint8_t, kSaltSize>;

bool isPlain(const Salt& start) { return std::memcmp(start.data(), kPlainHeader.data(), kSaltSize) == 0; }

tl::unexpected<Error> refusedByDisk(int systemError, std::string_view step) {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::VaultMissing, step);
    case ELOOP:
        return fail(ErrorCode::VaultForeign, step);
    case EACCES:
    case EPERM:
        return fail(ErrorCode::DiskRefused, step);
    case EROFS:
        return fail(ErrorCode::DiskReadOnly, step);
    default:
        return fail(ErrorCode::StorageFailed, step);
    }
}

/// The first column of the first row as text; empty when there is no row.
Result<std::string> askFor(sqlite3* db, const char* sql, std::string_view step) {
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(db, sql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> asked(raw, sqlite3_finalize);
    if (code == SQLITE_OK) { code = sqlite3_step(raw); }
    if (code == SQLITE_DONE) { return std::string(); }
    if (code != SQLITE_ROW) { return sqlError(db, code, step); }
    const auto* text = static_cast<const char*>(sqlite3_column_blob(raw, 0));
    return text == nullptr ? std::string()
                           : std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(raw, 0)));
}

/// A wish, and what the connection says when asked whether it was granted.
struct Setting {
    const char* wish;
    const char* question;
    std::string_view answer;
};

// The one place where a room's connection is set up. All before anything is read: SQLCipher takes no other
// page size afterwards. EXTRA, because DELETE with FULL loses commits at a power cut: the journal's removal
// is not yet durable.
constexpr std::array<Setting, 10> kSettings = {{
    {"PRAGMA cipher_page_size = 4096", "PRAGMA cipher_page_size", "4096"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"},
    {"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", ""},
}};

Result<void> configure(sqlite3* db) {
    for (const auto& setting : kSettings) {
        auto wished = askFor(db, setting.wish, setting.wish);
        if (!wished) { return passOn(wished); }
        auto answer = askFor(db, setting.question, setting.question);
        if (!answer) { return passOn(answer); }
        const bool isGranted = *answer == setting.answer || (setting.answer.empty() && *answer == "0");
        if (!isGranted) { return fail(ErrorCode::StorageFailed, setting.question); }
    }
    return {};
}

/// Nothing that a schema could carry runs by itself, and nothing is attached or loaded.
void harden(sqlite3* db) {
    constexpr std::array<std::pair<int, int>, 7> kSwitches = {{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                               {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                               {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                               {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                               {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                               {SQLITE_DBCONFIG_DQS_DML, 0},
                                                               {SQLITE_DBCONFIG_DQS_DDL, 0}}};
    for (const auto& [name, wish] : kSwitches) {
        int granted = -1;
        const int code = sqlite3_db_config(db, name, wish, &granted);
        expects(code == SQLITE_OK && granted == wish, "SQLite knows this switch");
    }
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    expects(sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, -1) == 0, "nothing can be attached");
}

/// A plain SQLite in the place of SQLCipher would write everything in clear and report success.
Result<void> checkCipher(sqlite3* db) {
    auto quiet = askFor(db, "PRAGMA cipher_log_level = NONE", "cipher");
    if (!quiet) { return passOn(quiet); }
    auto version = askFor(db, "PRAGMA cipher_version", "cipher");
    if (!version) { return passOn(version); }
    if (version->empty() || sqlite3_compileoption_used("HAS_CODEC") == 0) {
        return fail(ErrorCode::VaultDamaged, "cipher");
    }
    return {};
}

Result<void> checkSchema(sqlite3* db, Room room, int version) {
    auto golden = goldenSchema(room, version);
    if (!golden) { return passOn(golden); }
    auto found = schemaText(db);
    if (!found) { return passOn(found); }
    auto strange = askFor(db,
                          "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR "
                          "(rootpage > 0 AND rootpage IN (SELECT s.rootpage FROM sqlite_schema AS s "
                          "WHERE s.name <> sqlite_schema.name))",
                          "schema");
    if (!strange) { return passOn(strange); }
    if (*found != *golden || *strange != "0") { return fail(ErrorCode::VaultDamaged, "schema"); }
    return {};
}

/// EXCLUSIVE mode keeps a lock from its first use on; this is the first use, so that a second program is told
/// now.
Result<void> takeLock(sqlite3* db) {
    const int code = sqlite3_exec(db, "BEGIN EXCLUSIVE; COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) { return sqlError(db, code, "lock"); }
    return {};
}

/// Reads through SQLite's own descriptor: closing one of ours would drop its locks.
Result<Salt> startOf(sqlite3* db) {
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    Salt start{};
    if (code == SQLITE_OK) {
        code = file->pMethods->xRead(file, start.data(), static_cast<int>(start.size()), 0);
    }
    if (code != SQLITE_OK) { return sqlError(db, code, "header"); }
    return start;
}

Result<int> versionOf(sqlite3* db, Room room) {
    auto application = askFor(db, "PRAGMA application_id", "application_id");
    if (!application) { return passOn(application); }
    auto version = askFor(db, "PRAGMA user_version", "user_version");
    if (!version) { return passOn(version); }
    if (*version == "0" && *application == "0") { return 0; }
    if (*application != std::to_string(applicationIdOf(room))) {
        return fail(ErrorCode::VaultForeign, "application_id");
    }
    return std::stoi(*version);
}

Result<void> checkNew(sqlite3* db, Room room, const RoomKey& key) {
    auto start = startOf(db);
    if (!start) { return passOn(start); }
    if (isPlain(*start) || *start != key.salt) { return fail(ErrorCode::VaultDamaged, "not encrypted"); }
    return checkSchema(db, room, newestVersionOf(room));
}

void removeHalfMade(const std::filesystem::path& file) {
    (void)::unlink(file.c_str());
    (void)::unlink((file.string() + "-journal").c_str());
}

} // namespace

Result<std::array<std::uint8_t, 16>> RoomFile::saltOf(const std::filesystem::path& file) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) { return refusedByDisk(errno, "salt"); }
    if (!S_ISREG(found.st_mode)) { return fail(ErrorCode::VaultForeign, "not a file"); }
    if (OpenRooms::isOpen(file)) { return fail(ErrorCode::VaultInUse, "salt"); }
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) { return refusedByDisk(errno, "salt"); }
    Salt start{};
    const auto size = ::read(descriptor, start.data(), start.size());
    const int systemError = errno;
    (void)::close(descriptor);
    if (size < 0) { return refusedByDisk(systemError, "salt"); }
    if (static_cast<std::size_t>(size) != start.size()) {
        return fail(ErrorCode::VaultDamaged, size == 0 ? "empty" : "short");
    }
    if (isPlain(start)) { return fail(ErrorCode::VaultForeign, "not encrypted"); }
    return start;
}

Result<Database> RoomFile::connect(const std::filesystem::path& file, const RoomKey& key, Purpose purpose) {
    sqlite3* raw = nullptr;
    int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (purpose == Purpose::New) { flags |= SQLITE_OPEN_CREATE; }
    const auto absolute = std::filesystem::absolute(file).lexically_normal();
    const int code = sqlite3_open_v2(absolute.c_str(), &raw, flags, vaultVfs());
    Database database(raw, nullptr);
    if (code != SQLITE_OK) { return sqlError(raw, code, "open"); }
    database.m_claim = OpenRooms::claim(file);
    if (!database.m_claim) { return fail(ErrorCode::VaultInUse, "open"); }
    harden(raw);
    auto checked = checkCipher(raw);
    if (!checked) { return passOn(checked); }
    const auto literal = keyLiteral(key);
    const int keyed = sqlite3_key(raw, literal.view().data(), static_cast<int>(literal.size()));
    if (keyed != SQLITE_OK) { return sqlError(raw, keyed, "key"); }
    auto configured = configure(raw);
    if (!configured) { return passOn(configured); }
    return database;
}

Result<Database> RoomFile::create(const std::filesystem::path& file, Room room, const RoomKey& key) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) == 0) { return fail(ErrorCode::VaultForeign, "exists"); }
    auto made = [&]() -> Result<Database> {
        auto database = connect(file, key, Purpose::New);
        if (!database) { return database; }
        auto* db = database->handle();
        auto migrated = migrate(db, room, 0);
        if (!migrated) { return passOn(migrated); }
        auto checked = checkNew(db, room, key);
        if (!checked) { return passOn(checked); }
        auto locked = takeLock(db);
        if (!locked) { return passOn(locked); }
        return database;
    }();
    if (!made) { removeHalfMade(file); }
    return made;
}

Result<Database> RoomFile::open(const std::filesystem::path& file, Room room, const RoomKey& key) {
    auto salt = saltOf(file);
    if (!salt) { return passOn(salt); }
    if (*salt != key.salt) { return fail(ErrorCode::VaultForeign, "salt"); }
    auto database = connect(file, key, Purpose::Existing);
    if (!database) { return database; }
    auto* db = database->handle();
    auto version = versionOf(db, room);
    if (!version) { return passOn(version); }
    if (*version > newestVersionOf(room)) { return fail(ErrorCode::VaultNewer, "schema version"); }
    auto checked = checkSchema(db, room, *version);
    if (!checked) { return passOn(checked); }
    auto locked = takeLock(db);
    if (!locked) { return passOn(locked); }
    if (*version < newestVersionOf(room)) {
        auto migrated = migrate(db, room, *version);
        if (!migrated) { return passOn(migrated); }
        checked = checkSchema(db, room, newestVersionOf(room));
        if (!checked) { return passOn(checked); }
    }
    (void)::chmod(file.c_str(), S_IRUSR | S_IWUSR); // a copy made by hand may be open to others
    return database;
}

Result<void> RoomFile::checkEveryPage(Database& database) {
    auto* db = database.handle();
    auto forgotten = askFor(db, "PRAGMA shrink_memory", "pages"); // so that each page comes from the disk
    if (!forgotten) { return passOn(forgotten); }
    // Reads every page that holds something, and each reading proves its page. Only this one says "ok".
    auto structure = askFor(db, "PRAGMA integrity_check", "structure");
    if (!structure) { return passOn(structure); }
    if (*structure != "ok") { return fail(ErrorCode::VaultDamaged, "structure"); }
    auto keys = askFor(db, "PRAGMA foreign_key_check", "keys");
    if (!keys) { return passOn(keys); }
    if (!keys->empty()) { return fail(ErrorCode::VaultDamaged, "keys"); }
    auto pages = askFor(db, "PRAGMA cipher_integrity_check", "pages");
    if (!pages) { return passOn(pages); }
    if (pages->empty()) { return {}; }
    // What is left are pages that hold nothing, torn by a power cut. When rewriting does not help, it was
    // more.
    auto rewritten = rewriteFreePages(database);
    if (!rewritten) { return rewritten; }
    pages = askFor(db, "PRAGMA cipher_integrity_check", "pages");
    if (!pages) { return passOn(pages); }
    if (!pages->empty()) { return fail(ErrorCode::VaultDamaged, "pages"); }
    return {};
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"

#include "vault/sql_error.h"

#include <sqlite3.h>
#include <utility>

namespace inglenook {

Statement::Statement(Statement&& other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindError(other.m_bindError) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_db = other.m_db;
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindError = other.m_bindError;
    }
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

int Statement::indexOf(const char* name) const {
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    expects(index > 0, "a statement has the name that is bound");
    return index;
}

Statement& Statement::note(int code) {
    if (code != SQLITE_OK) { m_bindError = code; }
    return *this;
}

Statement& Statement::bind(const char* name, std::int64_t value) {
    return note(sqlite3_bind_int64(m_statement, indexOf(name), value));
}

Statement& Statement::bind(const char* name, std::string_view value) {
    const char* start = value.empty() ? "" : value.data(); // a null pointer would become NULL
    return note(
        sqlite3_bind_text64(m_statement, indexOf(name), start, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(const char* name, ByteView value) {
    if (value.empty()) { return note(sqlite3_bind_zeroblob(m_statement, indexOf(name), 0)); }
    return note(
        sqlite3_bind_blob64(m_statement, indexOf(name), value.data(), value.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(const char* name) {
    return note(sqlite3_bind_null(m_statement, indexOf(name)));
}

Result<bool> Statement::step() {
    if (m_bindError != 0) {
        const int code = std::exchange(m_bindError, 0);
        sqlite3_reset(m_statement);
        return sqlError(m_db, code, "bind");
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) { return true; }
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    auto error = sqlError(m_db, code, "step");
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run() {
    const auto row = step();
    if (!row) { return passOn(row); }
    expects(!*row, "a statement that is run gives no row");
    return {};
}

void Statement::reset() { sqlite3_reset(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string Statement::text(int column) const {
    const auto bytes = blob(column);
    return {bytes.begin(), bytes.end()};
}

Bytes Statement::blob(int column) const {
    const auto* start = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return start == nullptr ? Bytes() : Bytes(start, start + size);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    if (isNull(column)) { return std::nullopt; }
    return integer(column);
}

Database::Database(Database&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_claim(std::move(other.m_claim)) {}

Database& Database::operator=(Database&& other) noexcept {
    if (this != &other) {
        close();
        m_db = std::exchange(other.m_db, nullptr);
        m_claim = std::move(other.m_claim);
    }
    return *this;
}

Database::~Database() { close(); }

void Database::close() {
    // A statement that outlives its room would keep the key in memory behind a locked page.
    expects(sqlite3_close(m_db) == SQLITE_OK, "statements end before their room closes");
    m_db = nullptr;
    m_claim.reset();
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (code != SQLITE_OK) {
        auto error = sqlError(m_db, code, "prepare");
        // Values are always bound, so that these words can only repeat our own statement.
        return fail(error.value().code, error.value().detail + ": " + sqlite3_errmsg(m_db));
    }
    expects(statement != nullptr, "a statement says something");
    return Statement(m_db, statement);
}

Result<void> Database::run(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement) { return passOn(statement); }
    return statement->run();
}

Transaction::Transaction(Database& database) : m_database(database) {
    expects(sqlite3_get_autocommit(database.handle()) != 0, "transactions do not nest");
    m_begun = database.run("BEGIN IMMEDIATE");
    m_isOpen = m_begun.has_value();
    // Otherwise each statement of a caller that asks only at the end would be committed by itself.
    if (!m_isOpen) {
        (void)sqlite3_exec(database.handle(), "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    }
}

Transaction::~Transaction() {
    auto* db = m_database.handle();
    if (!m_begun) {
        (void)sqlite3_exec(db, "PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
    } else if (m_isOpen && sqlite3_get_autocommit(db) == 0) {
        (void)sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Transaction::commit() {
    if (!m_begun) { return m_begun; }
    expects(m_isOpen, "a transaction is committed once");
    m_isOpen = false;
    auto* db = m_database.handle();
    // A full disk or a failing one makes SQLite roll back by itself.
    if (sqlite3_get_autocommit(db) != 0) {
        return fail(ErrorCode::StorageFailed, "commit: rolled back before");
    }
    auto done = m_database.run("COMMIT");
    if (!done && sqlite3_get_autocommit(db) == 0) {
        (void)sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return done;
}

} // namespace inglenook

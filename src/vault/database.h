// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One open, encrypted room: a SQLCipher database with our VFS, pragmas and checks (docs/vault_format.md).
/// Statements are text beside the function that runs them; values are always bound. Call on the vault thread
/// only.
#include "result/result.h"
#include "value/bytes.h"
#include "value/strong_id.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace inglenook {

/// A prepared statement. Bind by name (":id"), step, read columns from 0. A failed bind shows at the next
/// step(). A name that the statement does not have is a programmer's mistake (expects). It dies before its
/// database does.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(const char* name, std::int64_t value);
    Statement& bind(const char* name, int value) { return bind(name, static_cast<std::int64_t>(value)); }
    Statement& bind(const char* name, std::string_view value);
    Statement& bind(const char* name, const std::string& value) {
        return bind(name, std::string_view(value));
    }
    Statement& bind(const char* name, const char* value) { return bind(name, std::string_view(value)); }
    Statement& bind(const char* name, ByteView value);
    Statement& bind(const char* name, const Bytes& value) { return bind(name, ByteView(value)); }
    Statement& bindNull(const char* name);
    template <class Tag>
    Statement& bind(const char* name, const StrongId<Tag>& id) {
        return bind(name, id.bytes());
    }
    /// Absent becomes NULL.
    template <class T>
    Statement& bind(const char* name, const std::optional<T>& value) {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// True: a row is ready. False: done, and ready to bind and step again. VaultDamaged, DiskFull,
    /// DiskReadOnly, StorageFailed.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and expects no row.
    [[nodiscard]] Result<void> run();
    void reset(); ///< ready to bind and step again

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    /// Null id when the column does not hold sixteen bytes.
    template <class Id>
    [[nodiscard]] Id id(int column) const {
        return Id::fromBytes(blob(column)).value_or(Id{});
    }

private:
    friend class Database;
    Statement(sqlite3* db, sqlite3_stmt* statement) : m_db(db), m_statement(statement) {}
    [[nodiscard]] int indexOf(const char* name) const;
    Statement& note(int code);
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

class Database {
public:
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database(); ///< closes; SQLCipher's own copy of the key goes with it

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// A statement without values or rows.
    [[nodiscard]] Result<void> run(std::string_view sql);
    [[nodiscard]] sqlite3* handle() const { return m_db; } ///< for src/vault only

private:
    friend class RoomFile;
    Database(sqlite3* db, std::shared_ptr<const void> claim) : m_db(db), m_claim(std::move(claim)) {}
    void close();
    sqlite3* m_db = nullptr;
    std::shared_ptr<const void> m_claim; ///< the only one in this program; given back after closing
};

/// BEGIN IMMEDIATE now; rolls back when it dies without a commit. After a failed commit nothing is known:
/// read again. Transactions do not nest (expects). When it could not begin, nothing can be written until it
/// is gone, and commit() says why.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    Database& m_database;
    Result<void> m_begun;
    bool m_isOpen = false;
};

} // namespace inglenook

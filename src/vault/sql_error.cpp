// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sql_error.h"

#include <cerrno>
#include <sqlite3.h>

namespace inglenook {
namespace {

/// The disk's own reason, where SQLite only says that opening or writing did not work.
ErrorCode codeOfDisk(int systemError, ErrorCode otherwise) {
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EROFS:
        return ErrorCode::DiskReadOnly;
    case EACCES:
    case EPERM:
        return ErrorCode::DiskRefused;
    default:
        return otherwise;
    }
}

ErrorCode codeOf(sqlite3* db, int code) {
    const int systemError = db == nullptr ? 0 : sqlite3_system_errno(db);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::DiskReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::VaultDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::VaultInUse;
    case SQLITE_PERM:
        return ErrorCode::DiskRefused;
    case SQLITE_CANTOPEN:
        return codeOfDisk(systemError, ErrorCode::DiskRefused);
    case SQLITE_IOERR:
        return codeOfDisk(systemError, ErrorCode::StorageFailed);
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

tl::unexpected<Error> sqlError(sqlite3* db, int code, std::string_view step) {
    std::string detail(step);
    detail += ": ";
    detail += sqlite3_errstr(code);
    detail += " (" + std::to_string(code) + ")";
    return fail(codeOf(db, code), detail);
}

} // namespace inglenook

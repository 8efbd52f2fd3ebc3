// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_vfs.h"

#include "result/result.h"

#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inglenook {
namespace {

constexpr const char* kName = "inglenook";

sqlite3_vfs* systemOf(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

/// SQLite would make the file 0644. It is made here first, so that it is never anyone else's to read.
bool makePrivate(const char* name) {
    const int file = ::open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) { return errno == EEXIST; }
    return ::close(file) == 0;
}

bool isLink(const char* name) {
    struct stat found {};
    return ::lstat(name, &found) == 0 && S_ISLNK(found.st_mode);
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    // Only a room and its journal: everything else that SQLite may want is a temporary file or a log.
    if (name == nullptr || (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) == 0 ||
        (flags & SQLITE_OPEN_DELETEONCLOSE) != 0 || isLink(name)) {
        return SQLITE_CANTOPEN;
    }
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && (flags & SQLITE_OPEN_CREATE) != 0 && !makePrivate(name)) {
        return SQLITE_CANTOPEN;
    }
    auto* system = systemOf(vfs);
    return system->xOpen(system, name, file, flags, outFlags);
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    return systemOf(vfs)->xDelete(systemOf(vfs), name, syncFolder);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    return systemOf(vfs)->xAccess(systemOf(vfs), name, flags, result);
}

/// The system's own would resolve a link in the last part of the path; ours leaves it to be refused at
/// opening.
int fullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    const std::size_t length = std::strlen(name);
    if (name[0] != '/' || length + 1 > static_cast<std::size_t>(size)) { return SQLITE_CANTOPEN; }
    std::memcpy(out, name, length + 1);
    return SQLITE_OK;
}

void* loadNothing(sqlite3_vfs*, const char*) { return nullptr; }

void sayNothing(sqlite3_vfs*, int size, char* message) {
    if (size > 0) { message[0] = '\0'; }
}

using Loaded = void (*)();
Loaded findNothing(sqlite3_vfs*, void*, const char*) { return nullptr; }
void closeNothing(sqlite3_vfs*, void*) {}

int randomBytes(sqlite3_vfs* vfs, int size, char* out) {
    return systemOf(vfs)->xRandomness(systemOf(vfs), size, out);
}
int sleepFor(sqlite3_vfs* vfs, int microseconds) {
    return systemOf(vfs)->xSleep(systemOf(vfs), microseconds);
}
int julianDay(sqlite3_vfs* vfs, double* out) { return systemOf(vfs)->xCurrentTime(systemOf(vfs), out); }
int julianTicks(sqlite3_vfs* vfs, sqlite3_int64* out) {
    return systemOf(vfs)->xCurrentTimeInt64(systemOf(vfs), out);
}
int lastError(sqlite3_vfs* vfs, int size, char* out) {
    return systemOf(vfs)->xGetLastError(systemOf(vfs), size, out);
}

sqlite3_vfs* makeVfs() {
    static sqlite3_vfs vfs = [] {
        expects(sqlite3_initialize() == SQLITE_OK, "SQLite starts");
        sqlite3_vfs* system = sqlite3_vfs_find("unix");
        expects(system != nullptr && system->iVersion >= 2, "SQLite has a file layer for this system");
        sqlite3_vfs made{};
        made.iVersion = 2;
        made.szOsFile = system->szOsFile;
        made.mxPathname = system->mxPathname;
        made.zName = kName;
        made.pAppData = system;
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = accessFile;
        made.xFullPathname = fullPath;
        made.xDlOpen = loadNothing;
        made.xDlError = sayNothing;
        made.xDlSym = findNothing;
        made.xDlClose = closeNothing;
        made.xRandomness = randomBytes;
        made.xSleep = sleepFor;
        made.xCurrentTime = julianDay;
        made.xGetLastError = lastError;
        made.xCurrentTimeInt64 = julianTicks;
        return made;
    }();
    expects(sqlite3_vfs_register(&vfs, 0) == SQLITE_OK, "our file layer is registered");
    return &vfs;
}

} // namespace

const char* vaultVfs() {
    static const sqlite3_vfs* const vfs = makeVfs();
    return vfs->zName;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/watched_disk.h"

#include "result/result.h"

#include <algorithm>
#include <sqlite3.h>

namespace inglenook::testing {
namespace {

DiskWatch* theWatch = nullptr;
sqlite3_vfs* theSystem = nullptr;

struct WatchedFile {
    sqlite3_file base;
    std::string* path;
    sqlite3_file* real;   ///< lies right behind this
    bool isFolderSyncDue; ///< made here, and not synced since
};

WatchedFile* watched(sqlite3_file* file) { return reinterpret_cast<WatchedFile*>(file); }
sqlite3_file* realOf(sqlite3_file* file) { return watched(file)->real; }
const sqlite3_io_methods& methodsOf(sqlite3_file* file) { return *realOf(file)->pMethods; }

Verdict judge(const DiskChange& change) { return theWatch == nullptr ? Verdict{} : theWatch->judge(change); }

int closeFile(sqlite3_file* file) {
    const int code = methodsOf(file).xClose(realOf(file));
    delete watched(file)->path;
    return code;
}
int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset) {
    return methodsOf(file).xRead(realOf(file), out, size, offset);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    const std::string_view view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    const auto verdict = judge({DiskChange::Kind::Write, *watched(file)->path, offset, view, false});
    if (verdict.code == SQLITE_OK) { return methodsOf(file).xWrite(realOf(file), bytes, size, offset); }
    const auto first = static_cast<int>(std::min(verdict.writeFirst, view.size()));
    if (first > 0) { (void)methodsOf(file).xWrite(realOf(file), bytes, first, offset); }
    return verdict.code;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const auto verdict = judge({DiskChange::Kind::Truncate, *watched(file)->path, size, {}, false});
    return verdict.code == SQLITE_OK ? methodsOf(file).xTruncate(realOf(file), size) : verdict.code;
}
int syncFile(sqlite3_file* file, int flags) {
    // The system's layer syncs the folder too, with the first sync of a journal that it made.
    const bool syncsFolder = watched(file)->isFolderSyncDue;
    const auto verdict = judge({DiskChange::Kind::Sync, *watched(file)->path, 0, {}, syncsFolder});
    if (verdict.code != SQLITE_OK) { return verdict.code; }
    watched(file)->isFolderSyncDue = false;
    return methodsOf(file).xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return methodsOf(file).xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) { return methodsOf(file).xLock(realOf(file), level); }
int unlockFile(sqlite3_file* file, int level) { return methodsOf(file).xUnlock(realOf(file), level); }
int checkLock(sqlite3_file* file, int* found) {
    return methodsOf(file).xCheckReservedLock(realOf(file), found);
}
int controlFile(sqlite3_file* file, int what, void* argument) {
    return methodsOf(file).xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) { return methodsOf(file).xSectorSize(realOf(file)); }
int characteristics(sqlite3_file* file) { return methodsOf(file).xDeviceCharacteristics(realOf(file)); }

sqlite3_io_methods watchedMethods() {
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = fileSize;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    static const sqlite3_io_methods kMethods = watchedMethods();
    file->pMethods = nullptr;
    const auto verdict = judge({DiskChange::Kind::Open, name, 0, {}, false});
    if (verdict.code != SQLITE_OK) { return verdict.code; }
    auto* real = reinterpret_cast<sqlite3_file*>(watched(file) + 1);
    const int code = theSystem->xOpen(theSystem, name, real, flags, outFlags);
    if (real->pMethods == nullptr) { return code; }
    watched(file)->path = new std::string(name);
    watched(file)->isFolderSyncDue = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    watched(file)->real = real;
    file->pMethods = &kMethods;
    return code;
}
int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder) {
    const auto verdict = judge({DiskChange::Kind::Delete, name, 0, {}, syncsFolder != 0});
    return verdict.code == SQLITE_OK ? theSystem->xDelete(theSystem, name, syncsFolder) : verdict.code;
}
int accessFile(sqlite3_vfs*, const char* name, int flags, int* found) {
    return theSystem->xAccess(theSystem, name, flags, found);
}
int fullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    return theSystem->xFullPathname(theSystem, name, size, out);
}
int randomBytes(sqlite3_vfs*, int size, char* out) { return theSystem->xRandomness(theSystem, size, out); }
int sleepFor(sqlite3_vfs*, int microseconds) { return theSystem->xSleep(theSystem, microseconds); }
int julianDay(sqlite3_vfs*, double* out) { return theSystem->xCurrentTime(theSystem, out); }
int julianTicks(sqlite3_vfs*, sqlite3_int64* out) { return theSystem->xCurrentTimeInt64(theSystem, out); }
int lastError(sqlite3_vfs*, int size, char* out) { return theSystem->xGetLastError(theSystem, size, out); }

} // namespace

void installWatchedDisk() {
    static sqlite3_vfs vfs{};
    if (theSystem != nullptr) { return; }
    expects(sqlite3_initialize() == SQLITE_OK, "SQLite starts");
    expects(sqlite3_vfs_find("inglenook") == nullptr, "the watched disk comes before the first room");
    theSystem = sqlite3_vfs_find("unix");
    vfs = *theSystem;
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + theSystem->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomBytes;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = julianDay;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = julianTicks;
    expects(sqlite3_vfs_register(&vfs, 1) == SQLITE_OK, "the watched disk is registered");
}

Watching::Watching(DiskWatch& watch) {
    expects(theSystem != nullptr && theWatch == nullptr, "one watcher at a time, of an installed disk");
    theWatch = &watch;
}

Watching::~Watching() { theWatch = nullptr; }

} // namespace inglenook::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A file layer for tests under the vault's own: it shows every change of a file to a watcher, who may refuse
/// it. It takes the name of the system's layer, so that nothing in what ships knows of it.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace inglenook::testing {

struct DiskChange {
    enum class Kind { Open, Write, Truncate, Sync, Delete };
    Kind kind = Kind::Open;
    std::string file;         ///< its whole path
    std::int64_t offset = 0;  ///< Write: where; Truncate: the new size
    std::string_view bytes;   ///< Write
    bool syncsFolder = false; ///< Sync, Delete: the folder's entries are on the disk afterwards too
};

/// What becomes of a change.
struct Verdict {
    int code = 0;               ///< SQLITE_OK: it happens. Else it fails with this code …
    std::size_t writeFirst = 0; ///< … after so many bytes of a write did reach the disk
};

class DiskWatch {
public:
    DiskWatch() = default;
    DiskWatch(const DiskWatch&) = delete;
    DiskWatch& operator=(const DiskWatch&) = delete;
    virtual ~DiskWatch() = default;
    [[nodiscard]] virtual Verdict judge(const DiskChange& change) = 0;
};

/// Puts the layer in; has to come before the first room is opened. Calling it again does nothing.
void installWatchedDisk();

/// Shows every change to this watcher while it lives. One at a time.
class Watching {
public:
    explicit Watching(DiskWatch& watch);
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;
    ~Watching();
};

} // namespace inglenook::testing

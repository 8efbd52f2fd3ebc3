// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/padding.h"

#include "vault/room_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace inglenook {
namespace {

constexpr std::int64_t kPagesPerStep = kPaddingStep / RoomFile::kPageSize;

// How SQLite lays a long row out (https://www.sqlite.org/fileformat2.html, "Cell Payload Overflow Pages"):
// the first part stays in the leaf, the rest fills pages of their own. SQLCipher keeps 80 bytes of each page.
constexpr std::int64_t kUsable = RoomFile::kPageSize - 80;
constexpr std::int64_t kPerOverflowPage = kUsable - 4;
constexpr std::int64_t kLeastLocal = (kUsable - 12) * 32 / 255 - 23;
constexpr std::int64_t kRecordHeader = 6; // at most; a few bytes less only shorten the last page's content

Result<std::int64_t> ask(Database& room, std::string_view question) {
    auto asked = room.prepare(question);
    if (!asked) { return passOn(asked); }
    const auto row = asked->step();
    if (!row) { return passOn(row); }
    return *row ? asked->integer(0) : 0;
}

/// A row that needs exactly so many pages of its own, gone again in the same transaction: its pages, wiped by
/// secure_delete, stay in the file for what is written next.
Result<void> takeAndFree(Database& room, std::int64_t pages) {
    Transaction change(room);
    auto fill = room.prepare("INSERT INTO padding (slot, filler) VALUES (1, zeroblob(:size))");
    if (!fill) { return passOn(fill); }
    auto filled = fill->bind(":size", kLeastLocal + pages * kPerOverflowPage - kRecordHeader).run();
    if (!filled) { return filled; }
    auto freed = room.run("DELETE FROM padding");
    if (!freed) { return freed; }
    return change.commit();
}

} // namespace

Result<void> fillToStep(Database& room) {
    const auto size = ask(room, "PRAGMA page_count");
    if (!size) { return passOn(size); }
    const auto missing = (kPagesPerStep - *size % kPagesPerStep) % kPagesPerStep;
    if (missing == 0) { return {}; }
    const auto free = ask(room, "PRAGMA freelist_count");
    if (!free) { return passOn(free); }
    return takeAndFree(room, *free + missing);
}

Result<void> rewriteFreePages(Database& room) {
    const auto free = ask(room, "PRAGMA freelist_count");
    if (!free) { return passOn(free); }
    if (*free == 0) { return {}; }
    return takeAndFree(room, *free);
}

Result<void> setSameTimes(const std::vector<std::filesystem::path>& files, std::int64_t utcSeconds) {
    const timespec moment{utcSeconds, 0};
    const timespec times[] = {moment, moment};
    for (const auto& file : files) {
        if (::utimensat(AT_FDCWD, file.c_str(), times, AT_SYMLINK_NOFOLLOW) == 0 || errno == ENOENT) {
            continue;
        }
        const bool isRefused = errno == EACCES || errno == EPERM;
        return fail(isRefused ? ErrorCode::DiskRefused : ErrorCode::StorageFailed, "times");
    }
    return {};
}

} // namespace inglenook

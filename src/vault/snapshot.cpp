// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/snapshot.h"

#include "vault/open_rooms.h"
#include "vault/room_bytes.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr const char* kHalfMade = "new";

std::filesystem::path with(const std::filesystem::path& file, const std::string& ending) {
    return file.string() + ending;
}

std::filesystem::path journalOf(const std::filesystem::path& file) { return with(file, "-journal"); }

/// "shared.db.damaged", or the first of ".damaged2", ".damaged3", … that is free.
std::filesystem::path freeDamagedName(const std::filesystem::path& file) {
    auto name = with(file, ".damaged");
    for (int number = 2; isThere(name); ++number) {
        name = with(file, ".damaged" + std::to_string(number));
    }
    return name;
}

/// The room opens under its key and every page of it is sound.
bool isSound(const std::filesystem::path& file, Room room, const RoomKey& key) {
    auto opened = RoomFile::open(file, room, key);
    return opened && RoomFile::checkEveryPage(*opened);
}

} // namespace

Result<bool> Snapshots::isNewestTheSame() const {
    for (const auto& room : m_rooms) {
        const auto copy = numbered(1) / room.filename();
        if (isThere(room) != isThere(copy)) { return false; }
        if (!isThere(room)) { continue; }
        const auto now = hashOf(room);
        if (!now) { return passOn(now); }
        const auto then = hashOf(copy);
        if (!then || *then != *now) { return false; }
    }
    return isThere(numbered(1));
}

Result<void> Snapshots::copyRooms(const std::filesystem::path& target) const {
    auto step = removeTree(target);
    if (step) { step = makeFolder(target); }
    for (const auto& room : m_rooms) {
        if (step && isThere(room)) { step = copyDurably(room, target / room.filename()); }
    }
    return step;
}

Result<void> Snapshots::take() {
    for (const auto& room : m_rooms) {
        if (OpenRooms::isOpen(room)) { return fail(ErrorCode::VaultInUse, "snapshot: a room is open"); }
        // A journal means that the file alone is not the room: the next opening puts it right.
        if (isThere(journalOf(room))) {
            return fail(ErrorCode::VaultInUse, "snapshot: a room was not closed");
        }
    }
    const auto isSame = isNewestTheSame();
    if (!isSame) { return passOn(isSame); }
    if (*isSame) { return {}; }
    const auto fresh = m_folder / kHalfMade;
    auto step = makeFolder(m_folder);
    if (step) { step = copyRooms(fresh); }
    if (!step) {
        (void)removeTree(fresh); // a full disk gets its room back
        return step;
    }
    // At each moment at least one whole snapshot has its number.
    if (isThere(numbered(1))) {
        step = removeTree(numbered(2));
        if (step) { step = renameDurably(numbered(1), numbered(2)); }
    }
    if (step) { step = renameDurably(fresh, numbered(1)); }
    return step;
}

Result<void> Snapshots::deleteAll() { return removeTree(m_folder); }

Result<void> Snapshots::restore(const std::filesystem::path& file, Room room, const RoomKey& key) {
    expects(std::find(m_rooms.begin(), m_rooms.end(), file) != m_rooms.end(),
            "a room of this vault is restored");
    if (OpenRooms::isOpen(file)) { return fail(ErrorCode::VaultInUse, "restore: the room is open"); }
    const auto trial = with(file, ".restored");
    for (const int number : {1, 2}) {
        const auto copy = numbered(number) / file.filename();
        if (!isThere(copy)) { continue; }
        // Opening may migrate: it is tried on a copy, so that the snapshot stays as it was taken.
        auto step = removeTree(trial);
        if (step) { step = copyDurably(copy, trial); }
        if (step && isSound(trial, room, key)) {
            if (isThere(file) || isThere(journalOf(file))) {
                const auto kept = keepAsDamaged(file);
                if (!kept) { return passOn(kept); }
            }
            return renameDurably(trial, file);
        }
        (void)removeTree(trial);
        (void)removeTree(journalOf(trial));
        if (!step) { return step; }
    }
    return fail(ErrorCode::NotFound, "restore: no sound snapshot");
}

Result<std::filesystem::path> keepAsDamaged(const std::filesystem::path& file) {
    if (OpenRooms::isOpen(file)) { return fail(ErrorCode::VaultInUse, "damaged: the room is open"); }
    auto kept = freeDamagedName(file);
    // First the journal: left behind alone, it would be rolled into the room that takes this one's place.
    if (isThere(journalOf(file))) {
        auto moved = renameDurably(journalOf(file), with(kept, "-journal"));
        if (!moved) { return passOn(moved); }
    }
    if (isThere(file)) {
        auto moved = renameDurably(file, kept);
        if (!moved) { return passOn(moved); }
    }
    return kept;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Byte copies of all rooms together, taken when they are closed: snapshots/1 is the newest, snapshots/2 the
/// one before. They carry no keyring, so that an old one brings no old passphrase back. A room that is put
/// back from one has gone back: the caller treats its yeses so. Call on the vault thread only.
#include "vault/room_file.h"

#include <filesystem>
#include <vector>

namespace inglenook {

class Snapshots {
public:
    /// `rooms` are the files to copy, all of one vault; `folder` is its snapshots folder, made when missing.
    Snapshots(std::filesystem::path folder, std::vector<std::filesystem::path> rooms)
        : m_folder(std::move(folder)), m_rooms(std::move(rooms)) {}

    /// Copies every room that exists, reads each copy back, and makes it snapshot 1. Nothing is written when
    /// snapshot 1 holds the same bytes already. VaultInUse (a room is open, or was not closed whole),
    /// DiskFull, DiskReadOnly, DiskRefused, StorageFailed; earlier snapshots then stay.
    [[nodiscard]] Result<void> take();
    /// Removes every snapshot, also half-made ones: what was erased must not stay in them. DiskRefused,
    /// StorageFailed.
    [[nodiscard]] Result<void> deleteAll();
    /// Puts back `room` (one of the files given) from the newest snapshot that opens and passes every check.
    /// The damaged file is kept beside it as "<name>.damaged" (then ".damaged2" and so on). NotFound when no
    /// snapshot is sound: nothing is moved then.
    [[nodiscard]] Result<void> restore(const std::filesystem::path& file, Room room, const RoomKey& key);

private:
    [[nodiscard]] std::filesystem::path numbered(int number) const {
        return m_folder / std::to_string(number);
    }
    [[nodiscard]] Result<bool> isNewestTheSame() const;
    [[nodiscard]] Result<void> copyRooms(const std::filesystem::path& target) const;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_rooms;
};

/// Moves a damaged room, and a journal beside it, to "<name>.damaged" so that a new one can take its place.
/// Gives the new path. VaultInUse, DiskRefused, StorageFailed.
[[nodiscard]] Result<std::filesystem::path> keepAsDamaged(const std::filesystem::path& file);

} // namespace inglenook

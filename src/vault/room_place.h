// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Puts new, closed room files in their places. Inside src/vault only.
#include "vault/room_file.h"

#include <functional>

namespace inglenook {

/// Makes a room beside `file` under another name, has it furnished, closes it and puts it in the place of
/// `file`: a crash leaves the old file or the whole new one. Whatever lay there is gone. Disk*,
/// StorageFailed.
[[nodiscard]] Result<void> placeNewRoom(const std::filesystem::path& file, Room room, const RoomKey& key,
                                        const std::function<Result<void>(Database&)>& furnish);
/// A room that nobody can open: made under a key that is thrown away, so that it looks like any other.
[[nodiscard]] Result<void> placeUnopenableRoom(const std::filesystem::path& file, Room room);

/// Opens a room and reads every page of it: a flipped byte in a page that nobody looks at today is found
/// today, while a sound snapshot is still there. Errors as RoomFile::open.
[[nodiscard]] Result<Database> openWhole(const std::filesystem::path& file, Room room, const RoomKey& key);

} // namespace inglenook

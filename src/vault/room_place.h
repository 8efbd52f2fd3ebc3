// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Puts closed room files in their places. Inside src/vault only.
#include "vault/room_file.h"

#include <functional>

namespace inglenook {

/// Makes a room beside `file` under another name, has it furnished, closes it and puts it in the place of `file`:
/// a crash leaves the old file or the whole new one. Whatever lay there is gone.
[[nodiscard]] Result<void> placeNewRoom(const std::filesystem::path& file, Room room, const RoomKey& key,
                                        const std::function<Result<void>(Database&)>& furnish);
/// A room that nobody can open: made under a key that is thrown away, so that it looks like any other.
[[nodiscard]] Result<void> placeUnopenableRoom(const std::filesystem::path& file, Room room);
/// Renames and makes the change durable. Disk*.
[[nodiscard]] Result<void> putInPlace(const std::filesystem::path& from, const std::filesystem::path& to);
/// Keeps a room that cannot be read as <name>.damaged; one that is kept already is kept as well, under a number.
[[nodiscard]] Result<void> keepAsDamaged(const std::filesystem::path& file);
/// Gives all of these files the same times: the one written last tells nobody who was here.
void setTimesAlike(const std::vector<std::filesystem::path>& files);

} // namespace inglenook

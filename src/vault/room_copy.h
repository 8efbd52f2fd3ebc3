// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A closed room written anew under another key: when the policy changes, when somebody may know a key, when
/// ways part. Inside it works the only connection that may attach a second file. Call on the vault thread
/// only.
#include "vault/room_file.h"

namespace inglenook {

/// Makes `target` (refuses an existing one) with everything of `source` under `targetKey`, counts the rows of
/// every table on both sides, opens and checks it, and makes it durable. `source` is not changed. The target
/// is gone again when anything fails. What RoomFile::open and create say; VaultDamaged "copy" when a count
/// differs.
[[nodiscard]] Result<void> copyUnderNewKey(const std::filesystem::path& source, Room room,
                                           const RoomKey& sourceKey, const std::filesystem::path& target,
                                           const RoomKey& targetKey);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the outside of a vault's files tells: own rooms grow in whole steps, and all files show one time, so
/// that a look at the folder does not say who wrote last or how much. (Someone who compares copies of a file
/// can still see that something changed.) Call on the vault thread only.
#include "vault/database.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace inglenook {

inline constexpr std::int64_t kPaddingStep = 256LL * 1024; ///< bytes

/// Rounds a room's file up to whole steps; nothing is written when it is so already. Free pages that
/// this makes are used by what is written next. Before a room is closed. DiskFull and what step() says;
/// the room is then as it was.
[[nodiscard]] Result<void> fillToStep(Database& room);

/// Writes every page anew that holds nothing. Such a page has no copy in the journal, so that a power cut or
/// a failing disk may leave it torn; nothing reads it, but it looks like damage. DiskFull and what step()
/// says.
[[nodiscard]] Result<void> rewriteFreePages(Database& room);

/// Gives every one of these files and folders the same time of change and access, in whole seconds since 1970
/// UTC. After all rooms are closed. Files that are not there are passed over. DiskRefused, StorageFailed.
[[nodiscard]] Result<void> setSameTimes(const std::vector<std::filesystem::path>& files,
                                        std::int64_t utcSeconds);

} // namespace inglenook

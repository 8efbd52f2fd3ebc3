// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Closed rooms as plain files: copying, comparing, moving, so that a crash leaves the old or the new. Inside
/// src/vault only. All give DiskFull, DiskReadOnly, DiskRefused, StorageFailed.
#include "result/result.h"

#include <filesystem>
#include <string>

namespace inglenook {

/// There is something of this name, be it a link that leads nowhere.
[[nodiscard]] bool isThere(const std::filesystem::path& file);
/// BLAKE2b-256 of the whole file. Follows no link.
[[nodiscard]] Result<std::string> hashOf(const std::filesystem::path& file);
/// Copies into a new file (0600, never over an existing one), makes it durable and compares the hashes of
/// both.
[[nodiscard]] Result<void> copyDurably(const std::filesystem::path& from, const std::filesystem::path& to);
/// An empty new file (0600, never over an existing one), for SQLite to fill.
[[nodiscard]] Result<void> makeEmpty(const std::filesystem::path& file);
/// Waits until a closed file and its name are on the disk.
[[nodiscard]] Result<void> makeDurable(const std::filesystem::path& file);
/// A new folder, 0700; one that exists is left as it is.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);
/// Renames and makes the folder durable.
[[nodiscard]] Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);
[[nodiscard]] Result<void> removeTree(const std::filesystem::path& what);

} // namespace inglenook

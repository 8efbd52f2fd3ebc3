// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The way SQLite reaches the disk in a vault: the system's own file layer, with every temporary file refused
/// (they would hold rows in clear), no links followed and new files for their owner alone (0600). Inside
/// src/vault only.

namespace inglenook {

/// Registers it at the first call, never as the default, and gives its name for sqlite3_open_v2.
[[nodiscard]] const char* vaultVfs();

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// SQLite's result codes as our own errors. Inside src/vault only.
#include "result/result.h"

#include <string_view>

struct sqlite3;

namespace inglenook {

/// What went wrong on this connection. `step` says what was being done, for developers; the text of a row, a
/// value or a path never enters the detail. DiskFull, DiskReadOnly, DiskRefused, VaultDamaged, VaultInUse,
/// StorageFailed.
[[nodiscard]] tl::unexpected<Error> sqlError(sqlite3* db, int code, std::string_view step);

} // namespace inglenook

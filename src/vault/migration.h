// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Schemas of the rooms: numbered steps from resources/migrations, forward only. Inside src/vault, and for
/// its tests.
#include "result/result.h"
#include "vault/room_file.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

/// One step; `version` is what user_version says afterwards.
struct Migration {
    int version = 0;
    std::string_view sql;
};

/// In order, from the empty file to the newest schema.
[[nodiscard]] const std::vector<Migration>& migrationsOf(Room room);
[[nodiscard]] int newestVersionOf(Room room);

/// Every row of sqlite_schema as one text, in a fixed order; where the tables lie in the file does not enter
/// it.
[[nodiscard]] Result<std::string> schemaText(sqlite3* db);
/// What schemaText() must say at this version, made once by running the steps in memory. VaultDamaged: no
/// such version.
[[nodiscard]] Result<std::string> goldenSchema(Room room, int version);

/// Runs every step after `version`, each with its user_version in one transaction.
[[nodiscard]] Result<void> migrate(sqlite3* db, Room room, int version);

/// "ING" and S for shared, O for own, in the file's application_id.
[[nodiscard]] int applicationIdOf(Room room);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Rows of private answers. Inside src/agreement.
#include "agreement/stance.h"
#include "vault/database.h"

#include <optional>
#include <vector>

namespace inglenook {

[[nodiscard]] Result<std::vector<StanceAnswer>> stanceRows(Database& own);
[[nodiscard]] Result<void> writeStance(Database& own, const StanceAnswer& answer); ///< Unanswered erases
[[nodiscard]] Result<void> eraseStance(Database& own, const StanceKey& key);
/// Remembers what this sitting replaces, once for each key.
[[nodiscard]] Result<void> rememberBefore(Database& own, const StanceKey& key);
[[nodiscard]] Result<void> forgetBefore(Database& own, const StanceKey& key);
/// Puts back everything remembered and forgets it.
[[nodiscard]] Result<void> bringBackBefore(Database& own);

} // namespace inglenook

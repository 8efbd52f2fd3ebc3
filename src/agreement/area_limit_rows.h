// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a body map lets lines reach, in its owner's own room. Inside src/agreement.
#include "agreement/area_limits.h"
#include "vault/database.h"

namespace inglenook {

[[nodiscard]] Result<AreaLimits> areaLimitRows(Database& own);
/// Replaces all of them.
[[nodiscard]] Result<void> writeAreaLimits(Database& own, const AreaLimits& limits);

} // namespace inglenook

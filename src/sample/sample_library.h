// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What Ana and Ben have in their library. For src/sample only.
#include "house/house.h"

namespace inglenook::sample {

/// Both are at the table.
[[nodiscard]] Result<void> putIntoLibrary(House& house);

} // namespace inglenook::sample

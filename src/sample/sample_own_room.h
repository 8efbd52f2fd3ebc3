// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What Ana and Ben wrote for themselves: a few notes in every drawer, and two journal entries a week each
/// for as long as their life goes back. For src/sample only.
#include "vault/presence.h"

namespace inglenook::sample {

/// One transaction for each room. Both are here; `first` and `today` are the ends of their life.
[[nodiscard]] Result<void> writeOwnRooms(Together& together, Day first, Day today);

} // namespace inglenook::sample

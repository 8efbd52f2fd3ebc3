// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The one way in which a body map reaches the lines: what its owner opened of it changes, and every line
/// that it closes more of is narrowed in the same step. It never opens a line: what a map lets go of takes a
/// fresh yes.
#include "agreement/area_limits.h"
#include "vault/presence.h"

#include <functional>

namespace inglenook {

struct MapChange {
    Seat owner = Seat::Circle;
    AreaLimits limits; ///< all of them, as they are from now on
    /// What else belongs to the same step: rows of the map in the owner's room, and their copies.
    std::function<Result<void>(Database& own)> own;
    std::function<Result<void>(Database& shared)> shared; ///< not called while the shared room is closed
};

/// NotPresent; disk errors. After an error of the shared room the narrowing holds in the own room.
[[nodiscard]] Result<void> changeMap(Sitting& sitting, const MapChange& change);

} // namespace inglenook

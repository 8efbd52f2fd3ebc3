// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Boundaries as rows: in their owner's room, and the copies that both can see. Inside src/agreement.
#include "agreement/line_view.h"
#include "vault/presence.h"

namespace inglenook {

/// All boundaries of a person who is present, out of their own room.
[[nodiscard]] Result<std::vector<BoundaryView>> ownBoundaries(Sitting& sitting, Seat owner);
/// The copies of a seat in the shared room; they were shown to both.
[[nodiscard]] Result<std::vector<BoundaryView>> copiedBoundaries(Sitting& sitting, Seat owner);
[[nodiscard]] Result<void> writeOwnBoundary(Database& own, const BoundaryView& boundary);
[[nodiscard]] Result<void> eraseOwnBoundary(Database& own, const EntryId& id);
/// Makes the copies of someone present equal to their own room. A copy appears only at a joint sitting, where
/// both see it at once; it goes at any opening.
[[nodiscard]] Result<void> copyBoundaries(Sitting& sitting, Seat owner);

} // namespace inglenook

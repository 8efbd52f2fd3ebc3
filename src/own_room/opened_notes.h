// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What was opened out of an own room at a joint sitting. The own room wins: the shared room holds copies,
/// compared at every opening with their owner present.
#include "own_room/note.h"
#include "vault/presence.h"

#include <vector>

namespace inglenook {

/// What each decided about what they wanted to bring, unseen by the other. What is not named is held back,
/// and stays as it was. Opened at once for both; what was opened need not be brought any more. NotFound:
/// nothing is opened.
[[nodiscard]] Result<void> openNotes(Together& together, const BySeat<std::vector<EntryId>>& ids);

/// By kind. Out of the owner's room when they are here, else out of the shared room's copies; none when
/// neither is open.
[[nodiscard]] Result<BySeat<std::vector<Note>>> openedNotes(Sitting& sitting);

/// Makes the copies of this person, who is present, equal to their own room. Writes only what differs.
[[nodiscard]] Result<void> copyOpenedNotes(Sitting& sitting, Seat of);
/// For every opening: of everyone present.
[[nodiscard]] Result<void> reconcileOpenedNotes(Sitting& sitting);

} // namespace inglenook

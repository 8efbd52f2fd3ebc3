// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What rounds leave behind: names of overlaps and the day, in both own rooms and as a copy in the shared
/// room. Inside src/agreement.
#include "agreement/consent_change.h"

#include <set>

namespace inglenook {

/// The overlaps that all three rooms agree on.
[[nodiscard]] Result<std::set<StanceKey>> sharedOverlaps(Together& together);
/// The latest day on which a round was opened, of all three rooms.
[[nodiscard]] Result<std::optional<Day>> lastRoundDay(Together& together);
/// Adds a round to a change of both: it replaces the overlaps of the one before.
void writeRound(ConsentWrites& writes, const std::set<StanceKey>& overlaps, Day day);
/// Adds that a person takes one back.
void takeBackOverlap(ConsentWrites& writes, Seat seat, const StanceKey& key);
/// Takes out of the shared room what someone present does not hold in their own.
[[nodiscard]] Result<void> dropForeignOverlaps(Sitting& sitting, Seat seat);

} // namespace inglenook

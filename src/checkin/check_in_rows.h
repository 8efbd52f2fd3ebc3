// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Rows of check-ins in an own room and in the shared one. For src/checkin only.
#include "checkin/check_in_store.h"

namespace inglenook {

/// Oldest first.
[[nodiscard]] Result<std::vector<CheckIn>> checkInsSince(Database& own, Day since);
[[nodiscard]] Result<std::vector<CheckIn>> checkInsThatAre(Database& own, CheckInStanding standing);
[[nodiscard]] Result<void> writeCheckIn(Database& own, const CheckIn& checkIn);
[[nodiscard]] Result<void> removeCheckIn(Database& own, const EntryId& id);

[[nodiscard]] Result<std::optional<CheckInChoices>> checkInChoicesIn(Database& own);
[[nodiscard]] Result<void> writeCheckInChoices(Database& own, const CheckInChoices& choices);

/// What the own rooms of those present say together; as it ships where they differ or nobody has chosen.
[[nodiscard]] Result<CheckInRhythm> rhythmOf(Sitting& sitting);
[[nodiscard]] Result<void> writeRhythm(Together& together, const CheckInRhythm& rhythm);
[[nodiscard]] Result<void> reconcileRhythm(Sitting& sitting);

struct OpenedCopy {
    EntryId id;
    Seat seat = Seat::Circle;
    Day day;
    Bytes sheet;
    friend bool operator==(const OpenedCopy&, const OpenedCopy&) = default;
};
/// By opening and seat.
[[nodiscard]] Result<std::vector<OpenedCopy>> openedCopies(Database& shared);
/// Makes the copies of those present equal to their own rooms, and lets go of what has faded.
[[nodiscard]] Result<void> copyOpened(Sitting& sitting);

} // namespace inglenook

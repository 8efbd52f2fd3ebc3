// SPDX-License-Identifier: GPL-3.0-or-later
// What every opening does before anything is shown, and what it tells.
#include "couple/couple_copies.h"
#include "house/open_house.h"

namespace inglenook {

Result<void> OpenHouse::settleIn(Seat newcomer) {
    const auto settled = compareRooms();
    if (settled) { return settled; }
    // Nothing that was not compared is shown: whoever just came leaves, whoever was here stays.
    m_unlocker->standUp(newcomer);
    return settled;
}

Result<void> OpenHouse::compareRooms() {
    auto& sitting = *m_unlocker->sitting();
    const auto& found = m_unlocker->notes();
    m_notes = {};
    m_notes.wasMendedFromCopy = found.wasMendedFromCopy;
    m_notes.damagedRooms = found.damagedRooms;
    m_notes.sharedClosed = found.sharedClosed;
    m_notes.wasKeyringOlder = found.wasKeyringOlder;
    return reconcileCouple(sitting);
}

Result<void> OpenHouse::acceptClock() { return {}; }

Result<void> OpenHouse::setDayBack(const Confirmed& one, const Confirmed& other) {
    if (together() == nullptr || one.seat() == other.seat()) { return fail(ErrorCode::NeedsBoth, "day"); }
    return {};
}

Result<void> OpenHouse::thatIsNotRight(Seat seat) {
    if (sitting() == nullptr || !sitting()->isPresent(seat)) {
        return fail(ErrorCode::NotPresent, "not right");
    }
    return {};
}

} // namespace inglenook

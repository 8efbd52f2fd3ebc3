// SPDX-License-Identifier: GPL-3.0-or-later
// What every opening does before anything is shown, and what it tells.
#include "agreement/ledger.h"
#include "couple/couple_copies.h"
#include "house/open_house.h"

namespace inglenook {

Result<void> OpenHouse::settleIn(Seat newcomer) {
    // What somebody could undo in an earlier sitting is not to be undone in this one.
    auto settled = forgetUndo(*m_unlocker->sitting(), newcomer);
    if (settled) { settled = compareRooms(); }
    if (settled) { return settled; }
    // Nothing that was not compared is shown: whoever just came leaves, whoever was here stays.
    m_unlocker->standUp(newcomer);
    return settled;
}

Result<void> OpenHouse::compareRooms() {
    auto& sitting = *m_unlocker->sitting();
    const auto& found = m_unlocker->notes();
    const auto before = m_notes;
    m_notes = {};
    m_notes.wasMendedFromCopy = found.wasMendedFromCopy;
    m_notes.damagedRooms = found.damagedRooms;
    m_notes.sharedClosed = found.sharedClosed;
    m_notes.wasKeyringOlder = found.wasKeyringOlder;
    if (found.isSharedNew && together() != nullptr) {
        const auto begun = sharedRoomIsNew(*together());
        if (!begun) { return begun; }
    }
    const auto copied = reconcileCouple(sitting);
    if (!copied) { return copied; }
    const auto report = reconcile(sitting);
    if (!report) { return passOn(report); }
    m_notes.isClockAhead = report->isClockAhead;
    m_notes.restsApplied = report->restsApplied;
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        const bool wasRestored = found.wasOwnRestored[seat] || found.wasSharedRestored;
        m_notes.wentBack[seat] = report->wentBack[seat] || wasRestored || before.wentBack[seat];
        // Before this sitting: whoever was here already keeps the day that was said when they came.
        m_notes.lastChange[seat] =
            before.lastChange[seat] ? before.lastChange[seat] : report->lastChange[seat];
        if (!wasRestored) { continue; }
        const auto closed = putToTalkAbout(sitting, seat);
        if (!closed) { return closed; }
    }
    return {};
}

Result<void> OpenHouse::acceptClock() {
    if (sitting() == nullptr) { return fail(ErrorCode::NotPresent, "clock"); }
    const auto accepted = inglenook::acceptClock(*sitting());
    if (accepted) { m_notes.isClockAhead = false; }
    return accepted;
}

Result<void> OpenHouse::setDayBack(const Confirmed& one, const Confirmed& other) {
    if (together() == nullptr || one.seat() == other.seat()) { return fail(ErrorCode::NeedsBoth, "day"); }
    return setClockBack(*together());
}

Result<void> OpenHouse::thatIsNotRight(Seat seat) {
    if (sitting() == nullptr || !sitting()->isPresent(seat)) {
        return fail(ErrorCode::NotPresent, "not right");
    }
    return putToTalkAbout(*sitting(), seat);
}

} // namespace inglenook

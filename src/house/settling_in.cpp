// SPDX-License-Identifier: GPL-3.0-or-later
// What every opening does before anything is shown, and what it tells.
#include "agreement/ledger.h"
#include "checkin/check_in_store.h"
#include "couple/couple_copies.h"
#include "goal/goal_book.h"
#include "house/open_house.h"
#include "own_room/body_map_store.h"
#include "own_room/opened_notes.h"

namespace inglenook {

namespace {

bool isOfTheDisk(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::DiskReadOnly || code == ErrorCode::DiskRefused ||
           code == ErrorCode::StorageFailed;
}

} // namespace

Result<void> OpenHouse::settleIn(Seat newcomer) {
    auto settled = compareRooms();
    if (settled) {
        (void)forgetUndo(*sitting(), newcomer);
        return settled;
    }
    // Nothing that was not compared is shown: whoever just came leaves, whoever was here stays.
    m_unlocker->standUp(newcomer);
    return settled;
}

Result<void> OpenHouse::compareRooms() {
    const auto& found = m_unlocker->notes();
    m_notes = {};
    m_notes.wasMendedFromCopy = found.wasMendedFromCopy;
    m_notes.wasKeyringOlder = found.wasKeyringOlder;
    m_notes.damagedRooms = found.damagedRooms;
    m_notes.sharedClosed = found.sharedClosed;
    if (found.isSharedNew) {
        auto known = sharedRoomIsNew(*together());
        if (!known) { return known; }
        m_unlocker->forgetThatSharedIsNew();
        m_names = {}; // from here on they are in the rooms alone
    }
    auto compared = compareConsents();
    if (!compared) { return compared; }
    auto copied = reconcileCouple(*sitting());
    if (copied) { copied = reconcileOpenedNotes(*sitting()); }
    if (copied) {
        copied = settleCheckIns(*sitting(), m_notes.isClockAhead ? DayCounts::NotYet : DayCounts::Yes);
    }
    if (copied) { copied = reconcileGoals(*sitting()); }
    if (copied) { copied = reconcileBodyMaps(*sitting()); }
    if (copied || !isOfTheDisk(copied.error().code)) { return copied; }
    m_notes.notWritten = copied.error().code;
    return {};
}

Result<void> OpenHouse::compareConsents() {
    auto report = reconcile(*sitting());
    if (!report) { return passOn(report); }
    m_notes.wentBack = report->wentBack;
    m_notes.isClockAhead = report->isClockAhead;
    m_notes.lastChange = report->lastChange;
    m_notes.restsApplied = std::move(report->restsApplied);
    if (report->notWritten) { m_notes.notWritten = report->notWritten->code; }
    const auto& found = m_unlocker->notes();
    for (const auto seat : kBothSeats) {
        const bool isRestored = found.wasOwnRestored[seat] || found.wasSharedRestored;
        if (!isRestored || !sitting()->isPresent(seat)) { continue; }
        m_notes.wentBack[seat] = true;
        auto voided = putToTalkAbout(*sitting(), seat);
        if (!voided) { return voided; }
    }
    return {};
}

Result<void> OpenHouse::acceptClock() {
    if (sitting() == nullptr) { return fail(ErrorCode::NotPresent, "clock"); }
    auto accepted = inglenook::acceptClock(*sitting());
    if (accepted) { m_notes.isClockAhead = false; }
    return accepted;
}

Result<void> OpenHouse::setDayBack(const Confirmed& one, const Confirmed& other) {
    if (together() == nullptr || one.seat() == other.seat()) { return fail(ErrorCode::NeedsBoth, "day"); }
    auto done = setClockBack(*together());
    if (done) { m_changes.publish(Subject::Agreement); }
    return done;
}

Result<void> OpenHouse::thatIsNotRight(Seat seat) {
    if (sitting() == nullptr || !sitting()->isPresent(seat)) {
        return fail(ErrorCode::NotPresent, "not right");
    }
    auto done = putToTalkAbout(*sitting(), seat);
    if (done) { m_changes.publish(Subject::Agreement); }
    return done;
}

} // namespace inglenook

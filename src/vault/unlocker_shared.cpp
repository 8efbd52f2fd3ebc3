// SPDX-License-Identifier: GPL-3.0-or-later
// The shared room of a sitting: opened, made for the first time, or left closed.
#include "vault/room_place.h"
#include "vault/snapshot.h"
#include "vault/unlocker.h"

namespace inglenook {

Result<void> Unlocker::leaveSharedClosed(ErrorCode why) {
    // Together promises three open rooms: then nobody new sits down.
    if (areBothHere()) { return fail(why, "shared room"); }
    m_notes.sharedClosed = why;
    return {};
}

Result<bool> Unlocker::isKeyringOlderThan(Database& shared) const {
    const auto facts = sharedFacts(shared);
    if (!facts) { return passOn(facts); }
    const auto epochs = m_keyring.keyring().epochs();
    return epochs.header < facts->headerEpoch || epochs.seat[Seat::Circle] < facts->seatEpoch[Seat::Circle] ||
           epochs.seat[Seat::Diamond] < facts->seatEpoch[Seat::Diamond];
}

Result<Database> Unlocker::openSharedFile(const SharedMaster& master) {
    const auto file = m_folder.paths().shared();
    const auto key = master.roomKey();
    auto opened = openWhole(file, Room::Shared, key);
    if (opened) { return opened; }
    const auto why = opened.error().code;
    if (why != ErrorCode::VaultDamaged && why != ErrorCode::VaultMissing) { return opened; }
    Snapshots snapshots(m_folder.paths().snapshots(),
                        {file, m_folder.paths().own(Seat::Circle), m_folder.paths().own(Seat::Diamond)});
    if (!snapshots.restore(file, Room::Shared, key)) {
        // Nothing to put back: both together may begin a new one; what was said before does not carry over.
        if (!areBothHere()) { return opened; }
        if (why == ErrorCode::VaultDamaged) {
            const auto kept = keepAsDamaged(file);
            if (!kept) { return passOn(kept); }
        }
        const auto made =
            placeNewRoom(file, Room::Shared, key, [](Database& /*room*/) { return Result<void>(); });
        if (!made) { return passOn(made); }
    }
    m_notes.wasSharedRestored = true;
    m_notes.damagedRooms.emplace_back("shared");
    return RoomFile::open(file, Room::Shared, key);
}

Result<void> Unlocker::openShared() {
    auto* now = sitting();
    if (now->m_shared) { return nameSharedKey(m_keyring.keyring().sharedNow().id); }
    bool isExpected = false;
    for (const auto seat : kBothSeats) {
        isExpected = isExpected || m_facts[seat].sharedKey.has_value();
    }
    const auto master = m_keyring.openShared(present());
    if (!master) {
        const auto why = master.error().code;
        if (why == ErrorCode::NeedsBoth && !areBothHere()) { return {}; }
        if (why == ErrorCode::NotFound && !isExpected) {
            return areBothHere() ? makeShared() : Result<void>();
        }
        return leaveSharedClosed(ErrorCode::VaultDamaged);
    }
    for (const auto seat : kBothSeats) {
        const auto& known = m_facts[seat].sharedKey;
        if (known && *known != master->name().id) { return leaveSharedClosed(ErrorCode::VaultForeign); }
    }
    if (m_notes.wasKeyringOlder && !areBothHere()) { return leaveSharedClosed(ErrorCode::VaultOlderKeyring); }
    auto shared = openSharedFile(*master);
    if (!shared) { return leaveSharedClosed(shared.error().code); }
    const auto isOlder = isKeyringOlderThan(*shared);
    if (!isOlder) { return leaveSharedClosed(isOlder.error().code); }
    m_notes.wasKeyringOlder = m_notes.wasKeyringOlder || *isOlder;
    if (*isOlder && !areBothHere()) { return leaveSharedClosed(ErrorCode::VaultOlderKeyring); }
    now->m_shared.emplace(std::move(*shared));
    return nameSharedKey(master->name().id);
}

Result<void> Unlocker::nameSharedKey(const SharedKeyId& id) {
    // A crash at the first joint sitting may have come before both rooms knew.
    for (const auto seat : kBothSeats) {
        auto& facts = m_facts[seat];
        auto* now = sitting();
        if (!now->m_own[seat] || facts.sharedKey == id) { continue; }
        if (facts.sharedKey) { return fail(ErrorCode::VaultForeign, "another shared key"); }
        facts.sharedKey = id;
        facts.emptySeat.reset();
        auto written = writeOwnFacts(*now->m_own[seat], facts);
        if (!written) { return written; }
    }
    return {};
}

Result<void> Unlocker::makeShared() {
    KeyringChange change(m_keyring.keyring());
    const auto master = change.makeShared(present(), opening());
    const auto file = m_folder.paths().shared();
    auto placed =
        placeNewRoom(file, Room::Shared, master.roomKey(), [](Database& /*room*/) { return Result<void>(); });
    if (!placed) { return placed; }
    auto written = m_keyring.write(m_folder, change.keyring());
    if (!written) { return written; }
    auto shared = RoomFile::open(file, Room::Shared, master.roomKey());
    if (!shared) { return passOn(shared); }
    m_together->m_shared.emplace(std::move(*shared));
    m_isKnownEmpty = {};
    m_notes.isSharedNew = true;
    return nameSharedKey(master.name().id);
}

} // namespace inglenook

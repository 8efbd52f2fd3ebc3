// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/open_house.h"

#include "agreement/ledger.h"
#include "couple/couple_copies.h"

namespace inglenook {

OpenHouse::~OpenHouse() {
    if (m_unlocker) { lock(); }
}

Result<void> OpenHouse::create(const std::filesystem::path& folder, Opening opening, const Clock& clock,
                               const KdfPolicy& kdf) {
    auto made = Unlocker::create(folder, opening, Surroundings{clock, m_changes, kdf});
    if (!made) { return passOn(made); }
    m_unlocker = std::move(*made);
    return {};
}

Result<void> OpenHouse::enter(const std::filesystem::path& folder, const Clock& clock, const KdfPolicy& kdf) {
    auto entered = Unlocker::enter(folder, Surroundings{clock, m_changes, kdf});
    if (!entered) { return passOn(entered); }
    m_unlocker = std::move(*entered);
    return {};
}

Result<Unlocking> OpenHouse::toTakeSeat(Seat seat, const PersonName& name) {
    return m_unlocker->toTakeSeat(seat, {name.text(), m_names[Seat::Circle], m_names[Seat::Diamond]});
}

Result<void> OpenHouse::takeSeat(const PersonName& name, const UnlockingKey& key) {
    auto names = m_names;
    if (auto* other = alone()) {
        const auto known = CoupleStore(*other).names();
        if (!known) { return passOn(known); }
        names = *known;
    }
    names[key.seat] = name.text();
    auto taken = m_unlocker->takeSeat(key, [&names](Database& own) { return writeFirstNames(own, names); });
    if (!taken) { return taken; }
    m_names = names;
    return settleIn(key.seat);
}

Result<void> OpenHouse::sitDown(const UnlockingKey& key) {
    auto seated = m_unlocker->sitDown(key);
    if (!seated) { return seated; }
    return settleIn(key.seat);
}

void OpenHouse::standUp(Seat seat) {
    if (sitting() == nullptr || !sitting()->isPresent(seat)) { return; }
    (void)forgetUndo(*sitting(), seat);
    m_unlocker->standUp(seat);
    if (sitting() == nullptr) {
        m_notes = {};
        return;
    }
    // Whoever stays has seen what their opening found; the rooms are compared as for anyone alone.
    if (!compareRooms()) { lock(); }
}

void OpenHouse::lock() {
    m_notes = {};
    m_unlocker->closeAll([](Sitting& leaving) {
        for (const auto seat : kBothSeats) {
            if (leaving.isPresent(seat)) { (void)forgetUndo(leaving, seat); }
        }
    });
}

Result<void> OpenHouse::check() {
    auto files = m_unlocker->check();
    if (!files || sitting() == nullptr) { return files; }
    return checkSeals(*sitting());
}

} // namespace inglenook

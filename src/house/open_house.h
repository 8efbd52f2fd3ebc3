// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The house behind the door: the unlocker's rooms, and what every opening does before anything is shown. For
/// src/house only.
#include "house/house.h"
#include "vault/unlocker.h"

namespace inglenook {

class OpenHouse final : public House {
public:
    explicit OpenHouse(BySeat<std::string> names) : m_names(std::move(names)) {}
    OpenHouse(const OpenHouse&) = delete;
    OpenHouse& operator=(const OpenHouse&) = delete;
    ~OpenHouse() override;
    [[nodiscard]] Result<void> create(const std::filesystem::path& folder, Opening opening,
                                      const Clock& clock, const KdfPolicy& kdf);
    [[nodiscard]] Result<void> enter(const std::filesystem::path& folder, const Clock& clock,
                                     const KdfPolicy& kdf);

    [[nodiscard]] bool canTakeSeat(Seat seat) const override { return m_unlocker->isKnownEmpty(seat); }
    [[nodiscard]] Result<void> chooseOpening(Opening opening) override {
        return m_unlocker->chooseOpening(opening);
    }
    [[nodiscard]] Result<Unlocking> toTakeSeat(Seat seat, const PersonName& name) override;
    [[nodiscard]] Result<Unlocking> toSitDown(Seat seat) override { return m_unlocker->toSitDown(seat); }
    [[nodiscard]] Result<void> takeSeat(const PersonName& name, const UnlockingKey& key) override;
    [[nodiscard]] Result<void> sitDown(const UnlockingKey& key) override;
    [[nodiscard]] Result<Confirmed> confirm(const UnlockingKey& key) override {
        return m_unlocker->confirm(key);
    }
    void standUp(Seat seat) override;
    void lock() override;
    [[nodiscard]] Sitting* sitting() override { return m_unlocker->sitting(); }
    [[nodiscard]] Alone* alone() override { return m_unlocker->alone(); }
    [[nodiscard]] Together* together() override { return m_unlocker->together(); }
    [[nodiscard]] const OpeningNotes& notes() const override { return m_notes; }
    [[nodiscard]] Result<void> acceptClock() override;
    [[nodiscard]] Result<void> setDayBack(const Confirmed& one, const Confirmed& other) override;
    [[nodiscard]] Result<void> thatIsNotRight(Seat seat) override;
    [[nodiscard]] Result<void> check() override;
    [[nodiscard]] Opening opening() const override { return m_unlocker->opening(); }
    [[nodiscard]] ChangeFeed& changes() override { return m_changes; }

private:
    /// Compares the rooms; when that fails the newcomer leaves.
    [[nodiscard]] Result<void> settleIn(Seat newcomer);
    /// Makes the copies equal to the own rooms and gathers what was found: before anything is shown.
    [[nodiscard]] Result<void> compareRooms();
    [[nodiscard]] Result<void> compareConsents();

    ChangeFeed m_changes;        ///< before what publishes into it
    BySeat<std::string> m_names; ///< as they were said at setup, until each has sat down
    std::unique_ptr<Unlocker> m_unlocker;
    OpeningNotes m_notes;
};

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What protects a yes (docs/vault_format.md, "ledger"): each own room says what its owner said; the shared
/// room holds copies; at every opening they are compared and the own room wins. Reading never trusts what has
/// not been compared: AgreementStore computes in memory, so that nothing here is a condition for showing a
/// line closed. Call on the vault thread only.
#include "vault/presence.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook {

/// What an opening found. Only for the people present; says nothing of anyone else.
struct ReconcileReport {
    BySeat<bool> wentBack; ///< something older was put back: this person's yeses are "to talk about"
    std::vector<std::string>
        restsApplied;          ///< wordings rested alone since, applied before anything is shown; no who
    bool isClockAhead = false; ///< more than 35 days beyond the highest day seen: ask, then acceptClock()
    BySeat<std::optional<Day>>
        lastChange; ///< when this person last changed something here; for their eyes alone
    std::optional<Error>
        notWritten; ///< full or read-only disk: what is shown is right, nothing was written back
};

/// Compares the rooms that are open and writes back what the own rooms say. Called by House after every
/// change of who is present (takeSeat, sitDown, standUp) and before anything is shown. Creates the ledger of
/// a room that has none. Disk trouble is in the report; an error is returned only when a room cannot be read.
[[nodiscard]] Result<ReconcileReport> reconcile(Sitting& sitting);

/// Every page after this starts with nothing open in this person's name: their yeses are taken back, their
/// rests and narrowings stay. "That is not right", and after any restore from a snapshot or a backup (for
/// each person present; a person who was absent is caught by the comparison when they sit down).
[[nodiscard]] Result<void> putToTalkAbout(Sitting& sitting, Seat seat);

/// Called by House when it has made a new shared room because the second person sat down: the own rooms then
/// expect nothing of it. Never call it for a room that was found missing or was restored.
[[nodiscard]] Result<void> sharedRoomIsNew(Together& together);

/// Forgets what StanceStore::undoSinceSatDown() would bring back. Called by House when a person has sat down
/// and before they leave (standUp, lock).
[[nodiscard]] Result<void> forgetUndo(Sitting& sitting, Seat seat);

/// The people present say that the clock is right although it is far ahead.
[[nodiscard]] Result<void> acceptClock(Sitting& sitting);
/// Both together set the days back to the clock's; every line is then "to talk about".
[[nodiscard]] Result<void> setClockBack(Together& together);

/// The seals of the people present, read only. VaultDamaged when one does not hold.
[[nodiscard]] Result<void> checkSeals(Sitting& sitting);

} // namespace inglenook

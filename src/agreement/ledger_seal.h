// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How a room that was put back is noticed: a keyed digest and a counter in each own room, and a seal over
/// one of its random marks in the shared room. Inside src/agreement.
#include "secret/seal.h"
#include "vault/presence.h"

#include <array>
#include <cstdint>

namespace inglenook {

/// Random, and known to one own room only.
using Mark = std::array<std::uint8_t, 16>;

/// The one row of consent_state. Counters begin at 1.
struct ConsentState {
    std::uint64_t counter = 0;      ///< 0: this room has none yet
    std::optional<Mark> sharedMark; ///< known to be under the seal in the shared room
    std::optional<Mark> triedMark;  ///< begun to be written there, not seen done
    Day highestDay{};
    std::optional<Day> lastChange;
    /// The highest epoch of the other's section of the keyring that this room has seen: who puts the other's
    /// room, section and shared room back together has to put this room back as well.
    std::optional<std::uint64_t> otherEpoch;
    Bytes digest;
};

/// Counter 0 when there is no row.
[[nodiscard]] Result<ConsentState> consentStateOf(Database& own);
/// True when the digest is the one over this state and all consent rows of the room.
[[nodiscard]] Result<bool> doesDigestHold(Sitting& sitting, Seat seat, const ConsentState& state);
/// Writes the row with its digest, inside the transaction that changed the rows.
[[nodiscard]] Result<void> writeConsentState(Sitting& sitting, Seat seat, const ConsentState& state);
/// Writes the seal over a mark into the shared room.
[[nodiscard]] Result<void> writeSeatSeal(Sitting& sitting, Seat seat, const Mark& mark);

/// Everything the open rooms say about the age of one seat's room.
struct RoomAge {
    ConsentState state;
    std::optional<Mark> sealedMark; ///< which of its marks the shared room holds
    bool isWhole = false;           ///< in use, and the digest holds
    bool wentBack = false;
    /// What was begun to be written into the shared room is there.
    [[nodiscard]] bool isTriedThere() const { return sealedMark && sealedMark == state.triedMark; }
};
/// For everyone present; others are empty.
[[nodiscard]] Result<BySeat<std::optional<RoomAge>>> roomAges(Sitting& sitting);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How a room that was put back is noticed: a counter and a keyed digest in each own room, and a seal over
/// the counter in the shared room. Inside src/agreement.
#include "secret/seal.h"
#include "vault/presence.h"

namespace inglenook {

/// The one row of consent_state. Counters begin at 1.
struct ConsentState {
    std::uint64_t counter = 0;                  ///< 0: this room has none yet
    std::optional<std::uint64_t> sharedCounter; ///< last one known to lie in the shared room
    std::uint64_t otherCounter = 0;             ///< the other room's at the last joint sitting
    Day highestDay{};
    std::optional<Day> lastChange;
    Bytes digest;
};

/// Counter 0 when there is no row.
[[nodiscard]] Result<ConsentState> consentStateOf(Database& own);
/// True when the digest is the one over this state and all consent rows of the room.
[[nodiscard]] Result<bool> doesDigestHold(Sitting& sitting, Seat seat, const ConsentState& state);
/// Writes the row with its digest, inside the transaction that changed the rows.
[[nodiscard]] Result<void> writeConsentState(Sitting& sitting, Seat seat, const ConsentState& state);

/// What the shared room holds of a seat's counter. It tells nothing to anyone without that seat's key, and it
/// is made anew at every opening, so that it does not tell either who changed something.
struct SeatSeal {
    Bytes nonce;
    Bytes seal;
};
[[nodiscard]] Result<std::optional<SeatSeal>> seatSealOf(Database& shared, Seat seat);
/// The counter between `oldest` and `newest` that the seal is over; nothing: it is over none of them.
[[nodiscard]] std::optional<std::uint64_t> counterUnder(const SeatSeal& seal, Sitting& sitting, Seat seat,
                                                        std::uint64_t oldest, std::uint64_t newest);
[[nodiscard]] Result<void> writeSeatSeal(Sitting& sitting, Seat seat, std::uint64_t counter);

/// Everything the open rooms say about the age of one seat's room.
struct RoomAge {
    ConsentState state;
    std::optional<std::uint64_t> sealed; ///< the counter that the shared room holds, when it fits
    bool wentBack = false;
};
/// For everyone present; others are empty.
[[nodiscard]] Result<BySeat<std::optional<RoomAge>>> roomAges(Sitting& sitting);

} // namespace inglenook

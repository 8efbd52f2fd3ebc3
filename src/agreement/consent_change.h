// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Reading all rooms that are open, and writing a change in the one order that survives a crash: own rooms as
/// pending, then the shared room, then own rooms as done. Inside src/agreement.
#include "agreement/area_limits.h"
#include "agreement/ledger_rows.h"
#include "agreement/ledger_seal.h"

#include <functional>

namespace inglenook {

/// One line in all open rooms.
struct BookLine {
    LineParts parts;
    std::optional<ProposalId> proposal;
    bool isWithdrawn = false;  ///< the shared room says so: its words go from every room
    BySeat<Pending> pending{}; ///< what had not reached the shared room
    bool isInShared = false;
};

/// All that the open rooms say, compared. Yeses that did not reach the shared room are not in it.
struct LedgerBook {
    std::map<LineId, BookLine> lines;
    BySeat<std::optional<RoomAge>> ages; ///< of everyone present
    AskedDays asked;
    BySeat<AreaLimits> maps; ///< of everyone present: what their body map lets lines reach
    Circumstances now;       ///< today: what closes; the clock, and never before the highest day seen
    Rules rules;
    Moment at; ///< when something happens: a clock far ahead does not count in it
    bool isClockAhead = false;
    /// The standing of a line with these circumstances.
    [[nodiscard]] Standing standingOf(const BookLine& line) const { return assess(line.parts, now, rules); }
};

/// NotFound never; only what the rooms themselves report.
[[nodiscard]] Result<LedgerBook> readBook(Sitting& sitting);

/// As readBook, for whoever is going to write: when a room went back, that is written first, so that a new
/// digest is never put over rows that the old one did not hold for. Disk errors.
[[nodiscard]] Result<LedgerBook> openBook(Sitting& sitting);

/// The key of a line: out of the first bytes that are understood.
[[nodiscard]] std::optional<StanceKey> keyOf(const LineParts& parts);
/// The bytes that the words shown come out of: in force or rested, else on the table, else what one's room
/// kept.
[[nodiscard]] std::optional<Bytes> shownBytes(const LineParts& parts);
/// Binds a tick to bytes.
[[nodiscard]] Bytes tickOver(ByteView bytes);

using RoomWrite = std::function<Result<void>(Database&)>;
struct ConsentWrites {
    BySeat<std::vector<RoomWrite>> own;
    std::vector<RoomWrite> shared;
    std::optional<Seat> by; ///< whose act it is; absent: of everyone whose room is written
};

/// Adds what turns `was` into `will`. Only rooms that are open are written.
void addLineChange(ConsentWrites& writes, const BookLine& was, const BookLine& will, const LedgerBook& book);

enum class ChangeKind {
    Consent, ///< a person said something: their day of last change is set, and the counter witnessed
    Opening, ///< only what an opening compares
};
/// Writes everything in its order and tells who listens. After an error of the shared room the own rooms hold
/// the change as pending: what closes holds, what opens is asked anew.
[[nodiscard]] Result<void> commitConsent(Sitting& sitting, const LedgerBook& book,
                                         const ConsentWrites& writes, ChangeKind kind);
/// Lets one thing happen to one line, beside what else belongs to the same step; `proposal`: what names the
/// words on the table from now on. Errors as apply() and commitConsent().
[[nodiscard]] Result<void> commitEvent(Sitting& sitting, const LedgerBook& book, const BookLine& was,
                                       const LineEvent& event, const std::optional<ProposalId>& proposal,
                                       ConsentWrites writes);

} // namespace inglenook

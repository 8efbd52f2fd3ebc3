// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The rows of a line: own_line in an own room, line and asked in the shared room. Inside src/agreement.
#include "agreement/line.h"
#include "agreement/stance.h"
#include "vault/database.h"

#include <cstdint>
#include <map>

namespace inglenook {

/// What has not reached the shared room yet. Numbers live in own rooms: never reuse.
enum class Pending : std::uint8_t { Nothing = 0, Closes = 1, FirstYes = 2, FinalYes = 3 };

struct OwnRow {
    OwnPart part;
    Pending pending = Pending::Nothing;
};

struct SharedRow {
    SharedPart part; ///< closedUntil is filled in by readBook(): it belongs to the activity
    std::optional<ProposalId> proposal;
    bool isWithdrawn = false;
};

[[nodiscard]] Result<std::map<LineId, OwnRow>> ownRows(Database& own);
[[nodiscard]] Result<void> writeOwnRow(Database& own, const LineId& line, const OwnRow& row);
[[nodiscard]] Result<void> eraseOwnRow(Database& own, const LineId& line);
/// What was pending is in the shared room.
[[nodiscard]] Result<void> settlePending(Database& own);
/// Yeses that did not reach the shared room are no yeses: they are asked anew. Tightenings stay pending.
[[nodiscard]] Result<void> dropPendingYeses(Database& own);
/// The same for a row that was read.
void dropPendingYes(OwnRow& row);

[[nodiscard]] Result<std::map<LineId, SharedRow>> sharedRows(Database& shared);
[[nodiscard]] Result<void> writeSharedRow(Database& shared, const LineId& line, const SharedRow& row);
[[nodiscard]] Result<void> eraseSharedRow(Database& shared, const LineId& line);

using AskedDays = std::map<StanceKey, Day>;
[[nodiscard]] Result<AskedDays> askedDays(Database& shared);
[[nodiscard]] Result<void> writeAsked(Database& shared, const StanceKey& key, std::optional<Day> closedUntil);

} // namespace inglenook

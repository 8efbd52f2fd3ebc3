// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pure part of the ledger: what an opening makes of a line, and which rows are left of a change. No
/// disk, so that every history of a small world can be gone through (tests/agreement_kernel). Inside
/// src/agreement.
#include "agreement/consent_change.h"

namespace inglenook {

/// What an opening makes of a line, for those present; `wentBack`: whose room is not what it was.
[[nodiscard]] BookLine openedLine(BookLine line, const std::vector<Seat>& wentBack, const LedgerBook& book);

/// The row that says `will` in an own room; nothing: there is nothing left to say.
[[nodiscard]] std::optional<OwnRow> ownRowAfter(const OwnPart& was, const OwnPart& will, Day today);
/// False when a line says nothing and both rooms are seen to keep nothing of it.
[[nodiscard]] bool hasSharedRow(const LineParts& parts, Day today);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Lines kept within the body maps of whoever receives. Inside src/agreement.
#include "agreement/consent_change.h"

namespace inglenook {

/// Words for the table within the maps; ClosedByBodyMap when nothing of them is left.
[[nodiscard]] Result<SealedLine> withinMaps(const SealedLine& line, const BySeat<AreaLimits>& maps);
[[nodiscard]] bool isWithinMaps(const SealedLine& line, const BySeat<AreaLimits>& maps);

/// The parts with what is in force narrowed, and what lies on the table cut down or taken off. Voids the
/// yeses that reached further. The same parts when nothing did.
[[nodiscard]] LineParts keptWithinMaps(LineParts parts, const LedgerBook& book);

} // namespace inglenook

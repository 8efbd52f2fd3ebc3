// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one page of the agreement sends to the next: which line is changed, which wish is worded anew.
/// Dropped at lock.
#include "agreement/agreement_store.h"

#include <optional>
#include <vector>

namespace inglenook::ui {

struct AgreementErrand {
    Seat by = Seat::Circle;
    std::optional<LineView> changedLine;  ///< "Change" on a line
    std::optional<ProposalView> reworded; ///< "Reword" on the table
    std::vector<LineId> chosen;           ///< for the next yes turn
};

} // namespace inglenook::ui

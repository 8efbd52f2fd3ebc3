// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What two answers given in two turns make of a line. The only place where a yes comes into being.
#include "agreement/line.h"

namespace inglenook {

/// NeedsBoth, NotFound, SignalsMissing, NotSettledYet, OutsideRules; the parts are then unchanged.
[[nodiscard]] Result<void> answerTurns(LineParts& parts, const YesTurns& turns, const Moment& at,
                                       const Rules& rules);

} // namespace inglenook

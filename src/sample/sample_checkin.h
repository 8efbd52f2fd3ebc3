// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How Ana and Ben check in: twice a week over the years, kept by each; over the last weeks opened together;
/// and one of each sealed today. For src/sample only.
#include "vault/presence.h"

namespace inglenook::sample {

/// From `first` to before `last`, in one transaction for each of them.
[[nodiscard]] Result<void> keepCheckIns(Together& together, Day first, Day last);
/// Both answer and open, on the day the clock says. `week` counts from the first of the last weeks.
[[nodiscard]] Result<void> openCheckIn(Together& together, int week);
/// What is sealed, what each likes to look at, and what Ana ticked for paper.
[[nodiscard]] Result<void> sealCheckIns(Together& together);

} // namespace inglenook::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What Ana and Ben kept of their talks, and the one that is parked. For src/sample only.
#include "vault/presence.h"

namespace inglenook::sample {

/// A handful of lines that both approved, a talk parked three days before `today`, and what each has for
/// themselves.
[[nodiscard]] Result<void> listenToEachOther(Together& together, Day today);

} // namespace inglenook::sample

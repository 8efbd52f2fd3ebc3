// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sample couple's body comfort maps: a dozen answers each, some of them opened. For src/sample only.
#include "vault/presence.h"

namespace inglenook::sample {

/// Both answer alone in thought, and open a few areas at the table. Nothing that their lines reach is closed.
[[nodiscard]] Result<void> answerBodyMaps(Together& together);

} // namespace inglenook::sample

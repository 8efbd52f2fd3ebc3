// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How they ask and answer, as both chose it: the same row in both own rooms and in the shared room. Where
/// two rooms that are open do not say the same, nobody has chosen, and the first words of the house hold. For
/// src/couple only.
#include "couple/couple_store.h"

namespace inglenook {

[[nodiscard]] Result<HowWeAsk> howWeAskIn(Sitting& sitting);
[[nodiscard]] Result<void> writeHowWeAsk(Together& together, const HowWeAsk& words);
/// Makes the shared row equal to the rooms of whoever is here.
[[nodiscard]] Result<void> reconcileHowWeAsk(Sitting& sitting);

} // namespace inglenook

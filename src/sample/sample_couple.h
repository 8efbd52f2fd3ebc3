// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Ana and Ben, who are made up: a vault to look around in, to print from and to measure with. Their words go
/// through the same stores as everybody's, so that a sample can never hold what a couple could not have said.
#include "vault/presence.h"

namespace inglenook {

inline constexpr auto kSampleNameCircle = "Ana";
inline constexpr auto kSampleNameDiamond = "Ben";

/// How a sample's life is told: the vault lives by this clock, which goes from the first evening to
/// yesterday.
struct SampleLife {
    FixedClock& clock;
    Day today;     ///< nothing of it lies later than the evening before
    int years = 0; ///< how long ago the first evening was
};

/// The day on which the clock has to stand when the vault is made.
[[nodiscard]] Day firstEveningOf(Day today, int years);

/// Both have just taken their seats. Lets them live from their first evening on. Slow for many years.
[[nodiscard]] Result<void> liveSample(Together& together, const BySeat<const Confirmed*>& people,
                                      const SampleLife& life);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One word for how a row of bands went. Words only: no difference, sum, average, share or target, and never
/// two dimensions in one word.
#include "checkin/answer.h"

#include <vector>

namespace inglenook {

enum class BandWord { TooEarly, Steady, Varied, Easing, Heavier };

inline constexpr std::size_t kFewestPoints = 4;
inline constexpr std::size_t kLastPoints = 3;

/// Of one dimension, oldest first.
/// Too early to say with fewer than four. Varied: more than half of the steps change the band and it
/// turned twice, or the last three lie on both sides of what was usual before them. Easing (heavier): at
/// least two of the last three weigh less (more) than that. Else steady. Closeness and interest have no
/// lighter end: they are steady, varied, or too early to say.
[[nodiscard]] BandWord bandWordOf(Dimension dimension, const std::vector<Band>& bands);

} // namespace inglenook

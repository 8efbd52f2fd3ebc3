// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Ana and Ben's goals, a ritual, a hard time and a jar. For src/sample only.
#include "house/house.h"

namespace inglenook::sample {

/// What is so today: two goals on different steps, a ritual, one hard time, small good things. Both are here,
/// and the lines are in force.
[[nodiscard]] Result<void> setGoals(House& house, const BySeat<UnlockingKey>& keys);
/// A year behind them: a goal they took and let go, good things now and then, a hard time.
[[nodiscard]] Result<void> liveAYearOfGoals(House& house, const BySeat<UnlockingKey>& keys, int year);

} // namespace inglenook::sample

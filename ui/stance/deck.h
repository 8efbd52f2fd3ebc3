// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Which cards a person gets on the first evening, and how a card asks.
#include "agreement/activity.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace inglenook::ui {

inline constexpr std::size_t kDrawnCards = 6;

/// A number from 0 to below its argument.
using Draw = std::function<std::size_t(std::size_t)>;

/// The low-charge cards that both get, in the order of the catalogue, then six drawn from all the others. The
/// draw is kept nowhere, so that a missing match may simply never have been asked.
[[nodiscard]] std::vector<Activity> dealtCards(const std::vector<Activity>& all, const Draw& draw);

/// What a card asks: once for what is done together, else once for each who gives, the reader first.
[[nodiscard]] std::vector<StanceKey> questionsOf(const Activity& activity, Seat reader);

/// Activities whose name holds every typed word, in the order of the catalogue; all of them when nothing is
/// typed.
[[nodiscard]] std::vector<Activity> foundActivities(const std::vector<Activity>& all,
                                                    const std::string& typed);

} // namespace inglenook::ui

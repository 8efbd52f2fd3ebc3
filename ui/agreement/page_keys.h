// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Keys of the pages that the agreement leads to (desk/page_registry.h).

namespace inglenook::ui::pages {
inline constexpr auto kStances = "stances";
inline constexpr auto kWish = "wish";
inline constexpr auto kPreparedCircle = "prepared-circle";
inline constexpr auto kPreparedDiamond = "prepared-diamond";
inline constexpr auto kRound = "round";
inline constexpr auto kYesTurn = "yes-turn";
} // namespace inglenook::ui::pages

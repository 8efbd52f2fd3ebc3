// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Keys of the pages that the check-in leads to (desk/page_registry.h).

namespace inglenook::ui::pages {
inline constexpr auto kCheckInOpening = "check-in-opening";
} // namespace inglenook::ui::pages

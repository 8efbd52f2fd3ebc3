// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/desk/preferences.h"
#include "ui/theme/theme.h"

namespace inglenook::ui {
/// Colours, text size and font as they were chosen.
void applyLook(Theme& theme, const Preference& preference);
} // namespace inglenook::ui

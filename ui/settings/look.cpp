// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look.h"

namespace inglenook::ui {

void applyLook(Theme& theme, const Preference& preference) {
    theme.wear({static_cast<SchemeChoice>(preference.scheme), preference.textPercent,
                static_cast<ReadingFont>(preference.readingFont)});
}

} // namespace inglenook::ui

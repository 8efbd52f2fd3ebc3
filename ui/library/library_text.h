// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Sentences of the library's pages.
#include "library/library_item.h"
#include "ui/control/choice_row.h"

#include <QLocale>
#include <QString>

namespace inglenook::ui {

/// "about 5 minutes", or "about 1 minute".
[[nodiscard]] QString minutesText(int minutes);
/// "Grounding and breath · about 2 minutes · alone or together"
[[nodiscard]] QString aboutText(const LibraryItem& item);
[[nodiscard]] QString groupText(const std::string& code); ///< empty for an own entry
/// The words for the four levels of touch, from none to the nearest.
[[nodiscard]] QList<Choice> touchChoices();
/// Which number to call, going by the region of the laptop; empty where none is known.
[[nodiscard]] QString emergencyText(const QLocale& locale);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sentences of the agreement page.
#include "agreement/line_view.h"
#include "ui/bridge/door.h"

#include <QString>

namespace inglenook::ui {

[[nodiscard]] QString dayText(Day day); ///< "27 November 2026", in the reader's locale
[[nodiscard]] QString
onlyText(const LineView& line); ///< "Only: clothes on, 10 minutes at most."; empty without
[[nodiscard]] QString sinceText(const LineView& line,
                                const Presence& presence); ///< one quiet line under a wording; may be empty
[[nodiscard]] QString doneText(const QString& what); ///< what was just done, for the toast; may be empty
/// "Ana stops: “stop”, or the soft ball drops."
[[nodiscard]] QString stopText(const QString& name, const std::vector<std::string>& signs);

} // namespace inglenook::ui

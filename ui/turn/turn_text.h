// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What rounds and yes turns say.
#include "ui/turn/yes_turn_presenter.h"

#include "agreement/stance.h"
#include "ui/control/state_pill.h"

#include <QString>

namespace inglenook::ui {

[[nodiscard]] QString wordOf(YesAnswer answer);
[[nodiscard]] QString wordOf(Stance stance); ///< "Welcome", "Only …", "Curious", "Not now", "Off the table"
[[nodiscard]] QString meaningOf(Stance stance);
[[nodiscard]] QString onlyPhrase(const QStringList& conditions); ///< "Only: gently, 10 minutes at most."
[[nodiscard]] PillState pillOf(YesOutcome outcome, bool hasConditions);
[[nodiscard]] QString sentenceOf(YesOutcome outcome);
[[nodiscard]] QString turnTitle(YesTurn::Kind kind);
[[nodiscard]] QString turnSubtitle(YesTurn::Kind kind);
[[nodiscard]] QString longDate(Day day); ///< "7 December"

} // namespace inglenook::ui

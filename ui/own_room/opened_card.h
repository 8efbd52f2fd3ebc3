// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What each opened at the table, for both to read. Nobody takes anything back here: its owner does, alone.
#include "own_room/note.h"
#include "ui/bridge/door.h"
#include "ui/control/card.h"

#include <vector>

namespace inglenook::ui {

/// Null when nothing was opened.
[[nodiscard]] Card* openedCard(const QString& title, const BySeat<std::vector<Note>>& opened,
                               const Presence& presence);

} // namespace inglenook::ui

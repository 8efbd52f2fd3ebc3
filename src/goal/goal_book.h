// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// All goals in the rooms that are open, and what is in force beside them; and the way back: own rooms first,
/// then the shared one, so that what closes holds whatever happens in between. Inside src/goal.
#include "goal/goal.h"
#include "vault/presence.h"

#include <map>

namespace inglenook {

struct GoalBook {
    std::map<GoalId, GoalParts> goals;
    GoalNow now; ///< its day is the highest seen: a clock set back revives nothing
    /// For words that one alone prepares: their own sealed lines count as open, too, where what both sealed
    /// cannot be seen. Whatever comes of it is compared once more at the table.
    OpenLines linesForDrafts;
};

[[nodiscard]] Result<GoalBook> readGoals(Sitting& sitting);
/// Parts of a goal that no room says anything of yet.
[[nodiscard]] GoalParts newGoal(Sitting& sitting);
/// Writes what differs, and tells.
[[nodiscard]] Result<void> writeGoal(Sitting& sitting, const GoalId& id, const GoalParts& was,
                                     const GoalParts& will);

/// For every opening: makes the rooms that are open say the same (goal.h), lays drafts that were to be
/// brought on the table, and copies what was opened. Writes only what differs.
[[nodiscard]] Result<void> reconcileGoals(Sitting& sitting);

} // namespace inglenook

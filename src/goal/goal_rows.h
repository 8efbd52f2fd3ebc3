// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Goals as rows. A part that says nothing is no row: what was let go leaves none. Inside src/goal.
#include "goal/goal.h"
#include "vault/database.h"

#include <map>

namespace inglenook {

[[nodiscard]] Result<std::map<GoalId, OwnGoal>> ownGoals(Database& own);
[[nodiscard]] Result<std::map<GoalId, SharedGoal>> sharedGoals(Database& shared);
[[nodiscard]] Result<void> writeOwnGoal(Database& own, const GoalId& id, const OwnGoal& goal);
[[nodiscard]] Result<void> writeSharedGoal(Database& shared, const GoalId& id, const SharedGoal& goal);

/// A goal, or a change of one, prepared alone.
struct GoalDraft {
    EntryId id;
    GoalId goal;
    GoalWords words;
    bool isBrought = false; ///< offered to its writer, unseen, for the table when both are here
};
/// By title. A draft that is not understood is left out.
[[nodiscard]] Result<std::vector<GoalDraft>> goalDrafts(Database& own);
[[nodiscard]] Result<void> writeGoalDraft(Database& own, const GoalDraft& draft);
[[nodiscard]] Result<void> eraseGoalDraft(Database& own, const EntryId& id);

} // namespace inglenook

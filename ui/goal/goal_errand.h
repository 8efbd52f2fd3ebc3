// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one page of the goals sends to the next: which goal is worded, or which is asked about.
#include "goal/goal_store.h"

#include <memory>
#include <optional>

namespace inglenook::ui {

struct GoalErrand {
    GoalDraft draft;       ///< what the writing page begins with
    bool isChange = false; ///< of a goal both adopted
    GoalId asked;          ///< for the turn
    GoalTurn::Kind turn = GoalTurn::Kind::Adopt;
};
using SharedGoalErrand = std::shared_ptr<GoalErrand>;

namespace pages {
inline constexpr auto kGoalWriter = "goal-words";
inline constexpr auto kGoalTurn = "goal-turn";
inline constexpr auto kJar = "good-things";
inline constexpr auto kHoldOn = "hold-on";
inline constexpr auto kNotesCircle = "own-notes-circle";
inline constexpr auto kNotesDiamond = "own-notes-diamond";
} // namespace pages

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The couple's goals as whoever is here may see them, and what one person or both may do with them.
#include "goal/goal_store.h"
#include "ui/bridge/changing_presenter.h"

#include <optional>
#include <vector>

namespace inglenook::ui {

struct GoalsState {
    bool isLoaded = false;
    std::vector<GoalView> goals;
    std::vector<GoalDraft> drafts; ///< alone: one's own
    OpenLines lines;               ///< what a step may be inside of
    Day today;
    std::optional<Error> problem;
};

class GoalsPresenter : public ChangingPresenter {
    Q_OBJECT
public:
    explicit GoalsPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const GoalsState& state() const { return m_state; }
    void refresh() override;

    // Either person, alone and at once. With both here nothing tells whose it was.
    void stepDown(const GoalId& goal);
    void rest(const GoalId& goal);
    void letGo(const GoalId& goal);
    void tick(Seat by, const GoalId& goal, bool isTicked);
    // Alone.
    void bring(GoalDraft draft, bool isBrought);
    void eraseDraft(const EntryId& draft);
    // At the table.
    void takeOff(const GoalId& goal);
    void layDown(const GoalId& goal);

private:
    [[nodiscard]] Seat whoever() const;
    [[nodiscard]] std::optional<Error>& problem() override { return m_state.problem; }
    GoalsState m_state;
};

} // namespace inglenook::ui

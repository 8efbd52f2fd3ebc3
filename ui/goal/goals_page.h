// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Shared goals and temporary rituals: what feels safest first. Alone: one's own drafts, and the ways down.
/// Together: adopting, going up, other words.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/goal/goal_errand.h"
#include "ui/goal/goals_presenter.h"

namespace inglenook::ui {

class GoalsPage : public Page {
    Q_OBJECT
public:
    GoalsPage(Desk& desk, SharedGoalErrand errand, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

private:
    [[nodiscard]] bool findNew();
    void render();
    void addKind(QVBoxLayout* column, GoalKind kind);
    void addGoal(QVBoxLayout* column, const GoalView& goal);
    void addDrafts(QVBoxLayout* column);
    void addExamples(QVBoxLayout* column);
    void addStart(QVBoxLayout* column);
    void addBring(QVBoxLayout* column);
    void addHardDay(QVBoxLayout* column);
    void begin(const GoalWords& words);
    void change(const GoalView& goal);
    Desk& m_desk;
    SharedGoalErrand m_errand;
    GoalsPresenter* m_presenter;
    QWidget* m_body = nullptr;
    bool m_showsExamples = false;
    std::optional<GoalId> m_about; ///< what was just written or asked: the page comes back to it
    std::optional<std::vector<GoalId>> m_before; ///< what was there when a new one was begun
};

void addGoalPages(PageRegistry& registry);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Adopting a goal, going up a step, saying it once more: curtain, each one's own page, what came out. Each
/// page is thrown away when it is left, so that nothing of it can be seen later.
#include "ui/control/one_view.h"
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/goal/goal_errand.h"
#include "ui/goal/goal_turn_presenter.h"

#include <QVBoxLayout>

namespace inglenook::ui {

class StepPage;

class GoalTurnPage : public QWidget, public PageSteps {
    Q_OBJECT
public:
    GoalTurnPage(Desk& desk, const GoalErrand& errand, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override { return false; }
    void focusFirst() override { m_view.focusFirst(); }

private:
    void render();
    [[nodiscard]] QWidget* makeAlone();
    [[nodiscard]] QWidget* makeCurtain();
    [[nodiscard]] QWidget* makeAnswer();
    [[nodiscard]] QWidget* makeBothDone();
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] QWidget* makeRefusal();
    void leave();
    Desk& m_desk;
    GoalTurnPresenter* m_turn;
    OneView m_view;
    std::optional<GoalTurnState::Phase> m_shown;
    Seat m_shownAt = Seat::Circle;
};

} // namespace inglenook::ui

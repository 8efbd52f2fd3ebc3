// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A yes turn of each, or a round, as whole pages reached from the agreement.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/turn/house_turn_port.h"
#include "ui/turn/round_presenter.h"
#include "ui/turn/yes_turn_presenter.h"

#include <QStackedWidget>

namespace inglenook::ui {

class RoundView;
class YesTurnView;

class YesTurnPage : public QWidget, public PageSteps {
    Q_OBJECT
public:
    YesTurnPage(Desk& desk, const std::vector<LineId>& chosen, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

private:
    HouseTurnPort m_port;
    YesTurnPresenter m_turn;
    YesTurnView* m_view;
};

class RoundPage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    explicit RoundPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override { return false; }
    void focusFirst() override;

private:
    void showOverlaps();
    Desk& m_desk;
    HouseRoundPort m_port;
    RoundPresenter m_round;
    RoundView* m_view;
};

} // namespace inglenook::ui

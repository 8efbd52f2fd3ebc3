// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "Second look" at what settles, and "look at the whole page again": reached from the agreement page;
/// nothing reminds of them. Both are yes turns; alone they say so and offer the other seat.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/turn/house_turn_port.h"
#include "ui/turn/yes_turn_view.h"

namespace inglenook::ui {

namespace pages {
inline constexpr auto kSecondLook = "second-look";
inline constexpr auto kWholePage = "whole-page";
} // namespace pages

class TurnPage final : public QWidget, public PageSteps {
    Q_OBJECT
public:
    TurnPage(Desk& desk, YesTurn::Kind kind, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

private:
    void arrange();
    Desk& m_desk;
    YesTurn::Kind m_kind;
    HouseTurnPort m_port;
    YesTurnPresenter m_turn;
    QVBoxLayout* m_layout;
    QWidget* m_shown = nullptr;
};

void addTurnPages(PageRegistry& registry);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first evening joined to the vault: the pages "We have a session soon" and "Start without hurry" lead
/// to. Someone who has a seat and left halfway comes back to where they were.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/evening/evening_page.h"
#include "ui/evening/house_evening_ports.h"
#include "ui/stance/house_stance_port.h"
#include "ui/turn/house_turn_port.h"

namespace inglenook::ui {

class FirstEvening final : public QWidget, public PageSteps {
    Q_OBJECT
public:
    FirstEvening(Desk& desk, Pace pace, Draw draw, QWidget* parent = nullptr);
    [[nodiscard]] EveningPresenter& evening() { return m_evening; }
    [[nodiscard]] EveningPage& page() { return *m_page; }
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;

private:
    void start(Pace pace);
    Desk& m_desk;
    HouseSeatPort m_seats;
    HouseWordsPort m_words;
    HouseTablePort m_table;
    HouseStancePort m_stances;
    HouseRoundPort m_round;
    HouseTurnPort m_turn;
    EveningPresenter m_evening;
    EveningPage* m_page;
};

/// Adds both ways in.
void addEveningPages(PageRegistry& registry);

} // namespace inglenook::ui

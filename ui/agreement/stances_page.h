// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Answering alone, on any day: what one has answered, search for more, and the card itself.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/stance/house_stance_port.h"
#include "ui/stance/stance_presenter.h"

#include <QStackedWidget>

namespace inglenook::ui {

class StanceCards;
class StanceSearch;

class StancesPage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    explicit StancesPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;
    [[nodiscard]] bool find() override;

private:
    void showOverview();
    void showCards();
    void showSearch();
    Desk& m_desk;
    HouseStancePort m_port;
    StancePresenter m_cards;
    Page* m_overview = nullptr;
    StanceCards* m_cardsView = nullptr;
    StanceSearch* m_search = nullptr;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one person prepared alone, while both are here: behind the curtain, so that only its author decides
/// what lies on the table.
#include "ui/agreement/agreement_presenter.h"
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"

#include <QStackedWidget>

namespace inglenook::ui {

class Curtain;

class PreparedPage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    PreparedPage(Desk& desk, Seat seat, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override { return false; }
    void focusFirst() override;

private:
    void showOwn();
    void leave();
    Desk& m_desk;
    Seat m_seat;
    AgreementPresenter* m_presenter;
    Curtain* m_curtain;
    Page* m_page = nullptr;
    bool m_isOpen = false;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// "What we wanted to bring": one at a time behind the curtain, then what was opened, for both.
#include "ui/control/one_view.h"
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/own_room/bring_presenter.h"

namespace inglenook::ui {

class Card;

class BringPage : public QWidget, public PageSteps {
    Q_OBJECT
public:
    explicit BringPage(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override { m_view.focusFirst(); }

private:
    void render();
    QWidget* makeAlone();
    QWidget* makeWhoFirst();
    QWidget* makeCurtain();
    QWidget* makePreview();
    void addChoice(Card& card, const EntryId& id, const QString& about, const QString& other);
    QWidget* makeOpened();
    Desk& m_desk;
    BringPresenter* m_presenter;
    OneView m_view;
};

void addBringPage(PageRegistry& registry);

} // namespace inglenook::ui

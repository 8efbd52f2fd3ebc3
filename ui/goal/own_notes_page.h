// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Hard times and good things that one person wrote alone, while both are here: behind the curtain, so that
/// only their author decides what is opened.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/goal/notes_presenter.h"

#include <QStackedWidget>

namespace inglenook::ui {

class Curtain;

class OwnNotesPage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    OwnNotesPage(Desk& desk, Seat seat, QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override { return false; }
    void focusFirst() override;

private:
    void showOwn();
    void handBack();
    Desk& m_desk;
    Seat m_seat;
    NotesPresenter* m_presenter;
    Curtain* m_curtain;
    Page* m_page = nullptr;
    bool m_isOpen = false;
    bool m_isOver = false;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What we hold on to: first reasons, values and strengths that both opened. For a hard day; nothing to do.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/goal/notes_presenter.h"

namespace inglenook::ui {

class HoldOnPage : public Page {
    Q_OBJECT
public:
    explicit HoldOnPage(Desk& desk, QWidget* parent = nullptr);

private:
    void render();
    void addWords(QVBoxLayout* column, WordsKind kind, const QString& title);
    Desk& m_desk;
    NotesPresenter* m_presenter;
    QWidget* m_body = nullptr;
    bool m_hasWords = false;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Own entries of the library: one's own when alone, of both at the table; and a place to write one.
#include "ui/desk/desk.h"
#include "ui/library/library_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

class Card;
class ChoiceRow;
class DraftKeeper;
class TextArea;

class LibraryOwn : public QWidget {
    Q_OBJECT
public:
    LibraryOwn(Desk& desk, LibraryPresenter& presenter, QWidget* parent = nullptr);

private:
    void render();
    void addEntry(Card& card, const OwnPrompt& prompt);
    void addWriting();
    void keep();
    Desk& m_desk;
    LibraryPresenter& m_presenter;
    QVBoxLayout* m_column;
    QWidget* m_entries = nullptr;
    TextArea* m_text = nullptr;
    ChoiceRow* m_touch = nullptr;
    ChoiceRow* m_minutes = nullptr;
    DraftKeeper* m_draft = nullptr;
};

} // namespace inglenook::ui

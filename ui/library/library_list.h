// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The library's first page: a search, three shelves (to talk about and try, to read, your own), and a few
/// things from the shelf that is open. Nothing says how many there are.
#include "ui/control/page.h"
#include "ui/desk/desk.h"
#include "ui/library/library_presenter.h"

namespace inglenook::ui {

class Button;
class ChoiceRow;
class Field;

class LibraryList : public Page {
    Q_OBJECT
public:
    LibraryList(Desk& desk, LibraryPresenter& presenter, QWidget* parent = nullptr);
    [[nodiscard]] bool find() override;

Q_SIGNALS:
    void exerciseAsked(const inglenook::LibraryItem& item);
    void cardAsked(const inglenook::EducationCard& card);
    void limitsAsked();

private:
    enum Shelf { Talk = 0, Read = 1, Own = 2 };
    void rebuild(); ///< shelf, filters: when another shelf or another person comes
    void render();  ///< what lies on it
    void addTools(QVBoxLayout& column);
    void addItem(QVBoxLayout& column, const LibraryItem& item);
    void addHand(QVBoxLayout& column);
    void addCards(QVBoxLayout& column);
    Desk& m_desk;
    LibraryPresenter& m_presenter;
    Field* m_search;
    ChoiceRow* m_shelves;
    QWidget* m_tools = nullptr;
    QWidget* m_found = nullptr;
    Shelf m_shelf = Talk;
    bool m_areFiltersOpen = false;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The library in the window: its list, and one thing from it at a time. What was looked at is kept nowhere.
#include "ui/control/page.h"
#include "ui/desk/page_registry.h"
#include "ui/library/exercise_presenter.h"
#include "ui/library/library_presenter.h"

#include <QStackedWidget>
#include <cstdint>

namespace inglenook::ui {

class LibraryList;

class LibraryPage : public QStackedWidget, public PageSteps {
    Q_OBJECT
public:
    /// `seed` and the day deal the hands; `clock` runs the exercises.
    LibraryPage(Desk& desk, std::uint64_t seed, const ExercisePresenter::Clock& clock,
                QWidget* parent = nullptr);
    [[nodiscard]] bool goBack() override;
    void focusFirst() override;
    [[nodiscard]] bool find() override;

private:
    void open(Page* page);
    Desk& m_desk;
    LibraryPresenter* m_presenter;
    LibraryList* m_list;
    Page* m_one = nullptr; ///< what is open from the list
};

void addLibraryPages(PageRegistry& registry);

} // namespace inglenook::ui

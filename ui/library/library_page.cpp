// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "ui/library/exercise_page.h"
#include "ui/library/library_limits_page.h"
#include "ui/library/library_list.h"
#include "ui/library/reader_page.h"
#include "ui/problem/problem_text.h"

namespace inglenook::ui {

LibraryPage::LibraryPage(Desk& desk, std::uint64_t seed, const ExercisePresenter::Clock& clock,
                         QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_presenter(new LibraryPresenter(desk.door(), seed, this)),
      m_list(new LibraryList(desk, *m_presenter)) {
    addWidget(m_list);
    connect(m_presenter, &LibraryPresenter::stateChanged, this, [this] {
        if (const auto& problem = m_presenter->state().problem) {
            m_desk.say(problemSentence(problem->code));
        }
    });
    connect(m_list, &LibraryList::cardAsked, this, [this](const EducationCard& card) {
        auto* page = new ReaderPage(card, QLocale::system());
        connect(page, &ReaderPage::done, this, [this] { static_cast<void>(goBack()); });
        open(page);
    });
    connect(m_list, &LibraryList::exerciseAsked, this, [this, clock](const LibraryItem& item) {
        auto* page = new ExercisePage(item, clock, m_desk.preferences().now().pauseKey);
        connect(page, &ExercisePage::done, this, [this] { static_cast<void>(goBack()); });
        open(page);
    });
    connect(m_list, &LibraryList::limitsAsked, this, [this] {
        auto* page = new LibraryLimitsPage(*m_presenter);
        connect(page, &LibraryLimitsPage::done, this, [this] { static_cast<void>(goBack()); });
        open(page);
    });
    // One person's own page vanishes when the other sits down.
    connect(&desk.door(), &Door::presenceChanged, this, [this] {
        if (qobject_cast<LibraryLimitsPage*>(m_one) != nullptr) { static_cast<void>(goBack()); }
    });
}

void LibraryPage::open(Page* page) {
    if (m_one != nullptr) { m_one->deleteLater(); }
    m_one = page;
    addWidget(page);
    setCurrentWidget(page);
    page->focusFirst();
}

bool LibraryPage::goBack() {
    if (m_one == nullptr) { return false; }
    setCurrentWidget(m_list);
    m_one->hide();
    m_one->deleteLater();
    m_one = nullptr;
    m_list->focusFirst();
    return true;
}

void LibraryPage::focusFirst() {
    if (auto* page = dynamic_cast<PageSteps*>(currentWidget())) { page->focusFirst(); }
}

bool LibraryPage::find() {
    if (m_one != nullptr) { static_cast<void>(goBack()); }
    return m_list->find();
}

void addLibraryPages(PageRegistry& registry) {
    PageEntry entry;
    entry.key = QLatin1String(pages::kLibrary);
    entry.caption = LibraryList::tr("Library");
    entry.glyph = QStringLiteral("book");
    entry.order = 60;
    entry.make = [](Desk& desk, QWidget* parent) {
        const auto clock = [] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
        };
        return new LibraryPage(desk, 0, clock, parent);
    };
    registry.add(std::move(entry));
}

} // namespace inglenook::ui

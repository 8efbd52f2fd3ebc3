// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The real window with the real page of listening over a real vault of Ana and Ben. The talk's clock and the
/// draw of the cards are the test's; nothing depends on real time.
#include "support/couple_at_table.h"
#include "ui/listening/listening_page.h"
#include "ui/shell/main_window.h"

#include <QStringList>

#include <map>
#include <set>

class QAbstractButton;

namespace inglenook::test {

/// Every row of every table of the three rooms, as quote() writes its columns.
using Rows = std::map<std::string, std::multiset<std::string>>;

class TalkWindow {
public:
    explicit TalkWindow(Opening opening = Opening::Either);
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::Door& door() { return *m_door; }
    [[nodiscard]] ui::ListeningPage& page();
    [[nodiscard]] listening::State state() { return page().talk().state(); }
    [[nodiscard]] FixedClock& clock() { return m_couple.vault().clock(); }
    void letPass(std::chrono::milliseconds time) { m_now += time; }
    void settle();
    void sitDown(Seat seat);
    void sitDownTogether();
    void lock();
    void goToListening();

    // As people do it, with the keyboard.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& objectName, const QString& words);
    /// Presses the step of this event ("hand_over") by its digit; false: it is not offered.
    bool digit(const char* event);
    /// Presses a button in view with this accessible name by Return; false: there is none.
    bool press(const QString& name);
    void bothTap();
    /// From the page before a talk to Speaking, by keyboard: Ana begins, with the first card.
    void begin(const QString& topic = {});
    [[nodiscard]] static QString fromFirstCard();
    /// From Speaking to the swap, by the shortest way.
    void toSwap();
    void toClosing();

    [[nodiscard]] QStringList words();
    [[nodiscard]] bool shows(const QString& part);
    [[nodiscard]] Rows rows();
    template <class Ask>
    auto store(Ask ask) {
        using Answer = std::invoke_result_t<Ask&, Sitting&>;
        std::optional<Answer> answer;
        m_door->ask(
            m_window.get(),
            [&](House& house) -> Result<void> {
                answer.emplace(ask(*house.sitting()));
                return {};
            },
            [](const Result<void>&) {});
        settle();
        return *answer;
    }

private:
    [[nodiscard]] QAbstractButton* buttonNamed(const QString& name);
    CoupleAtTable m_couple;
    ui::Preferences m_preferences;
    ui::PageRegistry m_pages;
    std::chrono::milliseconds m_now{5000};
    std::unique_ptr<ui::Door> m_door;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// What is in `after` and was not in `before`, and the other way round.
[[nodiscard]] Rows differenceOf(const Rows& before, const Rows& after);
[[nodiscard]] std::string textOf(const Rows& rows);

} // namespace inglenook::test

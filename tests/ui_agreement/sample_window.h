// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The real window with every page of the program, over the sample couple with keys that cost nothing.
#include "agreement/agreement_store.h"
#include "support/temporary_vault.h"
#include "ui/agreement/something_changed.h"
#include "ui/desk/page_registry.h"
#include "ui/shell/main_window.h"

#include <QStringList>

class QPushButton;

namespace inglenook::test {

class SampleWindow {
public:
    explicit SampleWindow(Opening opening = Opening::Either);
    /// Over a copy of a vault that nobody is using.
    explicit SampleWindow(const std::filesystem::path& vault);
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Desk& desk() { return *m_desk; }
    [[nodiscard]] ui::Door& door() { return *m_door; }
    void sitDown(Seat seat);
    void lock();
    void goTo(const QString& page);
    void settle(); ///< until nothing is left to do
    /// The buttons in view with this accessible name, in order.
    [[nodiscard]] std::vector<QPushButton*> buttons(const QString& name);
    /// Presses the first of them; false: there is none.
    [[nodiscard]] bool press(const QString& name);
    void pressWithKeyboard(QPushButton& button);
    /// Every word that a screen reader finds in the window.
    [[nodiscard]] QStringList words();
    [[nodiscard]] bool shows(const QString& part);

    /// Asks the vault itself, past every page.
    template <class Ask>
    auto store(Ask ask) {
        using Answer = std::invoke_result_t<Ask&, Sitting&>;
        std::optional<Answer> answer;
        m_door->ask(
            m_window.get(),
            [&](House& house) -> Result<void> {
                answer = ask(*house.sitting());
                return {};
            },
            [](const Result<void>&) {});
        settle();
        return *answer;
    }
    [[nodiscard]] std::vector<LineView> lines();
    [[nodiscard]] std::vector<BoundaryView> boundaries();
    /// As the vault has it now; ends the program when it is not to be seen.
    [[nodiscard]] LineView line(const LineId& id);

    /// Sidebar pages, then those reached from others.
    [[nodiscard]] QStringList pageKeys() const;

private:
    void open();
    TemporaryFolder m_space;
    FixedClock m_clock{kFirstEvening};
    ui::Preferences m_preferences;
    std::unique_ptr<ui::Door> m_door;
    std::unique_ptr<ui::Desk> m_desk;
    ui::PageRegistry m_pages;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::SomethingChanged> m_changed;
};

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One run of the program: door, desk, pages and window, joined. main() and the tests that sit at the real
/// window build it alike.
#include "clock/clock.h"
#include "secret/kdf.h"
#include "ui/agreement/something_changed.h"
#include "ui/app/sample_visit.h"
#include "ui/desk/desk.h"
#include "ui/desk/page_registry.h"
#include "ui/listening/talk_presenter.h"
#include "ui/shell/main_window.h"

namespace inglenook::ui {

class Program {
public:
    struct Start {
        std::filesystem::path vault;              ///< the folder; need not be there yet
        KdfPolicy kdf;                            ///< what a new passphrase costs
        std::function<IdleWatch::Time()> idleNow; ///< see IdleWatch
        TalkClock talkNow = {};                   ///< absent: the computer's own
    };
    /// `clock` and `preferences` must outlive it.
    Program(const Start& start, const Clock& clock, Preferences& preferences);
    /// Looks at the folder and shows the window with what it found.
    void open();
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] Door& door() { return m_door; }
    [[nodiscard]] const PageRegistry& pages() const { return m_pages; }

private:
    Door m_door;
    Desk m_desk;
    PageRegistry m_pages;
    MainWindow m_window;
    SampleVisit m_visit;
    SomethingChanged m_changed;
};

} // namespace inglenook::ui

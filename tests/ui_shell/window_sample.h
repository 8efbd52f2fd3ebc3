// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The real window over a real vault of Ana and Ben (both seats taken, keys that cost nothing), with two
/// pages of one text field each and a clock that stands still.
#include "support/temporary_vault.h"
#include "ui/desk/page_registry.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

namespace inglenook::test {

class WindowSample {
public:
    explicit WindowSample(Opening opening = Opening::Either);
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Door& door() { return m_door; }
    [[nodiscard]] ui::Desk& desk() { return m_desk; }
    [[nodiscard]] ui::Preferences& preferences() { return m_preferences; }
    void start();            ///< up to the lock screen
    void sitDown(Seat seat); ///< picks the shape and types the passphrase, as a person does
    void settle();           ///< until nothing is left to do
    void letPass(std::chrono::milliseconds time) { m_now += time; }
    [[nodiscard]] QLineEdit* fieldOf(const char* page); ///< null: that page is not built
    [[nodiscard]] int built(const char* page) const { return m_built.at(page); }

private:
    void addPage(const char* key, const QString& caption, int order);
    TemporaryVault m_vault;
    ui::Preferences m_preferences;
    ui::Door m_door;
    ui::Desk m_desk;
    ui::PageRegistry m_pages;
    std::map<std::string, int> m_built;
    std::chrono::milliseconds m_now{1000};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace inglenook::test

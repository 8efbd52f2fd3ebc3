// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// People at the real window: the program joined as it is when it starts (ui/app), in a folder of its own,
/// with keys that cost next to nothing and a clock that the test moves. Everything is done by key events and
/// told by what a screen reader would say. With INGLENOOK_PICTURES set to a folder, see() leaves pictures
/// there.
#include "support/temporary_vault.h"
#include "support/typist.h"
#include "ui/app/program.h"

#include <QStringList>

namespace inglenook::test {

class WindowDriver {
public:
    enum class Begins {
        WithNothing,     ///< at the very first screen
        WithSampleCouple ///< Ana and Ben as `inglenook-cli sample` makes them; their lock screen
    };
    /// `name` goes before the names of its pictures.
    explicit WindowDriver(Begins begins, const QString& name, Opening opening = Opening::Either);

    [[nodiscard]] ui::MainWindow& window() { return m_program->window(); }
    [[nodiscard]] ui::Program& program() { return *m_program; }
    [[nodiscard]] Typist& keys() { return *m_typist; }
    [[nodiscard]] std::filesystem::path folder() const { return m_space.path(); } ///< HOME: PDFs land here

    // Time
    void moveClockTo(int daysLater, int minuteOfDay);
    void letPass(std::chrono::milliseconds time) { m_talkNow += time; } ///< within a talk
    [[nodiscard]] std::chrono::milliseconds passed() const { return m_talkNow; }
    void settle(); ///< until the vault and the window have nothing left to do

    // What is there
    [[nodiscard]] QString focused() const; ///< what a screen reader says has the focus
    [[nodiscard]] QStringList words();     ///< everything it finds in the window
    [[nodiscard]] bool shows(const QString& part);
    [[nodiscard]] bool waitToSee(const QString& part);
    void see(const QString& what);

    // What they do
    /// Tab, until the control whose name contains this has the focus. False: a whole round without it.
    [[nodiscard]] bool tabTo(const QString& name);
    /// The same, until a word of the row of choices with this name has the focus.
    [[nodiscard]] bool tabToRow(const QString& name);
    /// tabToRow, then the arrow down to this word.
    [[nodiscard]] bool choose(const QString& row, const QString& word);
    /// tabTo, then Enter.
    [[nodiscard]] bool press(const QString& name);
    /// Ctrl and the place of the page in the sidebar.
    [[nodiscard]] bool goTo(const char* page);
    void lock();
    /// From the lock screen, or beside the one who is here.
    [[nodiscard]] bool sitDown(Seat seat);
    [[nodiscard]] bool sitDownBeside(Seat seat);
    /// Both sit down at the lock screen, Ana first.
    [[nodiscard]] bool bothSitDown() { return sitDown(Seat::Circle) && sitDownBeside(Seat::Diamond); }
    /// The yes turns of both, wherever they are offered: every line yes and on paper, up to what came out.
    [[nodiscard]] bool bothSayYes();
    [[nodiscard]] bool waitToFocus(const QString& name);

private:
    void tell(const QString& what); ///< why a test cannot go on
    [[nodiscard]] bool tabUntil(const std::function<bool()>& isThere, const QString& name);
    [[nodiscard]] bool sayYes(Seat seat);
    TemporaryFolder m_space;
    FixedClock m_clock{kFirstEvening};
    std::chrono::milliseconds m_idle{0};
    std::chrono::milliseconds m_talkNow{0};
    ui::Preferences m_preferences;
    std::unique_ptr<ui::Program> m_program;
    std::unique_ptr<Typist> m_typist;
    QString m_name;
    int m_pictures = 0;
};

/// Passphrases as people type them: plain words.
[[nodiscard]] QString typedPassphraseOf(Seat seat);

} // namespace inglenook::test

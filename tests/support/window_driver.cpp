// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_driver.h"

#include "sample/sample.h"
#include "support/accessible_walk.h"
#include "support/weak_kdf.h"
#include "ui/control/choice_row.h"
#include "ui/lock/lock_text.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <iostream>

namespace inglenook::test {

using namespace ui;

namespace {
constexpr int kEvening = 20 * 60;
constexpr int kMostTabs = 250;
constexpr int kMostLines = 40;
} // namespace

QString typedPassphraseOf(Seat seat) {
    const auto passphrase = passphraseOf(seat);
    const auto bytes = passphrase.bytes();
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

WindowDriver::WindowDriver(Begins begins, const QString& name, Opening opening) : m_name(name) {
    qputenv("HOME", QByteArray::fromStdString(m_space.path().string()));
    m_clock.moveTo(kFirstEvening, kEvening);
    const auto place = m_space.path() / "vault";
    if (begins == Begins::WithSampleCouple) {
        SampleSetup setup;
        setup.opening = opening;
        for (const auto seat : kBothSeats) {
            setup.passphrases[seat] = passphraseOf(seat);
        }
        static_cast<void>(must(makeSample(place, setup, m_clock, weakKdf())));
    }
    m_program = std::make_unique<Program>(
        Program::Start{place, weakKdf(), [this] { return m_idle; }, [this] { return m_talkNow; }}, m_clock,
        m_preferences);
    m_program->open();
    settle();
    window().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window()));
    m_typist = std::make_unique<Typist>(window());
    settle();
}

void WindowDriver::moveClockTo(int daysLater, int minuteOfDay) {
    m_clock.moveTo(kFirstEvening + std::chrono::days(daysLater), minuteOfDay);
}

void WindowDriver::settle() {
    for (int i = 0; i < 8; ++i) { // each answer may ask the next question
        m_program->door().drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

QString WindowDriver::focused() const {
    auto* control = QApplication::focusWidget();
    auto* said = control == nullptr ? nullptr : QAccessible::queryAccessibleInterface(control);
    return said == nullptr ? QString() : said->text(QAccessible::Name);
}

QStringList WindowDriver::words() {
    QStringList found;
    walkAccessible(QAccessible::queryAccessibleInterface(&window()), [&](QAccessibleInterface& each) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
            const auto text = each.text(kind);
            if (!text.isEmpty()) { found.append(text); }
        }
    });
    return found;
}

bool WindowDriver::shows(const QString& part) {
    const auto all = words();
    return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.contains(part); });
}

void WindowDriver::tell(const QString& what) {
    std::cerr << qPrintable(what) << "; page " << qPrintable(window().page()) << ", focus on \""
              << qPrintable(focused()) << "\", in sight:\n  "
              << qPrintable(words().join(QStringLiteral("\n  "))) << "\n";
}

bool WindowDriver::waitToSee(const QString& part) {
    const auto isThere = m_typist->waitFor([&] { return shows(part); });
    if (!isThere) { tell(QStringLiteral("not in sight: ") + part); }
    return isThere;
}

void WindowDriver::see(const QString& what) {
    const auto folder = qEnvironmentVariable("INGLENOOK_PICTURES");
    if (folder.isEmpty()) { return; }
    settle();
    QDir().mkpath(folder);
    window().grab().save(QStringLiteral("%1/%2-%3-%4.png")
                             .arg(folder, m_name)
                             .arg(++m_pictures, 2, 10, QLatin1Char('0'))
                             .arg(what));
}

bool WindowDriver::tabUntil(const std::function<bool()>& isThere, const QString& name) {
    settle(); // or Tab sets out from a page that is still to come
    QStringList seen;
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        if (isThere()) { return true; }
        seen.append(focused());
        m_typist->press(Qt::Key_Tab);
    }
    seen.removeDuplicates();
    std::cerr << "Tab never comes to " << qPrintable(name) << ", only to\n  "
              << qPrintable(seen.join(QStringLiteral("\n  "))) << "\n";
    return false;
}

bool WindowDriver::tabTo(const QString& name) {
    return tabUntil([&] { return focused().contains(name); }, name);
}

bool WindowDriver::tabToRow(const QString& name) {
    const auto isThere = [&] {
        const auto* word = QApplication::focusWidget();
        const auto* row = word == nullptr ? nullptr : qobject_cast<ChoiceRow*>(word->parentWidget());
        return row != nullptr && row->accessibleName() == name;
    };
    return tabUntil(isThere, name);
}

bool WindowDriver::choose(const QString& row, const QString& word) {
    if (!tabToRow(row)) { return false; }
    const auto* choices = qobject_cast<ChoiceRow*>(QApplication::focusWidget()->parentWidget());
    for (int keys = 0; keys < kMostLines && choices->word() != word; ++keys) {
        m_typist->press(Qt::Key_Down);
    }
    const auto isChosen = choices->word() == word;
    if (!isChosen) { tell(QStringLiteral("no such choice: ") + word); }
    return isChosen;
}

bool WindowDriver::press(const QString& name) {
    if (!tabTo(name)) { return false; }
    m_typist->enter();
    settle();
    return true;
}

bool WindowDriver::goTo(const char* page) {
    const auto entries = m_program->pages().sidebar();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const PageEntry* entry) {
        return entry->key == QLatin1String(page);
    });
    const auto place = static_cast<int>(found - entries.begin());
    if (found == entries.end() || place > 8) { return false; }
    m_typist->press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    settle();
    const auto isThere = window().page() == QLatin1String(page);
    if (!isThere) { tell(QStringLiteral("not gone to: ") + QLatin1String(page)); }
    return isThere;
}

void WindowDriver::lock() {
    m_typist->press(Qt::Key_L, Qt::ControlModifier);
    settle();
}

bool WindowDriver::sitDown(Seat seat) {
    if (!window().isAtLock() || !press(seatWords(seat))) { return false; }
    m_typist->passphrase(seat, typedPassphraseOf(seat));
    m_typist->enter();
    const auto isHere =
        m_typist->waitFor([&] { return m_program->door().presence().here[seat] && !window().isAtLock(); });
    settle();
    return isHere;
}

bool WindowDriver::sitDownBeside(Seat seat) {
    m_typist->press(Qt::Key_F6); // to the list of pages
    if (!press(QStringLiteral("Sit down together")) || !window().isAtLock()) { return false; }
    m_typist->passphrase(seat, typedPassphraseOf(seat));
    m_typist->enter();
    return m_typist->waitFor([&] { return m_program->door().presence().areBoth() && !window().isAtLock(); });
}

bool WindowDriver::waitToFocus(const QString& name) {
    const auto isThere = m_typist->waitFor([&] { return focused() == name; });
    if (!isThere) { tell(QStringLiteral("no focus on: ") + name); }
    return isThere;
}

bool WindowDriver::sayYes(Seat seat) {
    const auto name = QString::fromStdString(nameOf(seat));
    if (!waitToFocus(QStringLiteral("I am %1").arg(name))) { return false; }
    m_typist->enter();
    if (!waitToSee(QStringLiteral("Seal your turn"))) { return false; }
    see(QStringLiteral("turn-of-%1").arg(name));
    const auto last = QStringLiteral("Put these lines on paper");
    for (int line = 0; line < kMostLines && focused() != last; ++line) {
        m_typist->digit(1);
    }
    if (!waitToFocus(last)) { return false; }
    m_typist->press(Qt::Key_Space);
    m_typist->passphrase(seat, typedPassphraseOf(seat));
    m_typist->enter();
    return true;
}

bool WindowDriver::bothSayYes() {
    if (!sayYes(Seat::Circle) || !sayYes(Seat::Diamond)) { return false; }
    if (!waitToSee(QStringLiteral("Both turns are over"))) { return false; }
    m_typist->enter();
    const auto isOut = waitToSee(QStringLiteral("What came out"));
    see(QStringLiteral("what-came-out"));
    return isOut;
}

} // namespace inglenook::test

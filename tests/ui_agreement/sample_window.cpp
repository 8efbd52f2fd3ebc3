// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_agreement/sample_window.h"

#include "sample/sample.h"
#include "support/accessible_walk.h"
#include "support/weak_kdf.h"
#include "ui/app/page_list.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace inglenook::test {

using namespace ui;

namespace {

/// A closed vault copied by hand is whole: the sample is made once for each opening.
std::filesystem::path sampleOf(Opening opening) {
    static const TemporaryFolder made;
    const auto once = made.path() / (opening == Opening::Either ? "either" : "together");
    if (std::filesystem::exists(once)) { return once; }
    SampleSetup setup;
    setup.opening = opening;
    for (const auto seat : kBothSeats) {
        setup.passphrases[seat] = passphraseOf(seat);
    }
    const FixedClock clock(kFirstEvening);
    static_cast<void>(must(makeSample(once, setup, clock, weakKdf())));
    return once;
}

} // namespace

SampleWindow::SampleWindow(Opening opening) : SampleWindow(sampleOf(opening)) {}

SampleWindow::SampleWindow(const std::filesystem::path& vault) : m_pages(allPages()) {
    std::filesystem::copy(vault, m_space.path() / "vault", std::filesystem::copy_options::recursive);
    open();
}

void SampleWindow::open() {
    m_door = std::make_unique<Door>(m_space.path() / "vault", realEntrance(m_clock, weakKdf()));
    m_desk = std::make_unique<Desk>(*m_door, m_preferences);
    m_window = std::make_unique<MainWindow>(*m_desk, m_pages, [] { return std::chrono::milliseconds(0); });
    m_changed = std::make_unique<SomethingChanged>(*m_desk);
    QObject::connect(m_window.get(), &MainWindow::somethingChanged, m_changed.get(), &SomethingChanged::rest);
    m_window->resize(1180, 780);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    settle();
}

void SampleWindow::settle() {
    for (int i = 0; i < 8; ++i) { // each answer may ask the next question
        m_door->drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void SampleWindow::sitDown(Seat seat) {
    m_door->sitDown(m_window.get(), seat, passphraseOf(seat), [](const Result<void>&) {});
    settle();
}

void SampleWindow::lock() {
    m_window->lockNow();
    settle();
}

void SampleWindow::goTo(const QString& page) {
    m_window->goTo(page);
    settle();
}

std::vector<QPushButton*> SampleWindow::buttons(const QString& name) {
    std::vector<QPushButton*> found;
    for (auto* button : m_window->findChildren<QPushButton*>()) {
        auto* seen = QAccessible::queryAccessibleInterface(button);
        if (button->isVisible() && seen != nullptr && seen->text(QAccessible::Name) == name) {
            found.push_back(button);
        }
    }
    return found;
}

bool SampleWindow::press(const QString& name) {
    const auto found = buttons(name);
    if (found.empty()) { return false; }
    QTest::mouseClick(found.front(), Qt::LeftButton);
    settle();
    return true;
}

void SampleWindow::pressWithKeyboard(QPushButton& button) {
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    settle();
}

QStringList SampleWindow::words() {
    QStringList found;
    walkAccessible(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface& each) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
            const auto text = each.text(kind);
            if (!text.isEmpty()) { found.append(text); }
        }
    });
    return found;
}

bool SampleWindow::shows(const QString& part) {
    const auto all = words();
    return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.contains(part); });
}

std::vector<LineView> SampleWindow::lines() {
    return must(store([](Sitting& sitting) { return AgreementStore(sitting).lines(); }));
}

std::vector<BoundaryView> SampleWindow::boundaries() {
    return must(store([](Sitting& sitting) { return AgreementStore(sitting).boundaries(); }));
}

LineView SampleWindow::line(const LineId& id) {
    const auto all = lines();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    expects(found != all.end(), "the line is to be seen");
    return *found;
}

QStringList SampleWindow::pageKeys() const {
    QStringList keys;
    for (const auto* entry : m_pages.sidebar()) {
        keys.append(entry->key);
    }
    for (const auto* key : {"check-in-opening",
                            "looking-back",
                            "stances",
                            "wish",
                            "paper",
                            "second-look",
                            "whole-page",
                            "round",
                            "own-room-bring",
                            "private-paper",
                            "safety",
                            "prepared-circle",
                            "prepared-diamond",
                            "yes-turn",
                            "body-map",
                            "goal-words",
                            "goal-turn",
                            "setback",
                            "good-things",
                            "hold-on",
                            "own-notes-circle"}) {
        keys.append(QLatin1String(key));
    }
    return keys;
}

} // namespace inglenook::test

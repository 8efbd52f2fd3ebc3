// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typist.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWindow>

namespace inglenook::test {

namespace {

/// Where keys go: a dialog over the window, or the window.
QWindow* typedInto(const QWidget& window) {
    auto* focused = QGuiApplication::focusWindow();
    return focused != nullptr ? focused : window.windowHandle();
}

} // namespace

Typist::Typist(QWidget& window) : m_window(window) {}

void Typist::countAnew() {
    m_inputs = 0;
    m_passphrases = {};
}

void Typist::settle() {
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents();
    }
}

/// Every control that Tab can reach says what it is, and nothing is wider than the window.
void Typist::lookAtControls() {
    for (auto* control : m_window.findChildren<QWidget*>()) {
        const auto isOurs = control->window() == m_window.window(); // a file dialog is Qt's
        if (!isOurs || !control->isVisible() || (control->focusPolicy() & Qt::TabFocus) == 0) { continue; }
        auto* said = QAccessible::queryAccessibleInterface(control);
        const bool isNamed = said != nullptr && !said->text(QAccessible::Name).isEmpty();
        EXPECT_TRUE(isNamed) << control->metaObject()->className() << ' '
                             << control->objectName().toStdString();
        const auto right = control->mapTo(&m_window, QPoint(control->width(), 0)).x();
        EXPECT_LE(right, m_window.width()) << control->metaObject()->className();
    }
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    settle();
    lookAtControls();
    ++m_inputs;
    QTest::keyClick(typedInto(m_window), key, modifiers);
    settle();
}

void Typist::type(const QString& text) {
    settle();
    for (const auto letter : text) {
        QTest::keyClick(typedInto(m_window), letter.toLatin1());
    }
    settle();
}

void Typist::write(const QString& text) {
    ++m_inputs;
    type(text);
}

void Typist::passphrase(Seat whose, const QString& text) {
    ++m_inputs;
    ++m_passphrases[whose];
    type(text);
}

bool Typist::waitFor(const std::function<bool()>& condition) {
    constexpr qint64 kPatience = 60000; // ms of a busy machine; nothing waits so long unless it fails
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < kPatience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    settle();
    return condition();
}

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Two people at one keyboard, and no mouse. Counting: every key press that acts is one input (Tab too);
/// what is typed into one field is one input, however long; Enter after it is another. Every passphrase typed
/// is one passphrase entry of its owner and one input.
#include "value/seat.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace inglenook::test {

class Typist {
public:
    explicit Typist(QWidget& window);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void enter() { press(Qt::Key_Return); }
    void finish() { press(Qt::Key_Return, Qt::ControlModifier); }
    void digit(int number) { press(static_cast<Qt::Key>(Qt::Key_0 + number)); }
    void write(const QString& text);
    void passphrase(Seat whose, const QString& text);
    /// Lets the vault work until this holds; false after twenty seconds.
    [[nodiscard]] bool waitFor(const std::function<bool()>& condition);
    /// Lets whatever is due happen.
    void settle();

    [[nodiscard]] int inputs() const { return m_inputs; }
    [[nodiscard]] int passphrases(Seat whose) const { return m_passphrases[whose]; }
    void countAnew(); ///< another evening begins

private:
    void type(const QString& text);
    void lookAtControls();
    QWidget& m_window;
    int m_inputs = 0;
    BySeat<int> m_passphrases;
};

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock_text.h"

#include <QCoreApplication>

namespace inglenook::ui {

namespace {
QString say(const char* words) { return QCoreApplication::translate("inglenook::ui::LockPage", words); }
} // namespace

QString seatWords(Seat seat) {
    return seat == Seat::Circle ? say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage", "The circle"))
                                : say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage", "The diamond"));
}

QString chosenSeat(Seat seat) {
    return seat == Seat::Circle ? say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage", "You chose the circle."))
                                : say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage", "You chose the diamond."));
}

QString wrongPassphrase(Seat seat) {
    // The same words whatever was typed, and no count: a count tells the next person that somebody tried.
    return seat == Seat::Circle
               ? say(QT_TRANSLATE_NOOP(
                     "inglenook::ui::LockPage",
                     "That did not open the circle. Take your time. Is it the other shape?"))
               : say(QT_TRANSLATE_NOOP(
                     "inglenook::ui::LockPage",
                     "That did not open the diamond. Take your time. Is it the other shape?"));
}

QString differingPassphrases() {
    return say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage",
                                 "The two are not the same yet. “Show the words” can help."));
}

QString openingWords() {
    return say(QT_TRANSLATE_NOOP("inglenook::ui::LockPage",
                                 "Opening. It takes a moment, so that guessing takes for ever."));
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/turn_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cstdlib>

namespace inglenook::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Turn", text); }

} // namespace

QString wordOf(YesAnswer answer) {
    switch (answer) {
    case YesAnswer::Yes:
        return say(QT_TRANSLATE_NOOP("Turn", "Yes"));
    case YesAnswer::NotYet:
        return say(QT_TRANSLATE_NOOP("Turn", "Not yet"));
    case YesAnswer::ForTheSession:
        return say(QT_TRANSLATE_NOOP("Turn", "For the session"));
    }
    std::abort();
}

QString wordOf(Stance stance) {
    switch (stance) {
    case Stance::Welcome:
        return say(QT_TRANSLATE_NOOP("Turn", "Welcome"));
    case Stance::WithConditions:
        return say(QT_TRANSLATE_NOOP("Turn", "Only …"));
    case Stance::Curious:
        return say(QT_TRANSLATE_NOOP("Turn", "Curious"));
    case Stance::NotNow:
        return say(QT_TRANSLATE_NOOP("Turn", "Not now"));
    case Stance::OffTheTable:
        return say(QT_TRANSLATE_NOOP("Turn", "Off the table"));
    case Stance::Unanswered:
        return say(QT_TRANSLATE_NOOP("Turn", "No answer"));
    }
    std::abort();
}

QString meaningOf(Stance stance) {
    switch (stance) {
    case Stance::Welcome:
        return say(QT_TRANSLATE_NOOP("Turn", "You may be asked."));
    case Stance::WithConditions:
        return say(QT_TRANSLATE_NOOP("Turn", "You may be asked, for what you pick."));
    case Stance::Curious:
        return say(QT_TRANSLATE_NOOP("Turn", "You would talk about it. It opens nothing."));
    case Stance::NotNow:
        return say(QT_TRANSLATE_NOOP("Turn", "Not for now."));
    case Stance::OffTheTable:
        return say(QT_TRANSLATE_NOOP("Turn", "Not, and not to be raised by the other."));
    case Stance::Unanswered:
        return {};
    }
    std::abort();
}

QString onlyPhrase(const QStringList& conditions) {
    if (conditions.isEmpty()) { return {}; }
    return say(QT_TRANSLATE_NOOP("Turn", "Only: %1.")).arg(conditions.join(QStringLiteral(", ")));
}

PillState pillOf(YesOutcome outcome, bool hasConditions) {
    switch (outcome) {
    case YesOutcome::Agreed:
        return hasConditions ? PillState::WelcomeOnly : PillState::Welcome;
    case YesOutcome::Settling:
        return PillState::Settling;
    case YesOutcome::ToTalkAbout:
        return PillState::ToTalkAbout;
    case YesOutcome::ClosedForNow:
        return PillState::Resting;
    }
    std::abort();
}

QString sentenceOf(YesOutcome outcome) {
    switch (outcome) {
    case YesOutcome::Agreed:
        return say(QT_TRANSLATE_NOOP("Turn", "You may ask. It is never a yes for tonight."));
    case YesOutcome::Settling:
        return say(
            QT_TRANSLATE_NOOP("Turn", "Not in force yet. From tomorrow you can each say it once more."));
    case YesOutcome::ToTalkAbout:
        return say(QT_TRANSLATE_NOOP("Turn", "It goes on the page as something to talk about."));
    case YesOutcome::ClosedForNow:
        return say(QT_TRANSLATE_NOOP("Turn", "It stays closed until you look at the page together."));
    }
    std::abort();
}

QString turnTitle(YesTurn::Kind kind) {
    switch (kind) {
    case YesTurn::Kind::Proposals:
        return say(QT_TRANSLATE_NOOP("Turn", "Your turn"));
    case YesTurn::Kind::SecondLook:
        return say(QT_TRANSLATE_NOOP("Turn", "A second look"));
    case YesTurn::Kind::WholePage:
        return say(QT_TRANSLATE_NOOP("Turn", "The whole page, looked at once more"));
    }
    std::abort();
}

QString turnSubtitle(YesTurn::Kind kind) {
    switch (kind) {
    case YesTurn::Kind::Proposals:
        return say(QT_TRANSLATE_NOOP(
            "Turn", "Read each line. All three answers are good answers. A line means: you may ask."));
    case YesTurn::Kind::SecondLook:
        return say(
            QT_TRANSLATE_NOOP("Turn", "You both said yes to these. How is it now, after sleeping on it?"));
    case YesTurn::Kind::WholePage:
        return say(QT_TRANSLATE_NOOP(
            "Turn", "What is still right for you? What you leave open goes to the session."));
    }
    std::abort();
}

QString longDate(Day day) {
    const auto date = QDate(1970, 1, 1).addDays(dayNumber(day));
    return QLocale().toString(date, QStringLiteral("d MMMM"));
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/agreement_text.h"

#include "ui/bridge/utf8.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* sentence) { return QCoreApplication::translate("AgreementText", sentence); }

bool isOnlyReader(const LineView& line, const Presence& presence) {
    return presence.alone().has_value() && line.checked.size() == 1 &&
           line.checked.front() == *presence.alone();
}

QString aloneText(const LineView& line, const Presence& presence) {
    if (presence.opening == Opening::Together) {
        return line.since ? say("What you said yes to on %1.").arg(dayText(*line.since))
                          : say("What you said yes to. It is looked at when you are both here.");
    }
    const QString other = presence.names[otherOf(*presence.alone())];
    return other.isEmpty()
               ? say("You said yes to this.")
               : say("You said yes to this. %1's part is checked when you are both here.").arg(other);
}

QString restingText(const LineView& line) {
    QStringList parts;
    if (line.isRestedWithTime) {
        parts << say("Rested with time: its day to look again is more than two weeks ago.");
    }
    if (line.since) {
        parts << say("Since %1.")
                     .arg(QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(*line.since)),
                                             u"MMMM yyyy"_s));
    }
    if (!line.restUntil.empty()) { parts << say("Until %1.").arg(fromUtf8(line.restUntil)); }
    if (!line.wouldHelp.empty()) { parts << say("Would help: %1.").arg(fromUtf8(line.wouldHelp)); }
    if (line.isRestedByReader) { parts << say("You rest this. Nobody else is told that it was you."); }
    return parts.join(u' ');
}

} // namespace

QString dayText(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(day)), u"d MMMM yyyy"_s);
}

QString onlyText(const LineView& line) {
    if (line.conditions.empty()) { return {}; }
    QStringList phrases;
    for (const auto& phrase : line.conditions) {
        phrases << fromUtf8(phrase);
    }
    return say("Only: %1.").arg(phrases.join(u", "_s));
}

QString sinceText(const LineView& line, const Presence& presence) {
    switch (line.state) {
    case LineState::Resting:
        return restingText(line);
    case LineState::Settling:
        return line.settlesOn
                   ? say("You both said yes once. From %1 each can say it once more, on a second look.")
                         .arg(dayText(*line.settlesOn))
                   : say("You both said yes once. It comes into force when both say it once more.");
    case LineState::Agreed:
        if (isOnlyReader(line, presence)) { return aloneText(line, presence); }
        return line.review ? say("You look at it again on %1.").arg(dayText(*line.review)) : QString();
    case LineState::DueForReview:
        return say("Its day to look again has come. It stays as it is until you do.");
    case LineState::ToTalkAbout:
        if (isOnlyReader(line, presence)) { return aloneText(line, presence); }
        return {};
    case LineState::Draft:
    case LineState::OffTheTable:
        return {};
    }
    return {};
}

QString doneText(const QString& what) {
    if (what == "rested"_L1) { return say("It rests now. No reason is needed."); }
    if (what == "lifted"_L1) {
        return say("Your rest is lifted. Nothing opens by that: it becomes something to talk about.");
    }
    if (what == "withdrawn"_L1) {
        return say("It is withdrawn and rests. It is not on the next page you print.");
    }
    if (what == "edited"_L1) {
        return say("What is closer is in force now. What would open more waits for you both.");
    }
    if (what == "all-rested"_L1) {
        return say("Every touch line rests now. You can go through them together, on any day you choose.");
    }
    if (what == "boundary-written"_L1) { return say("Written. Only you see it until you show it."); }
    if (what == "boundary-shown"_L1) { return say("Both of you can see it now."); }
    if (what == "boundary-taken-back"_L1) { return say("Taken back. It opens nothing."); }
    if (what == "brought"_L1) { return say("It lies on the table."); }
    if (what == "dropped"_L1 || what == "taken-off"_L1) { return say("Taken off. It is gone."); }
    return {};
}

QString stopText(const QString& name, const std::vector<std::string>& signs) {
    QStringList words;
    for (const auto& sign : signs) {
        words << fromUtf8(sign);
    }
    if (words.isEmpty()) { return say("%1's stop signs are not chosen yet.").arg(name); }
    return say("%1 stops: %2.").arg(name, words.join(say(", or ")));
}

} // namespace inglenook::ui

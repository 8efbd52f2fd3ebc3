// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_text.h"

#include "agreement/activity.h"
#include "ui/bridge/utf8.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cstdlib>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* words) { return QCoreApplication::translate("Goal", words); }

QString capital(QString text) {
    if (!text.isEmpty()) { text.front() = text.front().toUpper(); }
    return text;
}

} // namespace

QString wordOf(GoalKind kind) {
    switch (kind) {
    case GoalKind::FeelsSafest:
        return say("What feels safest");
    case GoalKind::Regain:
        return say("To have back");
    case GoalKind::Reinvent:
        return say("In a new way");
    case GoalKind::Ritual:
        return say("Small rituals, for a while");
    }
    std::abort();
}

QString lineOf(GoalKind kind) {
    switch (kind) {
    case GoalKind::FeelsSafest:
        return say("Where you can always go. It is never done, and never a step on the way to more.");
    case GoalKind::Regain:
        return say("Something you knew, as far as it can be now.");
    case GoalKind::Reinvent:
        return say("Something that was one way before, and may be another way now.");
    case GoalKind::Ritual:
        return say("A small habit with a last day. Nothing goes on by itself.");
    }
    std::abort();
}

QString wordOf(StepEnergy energy) {
    switch (energy) {
    case StepEnergy::Unsaid:
        return {};
    case StepEnergy::Little:
        return say("A little");
    case StepEnergy::Some:
        return say("Some");
    case StepEnergy::Much:
        return say("A lot");
    }
    std::abort();
}

QString detailsOf(const Rung& rung) {
    QStringList parts;
    parts << (rung.level == TouchLevel::None ? say("No touch") : capital(fromUtf8(wordsOf(rung.level))));
    if (rung.minutes > 0) { parts << say("about %1 minutes").arg(rung.minutes); }
    if (rung.energy != StepEnergy::Unsaid) { parts << say("%1 energy").arg(wordOf(rung.energy).toLower()); }
    return parts.join(u" · "_s);
}

QString onlyOf(const Rung& rung) {
    QStringList phrases;
    for (const auto& phrase : rung.conditions) {
        phrases << fromUtf8(phrase);
    }
    return phrases.isEmpty() ? QString() : say("Only: %1.").arg(phrases.join(u", "_s));
}

QString enoughOf(const Rung& rung) {
    return rung.enough.empty() ? say("Enough is whenever one of you says so.") : fromUtf8(rung.enough);
}

QString sentenceOf(const OutsideReason& reason) {
    const QString line = fromUtf8(reason.words);
    switch (reason.what) {
    case Outside::NoLine:
        return say("Nothing in your agreement is open for “%1” yet.").arg(line);
    case Outside::LineRests:
        return say("“%1” rests in your agreement for now.").arg(line);
    case Outside::NotInForce:
        return say("“%1” is not open in your agreement: you have not both said yes to it, or it settles.")
            .arg(line);
    case Outside::WiderTouch:
        return say("“%1” is open for another kind of touch.").arg(line);
    case Outside::Minutes:
        return say("“%1” is open for %2 minutes at most.").arg(line).arg(reason.minutes);
    case Outside::Areas:
        return say("“%1” is open for fewer places on the body.").arg(line);
    case Outside::Places:
        return say("“%1” is open in fewer places.").arg(line);
    case Outside::Kinds:
        return say("“%1” is open for fewer kinds of touch.").arg(line);
    case Outside::Pressure:
        return say("“%1” is open for gentler touch only.").arg(line);
    case Outside::Clothing:
        return say("“%1” is open with more clothes on.").arg(line);
    case Outside::Until:
        return say("“%1” is open up to an earlier day.").arg(line);
    case Outside::Requirement:
        return say("Your agreement asks for this as well: %1.").arg(line);
    case Outside::Other:
        return say("This is not inside “%1” in your agreement.").arg(line);
    }
    std::abort();
}

QStringList sentencesOf(const std::vector<OutsideReason>& reasons) {
    QStringList out;
    for (const auto& reason : reasons) {
        out << sentenceOf(reason);
    }
    return out;
}

QString goalDay(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(day)), u"d MMMM"_s);
}

QString goalDoneText(const QString& what) {
    if (what == "down"_L1) { return say("One step down. That holds from now on."); }
    if (what == "rested"_L1) { return say("It rests. It comes back only when you both say so."); }
    if (what == "gone"_L1) { return say("Gone. Its words are erased."); }
    if (what == "off"_L1) { return say("It is off the table."); }
    if (what == "brought"_L1) {
        return say(
            "You look at it once more when you next sit down together. You open it then, or hold it back.");
    }
    if (what == "laid-down"_L1) { return say("It is part of your life now. Its page is empty."); }
    if (what == "kept"_L1) { return say("Kept."); }
    return {};
}

QList<GoalExample> goalExamples() {
    return {
        {GoalKind::FeelsSafest,
         say("Ten quiet minutes side by side"),
         {say("Sit in one room, each with a book"), say("Sit on one sofa"), say("Lean on each other")}},
        {GoalKind::Regain,
         say("Falling asleep close"),
         {say("Say good night at the same hour"), say("Lie on our backs, hands near"),
          say("Hold hands until one of us sleeps")}},
        {GoalKind::Reinvent,
         say("An evening of our own, without the old script"),
         {say("Light a lamp and put the phones away"), say("Tell each other one thing we liked today"),
          say("Choose one kind of touch, and nothing follows from it")}},
    };
}

} // namespace inglenook::ui

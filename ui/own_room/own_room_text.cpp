// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/own_room_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kFirstWords = 40;
QString say(const char* sentence) { return QCoreApplication::translate("OwnRoomText", sentence); }
} // namespace

DrawerText drawerText(NoteKind kind) {
    switch (kind) {
    case NoteKind::Fear:
        return {say("Fears"), say("What worries you. Written down, it is often smaller. Only you read it."),
                say("A fear, in your words"), u"shield"_s};
    case NoteKind::Curiosity:
        return {
            say("Curiosities"),
            say("What you wonder about. It asks for nothing. What you erase is gone, and nobody knows it was "
                "here."),
            say("Something you wonder about"), u"spark"_s};
    case NoteKind::Boundary:
        return {
            say("Boundaries"),
            say("What is not for you, now or ever. To have one on your page, publish it from the agreement."),
            say("A boundary, in your words"), u"square"_s};
    case NoteKind::Journal:
        return {say("My journal"), say("For you alone, as long or short as you like."), say("Today"),
                u"book"_s};
    case NoteKind::PleaseSay:
        return {say("Please say to me"),
                say("Words you would like to hear. You can give them to the other when you next sit down "
                    "together."),
                say("Words I would like to hear"), u"chat"_s};
    case NoteKind::ForSession:
        return {say("For the session"),
                say("What you would bring alone. It stands on your private page, and on no other."),
                say("What I would bring"), u"talk"_s};
    }
    return {};
}

QString roomDoneText(const QString& what) {
    if (what == "written"_L1) { return say("Kept, for you alone."); }
    if (what == "rewritten"_L1) { return say("Kept in the new words."); }
    if (what == "erased"_L1) { return say("Gone. It is nowhere in the vault any more."); }
    if (what == "taken-back"_L1) { return say("Taken back. Only you can read it now."); }
    if (what == "written-for-both"_L1) { return say("Kept for both of you."); }
    return {};
}

QString noteDay(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(dayNumber(day)), u"d MMMM yyyy"_s);
}

QString noteLabel(NoteKind kind, const std::optional<Day>& day) {
    const auto title = drawerText(kind).title;
    return day ? say("%1, %2").arg(title, noteDay(*day)) : title;
}

QString firstWords(const QString& text) {
    auto line = text.section(u'\n', 0, 0);
    if (line.size() <= kFirstWords) { return line; }
    const auto space = line.lastIndexOf(u' ', kFirstWords);
    return line.left(space > 0 ? space : kFirstWords) + u"…"_s;
}

} // namespace inglenook::ui

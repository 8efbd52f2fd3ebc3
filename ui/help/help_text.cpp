// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_text.h"

#include <QCoreApplication>

namespace inglenook::ui {

namespace {

class HelpText {
    Q_DECLARE_TR_FUNCTIONS(inglenook::ui::HelpText)
};

} // namespace

HelpPart forWhomThisIsNot() {
    return {
        HelpText::tr("For whom this is not"),
        {HelpText::tr("Inglenook is for two people who both want to be here, and who can both say no."),
         HelpText::tr("It is not for you when one of you is afraid of the other, is watched, is hurt, or is "
                      "pressed to "
                      "answer. It cannot keep you safe then."),
         HelpText::tr("Nothing written here turns a no into a yes. If any of this is true for you, talk to "
                      "somebody you trust first, alone.")}};
}

HelpPart ifYouDoNotFeelSafe() {
    return {
        HelpText::tr("If you do not feel safe"),
        {HelpText::tr(
             "You owe nobody an answer here. You can leave everything open, rest any line, and stop."),
         HelpText::tr("There is a page about it. It leaves no trace, and nobody is told that you read it.")}};
}

QList<HelpPart> whatIsKept() {
    return {
        {HelpText::tr("The other one of you, with this laptop"),
         {HelpText::tr("Your own room is a file of its own. Only your passphrase opens it. Nobody can reset "
                       "it, and nobody runs "
                       "this place."),
          HelpText::tr("A line counts for you only while your own room holds exactly its words. If a line "
                       "was changed or put "
                       "back, it shows as “to talk about”."),
          HelpText::tr("We cannot stop anyone from deleting files. Someone who compares copies can see that "
                       "something was "
                       "written, but not what."),
          HelpText::tr("We cannot notice when all files together are put back to an earlier day. So each of "
                       "you is told, alone, "
                       "when you last changed something here."),
          HelpText::tr("On one login each of you controls the computer: a changed program or a camera can "
                       "see what you type. "
                       "If that matters, use two logins.")}},
        {HelpText::tr("A thief, a repair shop, a synced folder"),
         {HelpText::tr(
              "They find locked files without names. Each try at a passphrase takes about a second."),
          HelpText::tr("A short passphrase can still be guessed. Five words hold. An old copy opens with the "
                       "passphrase it had "
                       "then.")}},
        {HelpText::tr("A child, a guest, someone at the door"),
         {HelpText::tr("It locks when nobody touches it, with the lid, with sleep and with the screen lock. "
                       "One key hides."),
          HelpText::tr(
              "What stood on the screen a moment ago may lie in the screen’s memory. We cannot reach it.")}},
        {HelpText::tr("The disk"),
         {HelpText::tr("Keys are kept in memory that is not written to the disk. Text on the screen may be, "
                       "when memory is "
                       "full. Encrypting the whole disk helps.")}},
        {HelpText::tr("A forgotten passphrase"),
         {HelpText::tr("Nobody can open your own room without your passphrase: not the other one of you, not "
                       "us, and not you."),
          HelpText::tr("You may write it on paper, and keep that where only you look.")}},
        {HelpText::tr("Leaving"),
         {HelpText::tr("Either of you can rest all touch, take back what you opened and clear your notes, at "
                       "any time, alone. What was copied or printed before cannot be called back.")}},
    };
}

HelpPart onPaper() {
    return {HelpText::tr("Paper"),
            {HelpText::tr("Nothing is printed or saved as a file until one of you says so."),
             HelpText::tr("A printer can keep a page in its memory, and a print server for a day or longer."),
             HelpText::tr("A line on the page means: you may ask. It is never a yes for tonight.")}};
}

QList<HelpKey> keyList(const QString& hideKey, const QString& pauseKey) {
    return {
        {HelpText::tr("%1, or hold Esc").arg(hideKey),
         HelpText::tr("Hide: a plain calendar, and everything locked")},
        {pauseKey, HelpText::tr("Pause a talk. Nobody is asked who did")},
        {HelpText::tr("F3 and F10"), HelpText::tr("In a talk: park it for another day; stop it")},
        {HelpText::tr("Ctrl L"), HelpText::tr("Lock")},
        {HelpText::tr("Esc"), HelpText::tr("One step back. What you typed stays")},
        {HelpText::tr("Tab"), HelpText::tr("To the next thing; with Shift to the one before")},
        {HelpText::tr("1 to 9, arrows"), HelpText::tr("Choose a word; Delete clears it")},
        {HelpText::tr("Ctrl Enter"), HelpText::tr("Finish what you are writing")},
        {HelpText::tr("F6"), HelpText::tr("From the list of pages to the page, and back")},
        {HelpText::tr("Ctrl 1 to Ctrl 9"), HelpText::tr("Go to a page")},
        {HelpText::tr("Ctrl + and Ctrl −"), HelpText::tr("Larger and smaller text; Ctrl 0 as it was")},
        {HelpText::tr("Ctrl P"), HelpText::tr("To the paper")},
        {HelpText::tr("Ctrl F"), HelpText::tr("Search on a page that has a search")},
        {HelpText::tr("F1"), HelpText::tr("This page")},
    };
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_text.h"

#include <QCoreApplication>

namespace inglenook::ui {

namespace {

class HelpPage {
    Q_DECLARE_TR_FUNCTIONS(inglenook::ui::HelpPage)
};

} // namespace

HelpPart forWhomThisIsNot() {
    return {
        HelpPage::tr("For whom this is not"),
        {HelpPage::tr("Inglenook is for two people who both want to be here, and who can both say no."),
         HelpPage::tr("It is not for you when one of you is afraid of the other, is watched, is hurt, or is "
                      "pressed to "
                      "answer. It cannot keep you safe then."),
         HelpPage::tr("Nothing written here turns a no into a yes. If any of this is true for you, talk to "
                      "somebody you trust first, alone.")}};
}

HelpPart ifYouDoNotFeelSafe() {
    return {
        HelpPage::tr("If you do not feel safe"),
        {HelpPage::tr(
             "You owe nobody an answer here. You can leave everything open, rest any line, and stop."),
         HelpPage::tr("This page leaves no trace. Nobody sees that you read it."),
         HelpPage::tr("A laptop that two people share is not a good place to look for help. Use a phone or a "
                      "computer that only you use, or ask your doctor or therapist for a few minutes alone."),
         HelpPage::tr("In danger now: call the emergency number of your country. In Europe that is 112.")}};
}

QList<HelpPart> whatIsKept() {
    return {
        {HelpPage::tr("The other one of you, with this laptop"),
         {HelpPage::tr("Your own room is a file of its own. Only your passphrase opens it. Nobody can reset "
                       "it, and nobody runs "
                       "this place."),
          HelpPage::tr("A line counts for you only while your own room holds exactly its words. If a line "
                       "was changed or put "
                       "back, it shows as “to talk about”."),
          HelpPage::tr("We cannot stop anyone from deleting files. Someone who compares copies can see that "
                       "something was "
                       "written, but not what."),
          HelpPage::tr("We cannot notice when all files together are put back to an earlier day. So each of "
                       "you is told, alone, "
                       "when you last changed something here."),
          HelpPage::tr("On one login each of you controls the computer: a changed program or a camera can "
                       "see what you type. "
                       "If that matters, use two logins.")}},
        {HelpPage::tr("A thief, a repair shop, a synced folder"),
         {HelpPage::tr(
              "They find locked files without names. Each try at a passphrase takes about a second."),
          HelpPage::tr("A short passphrase can still be guessed. Five words hold. An old copy opens with the "
                       "passphrase it had "
                       "then.")}},
        {HelpPage::tr("A child, a guest, someone at the door"),
         {HelpPage::tr("It locks when nobody touches it, with the lid, with sleep and with the screen lock. "
                       "One key hides."),
          HelpPage::tr(
              "What stood on the screen a moment ago may lie in the screen’s memory. We cannot reach it.")}},
        {HelpPage::tr("The disk"),
         {HelpPage::tr("Keys are kept in memory that is not written to the disk. Text on the screen may be, "
                       "when memory is "
                       "full. Encrypting the whole disk helps.")}},
        {HelpPage::tr("A forgotten passphrase"),
         {HelpPage::tr("If you made a recovery sheet, it opens your seat. If you chose to make none, nobody "
                       "can open your own "
                       "room, also not you, and not us.")}},
        {HelpPage::tr("Leaving"),
         {HelpPage::tr("Either of you can export your own room and erase it, at any time, alone. What was "
                       "copied before cannot be "
                       "called back.")}},
    };
}

HelpPart onPaper() {
    return {HelpPage::tr("Paper"),
            {HelpPage::tr("Nothing is printed or saved as a file until one of you says so."),
             HelpPage::tr("A printer can keep a page in its memory, and a print server for a day or longer."),
             HelpPage::tr("A line on the page means: you may ask. It is never a yes for tonight.")}};
}

QList<HelpKey> keyList(const QString& hideKey, const QString& pauseKey) {
    return {
        {HelpPage::tr("%1, or hold Esc").arg(hideKey),
         HelpPage::tr("Hide: a plain calendar, and everything locked")},
        {pauseKey, HelpPage::tr("Pause a talk. Nobody is asked who did")},
        {HelpPage::tr("F3 and F10"), HelpPage::tr("In a talk: park it for another day; stop it")},
        {HelpPage::tr("Ctrl L"), HelpPage::tr("Lock")},
        {HelpPage::tr("Esc"), HelpPage::tr("One step back. What you typed stays")},
        {HelpPage::tr("Tab"), HelpPage::tr("To the next thing; with Shift to the one before")},
        {HelpPage::tr("1 to 9, arrows"), HelpPage::tr("Choose a word; Delete clears it")},
        {HelpPage::tr("Ctrl Enter"), HelpPage::tr("Finish what you are writing")},
        {HelpPage::tr("F6"), HelpPage::tr("From the list of pages to the page, and back")},
        {HelpPage::tr("Ctrl 1 to Ctrl 9"), HelpPage::tr("Go to a page")},
        {HelpPage::tr("Ctrl + and Ctrl −"), HelpPage::tr("Larger and smaller text; Ctrl 0 as it was")},
        {HelpPage::tr("Ctrl P"), HelpPage::tr("To the paper")},
        {HelpPage::tr("Ctrl F"), HelpPage::tr("Search on a page that has a search")},
        {HelpPage::tr("F1"), HelpPage::tr("This page")},
    };
}

} // namespace inglenook::ui

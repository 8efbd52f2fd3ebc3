// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problem/problem_text.h"

#include <QCoreApplication>
#include <cstdlib>

namespace inglenook::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Problem", text); }

ProblemText say(const char* sentence, const char* next) { return {tr(sentence), tr(next)}; }

ProblemText aboutWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::TextEmpty:
        return say(QT_TRANSLATE_NOOP("Problem", "There are no words here yet."),
                   QT_TRANSLATE_NOOP("Problem", "Write something short, or skip it."));
    case ErrorCode::TextTooLong:
        return say(QT_TRANSLATE_NOOP("Problem", "This is longer than fits here. Your words are still there."),
                   QT_TRANSLATE_NOOP("Problem", "Make it shorter, one idea at a time."));
    case ErrorCode::TextNotReadable:
        return say(QT_TRANSLATE_NOOP("Problem", "Some characters here cannot be kept. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Type it by hand instead of pasting it."));
    case ErrorCode::TextHidesDirection:
        return say(QT_TRANSLATE_NOOP("Problem",
                                     "This text has hidden marks that can make it read differently. "
                                     "Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Type it by hand instead of pasting it."));
    case ErrorCode::PassphraseTooWeak:
        return say(QT_TRANSLATE_NOOP("Problem", "This passphrase is easy to guess. Nothing was made yet."),
                   QT_TRANSLATE_NOOP("Problem", "Take five or six words that have nothing to do with you."));
    case ErrorCode::PassphraseWrong:
        return say(
            QT_TRANSLATE_NOOP("Problem", "This passphrase does not open this seat. Everything is as it was."),
            QT_TRANSLATE_NOOP("Problem", "Look at the keyboard layout and type it slowly once more."));
    default:
        std::abort();
    }
}

ProblemText aboutVault(ErrorCode code) {
    switch (code) {
    case ErrorCode::VaultMissing:
        return say(
            QT_TRANSLATE_NOOP("Problem", "There is no vault in this place. Nothing was made or changed."),
            QT_TRANSLATE_NOOP("Problem", "Choose the folder that holds your vault."));
    case ErrorCode::VaultForeign:
        return say(
            QT_TRANSLATE_NOOP("Problem", "The files here are not one whole vault. Nothing was changed."),
            QT_TRANSLATE_NOOP("Problem", "Choose another folder, or put a copy of your vault here."));
    case ErrorCode::VaultDamaged:
        return say(
            QT_TRANSLATE_NOOP("Problem", "Part of this vault is damaged. Nothing more was written to it."),
            QT_TRANSLATE_NOOP("Problem", "Make a copy of the folder first, then open a copy from before."));
    case ErrorCode::VaultNewer:
        return say(QT_TRANSLATE_NOOP("Problem", "A newer Inglenook made this vault. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Open it with the newer program."));
    case ErrorCode::VaultInUse:
        return say(QT_TRANSLATE_NOOP("Problem", "This vault is already open. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Go to the open window, or lock it first."));
    case ErrorCode::VaultOlderKeyring:
        return say(
            QT_TRANSLATE_NOOP("Problem", "An older key file lies in this vault. Your own rooms are safe."),
            QT_TRANSLATE_NOOP("Problem", "Sit down together."));
    default:
        std::abort();
    }
}

ProblemText aboutDisk(ErrorCode code) {
    switch (code) {
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("Problem", "The disk is full. What was saved before is safe."),
                   QT_TRANSLATE_NOOP("Problem", "Make some room on the disk, then save once more."));
    case ErrorCode::DiskReadOnly:
        return say(
            QT_TRANSLATE_NOOP("Problem", "This disk only lets us read. What was saved before is safe."),
            QT_TRANSLATE_NOOP("Problem", "Choose a place that can be written to."));
    case ErrorCode::DiskRefused:
        return say(
            QT_TRANSLATE_NOOP("Problem", "We may not write or read in this place. Nothing was changed."),
            QT_TRANSLATE_NOOP("Problem", "Choose a folder of your own."));
    case ErrorCode::StorageFailed:
        return say(
            QT_TRANSLATE_NOOP("Problem", "The disk did not do what we asked. What was saved before is safe."),
            QT_TRANSLATE_NOOP("Problem", "Make a copy of the vault on another disk, then try once more."));
    case ErrorCode::TooLittleMemory:
        return say(QT_TRANSLATE_NOOP("Problem",
                                     "There is too little free memory to open safely. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Close other programs, then try once more."));
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("Problem", "It was stopped. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Start it whenever you like."));
    default:
        std::abort();
    }
}

ProblemText aboutHouse(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotPresent:
        return say(QT_TRANSLATE_NOOP("Problem",
                                     "This belongs to someone who has not sat down. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "It opens with their own passphrase."));
    case ErrorCode::NeedsBoth:
        return say(QT_TRANSLATE_NOOP("Problem", "This takes both of you at the table. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Do it when you sit down together."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("Problem", "This is no longer there. The rest is as it was."),
                   QT_TRANSLATE_NOOP("Problem", "Look at the list once more."));
    case ErrorCode::AskedAlready:
        return say(QT_TRANSLATE_NOOP("Problem", "This is closed until your review. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "It can be talked about then."));
    case ErrorCode::NotSettledYet:
        return say(
            QT_TRANSLATE_NOOP("Problem",
                              "This line is still settling. Nothing is in force by the day alone."),
            QT_TRANSLATE_NOOP("Problem", "Say it once more together from tomorrow on, if you both want to."));
    case ErrorCode::SignalsMissing:
        return say(
            QT_TRANSLATE_NOOP("Problem", "Touch comes after the stop signals. Nothing was changed."),
            QT_TRANSLATE_NOOP("Problem", "Each of you picks two signals, and says you know the other's."));
    case ErrorCode::OutsideRules:
        return say(QT_TRANSLATE_NOOP("Problem", "This does not go here. Nothing was changed."),
                   QT_TRANSLATE_NOOP("Problem", "Look at the line once more, or leave it as it is."));
    case ErrorCode::SeatTaken:
        return say(
            QT_TRANSLATE_NOOP("Problem", "Someone already sits in this seat. Nothing was changed."),
            QT_TRANSLATE_NOOP("Problem", "Choose the other seat, or open this one with its passphrase."));
    case ErrorCode::ClosedByBodyMap:
        return say(
            QT_TRANSLATE_NOOP("Problem", "A body map keeps all of this closed for now. Nothing was changed."),
            QT_TRANSLATE_NOOP("Problem", "Talk about it if you both like, or leave it as it is."));
    default:
        std::abort();
    }
}

} // namespace

ProblemText problemText(ErrorCode code) {
    switch (code) {
    case ErrorCode::TextEmpty:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextNotReadable:
    case ErrorCode::TextHidesDirection:
    case ErrorCode::PassphraseTooWeak:
    case ErrorCode::PassphraseWrong:
        return aboutWords(code);
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultForeign:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultNewer:
    case ErrorCode::VaultInUse:
    case ErrorCode::VaultOlderKeyring:
        return aboutVault(code);
    case ErrorCode::DiskFull:
    case ErrorCode::DiskReadOnly:
    case ErrorCode::DiskRefused:
    case ErrorCode::StorageFailed:
    case ErrorCode::TooLittleMemory:
    case ErrorCode::Cancelled:
        return aboutDisk(code);
    case ErrorCode::NotPresent:
    case ErrorCode::NeedsBoth:
    case ErrorCode::NotFound:
    case ErrorCode::AskedAlready:
    case ErrorCode::NotSettledYet:
    case ErrorCode::SignalsMissing:
    case ErrorCode::OutsideRules:
    case ErrorCode::SeatTaken:
    case ErrorCode::ClosedByBodyMap:
        return aboutHouse(code);
    }
    std::abort();
}

QString problemSentence(ErrorCode code) {
    const auto text = problemText(code);
    return text.sentence + QLatin1Char(' ') + text.next;
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/couple/couple_text.h"

#include <QCoreApplication>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {
QString say(const char* sentence) { return QCoreApplication::translate("CoupleText", sentence); }
} // namespace

WordsText wordsText(WordsKind kind) {
    switch (kind) {
    case WordsKind::StopSpoken:
        return {say("A word that means stop"), say("Said once is enough. “Stop” is a good one."),
                say("Your word")};
    case WordsKind::StopShown:
        return {
            say("A stop without words"),
            say("It works without strength and from any position. Something held that drops is a good one."),
            say("Your sign")};
    case WordsKind::Matters:
        return {say("What matters now"), say("Beyond the old script. One sentence is enough."),
                say("What matters")};
    case WordsKind::Value:
        return {say("What we hold dear"), say("A word or two each."), say("A value")};
    case WordsKind::FirstReason:
        return {say("Why we began"), say("What drew you to each other, in your words."),
                say("A first reason")};
    case WordsKind::StrengthOfOther:
        return {say("Strengths you see in the other"), say("Three are plenty."), say("A strength")};
    case WordsKind::StrengthOfSelf:
        return {say("Strengths of your own"), say("What you bring, on a good day or a hard one."),
                say("A strength")};
    case WordsKind::WantKnown:
        return {say("Something you want known"),
                say("It is read aloud when you sit down together, if you open it."),
                say("What you want known")};
    case WordsKind::Question:
        return {say("A question for the session"), say("It prints on the page, if you tick it."),
                say("Your question")};
    case WordsKind::MedicalQuestion:
        return {say("A question for the medical team"), say("It prints on the page, if you tick it."),
                say("Your question")};
    case WordsKind::ReadFirstPage:
        return {};
    }
    return {};
}

QString coupleDoneText(const QString& what) {
    if (what == "renamed"_L1) { return say("Your name is changed."); }
    if (what == "written"_L1) { return say("Kept."); }
    if (what == "erased"_L1) { return say("Gone. It is nowhere in the vault any more."); }
    if (what == "how-kept"_L1) { return say("Kept for both of you."); }
    if (what == "signals-known"_L1) { return say("You both know both stop signs."); }
    return {};
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/evening_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace inglenook::ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Evening", text); }

StepText both(const char* title, const char* subtitle) { return {say(title), say(subtitle)}; }

} // namespace

OpeningText openingText(Opening opening) {
    switch (opening) {
    case Opening::Either:
        return {say(QT_TRANSLATE_NOOP("Evening", "Each of us can open it")),
                {say(QT_TRANSLATE_NOOP("Evening", "One passphrase opens what you both made.")),
                 say(QT_TRANSLATE_NOOP("Evening",
                                       "Alone, each of you can read it, rest a line and print a page.")),
                 say(QT_TRANSLATE_NOOP("Evening", "A rest acts at once, for both of you.")),
                 say(QT_TRANSLATE_NOOP("Evening",
                                       "Either of you could leave with a copy of the shared things."))},
                say(QT_TRANSLATE_NOOP("Evening", "We choose: each of us"))};
    case Opening::Together:
        return {
            say(QT_TRANSLATE_NOOP("Evening", "Only both of us together")),
            {say(QT_TRANSLATE_NOOP("Evening", "It takes two passphrases to open what you both made.")),
             say(QT_TRANSLATE_NOOP("Evening",
                                   "Alone, each of you can still read the lines you sealed, and rest them.")),
             say(QT_TRANSLATE_NOOP("Evening",
                                   "A rest acts at once for its owner, and for both when you next open it "
                                   "together, before anything is shown.")),
             say(QT_TRANSLATE_NOOP("Evening",
                                   "Neither can leave with the shared things alone, unless you make a joint "
                                   "sheet."))},
            say(QT_TRANSLATE_NOOP("Evening", "We choose: only together"))};
    }
    std::abort();
}

StepText textOf(AloneStep step, const QString& other) {
    switch (step) {
    case AloneStep::ForWhom:
        return both(QT_TRANSLATE_NOOP("Evening", "Before you start"), "");
    case AloneStep::Passphrase:
        return both(QT_TRANSLATE_NOOP("Evening", "A passphrase of your own"),
                    QT_TRANSLATE_NOOP("Evening",
                                      "It opens your room, and nobody else can reset it. Take the words "
                                      "offered here, or your own."));
    case AloneStep::PassphraseOnceMore:
        return both(
            QT_TRANSLATE_NOOP("Evening", "Now we try the lock"),
            QT_TRANSLATE_NOOP("Evening",
                              "Type the same words once more. Your room is locked and opened with them."));
    case AloneStep::StopSigns:
        return both(QT_TRANSLATE_NOOP("Evening", "How you stop"),
                    QT_TRANSLATE_NOOP("Evening",
                                      "One word, and one sign that works without words or strength. Think of "
                                      "your more reliable hand."));
    case AloneStep::Matters:
        return both(QT_TRANSLATE_NOOP("Evening", "What matters to you now?"),
                    QT_TRANSLATE_NOOP("Evening", "Up to three. You will read these to each other."));
    case AloneStep::Strengths: {
        auto text = both(QT_TRANSLATE_NOOP("Evening", "Three good things about %1"),
                         QT_TRANSLATE_NOOP("Evening", "They are read aloud first, before anything else."));
        text.title = text.title.arg(other);
        return text;
    }
    case AloneStep::Cards:
        return both(QT_TRANSLATE_NOOP("Evening", "Cards"), "");
    case AloneStep::Known: {
        auto text = both(QT_TRANSLATE_NOOP("Evening", "One thing I want known"),
                         QT_TRANSLATE_NOOP("Evening", "%1 reads this when you sit down together."));
        text.subtitle = text.subtitle.arg(other);
        return text;
    }
    case AloneStep::Question:
        return both(QT_TRANSLATE_NOOP("Evening", "One question for the session"),
                    QT_TRANSLATE_NOOP(
                        "Evening", "Something to ask someone who knows. You both read it together first."));
    case AloneStep::LookOver:
        return both(QT_TRANSLATE_NOOP("Evening", "Look it over"),
                    QT_TRANSLATE_NOOP("Evening", "It stays sealed in your own room until you both open it."));
    }
    std::abort();
}

StepText textOf(JointStep step, const BySeat<QString>& names) {
    switch (step) {
    case JointStep::SitDown: {
        auto text = both(QT_TRANSLATE_NOOP("Evening", "Now both of you"), "");
        return text;
    }
    case JointStep::ReadAloud:
        return both(
            QT_TRANSLATE_NOOP("Evening", "First, read this to each other"),
            QT_TRANSLATE_NOOP("Evening", "Out loud if you can. Take turns. Nothing has to be answered."));
    case JointStep::WantKnown:
        return both(
            QT_TRANSLATE_NOOP("Evening", "What each of you wants known"),
            QT_TRANSLATE_NOOP("Evening", "Read it, and say what you heard. Understanding is not agreeing."));
    case JointStep::Choose:
        return both(QT_TRANSLATE_NOOP("Evening", "Where you meet"),
                    QT_TRANSLATE_NOOP(
                        "Evening", "You are both open to these, or curious. Pick up to eight for the page."));
    case JointStep::Settling:
        return both(QT_TRANSLATE_NOOP("Evening", "Everyday touch: at once or overnight?"),
                    QT_TRANSLATE_NOOP("Evening",
                                      "Hugs, holding hands, a foot rub. Sensual and sexual touch always "
                                      "settles overnight."));
    case JointStep::StopSigns:
        return both(QT_TRANSLATE_NOOP("Evening", "You know how the other stops"),
                    QT_TRANSLATE_NOOP(
                        "Evening", "Show each other the sign once. No line about touch counts before this."));
    case JointStep::Looking:
    case JointStep::YesTurns:
    case JointStep::Paper:
        return {};
    }
    (void)names;
    std::abort();
}

QString forWhomText() {
    return say(QT_TRANSLATE_NOOP("Evening", "Inglenook is for two people who both feel free to say no. It "
                                            "may not be right if someone watches, hurts or "
                                            "presses you, or uses money, medicine or care to get their way. "
                                            "None of that is your fault. You do not have to "
                                            "explain anything. What you press here is not kept. Help has a "
                                            "page about this, the same for everyone."));
}

QString soonText() {
    return say(QT_TRANSLATE_NOOP("Evening",
                                 "Tonight you can print a page. Touch that you both say yes to settles "
                                 "overnight; the page says so."));
}

QString spoolText() {
    return say(QT_TRANSLATE_NOOP(
        "Evening", "Printers and print queues can keep a copy of what they print. At work or in a shop "
                   "others may see it. A PDF is a plain file: anyone who opens that folder can read it."));
}

QString waitText() { return say(QT_TRANSLATE_NOOP("Evening", "Working the lock. It is slow on purpose.")); }

QString strengthSentence(StrengthWord word) {
    switch (word) {
    case StrengthWord::Weak:
        return say(QT_TRANSLATE_NOOP("Evening", "Easy to guess so far. A few more words make it safe."));
    case StrengthWord::Fair:
        return say(QT_TRANSLATE_NOOP("Evening", "Good. Hard to guess."));
    case StrengthWord::Strong:
        return say(QT_TRANSLATE_NOOP("Evening", "Very good. Very hard to guess."));
    }
    std::abort();
}

QStringList stopSignsWithoutWords() {
    return {say(QT_TRANSLATE_NOOP("Evening", "the soft ball drops")),
            say(QT_TRANSLATE_NOOP("Evening", "the keys drop")),
            say(QT_TRANSLATE_NOOP("Evening", "my hand lets go")),
            say(QT_TRANSLATE_NOOP("Evening", "the spoon drops")),
            say(QT_TRANSLATE_NOOP("Evening", "the scarf slips away"))};
}

QStringList mattersOffered() {
    return {say(QT_TRANSLATE_NOOP("Evening", "falling asleep close")),
            say(QT_TRANSLATE_NOOP("Evening", "laughing together")),
            say(QT_TRANSLATE_NOOP("Evening", "feeling wanted")),
            say(QT_TRANSLATE_NOOP("Evening", "no hurry")),
            say(QT_TRANSLATE_NOOP("Evening", "touch without a goal")),
            say(QT_TRANSLATE_NOOP("Evening", "being a couple, not only carer and cared for")),
            say(QT_TRANSLATE_NOOP("Evening", "feeling at home in my body"))};
}

QStringList strengthsOffered() {
    return {say(QT_TRANSLATE_NOOP("Evening", "humour")),     say(QT_TRANSLATE_NOOP("Evening", "patience")),
            say(QT_TRANSLATE_NOOP("Evening", "courage")),    say(QT_TRANSLATE_NOOP("Evening", "honesty")),
            say(QT_TRANSLATE_NOOP("Evening", "gentleness")), say(QT_TRANSLATE_NOOP("Evening", "steadiness")),
            say(QT_TRANSLATE_NOOP("Evening", "listening")),  say(QT_TRANSLATE_NOOP("Evening", "warmth")),
            say(QT_TRANSLATE_NOOP("Evening", "ideas"))};
}

QStringList aloneStepNames() {
    return {say(QT_TRANSLATE_NOOP("Evening", "Before you start")),
            say(QT_TRANSLATE_NOOP("Evening", "Passphrase")),
            say(QT_TRANSLATE_NOOP("Evening", "How you stop")),
            say(QT_TRANSLATE_NOOP("Evening", "What matters")),
            say(QT_TRANSLATE_NOOP("Evening", "Good things")),
            say(QT_TRANSLATE_NOOP("Evening", "Cards")),
            say(QT_TRANSLATE_NOOP("Evening", "Want known")),
            say(QT_TRANSLATE_NOOP("Evening", "A question")),
            say(QT_TRANSLATE_NOOP("Evening", "Look it over"))};
}

int placeOf(AloneStep step) {
    const auto number = static_cast<int>(step);
    return step <= AloneStep::Passphrase ? number : number - 1;
}

QStringList jointStepNames() {
    return {
        say(QT_TRANSLATE_NOOP("Evening", "Sit down")),       say(QT_TRANSLATE_NOOP("Evening", "A last look")),
        say(QT_TRANSLATE_NOOP("Evening", "Read aloud")),     say(QT_TRANSLATE_NOOP("Evening", "Want known")),
        say(QT_TRANSLATE_NOOP("Evening", "Where you meet")), say(QT_TRANSLATE_NOOP("Evening", "Settling")),
        say(QT_TRANSLATE_NOOP("Evening", "How you stop")),   say(QT_TRANSLATE_NOOP("Evening", "A turn each")),
        say(QT_TRANSLATE_NOOP("Evening", "The page"))};
}

int placeOf(JointStep step) { return static_cast<int>(step); }

QString nameOfEmptySeat() { return say(QT_TRANSLATE_NOOP("Evening", "the other")); }

QString wordsKindName(WordsKind kind, const QString& other) {
    switch (kind) {
    case WordsKind::StopSpoken:
        return say(QT_TRANSLATE_NOOP("Evening", "Word that means stop"));
    case WordsKind::StopShown:
        return say(QT_TRANSLATE_NOOP("Evening", "Sign that means stop"));
    case WordsKind::Matters:
        return say(QT_TRANSLATE_NOOP("Evening", "What matters to me now"));
    case WordsKind::StrengthOfOther:
        return say(QT_TRANSLATE_NOOP("Evening", "Good things about %1")).arg(other);
    case WordsKind::WantKnown:
        return say(QT_TRANSLATE_NOOP("Evening", "I want known"));
    case WordsKind::Question:
        return say(QT_TRANSLATE_NOOP("Evening", "My question for the session"));
    case WordsKind::Value:
    case WordsKind::FirstReason:
    case WordsKind::StrengthOfSelf:
    case WordsKind::MedicalQuestion:
    case WordsKind::ReadFirstPage:
        return {};
    }
    std::abort();
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/talk_text.h"

#include "ui/bridge/utf8.h"

#include <QCoreApplication>

#include <cstdlib>

namespace inglenook::ui {

using listening::Actor;
using listening::Event;
using listening::State;

namespace {

using namespace Qt::StringLiterals;

class TalkText {
    Q_DECLARE_TR_FUNCTIONS(inglenook::ui::TalkText)
};

QString tr(const char* words) { return TalkText::tr(words); }

/// The names of whoever plays which part.
struct Cast {
    QString speaker;
    QString listener;
    QString inviter;
    QString invited;
};

TalkScreenText invited(const Cast& cast, const QString& topic) {
    return {tr("%1, is now a good time?").arg(cast.invited),
            tr("%1 would like to talk about: %2. All three answers are fine, and nobody asks why.")
                .arg(cast.inviter, topic),
            {},
            {{Event::Ready, Actor::Invited, tr("Yes, now"), u"check"_s},
             {Event::Later, Actor::Invited, tr("Later"), u"clock"_s},
             {Event::NotThisTopic, Actor::Invited, tr("Not this topic"), u"square"_s}},
            {}};
}

TalkScreenText speaking(const Cast& cast, bool isOtherMode) {
    const auto lead = isOtherMode
                          ? tr("Show it, point at it, or draw it on paper. Then tap.")
                          : tr("Say one small thing, out loud: up to three sentences. Then stop and tap.");
    return {tr("%1 speaks").arg(cast.speaker),
            lead,
            listening::content().speaker,
            {{Event::HandOver, Actor::Speaker, tr("I have said it"), u"forward"_s},
             {Event::Pass, Actor::Speaker, tr("I have nothing to add"), u"dot"_s}},
            {}};
}

TalkScreenText reflecting(const Cast& cast) {
    return {tr("%1 says it back").arg(cast.listener),
            tr("In your own words, out loud. You do not have to agree with it."),
            listening::content().listener,
            {{Event::SaidItBack, Actor::Listener, tr("I have said it back"), u"forward"_s},
             {Event::AskRepeat, Actor::Listener, tr("Please say it once more"), u"look-again"_s}},
            {}};
}

TalkScreenText checking(const Cast& cast) {
    return {tr("%1, is that it?").arg(cast.speaker),
            tr("All three are helpful answers."),
            {},
            {{Event::YesThatsIt, Actor::Speaker, tr("Yes, that’s it"), u"check"_s},
             {Event::Partly, Actor::Speaker, tr("Partly"), u"settling"_s},
             {Event::NotYet, Actor::Speaker, tr("Not yet"), u"circle"_s}},
            {}};
}

TalkScreenText unstick(const Cast& cast) {
    return {tr("%1, what would make it easier?").arg(cast.speaker),
            tr("Some things are hard to put into words. That is nobody’s doing."),
            listening::content().full,
            {{Event::SmallerPiece, Actor::Speaker, tr("A smaller piece of it"), u"dot"_s},
             {Event::OtherMode, Actor::Speaker, tr("Show it: cards, pointing, drawing"), u"hand"_s},
             {Event::GoodEnough, Actor::Speaker, tr("Good enough for now"), u"check"_s},
             {Event::Pause, Actor::Either, tr("A pause"), u"pause"_s}},
            {}};
}

TalkScreenText more(const Cast& cast, bool isMoreOpen) {
    return {isMoreOpen ? tr("%1, is there more, or is that enough for now?").arg(cast.speaker)
                       : tr("%1 has been heard").arg(cast.speaker),
            isMoreOpen ? QString() : tr("That was as much as fits into this time."),
            {},
            {{Event::More, Actor::Speaker, tr("There is more"), u"plus"_s},
             {Event::Enough, Actor::Speaker, tr("That is enough for now"), u"check"_s}},
            {}};
}

TalkScreenText summary(const Cast& cast) {
    return {tr("%1 says the whole of it in one sentence").arg(cast.listener),
            tr("One sentence, or two."),
            listening::content().summary,
            {{Event::SummedUp, Actor::Listener, tr("I have said it"), u"forward"_s}},
            {}};
}

TalkScreenText summaryCheck(const Cast& cast) {
    return {tr("%1, is that the whole of it?").arg(cast.speaker),
            {},
            {},
            {{Event::YesThatsIt, Actor::Speaker, tr("Yes, that’s it"), u"check"_s},
             {Event::AddOneThing, Actor::Speaker, tr("One thing to add"), u"plus"_s},
             {Event::GoodEnough, Actor::Speaker, tr("Good enough for now"), u"settling"_s}},
            {}};
}

TalkScreenText sense(const Cast& cast) {
    return {tr("%1, what makes sense to you?").arg(cast.listener),
            tr("Understanding is not agreeing."),
            listening::content().sense,
            {{Event::MakesSense, Actor::Listener, tr("I have said what makes sense"), u"forward"_s},
             {Event::StillTakingIn, Actor::Listener, tr("I am still taking it in"), u"clock"_s}},
            {}};
}

TalkScreenText feelingGuess(const Cast& cast) {
    return {tr("%1 guesses a feeling").arg(cast.listener),
            tr("One word or two. A guess is a question; it may be wrong."),
            listening::content().guess,
            {{Event::Guess, Actor::Listener, tr("That is my guess"), u"forward"_s},
             {Event::Skip, Actor::Either, tr("Skip this"), u"dot"_s}},
            {}};
}

TalkScreenText feelingCheck(const Cast& cast) {
    return {tr("%1, is that close?").arg(cast.speaker),
            tr("If another word is closer, say it out loud. %1 says it back once.").arg(cast.listener),
            {},
            {{Event::Close, Actor::Speaker, tr("Close"), u"check"_s},
             {Event::OtherWord, Actor::Speaker, tr("Another word"), u"talk"_s}},
            {}};
}

TalkScreenText wish(const Cast& cast) {
    return {tr("%1, is there a wish?").arg(cast.speaker),
            tr("Often there is none, and being heard is all. A wish about touch sleeps a night first."),
            listening::content().wish,
            {{Event::OnlyToBeHeard, Actor::Speaker, tr("Only to be heard"), u"check"_s},
             {Event::AskSmall, Actor::Speaker, tr("One small thing, not touch"), u"talk"_s},
             {Event::AskTouch, Actor::Speaker, tr("Something about touch"), u"moon"_s}},
            {}};
}

TalkScreenText wishAnswer(const Cast& cast) {
    return {tr("%1, what is your answer?").arg(cast.listener),
            tr("All four are whole answers. No reason is needed."),
            {},
            {{Event::Yes, Actor::Listener, tr("Yes"), u"check"_s},
             {Event::YesWithChange, Actor::Listener, tr("Yes, with a change"), u"check-only"_s},
             {Event::NotNow, Actor::Listener, tr("Not now"), u"square"_s},
             {Event::LetMeThink, Actor::Listener, tr("Let me think"), u"clock"_s}},
            {}};
}

TalkScreenText swap(const Cast& cast, int round) {
    const auto lead = round == 0 ? tr("%1 may speak now, or another day.").arg(cast.listener)
                                 : tr("You have both been heard.");
    return {round == 0 ? tr("Change over?") : tr("That was both of you"),
            lead,
            {},
            {{Event::SwapLater, Actor::Either, tr("Another day"), u"clock"_s},
             {Event::Done, Actor::Either, tr("Leave it here"), u"check"_s}},
            round == 0 ? tr("%1: change over now") : QString()};
}

TalkScreenText paused(const TalkPresenter& presenter) {
    const auto lead = presenter.isPauseOver()
                          ? tr("The pause is over when you both say so. There is no hurry.")
                          : tr("At least 20 minutes, apart if you can. Then go on together.");
    return {tr("A pause"), lead, listening::content().soothing, {}, tr("%1: ready to go on")};
}

TalkScreenText settlingIn(const Cast& cast) {
    return {tr("%1 speaks first. Settle in").arg(cast.speaker),
            tr("Feet on the floor, a slow breath. Begin as soon as you both like."),
            {},
            {},
            tr("%1: ready to begin")};
}

TalkScreenText adding(const Cast& cast) {
    return {tr("%1 adds the missing piece").arg(cast.speaker),
            tr("Only that piece. Then tap."),
            listening::content().adding,
            {{Event::HandOver, Actor::Speaker, tr("I have said it"), u"forward"_s}},
            {}};
}

TalkScreenText closing() {
    return {tr("The last page"),
            tr("One word each, or one thanks, if you like. Nothing is kept unless you choose it below."),
            listening::content().closing,
            {},
            tr("%1: close this page")};
}

Cast castOf(const listening::Session& session, const BySeat<QString>& names) {
    return {names[session.speaker], names[session.listener()], names[session.inviter],
            names[otherOf(session.inviter)]};
}

TalkScreenText textOf(const TalkPresenter& presenter, const Cast& cast) {
    const auto& session = presenter.talk().session;
    switch (session.state) {
    case State::Invited:
        return invited(cast, fromUtf8(session.topic.words));
    case State::Settling:
        return settlingIn(cast);
    case State::Speaking:
        return speaking(cast, session.hasUsedOtherMode);
    case State::Reflecting:
        return reflecting(cast);
    case State::Checking:
        return checking(cast);
    case State::Adding:
        return adding(cast);
    case State::Unstick:
        return unstick(cast);
    case State::MoreCheck:
        return more(cast, presenter.isOpen(Event::More, Actor::Speaker));
    case State::Summary:
        return summary(cast);
    case State::SummaryCheck:
        return summaryCheck(cast);
    case State::MakesSense:
        return sense(cast);
    case State::FeelingGuess:
        return feelingGuess(cast);
    case State::FeelingCheck:
        return feelingCheck(cast);
    case State::Wish:
        return wish(cast);
    case State::WishAnswer:
        return wishAnswer(cast);
    case State::Swap:
        return swap(cast, session.round);
    case State::Closing:
        return closing();
    case State::Paused:
        return paused(presenter);
    case State::Parked:
        return {tr("Take it up here?"), tr("This is where you were."), {}, {}, tr("%1: ready to go on")};
    case State::Resumed:
        return {tr("Here you were"), tr("Read it once. Then go on together."), {}, {}, tr("%1: go on")};
    case State::Idle:
    case State::Done:
    case State::Stopped:
        return {};
    }
    std::abort();
}

} // namespace

TalkScreenText talkScreenText(const TalkPresenter& presenter) {
    const auto& session = presenter.talk().session;
    auto text = textOf(presenter, castOf(session, presenter.presence().names));
    if (!presenter.talk().isTimeUp) { return text; }
    // Where nobody is in the middle of a sentence, the clock leads to the last page.
    text.lead = tr("The time you chose is over. You can end well here, or park it for another day.");
    text.starters.clear();
    text.steps = {{Event::TimeUp, Actor::Clock, tr("To the last page"), u"forward"_s},
                  {Event::Park, Actor::Either, tr("Park it for another day"), u"clock"_s}};
    text.tap.clear();
    return text;
}

QString turnText(const listening::Session& session, const BySeat<QString>& names) {
    const auto state = listening::isTalking(session.state) ? session.state : session.saved;
    const auto& speaker = names[session.speaker];
    const auto& listener = names[session.listener()];
    if (session.state == State::Invited) { return tr("%1 answers").arg(names[otherOf(session.inviter)]); }
    if (session.state == State::Closing) { return tr("Both of you"); }
    switch (state) {
    case State::Settling:
    case State::Speaking:
    case State::Adding:
        return tr("%1’s turn to speak").arg(speaker);
    case State::Reflecting:
    case State::Summary:
        return tr("%1’s turn to listen and say it back").arg(listener);
    case State::MakesSense:
        return tr("%1’s turn to say what makes sense").arg(listener);
    case State::FeelingGuess:
        return tr("%1’s turn to guess").arg(listener);
    case State::WishAnswer:
        return tr("%1’s turn to answer").arg(listener);
    case State::Wish:
        return tr("%1’s turn to wish").arg(speaker);
    case State::Swap:
        return tr("Both of you");
    default: // the speaker says whether it was that, and whether there is more
        return tr("%1’s turn to answer").arg(speaker);
    }
}

QString lengthText(listening::Length length) {
    switch (length) {
    case listening::Length::Six:
        return tr("6 minutes");
    case listening::Length::Twelve:
        return tr("12 minutes");
    case listening::Length::Twenty:
        return tr("20 minutes");
    case listening::Length::Untimed:
        return tr("No clock");
    }
    std::abort();
}

QString endText(State how) {
    if (how == State::Done) { return tr("Thank you both."); }
    if (how == State::Stopped) { return tr("Stopped. Nothing is kept. Stopping is always fine."); }
    if (how == State::Parked) { return tr("Parked. You can take it up within seven days."); }
    return tr("Another time, then.");
}

} // namespace inglenook::ui

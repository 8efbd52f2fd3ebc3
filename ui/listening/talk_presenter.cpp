// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/talk_presenter.h"

#include "agreement/agreement_store.h"
#include "ui/bridge/utf8.h"

#include <algorithm>

namespace inglenook::ui {

using listening::Act;
using listening::Actor;
using listening::Event;
using listening::ListeningStore;
using listening::Offered;
using listening::State;

namespace {

constexpr int kLookMs = 1000;

/// All that could come with a step: so that only counters, parts and time are left to refuse it.
Offered anything(bool isTouch) {
    Offered offered;
    offered.hasSomething = true;
    offered.isRecapShown = true;
    offered.areBothHere = true;
    offered.feelingWords = 1;
    offered.isAboutTouch = isTouch;
    return offered;
}

bool isResting(State state) {
    return state == State::Paused || state == State::Parked || state == State::Resumed;
}

Result<void> needBoth() { return fail(ErrorCode::NeedsBoth, "talk"); }

} // namespace

TalkPresenter::TalkPresenter(Door& door, TalkClock clock, QObject* parent)
    : QObject(parent), m_door(door), m_clock(std::move(clock)) {
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &TalkPresenter::look);
    // Neither a lock nor somebody who leaves is a wish to end the talk: it is parked, as if one of the two
    // had pressed the key.
    const auto park = [this] {
        if (listening::isTalking(state())) { keepParked(); }
    };
    connect(&m_door, &Door::aboutToLock, this, park);
    connect(&m_door, &Door::aboutToStandUp, this, park);
}

listening::At TalkPresenter::now() const {
    return {std::chrono::duration_cast<std::chrono::seconds>(m_clock()), m_today};
}

bool TalkPresenter::isRunning() const { return state() != State::Idle && !listening::isOver(state()); }

bool TalkPresenter::isOpen(Event event, Actor actor) const {
    const Act act{event, actor, anything(event == Event::AskTouch)};
    return listening::isOpen(m_talk.session, act, now());
}

std::optional<double> TalkPresenter::ring() const {
    const auto full = listening::ringOf(state());
    if (!full || m_talk.session.length == listening::Length::Untimed) { return std::nullopt; }
    const std::chrono::duration<double> gone = m_clock() - m_entered;
    return std::clamp(gone / std::chrono::duration<double>(*full), 0.0, 1.0);
}

bool TalkPresenter::isPauseOver() const { return isOpen(Event::ReadyAgain, Actor::Both); }

void TalkPresenter::look() {
    const bool isOver = state() == State::Paused && isPauseOver();
    if (isOver != m_wasPauseOver) {
        m_wasPauseOver = isOver;
        Q_EMIT tapsChanged();
    }
}

void TalkPresenter::invite(Seat inviter, const listening::Topic& topic, listening::Length length,
                           listening::Energy energy) {
    m_talk = {};
    Offered offered;
    offered.topic = topic;
    offered.length = length;
    offered.energy = energy;
    offered.seat = inviter;
    take(Event::ChooseTopic, Actor::Inviter, offered);
}

void TalkPresenter::ready(Seat first) {
    Offered offered;
    offered.areBothHere = presence().areBoth();
    offered.seat = first;
    take(Event::Ready, Actor::Invited, offered);
}

void TalkPresenter::notThisTopic() {
    const auto by = otherOf(m_talk.session.inviter);
    write([by, topic = m_talk.session.topic](Together& both) {
        return ListeningStore(both).putAway(by, topic);
    });
    take(Event::NotThisTopic, Actor::Invited);
}

void TalkPresenter::take(Event event, Actor actor, const Offered& offered) {
    auto next = listening::apply(m_talk.session, {event, actor, offered}, now());
    if (!next) {
        Q_EMIT refused(next.error().code);
        return;
    }
    const bool isAnswer = state() == State::WishAnswer && next->state == State::Swap;
    enter(std::move(*next));
    if (isAnswer) { Q_EMIT thanked(); }
}

void TalkPresenter::enter(listening::Session next) {
    const auto before = std::exchange(m_talk.session, std::move(next));
    m_talk.tapped = {};
    m_entered = m_clock();
    m_wasPauseOver = false;
    m_talk.isTimeUp = isOpen(Event::TimeUp, Actor::Clock);
    if (isRunning()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    follow(before);
    if (isRunning() && state() != State::Parked) {
        Q_EMIT moved();
        return;
    }
    const auto how = state();
    m_timer.stop();
    m_talk = {};
    m_isStored = false; // what is parked is taken up out of the vault
    Q_EMIT ended(how);
}

/// What the vault is told of a step.
void TalkPresenter::follow(const listening::Session& before) {
    const bool isTurned = before.round != m_talk.session.round || state() == State::MoreCheck;
    if (isTurned) { m_talk.shown.clear(); }
    if (state() == State::Settling || state() == State::Swap) { m_talk.guessed.clear(); }
    if (state() == State::Swap) { m_talk.wish.clear(); }
    if (!isResting(before.state) && isResting(state())) { keepParked(); }
    if (before.state == State::Paused && state() == State::Parked) { keepParked(); }
    if (isResting(before.state) && !isResting(state())) { forgetParked(); }
    if (state() == State::Closing) { m_talk.line = fromUtf8(m_talk.session.lastConfirmed); }
    if (state() == State::Done) { keepApprovedLine(); }
}

void TalkPresenter::handOver(const QStringList& shown) {
    m_talk.shown = shown;
    Offered offered;
    offered.hasSomething = true; // the press itself says: I said or showed it
    take(Event::HandOver, Actor::Speaker, offered);
}

void TalkPresenter::sayBack(const QString& line) {
    Offered offered;
    const auto clean = cleanText(toUtf8(line.simplified()), Wording::kMax, Lines::One);
    if (!clean) {
        Q_EMIT refused(clean.error().code);
        return;
    }
    offered.line = *clean;
    take(state() == State::Summary ? Event::SummedUp : Event::SaidItBack, Actor::Listener, offered);
}

void TalkPresenter::guess(const QStringList& words) {
    Offered offered;
    offered.feelingWords = static_cast<int>(words.size());
    m_talk.guessed = words;
    take(Event::Guess, Actor::Listener, offered);
}

void TalkPresenter::askSmall(const QString& words) {
    m_talk.wish = words.simplified();
    Offered offered;
    offered.isAboutTouch = listening::namesTouch(toUtf8(words));
    if (offered.isAboutTouch) {
        Q_EMIT touchMeant();
        return;
    }
    take(Event::AskSmall, Actor::Speaker, offered);
}

void TalkPresenter::askTouch(const std::optional<StanceKey>& wish) {
    Offered offered;
    offered.isAboutTouch = true;
    if (!wish) {
        take(Event::AskTouch, Actor::Speaker, offered);
        Q_EMIT thanked();
        return;
    }
    m_door.ask(
        this,
        [by = m_talk.session.speaker, key = *wish](House& house) -> Result<void> {
            if (house.together() == nullptr) { return needBoth(); }
            const auto prepared =
                AgreementStore(*house.together()).prepare(by, {key, openTerm(), std::nullopt});
            return prepared ? Result<void>() : Result<void>(passOn(prepared));
        },
        [this, offered](const Result<void>& kept) {
            if (!kept) {
                Q_EMIT refused(kept.error().code);
                return;
            }
            take(Event::AskTouch, Actor::Speaker, offered);
            Q_EMIT thanked();
        });
}

std::optional<Event> TalkPresenter::stepOfBoth() const {
    if (state() == State::Settling) { return Event::Begin; }
    if (state() == State::Swap) { return Event::SwapNow; }
    if (state() == State::Paused || state() == State::Parked) { return Event::ReadyAgain; }
    if (state() == State::Resumed) { return Event::Continue; }
    if (state() == State::Closing) { return Event::Close; }
    return std::nullopt;
}

void TalkPresenter::tap(Seat seat) {
    const auto step = stepOfBoth();
    if (!step || !isOpen(*step, Actor::Both)) { return; }
    m_talk.tapped[seat] = !m_talk.tapped[seat];
    if (!m_talk.tapped[Seat::Circle] || !m_talk.tapped[Seat::Diamond]) {
        Q_EMIT tapsChanged();
        return;
    }
    Offered offered;
    offered.isRecapShown = true; // it stands at the top of every page of a talk
    take(*step, Actor::Both, offered);
}

void TalkPresenter::pause(std::chrono::minutes minutes) {
    Offered offered;
    offered.pause = minutes;
    if (listening::isTalking(state())) { take(Event::Pause, Actor::Either, offered); }
    if (state() == State::Parked || state() == State::Resumed) { putBack(); }
    if (state() == State::Invited) { take(Event::Later, Actor::Invited); } // nothing has begun
}

void TalkPresenter::longerPause(std::chrono::minutes minutes) {
    Offered offered;
    offered.pause = minutes;
    take(Event::NeedLonger, Actor::Either, offered);
}

void TalkPresenter::park() {
    if (listening::isTalking(state()) || state() == State::Paused) { take(Event::Park, Actor::Either); }
    if (state() == State::Parked || state() == State::Resumed) { putBack(); }
    if (state() == State::Invited) { take(Event::Later, Actor::Invited); }
}

/// It was not taken up yet: its row lies where it lay.
void TalkPresenter::putBack() {
    m_timer.stop();
    m_talk = {};
    m_isStored = false;
    Q_EMIT ended(State::Parked);
}

void TalkPresenter::stop() {
    if (isRunning()) { take(Event::Stop, Actor::Either); }
}

void TalkPresenter::takeUp(const listening::Parked& parked) {
    m_talk = {};
    m_isStored = true;
    m_talk.session = listening::sessionFrom(parked);
    m_timer.start();
    Q_EMIT moved();
}

template <class Job>
void TalkPresenter::write(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            if (house.together() == nullptr) { return needBoth(); }
            return job(*house.together());
        },
        [this](const Result<void>& written) {
            if (!written) { Q_EMIT refused(written.error().code); }
        });
}

void TalkPresenter::keepParked() {
    m_isStored = true;
    write([session = m_talk.session](Together& both) {
        return ListeningStore(both).park(both, listening::parkedFrom(session, both.now().day));
    });
}

void TalkPresenter::forgetParked() {
    if (!std::exchange(m_isStored, false)) { return; }
    write([](Together& both) { return ListeningStore(both).letGoOfParked(); });
}

void TalkPresenter::writeLine(const QString& words) {
    if (words == m_talk.line) { return; }
    m_talk.line = words;
    m_talk.approved = {};
    Q_EMIT tapsChanged();
}

void TalkPresenter::approve(Seat seat, bool isApproved) {
    const auto clean = Wording::from(toUtf8(m_talk.line));
    m_talk.approved[seat] = isApproved && clean.has_value();
    if (isApproved && !clean) { Q_EMIT refused(clean.error().code); }
    Q_EMIT tapsChanged();
}

void TalkPresenter::keepApprovedLine() {
    const auto words = Wording::from(toUtf8(m_talk.line));
    if (!words || !m_talk.approved[Seat::Circle] || !m_talk.approved[Seat::Diamond]) { return; }
    write([line = *words](Together& both) { return ListeningStore(both).keepLine(both, line); });
}

void TalkPresenter::keepNote(Seat by, const QString& text) {
    m_door.ask(
        this,
        [by, words = toUtf8(text)](House& house) -> Result<void> {
            if (house.together() == nullptr) { return needBoth(); }
            const auto kept = ListeningStore(*house.together()).keepNote(by, words);
            return kept ? Result<void>() : Result<void>(passOn(kept));
        },
        [this](const Result<void>& kept) {
            if (kept) {
                Q_EMIT noteKept();
            } else {
                Q_EMIT refused(kept.error().code);
            }
        });
}

} // namespace inglenook::ui

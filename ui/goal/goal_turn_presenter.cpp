// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goal_turn_presenter.h"

namespace inglenook::ui {
namespace {

struct Begun {
    GoalWords words;
    int rung = 0;
    bool isSleptOn = false;
};

} // namespace

GoalTurnPresenter::GoalTurnPresenter(Door& door, QObject* parent)
    : QObject(parent), m_door(door), m_turn(std::make_shared<std::optional<GoalTurn>>()) {}

// A turn that is left is forgotten; nothing of it was written.
GoalTurnPresenter::~GoalTurnPresenter() {
    m_door.ask(
        &m_door,
        [turn = m_turn](House& /*house*/) -> Result<void> {
            turn->reset();
            return {};
        },
        [](const Result<void>&) {});
}

void GoalTurnPresenter::fail(ErrorCode code) {
    m_state.isBusy = false;
    m_state.problem = code;
    Q_EMIT stateChanged();
}

void GoalTurnPresenter::handTo(Seat seat) {
    m_state.phase = GoalTurnState::Phase::Curtain;
    m_state.at = seat;
    m_state.isBusy = false;
    m_state.problem.reset();
    Q_EMIT stateChanged();
}

void GoalTurnPresenter::begin(const GoalId& goal, GoalTurn::Kind kind) {
    m_state = {};
    m_state.kind = kind;
    m_hasAnswered = {};
    m_door.ask(
        this,
        [turn = m_turn, goal, kind](House& house) -> Result<Begun> {
            turn->reset();
            if (house.together() == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "goal turn"); }
            auto begun = GoalTurn::begin(*house.together(), goal, kind);
            if (!begun) { return passOn(begun); }
            turn->emplace(std::move(*begun));
            return Begun{(*turn)->words(), (*turn)->rung(), (*turn)->isSleptOn()};
        },
        [this](const Result<Begun>& begun) {
            if (!begun) {
                fail(begun.error().code);
                return;
            }
            m_state.words = begun->words;
            m_state.rung = begun->rung;
            m_state.isSleptOn = begun->isSleptOn;
            handTo(Seat::Circle);
        });
}

void GoalTurnPresenter::openCurtain() {
    if (m_state.phase != GoalTurnState::Phase::Curtain) { return; }
    m_state.phase = GoalTurnState::Phase::Answering;
    Q_EMIT stateChanged();
}

void GoalTurnPresenter::answer(Passphrase passphrase, bool isYes, bool isOnPaper) {
    if (m_state.phase != GoalTurnState::Phase::Answering || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    m_door.confirm(
        this, m_state.at, std::move(passphrase),
        [turn = m_turn, isYes, isOnPaper](House& house, const Confirmed& person) -> Result<void> {
            if (!turn->has_value() || house.together() == nullptr) {
                return inglenook::fail(ErrorCode::NeedsBoth, "goal turn");
            }
            (*turn)->answer(person, isYes, isOnPaper);
            return {};
        },
        [this](const Result<void>& sealed) {
            if (!sealed) {
                fail(sealed.error().code);
                return;
            }
            m_hasAnswered[m_state.at] = true;
            const auto other = otherOf(m_state.at);
            if (!m_hasAnswered[other]) {
                handTo(other);
                return;
            }
            m_state.isBusy = false;
            m_state.phase = GoalTurnState::Phase::BothDone;
            Q_EMIT stateChanged();
        });
}

void GoalTurnPresenter::undo(Seat seat) {
    if (m_state.phase != GoalTurnState::Phase::BothDone || m_state.isBusy) { return; }
    m_door.ask(
        this,
        [turn = m_turn, seat](House& /*house*/) -> Result<void> {
            if (turn->has_value()) { (*turn)->undo(seat); }
            return {};
        },
        [this, seat](const Result<void>& done) {
            if (!done) { return; }
            m_hasAnswered[seat] = false;
            handTo(seat);
        });
}

void GoalTurnPresenter::finish() {
    if (m_state.phase != GoalTurnState::Phase::BothDone || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_door.ask(
        this,
        [turn = m_turn](House& house) -> Result<GoalOutcome> {
            if (!turn->has_value() || house.together() == nullptr) {
                return inglenook::fail(ErrorCode::NeedsBoth, "goal turn");
            }
            auto outcome = (*turn)->finish();
            if (outcome) { turn->reset(); }
            return outcome;
        },
        [this](const Result<GoalOutcome>& outcome) {
            if (!outcome) {
                fail(outcome.error().code);
                return;
            }
            m_state.isBusy = false;
            m_state.outcome = *outcome;
            m_state.phase = GoalTurnState::Phase::Outcome;
            Q_EMIT stateChanged();
        });
}

} // namespace inglenook::ui

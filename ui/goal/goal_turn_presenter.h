// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One question about a goal, answered by each behind the curtain. Nothing is ticked beforehand, nothing is
/// shown or written before both are over, and a "not yet" shows of neither.
#include "goal/goal_store.h"
#include "ui/bridge/door.h"

#include <QObject>

namespace inglenook::ui {

struct GoalTurnState {
    enum class Phase { Idle, Curtain, Answering, BothDone, Outcome };
    Phase phase = Phase::Idle;
    Seat at = Seat::Circle;
    GoalTurn::Kind kind = GoalTurn::Kind::Adopt;
    GoalWords words;
    int rung = 0;
    bool isSleptOn = false;
    GoalOutcome outcome = GoalOutcome::AsItWas;
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class GoalTurnPresenter : public QObject {
    Q_OBJECT
public:
    explicit GoalTurnPresenter(Door& door, QObject* parent = nullptr);
    ~GoalTurnPresenter() override;
    GoalTurnPresenter(const GoalTurnPresenter&) = delete;
    GoalTurnPresenter& operator=(const GoalTurnPresenter&) = delete;
    [[nodiscard]] const GoalTurnState& state() const { return m_state; }
    void begin(const GoalId& goal, GoalTurn::Kind kind);
    void openCurtain();
    void answer(Passphrase passphrase, bool isYes, bool isOnPaper);
    void undo(Seat seat); ///< "that wasn't me": forgotten, unseen
    void finish();

Q_SIGNALS:
    void stateChanged();

private:
    void fail(ErrorCode code);
    void handTo(Seat seat);
    Door& m_door;
    GoalTurnState m_state;
    BySeat<bool> m_hasAnswered;
    std::shared_ptr<std::optional<GoalTurn>> m_turn; ///< touched on the vault thread only
};

} // namespace inglenook::ui

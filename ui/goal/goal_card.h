// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One goal: where they are now, the ladder one step away, and what may be done with it from here.
#include "goal/goal_store.h"
#include "ui/bridge/door.h"
#include "ui/control/card.h"

namespace inglenook::ui {

class Button;
class Flow;

class GoalCard : public Card {
    Q_OBJECT
public:
    GoalCard(GoalView goal, Presence presence, Day today, QWidget* parent = nullptr);

Q_SIGNALS:
    void downAsked();
    void restAsked();
    void letGoAsked();
    void layDownAsked();
    void takeOffAsked();
    void changeAsked();
    void hardAsked(); ///< something was hard with it
    void turnAsked(GoalTurn::Kind kind);
    void ticked(Seat by, bool isTicked);

private:
    void addNow();
    void addLadder(Flow* foot); ///< folded behind a button in the foot; without one open
    void addTable();
    void addTogether(Flow* actions);
    void addAlone(Flow* actions);
    void addQuiet(Flow* foot);
    void addGoing(Flow* actions);
    void addTicks(Flow* flow);
    Flow* addRow();
    Button* addButton(Flow* flow, const QString& words, bool isQuiet = true);
    GoalView m_goal;
    Presence m_presence;
    Day m_today;
    QString m_title;
};

/// A step with its details, as the card and the writing page show it.
void addStep(Card& card, const Rung& rung);

} // namespace inglenook::ui

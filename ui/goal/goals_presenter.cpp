// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goal/goals_presenter.h"

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

Result<GoalsState> loadGoals(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "goals"); }
    GoalsState state;
    state.isLoaded = true;
    state.today = sitting->now().day;
    GoalStore store(*sitting);
    auto goals = store.goals();
    if (!goals) { return passOn(goals); }
    state.goals = std::move(*goals);
    auto lines = store.lines();
    if (!lines) { return passOn(lines); }
    state.lines = std::move(*lines);
    if (auto* alone = house.alone(); alone != nullptr) {
        auto drafts = store.drafts(alone->seat());
        if (!drafts) { return passOn(drafts); }
        state.drafts = std::move(*drafts);
    }
    return state;
}

} // namespace

GoalsPresenter::GoalsPresenter(Door& door, QObject* parent) : ChangingPresenter(door, parent) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        // A line that rests takes the steps inside it along.
        if (subject == Subject::Goal || subject == Subject::Agreement) { refresh(); }
    });
}

void GoalsPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return loadGoals(house); },
        [this](Result<GoalsState> loaded) { take(m_state, std::move(loaded)); });
}

// At the table both rooms are made equal to the more cautious, so that it is nobody's in particular.
Seat GoalsPresenter::whoever() const { return m_door.presence().alone().value_or(Seat::Circle); }

void GoalsPresenter::stepDown(const GoalId& goal) {
    change([by = whoever(), goal](House& house) { return GoalStore(*house.sitting()).stepDown(by, goal); },
           u"down"_s);
}

void GoalsPresenter::rest(const GoalId& goal) {
    change([by = whoever(), goal](House& house) { return GoalStore(*house.sitting()).rest(by, goal); },
           u"rested"_s);
}

void GoalsPresenter::letGo(const GoalId& goal) {
    change([by = whoever(), goal](House& house) { return GoalStore(*house.sitting()).letGo(by, goal); },
           u"gone"_s);
}

void GoalsPresenter::tick(Seat by, const GoalId& goal, bool isTicked) {
    change([by, goal,
            isTicked](House& house) { return GoalStore(*house.sitting()).tickForPaper(by, goal, isTicked); },
           {});
}

void GoalsPresenter::bring(GoalDraft draft, bool isBrought) {
    draft.isBrought = isBrought;
    change(
        [by = whoever(), draft = std::move(draft)](House& house) -> Result<void> {
            const auto kept = GoalStore(*house.sitting()).keepDraft(by, draft);
            if (!kept) { return passOn(kept); }
            return {};
        },
        isBrought ? u"brought"_s : QString());
}

void GoalsPresenter::eraseDraft(const EntryId& draft) {
    change(
        [by = whoever(), draft](House& house) { return GoalStore(*house.sitting()).eraseDraft(by, draft); },
        u"gone"_s);
}

void GoalsPresenter::takeOff(const GoalId& goal) {
    change(
        [goal](House& house) -> Result<void> {
            if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "goals"); }
            return GoalTable(*house.together()).takeOff(goal);
        },
        u"off"_s);
}

void GoalsPresenter::layDown(const GoalId& goal) {
    change(
        [goal](House& house) -> Result<void> {
            if (house.together() == nullptr) { return fail(ErrorCode::NeedsBoth, "goals"); }
            return GoalTable(*house.together()).layDown(goal);
        },
        u"laid-down"_s);
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/bring_presenter.h"

#include "own_room/opened_notes.h"

#include <algorithm>

namespace inglenook::ui {

namespace {

struct Marked {
    std::vector<Note> notes;
    std::vector<GoalDraft> goals;
};

Result<Marked> markedBy(House& house, Seat seat) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "bring"); }
    auto notes = OwnRoomStore(*together).toBring(seat, Bring::NextSitting);
    if (!notes) { return passOn(notes); }
    auto goals = GoalTable(*together).toBring(seat);
    if (!goals) { return passOn(goals); }
    return Marked{std::move(*notes), std::move(*goals)};
}

template <class Each>
std::vector<Each> chosenOf(const std::vector<Each>& seen, const std::set<EntryId>& chosen) {
    std::vector<Each> out;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(out),
                 [&](const Each& each) { return chosen.count(each.id) != 0; });
    return out;
}

template <class Each>
std::vector<EntryId> idsOf(const std::vector<Each>& all) {
    std::vector<EntryId> out;
    std::transform(all.begin(), all.end(), std::back_inserter(out), [](const Each& each) { return each.id; });
    return out;
}

/// The goals that lie on the table now. Words for a goal that has others there stay with their writer.
Result<std::set<EntryId>> openMarked(House& house, const BySeat<std::vector<EntryId>>& notes,
                                     const BySeat<std::vector<EntryId>>& goals) {
    auto* together = house.together();
    if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "bring"); }
    if (auto opened = openNotes(*together, notes); !opened) { return passOn(opened); }
    std::set<EntryId> onTable;
    for (const auto seat : kBothSeats) {
        for (const auto& goal : goals[seat]) {
            const auto brought = GoalTable(*together).bring(seat, goal);
            // Gone from its room: it was laid there before the disk refused what came after it.
            if (brought || brought.error().code == ErrorCode::NotFound) {
                onTable.insert(goal);
            } else if (brought.error().code != ErrorCode::OutsideRules) {
                return passOn(brought);
            }
        }
    }
    return onTable;
}

} // namespace

BringPresenter::BringPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void BringPresenter::startAnew() {
    m_state = {};
    m_chosen = {};
    m_seen = {};
    m_seenGoals = {};
    Q_EMIT stateChanged();
}

void BringPresenter::begin(Seat first) {
    m_first = first;
    m_state = {};
    m_chosen = {};
    m_seen = {};
    m_seenGoals = {};
    m_state.phase = BringPhase::Curtain;
    m_state.at = first;
    Q_EMIT stateChanged();
}

void BringPresenter::openCurtain() {
    m_door.ask(
        this, [seat = m_state.at](House& house) { return markedBy(house, seat); },
        [this](Result<Marked> marked) {
            if (m_state.phase != BringPhase::Curtain) { return; }
            if (marked) {
                m_state.problem.reset();
                m_state.phase = BringPhase::Preview;
                m_state.notes = marked->notes;
                m_state.goals = marked->goals;
                m_seen[m_state.at] = std::move(marked->notes);
                m_seenGoals[m_state.at] = std::move(marked->goals);
            } else {
                m_state.problem = marked.error();
            }
            Q_EMIT stateChanged();
        });
}

void BringPresenter::choose(const EntryId& id, bool isOpened) {
    if (isOpened) {
        m_chosen[m_state.at].insert(id);
    } else {
        m_chosen[m_state.at].erase(id);
    }
}

void BringPresenter::turnIsOver() {
    if (m_state.phase != BringPhase::Preview || m_state.isBusy) { return; }
    if (m_state.at == m_first) {
        m_state.goals.clear();
        m_state.notes.clear(); // nothing of this turn is left when the next one begins
        m_state.phase = BringPhase::Curtain;
        m_state.at = otherOf(m_first);
        Q_EMIT stateChanged();
        return;
    }
    openAll();
}

void BringPresenter::openAll() {
    m_state.isBusy = true;
    m_state.problem.reset();
    BySeat<std::vector<EntryId>> notes;
    BySeat<std::vector<EntryId>> goals;
    for (const auto seat : kBothSeats) {
        notes[seat] = idsOf(chosenOf(m_seen[seat], m_chosen[seat]));
        goals[seat] = idsOf(chosenOf(m_seenGoals[seat], m_chosen[seat]));
    }
    m_door.ask(
        this, [notes, goals](House& house) { return openMarked(house, notes, goals); },
        [this](const Result<std::set<EntryId>>& opened) {
            m_state.isBusy = false;
            if (!opened) {
                m_state.problem = opened.error();
                Q_EMIT stateChanged();
                return;
            }
            showOpened(*opened);
        });
}

void BringPresenter::showOpened(const std::set<EntryId>& onTable) {
    m_state.notes.clear();
    m_state.goals.clear();
    for (const auto seat : kBothSeats) {
        m_state.opened[seat] = chosenOf(m_seen[seat], m_chosen[seat]);
        m_state.onTable[seat] = chosenOf(m_seenGoals[seat], onTable);
        m_state.hasKeptGoal |=
            m_state.onTable[seat].size() < chosenOf(m_seenGoals[seat], m_chosen[seat]).size();
    }
    m_seen = {};
    m_seenGoals = {};
    m_chosen = {};
    m_state.phase = BringPhase::Opened;
    Q_EMIT stateChanged();
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_room/bring_presenter.h"

#include "own_room/opened_notes.h"

#include <algorithm>

namespace inglenook::ui {

BringPresenter::BringPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void BringPresenter::startAnew() {
    m_state = {};
    m_chosen = {};
    m_seen = {};
    Q_EMIT stateChanged();
}

void BringPresenter::begin(Seat first) {
    m_first = first;
    m_state = {};
    m_chosen = {};
    m_seen = {};
    m_state.phase = BringPhase::Curtain;
    m_state.at = first;
    Q_EMIT stateChanged();
}

void BringPresenter::openCurtain() {
    m_door.ask(
        this,
        [seat = m_state.at](House& house) -> Result<std::vector<Note>> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "bring"); }
            return OwnRoomStore(*together).toBring(seat, Bring::NextSitting);
        },
        [this](Result<std::vector<Note>> notes) {
            if (m_state.phase != BringPhase::Curtain) { return; }
            if (notes) {
                m_state.phase = BringPhase::Preview;
                m_state.notes = *notes;
                m_seen[m_state.at] = std::move(*notes);
            } else {
                m_state.problem = notes.error();
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
    BySeat<std::vector<EntryId>> ids;
    for (const auto seat : kBothSeats) {
        ids[seat].assign(m_chosen[seat].begin(), m_chosen[seat].end());
    }
    m_door.ask(
        this,
        [ids](House& house) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "bring"); }
            return openNotes(*together, ids);
        },
        [this](const Result<void>& opened) {
            m_state.isBusy = false;
            if (!opened) {
                m_state.problem = opened.error();
                Q_EMIT stateChanged();
                return;
            }
            m_state.notes.clear();
            for (const auto seat : kBothSeats) {
                std::copy_if(m_seen[seat].begin(), m_seen[seat].end(),
                             std::back_inserter(m_state.opened[seat]),
                             [&](const Note& note) { return m_chosen[seat].count(note.id) != 0; });
            }
            m_seen = {};
            m_chosen = {};
            m_state.phase = BringPhase::Opened;
            Q_EMIT stateChanged();
        });
}

} // namespace inglenook::ui

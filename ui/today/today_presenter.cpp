// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_presenter.h"

namespace inglenook::ui {

namespace {

Result<TodayState> load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "today"); }
    TodayState state;
    state.isLoaded = true;
    state.now = sitting->now();
    state.notes = house.notes();
    state.isShared = sitting->shared() != nullptr;
    auto lines = AgreementStore(*sitting).lines();
    if (!lines) { return passOn(lines); }
    for (const auto& line : *lines) {
        const bool isInForce = line.state == LineState::Agreed || line.state == LineState::DueForReview;
        if (isInForce && line.review && (!state.review || *line.review < *state.review)) {
            state.review = line.review;
        }
    }
    return state;
}

} // namespace

TodayPresenter::TodayPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, &TodayPresenter::refresh);
    connect(&m_door, &Door::presenceChanged, this, &TodayPresenter::refresh);
}

void TodayPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<TodayState> loaded) {
            if (loaded) {
                m_state = std::move(*loaded);
            } else {
                m_state.problem = loaded.error();
            }
            Q_EMIT stateChanged();
        });
}

void TodayPresenter::thatIsNotRight(Seat seat) {
    m_door.ask(
        this, [seat](House& house) { return house.thatIsNotRight(seat); },
        [this](const Result<void>& result) {
            if (result) {
                Q_EMIT putToTalkAbout();
                refresh();
                return;
            }
            m_state.problem = result.error();
            Q_EMIT stateChanged();
        });
}

void TodayPresenter::clockIsRight() {
    m_door.ask(
        this, [](House& house) { return house.acceptClock(); },
        [this](const Result<void>& result) {
            if (!result) { m_state.problem = result.error(); }
            refresh();
        });
}

} // namespace inglenook::ui

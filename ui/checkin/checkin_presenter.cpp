// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checkin_presenter.h"

#include "ui/bridge/utf8.h"

namespace inglenook::ui {

namespace {

Result<CheckInState> load(House& house) {
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return fail(ErrorCode::NotPresent, "check-in"); }
    CheckInState state;
    state.isLoaded = true;
    state.today = sitting->now().day;
    CheckInStore store(*sitting);
    if (auto* alone = house.alone(); alone != nullptr) {
        auto sealed = store.sealed(alone->seat());
        if (!sealed) { return passOn(sealed); }
        state.sealed = std::move(*sealed);
        auto choices = store.choices(alone->seat());
        if (!choices) { return passOn(choices); }
        state.choices = std::move(*choices);
    }
    if (auto* together = house.together(); together != nullptr) {
        const auto isThere = store.isSomethingToOpen(*together);
        if (!isThere) { return passOn(isThere); }
        state.isSomethingToOpen = *isThere;
    }
    auto opened = store.opened();
    if (!opened) { return passOn(opened); }
    state.opened = std::move(*opened);
    const auto rhythm = store.rhythm();
    if (!rhythm) { return passOn(rhythm); }
    state.rhythm = *rhythm;
    return state;
}

} // namespace

CheckInPresenter::CheckInPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {
    connect(&m_door, &Door::changed, this, [this](Subject subject) {
        if (subject == Subject::CheckIn || subject == Subject::Couple) { refresh(); }
    });
    connect(&m_door, &Door::presenceChanged, this, &CheckInPresenter::refresh);
}

void CheckInPresenter::refresh() {
    if (m_door.presence().isLocked()) { return; }
    m_door.ask(
        this, [](House& house) { return load(house); },
        [this](Result<CheckInState> loaded) {
            if (loaded) {
                m_state = std::move(*loaded);
            } else {
                m_state.problem = loaded.error();
            }
            Q_EMIT stateChanged();
        });
}

/// `job(CheckInStore&, Seat) -> Result<void>`: the feed tells when it is committed.
template <class Job>
void CheckInPresenter::change(Job job) {
    m_door.ask(
        this,
        [job = std::move(job)](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "check-in"); }
            CheckInStore store(*alone);
            return job(store, alone->seat());
        },
        [this](const Result<void>& result) {
            if (result) { return; }
            m_state.problem = result.error();
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

void CheckInPresenter::answer(Dimension dimension, const Answer& answer) {
    change([=](CheckInStore& store, Seat by) { return store.answer(by, dimension, answer); });
}

void CheckInPresenter::wish(Wish wish) {
    change([=](CheckInStore& store, Seat by) { return store.wish(by, wish); });
}

void CheckInPresenter::writeLine(const QString& text) {
    change([words = toUtf8(text)](CheckInStore& store, Seat by) { return store.writeLine(by, words); });
}

void CheckInPresenter::clear(Dimension dimension) {
    change([=](CheckInStore& store, Seat by) { return store.clear(by, dimension); });
}

void CheckInPresenter::takeBack() {
    change([](CheckInStore& store, Seat by) { return store.takeBack(by); });
}

void CheckInPresenter::putAway() {
    change([](CheckInStore& store, Seat by) { return store.putAway(by); });
}

void CheckInPresenter::choose(const CheckInChoices& choices) {
    change([choices](CheckInStore& store, Seat by) { return store.choose(by, choices); });
}

void CheckInPresenter::chooseRhythm(const CheckInRhythm& rhythm) {
    m_door.ask(
        this,
        [rhythm](House& house) -> Result<void> {
            auto* together = house.together();
            if (together == nullptr) { return fail(ErrorCode::NeedsBoth, "rhythm"); }
            return CheckInStore(*together).chooseRhythm(*together, rhythm);
        },
        [this](const Result<void>& result) {
            if (result) { return; }
            m_state.problem = result.error();
            Q_EMIT stateChanged();
            m_state.problem.reset();
        });
}

} // namespace inglenook::ui

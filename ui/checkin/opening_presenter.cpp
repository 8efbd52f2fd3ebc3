// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/opening_presenter.h"

namespace inglenook::ui {

namespace {

DimensionSet firstShownOf(const CheckInSheet& sheet) {
    DimensionSet out;
    for (int number = 1; number <= static_cast<int>(Dimension::Line); ++number) {
        const auto dimension = static_cast<Dimension>(number);
        if (isFirstShown(dimension) && sheet.isAnswered(dimension)) { out.insert(dimension); }
    }
    return out;
}

} // namespace

OpeningPresenter::OpeningPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void OpeningPresenter::fail(const Error& error) {
    m_state.isBusy = false;
    m_state.problem = error;
    Q_EMIT stateChanged();
}

void OpeningPresenter::begin() {
    m_state = {};
    m_shown = {};
    m_door.ask(
        this,
        [](House& house) -> Result<bool> {
            auto* together = house.together();
            if (together == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "opening"); }
            return CheckInStore(*together).isSomethingToOpen(*together);
        },
        [this](const Result<bool>& isThere) {
            if (!isThere) { return fail(isThere.error()); }
            m_state.phase = *isThere ? OpeningPhase::Curtain : OpeningPhase::Nothing;
            Q_EMIT stateChanged();
        });
}

void OpeningPresenter::openCurtain() {
    if (m_state.phase != OpeningPhase::Curtain) { return; }
    m_door.ask(
        this,
        [at = m_state.at](House& house) -> Result<CheckInSheet> {
            auto* together = house.together();
            if (together == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "opening"); }
            const auto sealed = CheckInStore(*together).sealed(at);
            if (!sealed) { return passOn(sealed); }
            if (!*sealed) { return inglenook::fail(ErrorCode::NotFound, "opening"); }
            return (*sealed)->sheet;
        },
        [this](const Result<CheckInSheet>& sheet) {
            if (!sheet) { return fail(sheet.error()); }
            m_state.phase = OpeningPhase::Preview;
            m_state.own = *sheet;
            m_state.shown = firstShownOf(*sheet);
            Q_EMIT stateChanged();
        });
}

void OpeningPresenter::letBeSeen(Dimension dimension, See see) {
    if (m_state.phase != OpeningPhase::Preview) { return; }
    if (see == See::Shown) {
        m_state.shown.insert(dimension);
    } else {
        m_state.shown.erase(dimension);
    }
}

void OpeningPresenter::doneLooking() {
    if (m_state.phase != OpeningPhase::Preview) { return; }
    m_shown[m_state.at] = m_state.shown;
    m_state.own = {}; // the next person at the screen is another
    m_state.shown = {};
    if (m_state.at == Seat::Circle) {
        m_state.at = Seat::Diamond;
        m_state.phase = OpeningPhase::Curtain;
    } else {
        m_state.phase = OpeningPhase::BothLooked;
    }
    Q_EMIT stateChanged();
}

void OpeningPresenter::openTogether() {
    if (m_state.phase != OpeningPhase::BothLooked || m_state.isBusy) { return; }
    m_state.isBusy = true;
    m_door.ask(
        this,
        [shown = m_shown](House& house) -> Result<OpenedCheckIn> {
            auto* together = house.together();
            if (together == nullptr) { return inglenook::fail(ErrorCode::NeedsBoth, "opening"); }
            CheckInStore store(*together);
            const auto id = store.open(*together, shown);
            if (!id) { return passOn(id); }
            const auto all = store.opened();
            if (!all) { return passOn(all); }
            for (const auto& each : *all) {
                if (each.id == *id) { return each; }
            }
            return inglenook::fail(ErrorCode::NotFound, "opening");
        },
        [this](const Result<OpenedCheckIn>& opened) {
            if (!opened) { return fail(opened.error()); }
            m_state.isBusy = false;
            m_state.phase = OpeningPhase::Opened;
            m_state.opened = *opened;
            Q_EMIT stateChanged();
        });
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/setup_presenter.h"

namespace inglenook::ui {

SetupPresenter::SetupPresenter(SeatPort& port, QObject* parent) : QObject(parent), m_port(port) {}

void SetupPresenter::chooseOpening(Opening opening) {
    m_state.opening = opening;
    m_state.step = SetupStep::Names;
    Q_EMIT stateChanged();
}

void SetupPresenter::setName(Seat seat, const QString& name) {
    m_state.names[seat] = name;
    m_state.isNameMissing = false;
    m_state.problem.reset();
    Q_EMIT stateChanged();
}

void SetupPresenter::goFirst(Seat seat) {
    if (m_state.isBusy || !m_state.opening) { return; }
    if (m_state.names[seat].trimmed().isEmpty()) {
        m_state.isNameMissing = true;
        Q_EMIT stateChanged();
        return;
    }
    Setup setup;
    setup.opening = *m_state.opening;
    for (const auto each : kBothSeats) {
        const auto typed = m_state.names[each].trimmed();
        if (typed.isEmpty()) { continue; }
        const auto name = PersonName::from(typed.toStdString());
        if (!name) {
            m_state.problem = name.error().code;
            Q_EMIT stateChanged();
            return;
        }
        setup.names[each] = name->text();
    }
    m_state.isBusy = true;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    m_port.create(this, setup, [this, seat](const Result<void>& done) {
        m_state.isBusy = false;
        if (!done) {
            m_state.problem = done.error().code;
            Q_EMIT stateChanged();
            return;
        }
        m_state.step = SetupStep::Done;
        Q_EMIT stateChanged();
        Q_EMIT made(seat);
    });
}

void SetupPresenter::goBack() {
    if (m_state.step == SetupStep::Names && !m_state.isBusy) {
        m_state.step = SetupStep::HowItOpens;
        Q_EMIT stateChanged();
    }
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evening/evening_presenter.h"

namespace inglenook::ui {

EveningPresenter::EveningPresenter(const EveningPorts& ports, Draw draw, QObject* parent)
    : QObject(parent), m_seats(ports.seats), m_draw(std::move(draw)), m_setup(ports.seats, this),
      m_alone(ports.seats, ports.words, this), m_cards(ports.stances, this),
      m_joint({ports.seats, ports.table, ports.round, ports.turn}, this) {
    connect(&m_setup, &SetupPresenter::made, this, [this](Seat first) {
        m_first = first;
        for (const auto seat : kBothSeats) {
            m_state.names[seat] = m_setup.state().names[seat].trimmed();
        }
        show(EveningPart::HandOver, first);
    });
    connect(&m_alone, &AlonePresenter::cardsReached, this, [this] {
        if (m_cards.state().isReady && m_cards.state().reader == m_state.at) {
            m_cards.reopenLast();
            return;
        }
        m_cards.open(m_state.at, m_nameOfEmptySeat, m_draw);
    });
    connect(&m_cards, &StancePresenter::stateChanged, this, [this] {
        if (m_cards.state().isOver) { m_alone.cardsDone(); }
    });
    connect(&m_cards, &StancePresenter::undone, this, [this] {
        m_cards.close();
        m_alone.goTo(AloneStep::Cards);
    });
    connect(&m_alone, &AlonePresenter::sealed, this, &EveningPresenter::sealed);
}

void EveningPresenter::show(EveningPart part, Seat at) {
    m_state.part = part;
    m_state.at = at;
    Q_EMIT stateChanged();
}

void EveningPresenter::beginNew(Pace pace) {
    m_state = {};
    m_state.pace = pace;
    m_isNew = true;
    show(EveningPart::Setup, Seat::Circle);
}

void EveningPresenter::resumeAlone(Seat seat, const BySeat<QString>& names) {
    m_isNew = false;
    m_first = seat;
    m_state.names = names;
    m_alone.resume(seat, names);
    show(EveningPart::Alone, seat);
}

void EveningPresenter::resumeTogether(const BySeat<QString>& names) {
    m_isNew = false;
    m_state.names = names;
    m_joint.beginBothHere(Seat::Circle, names);
    show(EveningPart::Joint, Seat::Circle);
}

void EveningPresenter::openCurtain() {
    if (m_state.part != EveningPart::HandOver) { return; }
    m_alone.begin(m_state.at, m_state.names);
    show(EveningPart::Alone, m_state.at);
}

void EveningPresenter::sealed(Seat seat) {
    m_cards.close();
    const auto other = otherOf(seat);
    if (m_isNew && seat == m_first && !m_state.names[other].isEmpty()) {
        m_seats.standUp(seat);
        show(EveningPart::HandOver, other);
        return;
    }
    if (m_isNew && seat != m_first) {
        m_joint.begin(m_first, m_state.names);
        show(EveningPart::Joint, m_first);
        return;
    }
    show(EveningPart::Resting, seat);
}

void EveningPresenter::handToOther(const QString& name) {
    if (m_state.part != EveningPart::Resting) { return; }
    const auto other = otherOf(m_state.at);
    if (!name.trimmed().isEmpty()) { m_state.names[other] = name.trimmed(); }
    m_first = m_state.at;
    m_isNew = true;
    m_seats.standUp(m_state.at);
    show(EveningPart::HandOver, other);
}

void EveningPresenter::otherSitsDown() {
    if (m_state.part != EveningPart::Resting) { return; }
    const auto other = otherOf(m_state.at);
    m_joint.begin(other, m_state.names);
    show(EveningPart::Joint, other);
}

void EveningPresenter::thatWasNotMe() {
    if (m_state.part == EveningPart::Alone) { m_cards.undoAll(); }
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The first evening from the door to the printed page: whose part it is now. The parts have presenters of
/// their own. Nothing here, on the screen or in a file tells one person whether the other has answered.
#include "ui/evening/alone_presenter.h"
#include "ui/evening/joint_presenter.h"
#include "ui/evening/setup_presenter.h"
#include "ui/stance/stance_presenter.h"

namespace inglenook::ui {

enum class EveningPart {
    Setup,
    HandOver, ///< the curtain before `at` is alone
    Alone,
    Resting, ///< `at` has sealed and the other is not here: what next
    Joint
};

enum class Pace { Soon, Slow };

struct EveningState {
    EveningPart part = EveningPart::Setup;
    Pace pace = Pace::Soon;
    Seat at = Seat::Circle;
    BySeat<QString> names;
    [[nodiscard]] bool isOtherSeatEmpty() const { return names[otherOf(at)].isEmpty(); }
};

struct EveningPorts {
    SeatPort& seats;
    OwnWordsPort& words;
    TablePort& table;
    StancePort& stances;
    RoundPort& round;
    TurnPort& turn;
};

class EveningPresenter final : public QObject {
    Q_OBJECT
public:
    EveningPresenter(const EveningPorts& ports, Draw draw, QObject* parent = nullptr);
    [[nodiscard]] const EveningState& state() const { return m_state; }
    [[nodiscard]] SetupPresenter& setup() { return m_setup; }
    [[nodiscard]] AlonePresenter& alone() { return m_alone; }
    [[nodiscard]] JointPresenter& joint() { return m_joint; }
    [[nodiscard]] StancePresenter& cards() { return m_cards; }

    void beginNew(Pace pace);
    /// Someone who has a seat sat down and goes on.
    void resumeAlone(Seat seat, const BySeat<QString>& names);
    void resumeTogether(const BySeat<QString>& names);
    /// What a wording calls someone whose seat is empty.
    void setNameOfEmptySeat(const QString& name) { m_nameOfEmptySeat = name; }

    void openCurtain();
    /// From Resting: the other has no seat yet and takes it now.
    void handToOther(const QString& name);
    /// From Resting: the other has a seat, and sits down beside.
    void otherSitsDown();
    /// "That wasn't me": the cards answered since this person sat down are undone, unseen.
    void thatWasNotMe();

Q_SIGNALS:
    void stateChanged();

private:
    void show(EveningPart part, Seat at);
    void sealed(Seat seat);
    SeatPort& m_seats;
    Draw m_draw;
    QString m_nameOfEmptySeat;
    SetupPresenter m_setup;
    AlonePresenter m_alone;
    StancePresenter m_cards;
    JointPresenter m_joint;
    EveningState m_state;
    Seat m_first = Seat::Circle;
    bool m_isNew = false; ///< both parts happen this evening, one after the other
};

} // namespace inglenook::ui

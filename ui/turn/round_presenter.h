// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A round: each has a last look at their own, behind the curtain, and may leave anything out; then both
/// open, and only the names of overlaps come out.
#include "ui/turn/turn_port.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace inglenook::ui {

enum class RoundPhase { Idle, TooSoon, Curtain, Preview, BothLooked, Opened };

struct PreviewLine {
    StanceKey key;
    QString wording;
    Stance stance = Stance::Unanswered;
    QStringList conditions;
    bool isLeftOut = false;
};

struct RoundState {
    RoundPhase phase = RoundPhase::Idle;
    Seat at = Seat::Circle;
    std::optional<Day> opensOn;        ///< while TooSoon
    std::vector<PreviewLine> lines;    ///< of `at`, while Preview
    std::vector<PreviewLine> overlaps; ///< once Opened
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class RoundPresenter final : public QObject {
    Q_OBJECT
public:
    enum class FirstCurtain { Shown, AlreadyOpen };
    explicit RoundPresenter(RoundPort& port, QObject* parent = nullptr);
    /// AlreadyOpen: `first` has just sat down and nobody else is at the screen.
    void begin(Seat first, FirstCurtain curtain);
    [[nodiscard]] const RoundState& state() const { return m_state; }
    void openCurtain();
    void leaveOut(std::size_t line, bool isLeftOut);
    void doneLooking();
    void openTogether();

Q_SIGNALS:
    void stateChanged();
    void opened();

private:
    void showPreview();
    void fail(ErrorCode code);
    RoundPort& m_port;
    RoundState m_state;
    Seat m_first = Seat::Circle;
    BySeat<std::set<StanceKey>> m_leftOut;
};

} // namespace inglenook::ui

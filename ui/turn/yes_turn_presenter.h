// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A yes turn of each: curtain, one page, one passphrase; then the other; then both look. Nothing is ticked
/// beforehand and nothing of a turn is shown before both are over. The same for proposals, the second look
/// and the whole page.
#include "ui/turn/turn_port.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace inglenook::ui {

enum class TurnPhase {
    Idle,
    Nothing,   ///< there is no line for this kind of turn
    Curtain,   ///< `at` is handed the laptop
    Answering, ///< `at` is alone with the page
    BothDone,  ///< both sealed, nothing shown or written yet
    Outcome
};

struct TurnLine {
    LineId line;
    QString wording;
    QStringList conditions;
    QStringList ownMarks; ///< of the reader's own body map, for their eyes alone
    TouchLevel level = TouchLevel::Sexual;
    std::optional<Day> review;
    bool isSecondLook = false;
    bool isFolded = false;
    bool isOnPaper = false;
    std::optional<YesAnswer> answer;
};

struct OutcomeLine {
    LineId line;
    QString wording;
    QStringList conditions;
    YesOutcome outcome = YesOutcome::ToTalkAbout;
};

struct YesTurnState {
    YesTurn::Kind kind = YesTurn::Kind::Proposals;
    TurnPhase phase = TurnPhase::Idle;
    Seat at = Seat::Circle;
    std::vector<TurnLine> lines;       ///< of `at`, while Answering
    std::vector<OutcomeLine> outcomes; ///< at the end
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class YesTurnPresenter final : public QObject {
    Q_OBJECT
public:
    explicit YesTurnPresenter(TurnPort& port, QObject* parent = nullptr);
    void begin(YesTurn::Kind kind, const std::vector<LineId>& chosen, Seat first);
    [[nodiscard]] const YesTurnState& state() const { return m_state; }

    void openCurtain();
    void answer(std::size_t line, YesAnswer answer);
    void clearAnswer(std::size_t line);
    void tickForPaper(std::size_t line, bool isTicked);
    void tickAllForPaper(bool isTicked);
    void unfold(std::size_t line);
    void seal(Passphrase passphrase);
    /// "That wasn't me": what was sealed from this seat is forgotten, unseen, and that turn comes round once
    /// more.
    void undo(Seat seat);
    void finish();
    void leave(); ///< nothing is written

Q_SIGNALS:
    void stateChanged();
    void finished(); ///< the outcome is written
    void left();

private:
    void sealed(const Result<void>& done);
    void handTo(Seat seat);
    void fail(ErrorCode code);
    TurnPort& m_port;
    YesTurnState m_state;
    BySeat<std::vector<YesItem>> m_pages;
    BySeat<bool> m_hasSealed;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Both at the table: what each wrote is read aloud, overlaps are opened, lines chosen, and how they settle.
/// The round and the yes turns have presenters of their own; this one says when they come.
#include "ui/evening/evening_port.h"
#include "ui/turn/round_presenter.h"
#include "ui/turn/yes_turn_presenter.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace inglenook::ui {

inline constexpr std::size_t kMostLines = 8; ///< so many fit one page at 14 pt
inline constexpr int kFirstReviewDays = 14;

enum class JointStep {
    SitDown,   ///< the first person sits down beside the second
    Looking,   ///< the round: each a last look at their own
    ReadAloud, ///< strengths, and what matters
    WantKnown,
    Choose,    ///< overlaps: up to eight lines
    Settling,  ///< at once or overnight, and the review day
    StopSigns, ///< each says that they know the other's
    YesTurns,
    Paper
};

struct OverlapLine {
    StanceKey key;
    QString wording;
    bool isChosen = false;
};

struct JointState {
    JointStep step = JointStep::SitDown;
    Seat first = Seat::Circle; ///< who sits down now
    BySeat<QString> names;
    BySeat<std::map<WordsKind, QStringList>> words;
    std::vector<OverlapLine> overlaps;
    bool isPageFull = false; ///< a ninth line was asked for
    QStringList notOverlapping;
    QStringList closedForNow;
    std::optional<bool> settlesOvernight;
    int reviewDays = kFirstReviewDays;
    BySeat<bool> knowsSigns;
    PageKind pageKind = PageKind::Agreement;
    std::optional<paper::Document> page;
    bool isBusy = false;
    std::optional<ErrorCode> problem;
};

class JointPresenter final : public QObject {
    Q_OBJECT
public:
    struct Ports {
        SeatPort& seats;
        TablePort& table;
        RoundPort& round;
        TurnPort& turn;
    };
    explicit JointPresenter(const Ports& ports, QObject* parent = nullptr);
    [[nodiscard]] const JointState& state() const { return m_state; }
    [[nodiscard]] RoundPresenter& round() { return m_round; }
    [[nodiscard]] YesTurnPresenter& turn() { return m_turn; }

    /// `first` is not here yet; the other is.
    void begin(Seat first, const BySeat<QString>& names);
    /// Both are here already.
    void beginBothHere(Seat first, const BySeat<QString>& names);
    void sitDown(Passphrase passphrase);
    void goOn();
    void goOnWithoutRound(); ///< too soon for one: words are read, nothing new is opened
    void goBack();
    void chooseLine(std::size_t overlap, bool isChosen);
    void chooseSettling(bool settlesOvernight);
    void chooseReviewDays(int days);
    void knowSigns(Seat seat);
    /// Someone leaves the table for another page: what only one of them may see goes behind the curtain.
    void drawCurtain();
    /// Needs no yes; comes back to where one was.
    void showTalkPage();
    void backFromPaper();
    void paperLeft(); ///< printed or saved

Q_SIGNALS:
    void stateChanged();

private:
    void show(JointStep step);
    void fail(ErrorCode code);
    void openWords();
    void propose();
    void keepSettling();
    void startTurns();
    void loadPage(PageKind kind);
    template <class T>
    bool isDone(const Result<T>& result);
    Ports m_ports;
    RoundPresenter m_round;
    YesTurnPresenter m_turn;
    JointState m_state;
    std::vector<LineId> m_lines;
    JointStep m_beforePaper = JointStep::ReadAloud;
};

} // namespace inglenook::ui

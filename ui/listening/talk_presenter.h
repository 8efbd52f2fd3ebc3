// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The talk that runs: one session, who has tapped, and what was shown or written on the way. All of it is in
/// memory only; what reaches the vault is a parked talk, and what was chosen on the last page.
#include "agreement/stance.h"
#include "listening/listening_store.h"
#include "ui/bridge/door.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace inglenook::ui {

/// Time that never goes back. Tests bring their own.
using TalkClock = std::function<std::chrono::milliseconds()>;

struct Talk {
    listening::Session session;
    QStringList shown;   ///< words that the speaker tapped or wrote
    QStringList guessed; ///< by the listener
    QString wish;        ///< in the speaker's words
    BySeat<bool> tapped; ///< where both have to
    QString line;        ///< on the last page: what both may approve, word for word
    BySeat<bool> approved;
    bool isTimeUp = false; ///< as it was when this state was entered: no page changes under a finger
    std::optional<ErrorCode> problem;
};

class TalkPresenter : public QObject {
    Q_OBJECT
public:
    TalkPresenter(Door& door, TalkClock clock, QObject* parent = nullptr);
    [[nodiscard]] const Talk& talk() const { return m_talk; }
    [[nodiscard]] listening::State state() const { return m_talk.session.state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    [[nodiscard]] QString nameOf(Seat seat) const { return presence().names[seat]; }
    /// Something is on: from the invitation to the last page.
    [[nodiscard]] bool isRunning() const;
    /// Would the table let this happen now, with everything that can come with it?
    [[nodiscard]] bool isOpen(listening::Event event, listening::Actor actor) const;
    /// How full the soft ring is, 0 to 1. Absent: this state has none, or no clock was wished for.
    [[nodiscard]] std::optional<double> ring() const;
    [[nodiscard]] bool isPauseOver() const;
    void look(); ///< asks the clock whether the pause is over; the timer does it each second
    void setToday(Day today) { m_today = today; }

    void invite(Seat inviter, const listening::Topic& topic, listening::Length length,
                listening::Energy energy);
    void ready(Seat first);
    void notThisTopic(); ///< and the card leaves the deck, without a word
    void take(listening::Event event, listening::Actor actor, const listening::Offered& offered = {});
    void handOver(const QStringList& shown);
    void sayBack(const QString& line); ///< also the summing up; empty: it was spoken
    void guess(const QStringList& words);
    /// A small wish. One whose words are about touch is not asked: `touchMeant` tells.
    void askSmall(const QString& words);
    /// A wish about touch: prepared in the speaker's own room, to be slept on. Without a key nothing is
    /// written: it had no exact words yet.
    void askTouch(const std::optional<StanceKey>& wish);
    /// One of the two has tapped; once both have, the step that needs both is taken.
    void tap(Seat seat);
    void pause(std::chrono::minutes minutes = listening::limits::kShortestPause);
    void longerPause(std::chrono::minutes minutes);
    void park();
    void stop();
    void takeUp(const listening::Parked& parked);

    // The last page.
    void writeLine(const QString& words); ///< other words: nobody has approved them yet
    /// Kept when the page is closed, if both approved these exact words.
    void approve(Seat seat, bool isApproved);
    void keepNote(Seat by, const QString& text);

Q_SIGNALS:
    void moved();                                ///< another state, or another piece in the same one
    void tapsChanged();                          ///< or the pause is over
    void ended(inglenook::listening::State how); ///< Done, Stopped, Idle (put off), Parked
    void touchMeant();
    void thanked(); ///< "Thanks for telling me."
    void noteKept();
    void refused(inglenook::ErrorCode why);

private:
    [[nodiscard]] listening::At now() const;
    [[nodiscard]] std::optional<listening::Event> stepOfBoth() const;
    void enter(listening::Session next);
    void follow(const listening::Session& before);
    void putBack();
    void keepApprovedLine();
    void keepParked();
    void forgetParked();
    template <class Job>
    void write(Job job);

    Door& m_door;
    TalkClock m_clock;
    Talk m_talk;
    Day m_today;
    bool m_isStored = false; ///< a row of this talk lies in the shared room
    bool m_wasPauseOver = false;
    std::chrono::milliseconds m_entered{0};
    QTimer m_timer;
};

} // namespace inglenook::ui

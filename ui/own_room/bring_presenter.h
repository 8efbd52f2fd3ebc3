// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// At the table: each looks, unseen, at what they wanted to bring, also whoever marked nothing. Nothing is
/// ticked beforehand; what is opened shows only after both had their turn.
#include "goal/goal_store.h"
#include "own_room/own_room_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace inglenook::ui {

enum class BringPhase { WhoFirst, Curtain, Preview, Opened };

struct BringState {
    BringPhase phase = BringPhase::WhoFirst;
    Seat at = Seat::Circle;       ///< whose turn it is
    std::vector<Note> notes;      ///< of the one whose turn it is, behind the curtain only
    std::vector<GoalDraft> goals; ///< theirs, too
    bool isBusy = false;
    BySeat<std::vector<Note>> opened;       ///< this time
    BySeat<std::vector<GoalDraft>> onTable; ///< this time
    bool hasKeptGoal = false;               ///< one was opened, but other words for it lie on the table
    std::optional<Error> problem;
};

class BringPresenter : public QObject {
    Q_OBJECT
public:
    explicit BringPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const BringState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }

    void begin(Seat first);
    void openCurtain();
    void choose(const EntryId& id, bool isOpened);
    void turnIsOver();
    /// Back to the first question; nothing was opened.
    void startAnew();

Q_SIGNALS:
    void stateChanged();

private:
    void openAll();
    void showOpened(const std::set<EntryId>& onTable);
    Door& m_door;
    BringState m_state;
    Seat m_first = Seat::Circle;
    BySeat<std::set<EntryId>> m_chosen;
    BySeat<std::vector<Note>> m_seen; ///< what each chose from
    BySeat<std::vector<GoalDraft>> m_seenGoals;
};

} // namespace inglenook::ui

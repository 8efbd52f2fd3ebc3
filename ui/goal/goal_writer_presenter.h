// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Writes a goal or a ritual: its words and its small steps. A step outside the agreement is not kept, and
/// the reason is said. Alone it becomes a draft in one's own room; with both here it lies on the table.
#include "agreement/activity.h"
#include "goal/goal_store.h"
#include "ui/bridge/door.h"

#include <QObject>
#include <QStringList>

#include <set>

namespace inglenook::ui {

/// One step as it is typed.
struct StepWish {
    QString words;
    int line = -1;                    ///< place in `lines`; -1: no touch, or `activity`
    std::optional<Activity> activity; ///< found by search: nothing in the agreement speaks of it
    Term wished = openTerm();         ///< out of the condition chips
    int minutes = 0;
    StepEnergy energy = StepEnergy::Unsaid;
    QString enough;
};

struct GoalWriterState {
    bool isLoaded = false;
    bool isSaved = false;
    GoalDraft draft;
    OpenLines lines;     ///< in force, for a step to be inside of
    QStringList outside; ///< why the last step was not kept
    Day today;
    std::optional<ErrorCode> problem;
};

class GoalWriterPresenter : public QObject {
    Q_OBJECT
public:
    GoalWriterPresenter(Door& door, GoalDraft draft, QObject* parent = nullptr);
    [[nodiscard]] const GoalWriterState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    /// False: it is outside the agreement (state().outside says why), or has no words.
    bool keepStep(const StepWish& wish, std::optional<std::size_t> at);
    void removeStep(std::size_t at);
    void moveStepUp(std::size_t at);
    /// Why this step could not be kept, while it is written; empty: it can.
    [[nodiscard]] QStringList reasons(const StepWish& wish) const;
    void save(GoalKind kind, const QString& title, const QString& why, std::optional<Day> until);

Q_SIGNALS:
    void stateChanged();
    void saved();

private:
    [[nodiscard]] Rung stepOf(const StepWish& wish) const;
    Door& m_door;
    GoalWriterState m_state;
    OpenLines m_all; ///< also those that rest, so that the reason can be said
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Setbacks, the jar of small good things, and the words a couple holds on to on a hard day.
#include "couple/couple_store.h"
#include "goal/goal_store.h"
#include "goal/small_notes.h"
#include "ui/bridge/changing_presenter.h"
#include <QString>

#include <map>

namespace inglenook::ui {

struct NotesState {
    bool isLoaded = false;
    std::vector<Setback> mine;            ///< alone: one's own
    BySeat<std::vector<Setback>> opened;  ///< what may be seen now
    std::vector<GoodThing> jar;           ///< to read back now
    std::map<EntryId, std::string> names; ///< what a line or a goal reads as, by its id's bytes
    std::vector<GoalId> climbing;         ///< goals that live: "one step down" makes sense
    std::vector<std::string> strengths;   ///< of the one who is here: their own, and what the other sees
    BySeat<std::vector<OwnWords>> values; ///< opened values, reasons and strengths
    std::optional<Error> problem;
};

class NotesPresenter : public ChangingPresenter {
    Q_OBJECT
public:
    explicit NotesPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const NotesState& state() const { return m_state; }
    void refresh() override;

    void write(const Setback& setback); ///< alone
    void erase(const EntryId& setback);
    void stepDown(const GoalId& goal);
    void rest(const GoalId& goal);
    void keepGoodThing(const QString& text); ///< alone: one's own jar; together: the shared one
    void takeOut(const EntryId& thing);

    // Behind the curtain, while both are here: what this person wrote and has not opened.
    void lookAt(Seat of);
    [[nodiscard]] const std::vector<Setback>& closedSetbacks() const { return m_closedSetbacks; }
    [[nodiscard]] const std::vector<GoodThing>& closedThings() const { return m_closedThings; }
    void openSetback(Seat of, const EntryId& id);
    void openThing(Seat of, const EntryId& id);

private:
    [[nodiscard]] std::optional<Error>& problem() override { return m_state.problem; }
    NotesState m_state;
    std::vector<Setback> m_closedSetbacks;
    std::vector<GoodThing> m_closedThings;
};

/// The bytes of a line's or a goal's id as a setback keeps them.
template <class Id>
[[nodiscard]] EntryId aboutOf(const Id& id) {
    return EntryId::fromBytes(id.bytes()).value_or(EntryId{});
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Rows of setbacks and good things, and the shared room's copies of those that were opened. The own room
/// wins: copies are made equal to it at every opening and after every change. Inside src/goal.
#include "goal/small_notes.h"

namespace inglenook {

[[nodiscard]] Result<std::vector<Setback>> ownSetbacks(Database& own);
[[nodiscard]] Result<std::vector<Setback>> copiedSetbacks(Database& shared, Seat of);
[[nodiscard]] Result<std::vector<GoodThing>> ownGoodThings(Database& own, Seat of);
/// Seat absent: those that both wrote.
[[nodiscard]] Result<std::vector<GoodThing>> sharedGoodThings(Database& shared, std::optional<Seat> of);
/// Of everyone present; nothing to do while the shared room is closed. Writes only what differs.
[[nodiscard]] Result<void> copyOpenedNotes(Sitting& sitting);
/// Copies, and tells who listens.
[[nodiscard]] Result<void> notesChanged(Sitting& sitting);
/// One row, and what it says.
[[nodiscard]] Result<void> runWithId(Database& room, std::string_view sql, const EntryId& id);

template <class Note>
[[nodiscard]] std::vector<Note> openedOf(std::vector<Note> notes) {
    std::erase_if(notes, [](const Note& note) { return !note.isOpened; });
    return notes;
}

} // namespace inglenook

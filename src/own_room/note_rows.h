// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Rows of notes in an own room, with the index that finds them. Each change of a row changes the index in
/// the same transaction; the caller opens it. For src/own_room only.
#include "own_room/note.h"
#include "vault/database.h"

#include <cstdint>
#include <vector>

namespace inglenook {

/// A journal newest day first, everything else newest first. At most so many; 0: all.
[[nodiscard]] Result<std::vector<Note>> notesOf(Database& own, NoteKind kind, std::size_t most);
[[nodiscard]] Result<std::vector<Note>> notesToBring(Database& own, Bring bring); ///< by kind
[[nodiscard]] Result<std::vector<Note>> openedNotesIn(Database& own);             ///< by kind
/// NotFound.
[[nodiscard]] Result<Note> findNote(Database& own, const EntryId& id);

/// Index ids of so many notes to come, ascending: many written together are indexed together.
[[nodiscard]] std::vector<std::int64_t> newIndexIds(std::size_t howMany);
[[nodiscard]] Result<void> addNote(Database& own, const Note& note, std::int64_t indexId);
/// Other words: sealed again, and where to bring it stays.
[[nodiscard]] Result<void> rewriteNote(Database& own, const EntryId& id, const std::string& text);
[[nodiscard]] Result<void> eraseNote(Database& own, const EntryId& id);
[[nodiscard]] Result<void> setBring(Database& own, const EntryId& id, Bring bring);
[[nodiscard]] Result<void> setOpened(Database& own, const EntryId& id, bool isOpened);
/// Every note that was not opened.
[[nodiscard]] Result<void> clearSealedNotes(Database& own);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The notes of one person, in their own room and nowhere else until they open one at the table. Call on the
/// vault thread only. Every write publishes its change after commit. NotPresent for a person who is not here.
#include "own_room/note.h"
#include "own_room/note_search.h"
#include "vault/presence.h"

#include <stop_token>
#include <vector>

namespace inglenook {

/// A note to be written with others in one go.
struct NewNote {
    NoteKind kind = NoteKind::Journal;
    std::string text;
    Bring bring = Bring::Keep;
    std::optional<Day> day; ///< a journal's; absent: today
};

class OwnRoomStore {
public:
    explicit OwnRoomStore(Sitting& sitting) : m_sitting(sitting) {}

    /// Newest first; at most so many, 0: all.
    [[nodiscard]] Result<std::vector<Note>> notes(Seat of, NoteKind kind, std::size_t most = 0);
    [[nodiscard]] Result<Note> note(Seat of, const EntryId& id); ///< NotFound
    /// What this person wants to bring there, by kind.
    [[nodiscard]] Result<std::vector<Note>> toBring(Seat of, Bring bring);
    /// TextEmpty, TextTooLong, TextNotReadable, TextHidesDirection. A journal is dated today.
    [[nodiscard]] Result<EntryId> write(Seat by, NoteKind kind, const std::string& text,
                                        Bring bring = Bring::Keep);
    /// All or none, in one transaction.
    [[nodiscard]] Result<void> writeMany(Seat by, const std::vector<NewNote>& notes);
    /// Other words are new words: what was opened is sealed again. NotFound.
    [[nodiscard]] Result<void> rewrite(Seat by, const EntryId& id, const std::string& text);
    [[nodiscard]] Result<void> chooseBring(Seat by, const EntryId& id, Bring bring); ///< NotFound
    /// Gone: the row, its place in the index, copies of the room, and what the other could read of it.
    /// NotFound.
    [[nodiscard]] Result<void> erase(Seat by, const EntryId& id);
    /// Sealed again: the other's copy goes, and the note stays. NotFound.
    [[nodiscard]] Result<void> takeBack(Seat by, const EntryId& id);
    /// Erases every note that was not opened, and what is half typed. What the other can see does not change.
    [[nodiscard]] Result<void> clear(Seat by);

    /// Notes that hold every word of the query, newest journal first. Nothing of the query is kept.
    /// Cancelled.
    [[nodiscard]] Result<FoundNotes> search(Seat of, std::string_view query, const std::stop_token& stop);

private:
    Sitting& m_sitting;
};

} // namespace inglenook

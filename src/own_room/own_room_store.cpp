// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/own_room_store.h"

#include "own_room/note_rows.h"
#include "own_room/opened_notes.h"
#include "secret/random.h"

namespace inglenook {

namespace {

// Half-typed words lie in a table that is theirs alone; all of it is private writing of this person.
constexpr std::string_view kForgetDrafts = "DELETE FROM draft";

tl::unexpected<Error> notHere() { return fail(ErrorCode::NotPresent, "own room"); }

/// One change of an own room in one transaction.
template <class Change>
Result<void> changeRoom(Sitting& sitting, Seat by, Change change) {
    if (!sitting.isPresent(by)) { return notHere(); }
    auto& own = sitting.own(by);
    Transaction transaction(own);
    const auto changed = change(own);
    if (!changed) { return passOn(changed); }
    const auto kept = transaction.commit();
    if (!kept) { return passOn(kept); }
    return {};
}

/// The shared copy follows at once; when it cannot, the next opening makes it so.
Result<void> follow(Sitting& sitting, Seat by) {
    auto copied = copyOpenedNotes(sitting, by);
    sitting.changes().publish(Subject::OwnRoom);
    return copied;
}

} // namespace

Result<std::vector<Note>> OwnRoomStore::notes(Seat of, NoteKind kind, std::size_t most) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return notesOf(m_sitting.own(of), kind, most);
}

Result<Note> OwnRoomStore::note(Seat of, const EntryId& id) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return findNote(m_sitting.own(of), id);
}

Result<std::vector<Note>> OwnRoomStore::toBring(Seat of, Bring bring) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return notesToBring(m_sitting.own(of), bring);
}

Result<EntryId> OwnRoomStore::write(Seat by, NoteKind kind, const std::string& text, Bring bring) {
    const auto clean = NoteText::from(text);
    if (!clean) { return passOn(clean); }
    Note note{EntryId(random16()), kind, clean->text(), bring, false, {}};
    if (kind == NoteKind::Journal) { note.day = m_sitting.now().day; }
    const auto written =
        changeRoom(m_sitting, by, [&](Database& own) { return addNote(own, note, newIndexIds(1).front()); });
    if (!written) { return passOn(written); }
    m_sitting.changes().publish(Subject::OwnRoom);
    return note.id;
}

Result<void> OwnRoomStore::writeMany(Seat by, const std::vector<NewNote>& notes) {
    const auto ids = newIndexIds(notes.size());
    auto written = changeRoom(m_sitting, by, [&](Database& own) -> Result<void> {
        for (std::size_t i = 0; i < notes.size(); ++i) {
            const auto clean = NoteText::from(notes[i].text);
            if (!clean) { return passOn(clean); }
            Note note{EntryId(random16()), notes[i].kind, clean->text(), notes[i].bring, false, {}};
            if (note.kind == NoteKind::Journal) { note.day = notes[i].day.value_or(m_sitting.now().day); }
            const auto added = addNote(own, note, ids[i]);
            if (!added) { return passOn(added); }
        }
        return {};
    });
    if (written) { m_sitting.changes().publish(Subject::OwnRoom); }
    return written;
}

Result<void> OwnRoomStore::rewrite(Seat by, const EntryId& id, const std::string& text) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    const auto clean = NoteText::from(text);
    if (!clean) { return passOn(clean); }
    const auto was = findNote(m_sitting.own(by), id);
    if (!was) { return passOn(was); }
    if (was->text == clean->text()) { return {}; }
    auto written =
        changeRoom(m_sitting, by, [&](Database& own) { return rewriteNote(own, id, clean->text()); });
    if (!written) { return written; }
    m_sitting.forgetCopies(); // the words that were there before lie in them
    return follow(m_sitting, by);
}

Result<void> OwnRoomStore::chooseBring(Seat by, const EntryId& id, Bring bring) {
    auto chosen = changeRoom(m_sitting, by, [&](Database& own) { return setBring(own, id, bring); });
    if (chosen) { m_sitting.changes().publish(Subject::OwnRoom); }
    return chosen;
}

Result<void> OwnRoomStore::erase(Seat by, const EntryId& id) {
    auto erased = changeRoom(m_sitting, by, [&](Database& own) { return eraseNote(own, id); });
    if (!erased) { return erased; }
    m_sitting.forgetCopies();
    return follow(m_sitting, by);
}

Result<void> OwnRoomStore::takeBack(Seat by, const EntryId& id) {
    auto sealed = changeRoom(m_sitting, by, [&](Database& own) { return setOpened(own, id, false); });
    if (!sealed) { return sealed; }
    m_sitting.forgetCopies();
    return follow(m_sitting, by);
}

Result<void> OwnRoomStore::clear(Seat by) {
    auto cleared = changeRoom(m_sitting, by, [](Database& own) -> Result<void> {
        const auto forgotten = own.run(kForgetDrafts);
        if (!forgotten) { return passOn(forgotten); }
        return clearSealedNotes(own);
    });
    if (!cleared) { return cleared; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::OwnRoom);
    return {};
}

Result<FoundNotes> OwnRoomStore::search(Seat of, std::string_view query, const std::stop_token& stop) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return searchNotes(m_sitting.own(of), query, stop);
}

} // namespace inglenook

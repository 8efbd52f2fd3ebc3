// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/opened_notes.h"

#include "own_room/note_rows.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kCopies = R"sql(
    SELECT id, kind, text, day FROM opened_note WHERE seat = :seat ORDER BY kind, day, place, id)sql";
constexpr std::string_view kForget = "DELETE FROM opened_note WHERE seat = :seat";
constexpr std::string_view kAddOpened = R"sql(
    INSERT INTO opened_note (id, seat, kind, text, day, place)
    VALUES (:id, :seat, :kind, :text, :day, :place))sql";

Result<std::vector<Note>> copiesOf(Database& shared, Seat of) {
    auto rows = shared.prepare(kCopies);
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", static_cast<int>(of));
    std::vector<Note> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        Note note{rows->id<EntryId>(0),
                  static_cast<NoteKind>(rows->integer(1)),
                  rows->text(2),
                  Bring::Keep,
                  true,
                  {}};
        if (const auto day = rows->optionalInteger(3)) { note.day = dayOf(*day); }
        out.push_back(std::move(note));
    }
}

/// Where its owner would bring it is nobody else's to read.
std::vector<Note> asShared(std::vector<Note> notes) {
    for (auto& note : notes) {
        note.bring = Bring::Keep;
    }
    return notes;
}

Result<void> writeCopies(Database& shared, Seat of, const std::vector<Note>& notes) {
    auto gone = shared.prepare(kForget);
    if (!gone) { return passOn(gone); }
    const auto forgotten = gone->bind(":seat", static_cast<int>(of)).run();
    if (!forgotten) { return passOn(forgotten); }
    int place = 0; // numbered anew: a gap would tell that something was taken back
    for (const auto& note : notes) {
        auto row = shared.prepare(kAddOpened);
        if (!row) { return passOn(row); }
        const auto day = note.day ? std::optional<std::int64_t>(dayNumber(*note.day)) : std::nullopt;
        const auto added = row->bind(":id", note.id)
                               .bind(":seat", static_cast<int>(of))
                               .bind(":kind", static_cast<int>(note.kind))
                               .bind(":text", note.text)
                               .bind(":day", day)
                               .bind(":place", ++place)
                               .run();
        if (!added) { return passOn(added); }
    }
    return {};
}

Result<void> markOpened(Database& own, const std::vector<EntryId>& ids) {
    Transaction change(own);
    for (const auto& id : ids) {
        const auto opened = setOpened(own, id, true);
        if (!opened) { return passOn(opened); }
        const auto brought = setBring(own, id, Bring::Keep);
        if (!brought) { return passOn(brought); }
    }
    return change.commit();
}

} // namespace

Result<void> openNotes(Together& together, const BySeat<std::vector<EntryId>>& ids) {
    for (const auto seat :
         kBothSeats) { // all or nothing: an id that is gone is noticed before anything is opened
        for (const auto& id : ids[seat]) {
            const auto found = findNote(together.own(seat), id);
            if (!found) { return passOn(found); }
        }
    }
    for (const auto seat : kBothSeats) {
        const auto opened = markOpened(together.own(seat), ids[seat]);
        if (!opened) { return passOn(opened); }
    }
    auto copied = reconcileOpenedNotes(together);
    together.changes().publish(Subject::OwnRoom);
    return copied;
}

Result<BySeat<std::vector<Note>>> openedNotes(Sitting& sitting) {
    BySeat<std::vector<Note>> out;
    for (const auto seat : kBothSeats) {
        if (sitting.isPresent(seat)) {
            auto notes = openedNotesIn(sitting.own(seat));
            if (!notes) { return passOn(notes); }
            out[seat] = asShared(std::move(*notes));
        } else if (sitting.shared() != nullptr) {
            auto notes = copiesOf(*sitting.shared(), seat);
            if (!notes) { return passOn(notes); }
            out[seat] = std::move(*notes);
        }
    }
    return out;
}

Result<void> copyOpenedNotes(Sitting& sitting, Seat of) {
    if (sitting.shared() == nullptr) { return {}; }
    auto& shared = *sitting.shared();
    auto wanted = openedNotesIn(sitting.own(of));
    if (!wanted) { return passOn(wanted); }
    const auto notes = asShared(std::move(*wanted));
    const auto copies = copiesOf(shared, of);
    if (!copies) { return passOn(copies); }
    if (notes == *copies) { return {}; }
    Transaction change(shared);
    const auto written = writeCopies(shared, of, notes);
    if (!written) { return passOn(written); }
    auto kept = change.commit();
    if (kept) { sitting.forgetCopies(); } // what was taken back may lie in them
    return kept;
}

Result<void> reconcileOpenedNotes(Sitting& sitting) {
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        const auto copied = copyOpenedNotes(sitting, seat);
        if (!copied) { return passOn(copied); }
    }
    return {};
}

} // namespace inglenook

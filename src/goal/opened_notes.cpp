// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/opened_notes.h"

namespace inglenook {
namespace {

constexpr std::string_view kOwnSetbacks = R"sql(
    SELECT id, about, happened, different, body_told, may_try, helped, is_opened FROM setback
    ORDER BY place, id)sql";
constexpr std::string_view kCopiedSetbacks = R"sql(
    SELECT id, about, happened, different, body_told, may_try, helped, 1 FROM setback WHERE seat = :seat
    ORDER BY place, id)sql";
constexpr std::string_view kForgetSetbacks = "DELETE FROM setback WHERE seat = :seat";
constexpr std::string_view kCopySetback = R"sql(
    INSERT INTO setback (id, seat, about, happened, different, body_told, may_try, helped, place)
    VALUES (:id, :seat, :about, :happened, :different, :body_told, :may_try, :helped, :place))sql";
constexpr std::string_view kOwnThings = "SELECT id, text, is_opened FROM good_thing ORDER BY place, id";
constexpr std::string_view kSharedThings =
    "SELECT id, text, 1 FROM good_thing WHERE seat = :seat ORDER BY place, id";
constexpr std::string_view kForgetThings = "DELETE FROM good_thing WHERE seat = :seat";
constexpr std::string_view kCopyThing =
    "INSERT INTO good_thing (id, seat, text, place) VALUES (:id, :seat, :text, :place)";

template <class Note, class Read>
Result<std::vector<Note>> readAll(Statement& rows, Read read) {
    std::vector<Note> out;
    while (true) {
        const auto hasRow = rows.step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back(read(rows));
    }
}

Setback setbackIn(const Statement& row) {
    Setback note{row.id<EntryId>(0), std::nullopt, row.text(2), row.text(3),
                 row.text(4),        row.text(5),  row.text(6), row.integer(7) != 0};
    if (!row.isNull(1)) { note.about = row.id<EntryId>(1); }
    return note;
}

Result<void> forget(Database& shared, std::string_view sql, Seat of) {
    auto row = shared.prepare(sql);
    if (!row) { return passOn(row); }
    return row->bind(":seat", static_cast<int>(of)).run();
}

// Places are numbered anew: a gap would tell that something was taken back.
Result<void> writeSetbacks(Database& shared, Seat of, const std::vector<Setback>& notes) {
    if (auto gone = forget(shared, kForgetSetbacks, of); !gone) { return gone; }
    int place = 0;
    for (const auto& note : notes) {
        auto row = shared.prepare(kCopySetback);
        if (!row) { return passOn(row); }
        row->bind(":id", note.id).bind(":seat", static_cast<int>(of)).bind(":happened", note.happened);
        if (note.about) {
            row->bind(":about", *note.about);
        } else {
            row->bindNull(":about");
        }
        row->bind(":different", note.different).bind(":body_told", note.bodyTold);
        row->bind(":may_try", note.mayTry).bind(":helped", note.helped).bind(":place", ++place);
        if (auto written = row->run(); !written) { return written; }
    }
    return {};
}

Result<void> writeThings(Database& shared, Seat of, const std::vector<GoodThing>& things) {
    if (auto gone = forget(shared, kForgetThings, of); !gone) { return gone; }
    int place = 0;
    for (const auto& thing : things) {
        auto row = shared.prepare(kCopyThing);
        if (!row) { return passOn(row); }
        row->bind(":id", thing.id).bind(":seat", static_cast<int>(of)).bind(":text", thing.text);
        if (auto written = row->bind(":place", ++place).run(); !written) { return written; }
    }
    return {};
}

Result<void> copyOf(Sitting& sitting, Seat of) {
    auto& shared = *sitting.shared();
    const auto setbacks = ownSetbacks(sitting.own(of));
    const auto things = setbacks ? ownGoodThings(sitting.own(of), of) : passOn(setbacks);
    const auto copied = things ? copiedSetbacks(shared, of) : passOn(things);
    const auto kept = copied ? sharedGoodThings(shared, of) : passOn(copied);
    if (!kept) { return passOn(kept); }
    const auto opened = openedOf(*setbacks);
    const auto openedThings = openedOf(*things);
    if (opened == *copied && openedThings == *kept) { return {}; }
    Transaction change(shared);
    if (auto written = writeSetbacks(shared, of, opened); !written) { return written; }
    if (auto written = writeThings(shared, of, openedThings); !written) { return written; }
    auto done = change.commit();
    if (done) { sitting.forgetCopies(); } // what was taken back may lie in them
    return done;
}

} // namespace

Result<std::vector<Setback>> ownSetbacks(Database& own) {
    auto rows = own.prepare(kOwnSetbacks);
    if (!rows) { return passOn(rows); }
    return readAll<Setback>(*rows, setbackIn);
}

Result<std::vector<Setback>> copiedSetbacks(Database& shared, Seat of) {
    auto rows = shared.prepare(kCopiedSetbacks);
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", static_cast<int>(of));
    return readAll<Setback>(*rows, setbackIn);
}

Result<std::vector<GoodThing>> ownGoodThings(Database& own, Seat of) {
    auto rows = own.prepare(kOwnThings);
    if (!rows) { return passOn(rows); }
    return readAll<GoodThing>(*rows, [of](const Statement& row) {
        return GoodThing{row.id<EntryId>(0), of, row.text(1), row.integer(2) != 0};
    });
}

Result<std::vector<GoodThing>> sharedGoodThings(Database& shared, std::optional<Seat> of) {
    auto rows = shared.prepare(kSharedThings);
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", of ? static_cast<int>(*of) : 0);
    return readAll<GoodThing>(*rows, [of](const Statement& row) {
        return GoodThing{row.id<EntryId>(0), of, row.text(1), true};
    });
}

Result<void> copyOpenedNotes(Sitting& sitting) {
    if (sitting.shared() == nullptr) { return {}; }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        if (auto copied = copyOf(sitting, seat); !copied) { return copied; }
    }
    return {};
}

Result<void> notesChanged(Sitting& sitting) {
    auto copied = copyOpenedNotes(sitting);
    sitting.changes().publish(Subject::Goal);
    return copied;
}

Result<void> runWithId(Database& room, std::string_view sql, const EntryId& id) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    return row->bind(":id", id).run();
}

} // namespace inglenook

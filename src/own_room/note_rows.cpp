// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/note_rows.h"

#include "secret/random.h"
#include "value/folded_text.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kOfKind = R"sql(
    SELECT id, kind, text, bring, is_opened, day FROM note
    WHERE kind = :kind ORDER BY day DESC, place DESC LIMIT :most)sql";
constexpr std::string_view kToBring = R"sql(
    SELECT id, kind, text, bring, is_opened, day FROM note WHERE bring = :bring ORDER BY kind, day, place)sql";
constexpr std::string_view kOpened = R"sql(
    SELECT id, kind, text, bring, is_opened, day FROM note WHERE is_opened = 1 ORDER BY kind, day, place)sql";
constexpr std::string_view kOne = R"sql(
    SELECT id, kind, text, bring, is_opened, day FROM note WHERE id = :id)sql";
constexpr std::string_view kAdd = R"sql(
    INSERT INTO note (found_by, id, kind, text, folded, bring, is_opened, day, place)
    SELECT :found_by, :id, :kind, :text, :folded, :bring, :is_opened, :day, 1 + coalesce(max(place), 0)
    FROM note WHERE kind = :kind AND day IS :day)sql";
constexpr std::string_view kRewrite =
    "UPDATE note SET text = :text, folded = :folded, is_opened = 0 WHERE found_by = :found_by";
constexpr std::string_view kErase = "DELETE FROM note WHERE found_by = :found_by";
constexpr std::string_view kSetBring = "UPDATE note SET bring = :bring WHERE id = :id";
constexpr std::string_view kSetOpened = "UPDATE note SET is_opened = :is_opened WHERE id = :id";
constexpr std::string_view kClear = "DELETE FROM note WHERE is_opened = 0";
constexpr std::string_view kIndexed = "SELECT found_by, folded FROM note WHERE id = :id";
constexpr std::string_view kIndex = "INSERT INTO note_search (rowid, folded) VALUES (:found_by, :folded)";
// The index has no copy of the text: it is told what to take out, exactly as it was put in.
constexpr std::string_view kUnindex =
    "INSERT INTO note_search (note_search, rowid, folded) VALUES ('delete', :found_by, :folded)";
constexpr std::string_view kIndexAnew = "INSERT INTO note_search (note_search) VALUES ('rebuild')";

constexpr std::uint64_t kPositive = 0x7FFFFFFFFFFFFFFFULL;

Result<std::vector<Note>> readAll(Statement& rows) {
    std::vector<Note> out;
    for (;;) {
        const auto hasRow = rows.step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        Note note{rows.id<EntryId>(0),  static_cast<NoteKind>(rows.integer(1)),
                  rows.text(2),         static_cast<Bring>(rows.integer(3)),
                  rows.integer(4) != 0, {}};
        if (const auto day = rows.optionalInteger(5)) { note.day = dayOf(*day); }
        out.push_back(std::move(note));
    }
}

struct Indexed {
    std::int64_t foundBy = 0;
    std::string folded;
};

Result<Indexed> indexedOf(Database& own, const EntryId& id) {
    auto found = own.prepare(kIndexed);
    if (!found) { return passOn(found); }
    const auto hasRow = found->bind(":id", id).step();
    if (!hasRow) { return passOn(hasRow); }
    if (!*hasRow) { return fail(ErrorCode::NotFound, "note"); }
    return Indexed{found->integer(0), found->text(1)};
}

Result<void> tellIndex(Database& own, std::string_view sql, const Indexed& row) {
    auto statement = own.prepare(sql);
    if (!statement) { return passOn(statement); }
    return statement->bind(":found_by", row.foundBy).bind(":folded", row.folded).run();
}

} // namespace

Result<std::vector<Note>> notesOf(Database& own, NoteKind kind, std::size_t most) {
    auto rows = own.prepare(kOfKind);
    if (!rows) { return passOn(rows); }
    rows->bind(":kind", static_cast<int>(kind))
        .bind(":most", most == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(most));
    return readAll(*rows);
}

Result<std::vector<Note>> notesToBring(Database& own, Bring bring) {
    auto rows = own.prepare(kToBring);
    if (!rows) { return passOn(rows); }
    rows->bind(":bring", static_cast<int>(bring));
    return readAll(*rows);
}

Result<std::vector<Note>> openedNotesIn(Database& own) {
    auto rows = own.prepare(kOpened);
    if (!rows) { return passOn(rows); }
    return readAll(*rows);
}

Result<Note> findNote(Database& own, const EntryId& id) {
    auto rows = own.prepare(kOne);
    if (!rows) { return passOn(rows); }
    rows->bind(":id", id);
    auto found = readAll(*rows);
    if (!found) { return passOn(found); }
    if (found->empty()) { return fail(ErrorCode::NotFound, "note"); }
    return std::move(found->front());
}

std::vector<std::int64_t> newIndexIds(std::size_t howMany) {
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < howMany; ++i) {
        const auto bytes = random16();
        std::uint64_t id = 0;
        for (std::size_t at = 0; at < sizeof id; ++at) {
            id = id << 8U | bytes[at];
        }
        ids.push_back(static_cast<std::int64_t>(id & kPositive));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<void> addNote(Database& own, const Note& note, std::int64_t indexId) {
    const Indexed row{indexId, folded(note.text)};
    auto add = own.prepare(kAdd);
    if (!add) { return passOn(add); }
    const auto day = note.day ? std::optional<std::int64_t>(dayNumber(*note.day)) : std::nullopt;
    const auto added = add->bind(":found_by", row.foundBy)
                           .bind(":id", note.id)
                           .bind(":kind", static_cast<int>(note.kind))
                           .bind(":text", note.text)
                           .bind(":folded", row.folded)
                           .bind(":bring", static_cast<int>(note.bring))
                           .bind(":is_opened", note.isOpened ? 1 : 0)
                           .bind(":day", day)
                           .run();
    if (!added) { return passOn(added); }
    return tellIndex(own, kIndex, row);
}

Result<void> rewriteNote(Database& own, const EntryId& id, const std::string& text) {
    const auto was = indexedOf(own, id);
    if (!was) { return passOn(was); }
    const auto out = tellIndex(own, kUnindex, *was);
    if (!out) { return passOn(out); }
    const Indexed now{was->foundBy, folded(text)};
    auto row = own.prepare(kRewrite);
    if (!row) { return passOn(row); }
    const auto written =
        row->bind(":text", text).bind(":folded", now.folded).bind(":found_by", now.foundBy).run();
    if (!written) { return passOn(written); }
    return tellIndex(own, kIndex, now);
}

Result<void> eraseNote(Database& own, const EntryId& id) {
    const auto was = indexedOf(own, id);
    if (!was) { return passOn(was); }
    const auto out = tellIndex(own, kUnindex, *was);
    if (!out) { return passOn(out); }
    auto row = own.prepare(kErase);
    if (!row) { return passOn(row); }
    return row->bind(":found_by", was->foundBy).run();
}

Result<void> setBring(Database& own, const EntryId& id, Bring bring) {
    const auto found = findNote(own, id);
    if (!found) { return passOn(found); }
    auto row = own.prepare(kSetBring);
    if (!row) { return passOn(row); }
    return row->bind(":bring", static_cast<int>(bring)).bind(":id", id).run();
}

Result<void> setOpened(Database& own, const EntryId& id, bool isOpened) {
    const auto found = findNote(own, id);
    if (!found) { return passOn(found); }
    auto row = own.prepare(kSetOpened);
    if (!row) { return passOn(row); }
    return row->bind(":is_opened", isOpened ? 1 : 0).bind(":id", id).run();
}

Result<void> clearSealedNotes(Database& own) {
    const auto cleared = own.run(kClear);
    if (!cleared) { return passOn(cleared); }
    return own.run(kIndexAnew);
}

} // namespace inglenook

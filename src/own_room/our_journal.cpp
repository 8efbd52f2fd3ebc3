// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/our_journal.h"

#include "own_room/note.h"
#include "secret/random.h"

namespace inglenook {

namespace {

constexpr std::string_view kEntries =
    "SELECT id, day, text FROM our_journal ORDER BY day DESC, place DESC LIMIT :most";
constexpr std::string_view kIsThere = "SELECT 1 FROM our_journal WHERE id = :id";
constexpr std::string_view kEraseOurs = "DELETE FROM our_journal WHERE id = :id";
constexpr std::string_view kAddOurs = R"sql(
    INSERT INTO our_journal (id, text, day, place)
    SELECT :id, :text, :day, 1 + coalesce(max(place), 0) FROM our_journal WHERE day = :day)sql";

Result<void> add(Database& shared, const EntryId& id, Day day, const std::string& text) {
    const auto clean = NoteText::from(text);
    if (!clean) { return passOn(clean); }
    auto row = shared.prepare(kAddOurs);
    if (!row) { return passOn(row); }
    return row->bind(":id", id).bind(":text", clean->text()).bind(":day", dayNumber(day)).run();
}

tl::unexpected<Error> closed() { return fail(ErrorCode::NeedsBoth, "our journal"); }

} // namespace

Result<std::vector<JournalEntry>> OurJournal::entries(std::size_t most) {
    std::vector<JournalEntry> out;
    if (!isOpen()) { return out; }
    auto rows = m_sitting.shared()->prepare(kEntries);
    if (!rows) { return passOn(rows); }
    rows->bind(":most", most == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(most));
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back({rows->id<EntryId>(0), dayOf(rows->integer(1)), rows->text(2)});
    }
}

Result<EntryId> OurJournal::write(const std::string& text) {
    if (!isOpen()) { return closed(); }
    const EntryId id(random16());
    const auto added = add(*m_sitting.shared(), id, m_sitting.now().day, text);
    if (!added) { return passOn(added); }
    m_sitting.changes().publish(Subject::OwnRoom);
    return id;
}

Result<void> OurJournal::writeMany(const std::vector<JournalEntry>& entries) {
    if (!isOpen()) { return closed(); }
    Transaction change(*m_sitting.shared());
    for (const auto& entry : entries) {
        const auto added = add(*m_sitting.shared(), EntryId(random16()), entry.day, entry.text);
        if (!added) { return passOn(added); }
    }
    auto kept = change.commit();
    if (kept) { m_sitting.changes().publish(Subject::OwnRoom); }
    return kept;
}

Result<void> OurJournal::erase(const EntryId& id) {
    if (!isOpen()) { return closed(); }
    auto& shared = *m_sitting.shared();
    {
        auto found = shared.prepare(kIsThere);
        if (!found) { return passOn(found); }
        const auto hasRow = found->bind(":id", id).step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return fail(ErrorCode::NotFound, "our journal"); }
    }
    auto row = shared.prepare(kEraseOurs);
    if (!row) { return passOn(row); }
    const auto gone = row->bind(":id", id).run();
    if (!gone) { return passOn(gone); }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::OwnRoom);
    return {};
}

} // namespace inglenook

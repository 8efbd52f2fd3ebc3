// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/opened_notes.h"
#include "goal/small_notes.h"

#include "secret/random.h"
#include "value/text.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr std::size_t kMostAnswer = 1000;
constexpr std::string_view kWrite = R"sql(
    INSERT INTO setback (id, about, happened, different, body_told, may_try, helped, is_opened, place)
    SELECT :id, :about, :happened, :different, :body_told, :may_try, :helped, 0, 1 + coalesce(max(place), 0)
    FROM setback WHERE true
    ON CONFLICT (id) DO UPDATE SET about = excluded.about, happened = excluded.happened,
        different = excluded.different, body_told = excluded.body_told, may_try = excluded.may_try,
        helped = excluded.helped, is_opened = 0)sql";
constexpr std::string_view kEraseSetback = "DELETE FROM setback WHERE id = :id";
constexpr std::string_view kOpenSetback = "UPDATE setback SET is_opened = 1 WHERE id = :id";

Result<Setback> cleaned(Setback note) {
    for (auto* text : {&note.happened, &note.different, &note.bodyTold, &note.mayTry}) {
        auto clean = cleanText(*text, kMostAnswer, Lines::Many);
        if (!clean) { return passOn(clean); }
        *text = std::move(*clean);
    }
    auto helped = cleanText(note.helped, Wording::kMax, Lines::One);
    if (!helped) { return passOn(helped); }
    note.helped = std::move(*helped);
    if ((note.happened + note.different + note.bodyTold + note.mayTry).empty()) {
        return fail(ErrorCode::TextEmpty, "setback");
    }
    return note;
}

} // namespace

Result<std::vector<Setback>> SetbackStore::mine(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "setback"); }
    return ownSetbacks(m_sitting.own(of));
}

Result<EntryId> SetbackStore::write(Seat by, const Setback& setback) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "setback"); }
    const auto note = cleaned(setback);
    if (!note) { return passOn(note); }
    const auto id = note->id.isNull() ? EntryId(random16()) : note->id;
    {
        auto row = m_sitting.own(by).prepare(kWrite);
        if (!row) { return passOn(row); }
        row->bind(":id", id).bind(":happened", note->happened).bind(":different", note->different);
        row->bind(":body_told", note->bodyTold).bind(":may_try", note->mayTry).bind(":helped", note->helped);
        if (note->about) {
            row->bind(":about", *note->about);
        } else {
            row->bindNull(":about");
        }
        if (auto written = row->run(); !written) { return passOn(written); }
    }
    if (auto told = notesChanged(m_sitting); !told) { return passOn(told); }
    return id;
}

Result<void> SetbackStore::erase(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "setback"); }
    if (auto gone = runWithId(m_sitting.own(by), kEraseSetback, id); !gone) { return gone; }
    m_sitting.forgetCopies();
    return notesChanged(m_sitting);
}

Result<void> SetbackStore::open(Together& together, Seat of, const EntryId& id) {
    if (auto opened = runWithId(together.own(of), kOpenSetback, id); !opened) { return opened; }
    return notesChanged(together);
}

Result<BySeat<std::vector<Setback>>> SetbackStore::opened() {
    BySeat<std::vector<Setback>> out;
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat) && m_sitting.shared() == nullptr) { continue; }
        auto notes = m_sitting.isPresent(seat) ? ownSetbacks(m_sitting.own(seat))
                                               : copiedSetbacks(*m_sitting.shared(), seat);
        if (!notes) { return passOn(notes); }
        out[seat] = openedOf(std::move(*notes));
    }
    return out;
}

} // namespace inglenook

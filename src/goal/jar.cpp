// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/opened_notes.h"
#include "goal/small_notes.h"

#include "secret/random.h"
#include "value/text.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr std::string_view kKeep = R"sql(
    INSERT INTO good_thing (id, text, is_opened, place)
    SELECT :id, :text, 0, 1 + coalesce(max(place), 0) FROM good_thing)sql";
constexpr std::string_view kKeepTogether = R"sql(
    INSERT INTO good_thing (id, seat, text, place)
    SELECT :id, 0, :text, 1 + coalesce(max(place), 0) FROM good_thing WHERE seat = 0)sql";
constexpr std::string_view kEraseGoodThing = "DELETE FROM good_thing WHERE id = :id";
constexpr std::string_view kEraseShared = "DELETE FROM good_thing WHERE id = :id AND seat = 0";
constexpr std::string_view kOpenGoodThing = "UPDATE good_thing SET is_opened = 1 WHERE id = :id";

Result<EntryId> added(Database& room, std::string_view sql, const std::string& text) {
    const auto clean = Wording::from(text);
    if (!clean) { return passOn(clean); }
    const EntryId id(random16());
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    if (auto written = row->bind(":id", id).bind(":text", clean->text()).run(); !written) {
        return passOn(written);
    }
    return id;
}

void append(std::vector<GoodThing>& all, std::vector<GoodThing> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Result<std::vector<GoodThing>> Jar::things() {
    std::vector<GoodThing> out;
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat)) { continue; }
        auto own = ownGoodThings(m_sitting.own(seat), seat);
        if (!own) { return passOn(own); }
        // With both here nobody reads what the other has not opened.
        append(out, m_sitting.areBothPresent() ? openedOf(std::move(*own)) : std::move(*own));
    }
    if (m_sitting.shared() == nullptr) { return out; }
    for (const auto seat : kBothSeats) {
        if (m_sitting.isPresent(seat)) { continue; }
        auto copies = sharedGoodThings(*m_sitting.shared(), seat);
        if (!copies) { return passOn(copies); }
        append(out, std::move(*copies));
    }
    auto both = sharedGoodThings(*m_sitting.shared(), std::nullopt);
    if (!both) { return passOn(both); }
    append(out, std::move(*both));
    return out;
}

Result<std::vector<GoodThing>> Jar::mine(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "jar"); }
    return ownGoodThings(m_sitting.own(of), of);
}

Result<EntryId> Jar::keep(Seat by, const std::string& text) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "jar"); }
    auto id = added(m_sitting.own(by), kKeep, text);
    if (id) { m_sitting.changes().publish(Subject::Goal); }
    return id;
}

Result<EntryId> Jar::keepTogether(Together& together, const std::string& text) {
    if (together.shared() == nullptr) { return fail(ErrorCode::NeedsBoth, "jar"); }
    auto id = added(*together.shared(), kKeepTogether, text);
    if (id) { together.changes().publish(Subject::Goal); }
    return id;
}

Result<void> Jar::open(Together& together, Seat of, const EntryId& id) {
    if (auto opened = runWithId(together.own(of), kOpenGoodThing, id); !opened) { return opened; }
    return notesChanged(together);
}

Result<void> Jar::erase(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "jar"); }
    if (auto gone = runWithId(m_sitting.own(by), kEraseGoodThing, id); !gone) { return gone; }
    if (m_sitting.areBothPresent() && m_sitting.shared() != nullptr) {
        if (auto gone = runWithId(*m_sitting.shared(), kEraseShared, id); !gone) { return gone; }
    }
    m_sitting.forgetCopies();
    return notesChanged(m_sitting);
}

} // namespace inglenook

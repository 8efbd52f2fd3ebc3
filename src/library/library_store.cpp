// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_store.h"

#include "agreement/agreement_store.h"
#include "secret/random.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kCodes = "SELECT code FROM library_health";
constexpr std::string_view kAddCode =
    "INSERT INTO library_health (code) VALUES (:key) ON CONFLICT DO NOTHING";
constexpr std::string_view kDropCode = "DELETE FROM library_health WHERE code = :key";
constexpr std::string_view kAway = "SELECT item FROM library_away";
constexpr std::string_view kAddAway = "INSERT INTO library_away (item) VALUES (:key) ON CONFLICT DO NOTHING";
constexpr std::string_view kDropAway = "DELETE FROM library_away WHERE item = :key";
constexpr std::string_view kCeiling = "SELECT touch FROM library_choice";
constexpr std::string_view kChooseCeiling = R"sql(
    INSERT INTO library_choice (only, touch) VALUES (1, :touch)
    ON CONFLICT (only) DO UPDATE SET touch = excluded.touch)sql";
constexpr std::string_view kHalf = "SELECT half FROM library_shade";
constexpr std::string_view kMakeHalf = "INSERT INTO library_shade (only, half) VALUES (1, :half)";
constexpr std::string_view kPrompts = "SELECT id, text, touch, minutes FROM library_entry ORDER BY place, id";
// Behind the last: people find their entries in the order in which they wrote them.
constexpr std::string_view kWrite = R"sql(
    INSERT INTO library_entry (id, text, touch, minutes, place)
    SELECT :id, :text, :touch, :minutes, 1 + coalesce(max(place), 0) FROM library_entry)sql";
constexpr std::string_view kErase = "DELETE FROM library_entry WHERE id = :id";

tl::unexpected<Error> notHere() { return fail(ErrorCode::NotPresent, "library"); }

Result<std::set<std::string>> textsIn(Database& room, std::string_view sql) {
    auto rows = room.prepare(sql);
    if (!rows) { return passOn(rows); }
    std::set<std::string> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.insert(rows->text(0));
    }
}

Result<void> runWith(Database& room, std::string_view sql, const std::string& key) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    return row->bind(":key", key).run();
}

Result<void> readPrompts(Database& room, bool areShared, std::vector<OwnPrompt>& out) {
    auto rows = room.prepare(kPrompts);
    if (!rows) { return passOn(rows); }
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return {}; }
        out.push_back({rows->id<EntryId>(0), rows->text(1), static_cast<TouchLevel>(rows->integer(2)),
                       static_cast<int>(rows->integer(3)), areShared});
    }
}

Result<EntryId> writePrompt(Database& room, const OwnPrompt& prompt) {
    const auto text = Passage::from(prompt.text);
    if (!text) { return passOn(text); }
    if (prompt.minutes < 1 || prompt.minutes > kMostItemMinutes) {
        return fail(ErrorCode::OutsideRules, "minutes of an own prompt");
    }
    auto row = room.prepare(kWrite);
    if (!row) { return passOn(row); }
    const EntryId id(random16());
    const auto written = row->bind(":id", id)
                             .bind(":text", text->text())
                             .bind(":touch", static_cast<int>(prompt.touch))
                             .bind(":minutes", prompt.minutes)
                             .run();
    if (!written) { return passOn(written); }
    return id;
}

} // namespace

Result<TouchLevel> LibraryStore::ceiling(Seat of) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    auto row = m_sitting.own(of).prepare(kCeiling);
    if (!row) { return passOn(row); }
    const auto hasRow = row->step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? static_cast<TouchLevel>(row->integer(0)) : TouchLevel::None;
}

Result<void> LibraryStore::chooseCeiling(Seat by, TouchLevel ceiling) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    auto row = m_sitting.own(by).prepare(kChooseCeiling);
    if (!row) { return passOn(row); }
    auto written = row->bind(":touch", static_cast<int>(ceiling)).run();
    if (!written) { return written; }
    m_sitting.changes().publish(Subject::Library);
    return {};
}

Result<std::set<std::string>> LibraryStore::health(Seat of) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return textsIn(m_sitting.own(of), kCodes);
}

Result<void> LibraryStore::setHealth(Seat by, const std::string& code, bool isLeftOut) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    const auto& known = builtInLibrary().health;
    if (std::none_of(known.begin(), known.end(), [&](const auto& each) { return each.code == code; })) {
        return fail(ErrorCode::OutsideRules, "no such health code");
    }
    auto changed = runWith(m_sitting.own(by), isLeftOut ? kAddCode : kDropCode, code);
    if (!changed) { return changed; }
    if (!isLeftOut) { m_sitting.forgetCopies(); }
    m_sitting.changes().publish(Subject::Library);
    return {};
}

Result<std::set<std::string>> LibraryStore::away(Seat of) {
    if (!m_sitting.isPresent(of)) { return notHere(); }
    return textsIn(m_sitting.own(of), kAway);
}

Result<void> LibraryStore::putAway(Seat by, const std::string& item) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    if (item.empty()) { return fail(ErrorCode::OutsideRules, "no item"); }
    auto changed = runWith(m_sitting.own(by), kAddAway, item);
    if (!changed) { return changed; }
    m_sitting.changes().publish(Subject::Library);
    return {};
}

Result<void> LibraryStore::bringBack(Seat by, const std::string& item) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    auto changed = runWith(m_sitting.own(by), kDropAway, item);
    if (!changed) { return changed; }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Library);
    return {};
}

Result<EntryId> LibraryStore::write(Seat by, const OwnPrompt& prompt) {
    if (!m_sitting.isPresent(by)) { return notHere(); }
    auto id = writePrompt(m_sitting.own(by), prompt);
    if (id) { m_sitting.changes().publish(Subject::Library); }
    return id;
}

Result<EntryId> LibraryStore::writeTogether(Together& together, const OwnPrompt& prompt) {
    if (together.shared() == nullptr) { return fail(ErrorCode::NeedsBoth, "library"); }
    auto id = writePrompt(*together.shared(), prompt);
    if (id) { m_sitting.changes().publish(Subject::Library); }
    return id;
}

Result<void> LibraryStore::erase(const EntryId& id) {
    std::vector<Database*> rooms;
    for (const auto seat : kBothSeats) {
        // At the table own entries are not to be seen, so none of them can be meant.
        if (m_sitting.isPresent(seat) && !m_sitting.areBothPresent()) {
            rooms.push_back(&m_sitting.own(seat));
        }
    }
    if (m_sitting.shared() != nullptr) { rooms.push_back(m_sitting.shared()); }
    for (auto* room : rooms) {
        auto row = room->prepare(kErase);
        if (!row) { return passOn(row); }
        auto gone = row->bind(":id", id).run();
        if (!gone) { return gone; }
    }
    m_sitting.forgetCopies();
    m_sitting.changes().publish(Subject::Library);
    return {};
}

Result<std::vector<OwnPrompt>> LibraryStore::ownPrompts() {
    std::vector<OwnPrompt> out;
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat) || m_sitting.areBothPresent()) { continue; }
        if (const auto read = readPrompts(m_sitting.own(seat), false, out); !read) { return passOn(read); }
    }
    if (m_sitting.shared() != nullptr) {
        if (const auto read = readPrompts(*m_sitting.shared(), true, out); !read) { return passOn(read); }
    }
    return out;
}

Result<TouchLevel> LibraryStore::touchInForce() {
    const auto lines = AgreementStore(m_sitting).lines();
    if (!lines) { return passOn(lines); }
    auto nearest = TouchLevel::None;
    for (const auto& line : *lines) {
        const bool isInForce = line.state == LineState::Agreed || line.state == LineState::DueForReview;
        if (isInForce) { nearest = std::max(nearest, line.level); }
    }
    return nearest;
}

Result<LibraryLimits> LibraryStore::limitsOf(Seat seat) {
    LibraryLimits limits;
    limits.inForce = TouchLevel::Sexual; // the same for both, put in once
    auto ceilingOfSeat = ceiling(seat);
    if (!ceilingOfSeat) { return passOn(ceilingOfSeat); }
    limits.ceiling = *ceilingOfSeat;
    auto codes = health(seat);
    if (!codes) { return passOn(codes); }
    limits.health = std::move(*codes);
    auto put = away(seat);
    if (!put) { return passOn(put); }
    limits.away = std::move(*put);
    return limits;
}

Result<Bytes> LibraryStore::halfOf(Seat seat) {
    auto& own = m_sitting.own(seat);
    {
        auto row = own.prepare(kHalf);
        if (!row) { return passOn(row); }
        const auto hasRow = row->step();
        if (!hasRow) { return passOn(hasRow); }
        if (*hasRow) { return row->blob(0); }
    }
    const auto made = random16();
    auto row = own.prepare(kMakeHalf);
    if (!row) { return passOn(row); }
    Bytes half(made.begin(), made.end());
    const auto kept = row->bind(":half", half).run();
    if (!kept) { return passOn(kept); }
    return half;
}

Result<LibraryLimits> LibraryStore::limits() {
    const auto nearest = touchInForce();
    if (!nearest) { return passOn(nearest); }
    std::optional<LibraryLimits> all;
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat)) { continue; }
        auto own = limitsOf(seat);
        if (!own) { return passOn(own); }
        all = all ? meet(*all, *own) : std::move(*own);
    }
    if (!all) { return notHere(); }
    if (m_sitting.areBothPresent()) {
        const auto circle = halfOf(Seat::Circle);
        if (!circle) { return passOn(circle); }
        const auto diamond = halfOf(Seat::Diamond);
        if (!diamond) { return passOn(diamond); }
        all = meet(*all, shadeOf(builtInLibrary(), *circle, *diamond));
    }
    all->inForce = *nearest;
    return *all;
}

LibraryItem itemOf(const OwnPrompt& prompt) {
    constexpr std::string_view kHex = "0123456789abcdef";
    LibraryItem item;
    for (const auto byte : prompt.id.bytes()) {
        item.id += kHex[byte >> 4U];
        item.id += kHex[byte & 0xFU];
    }
    item.text = prompt.text;
    item.touch = prompt.touch;
    item.minutes = prompt.minutes;
    item.isOwn = true;
    return item;
}

} // namespace inglenook

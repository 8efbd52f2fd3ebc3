// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/listening_store.h"

#include "secret/random.h"

#include <algorithm>
#include <set>

namespace inglenook::listening {

namespace {

constexpr std::string_view kTopics = "SELECT id, card, words FROM talk_topic ORDER BY place, id";
constexpr std::string_view kAddTopic = R"sql(
    INSERT INTO talk_topic (id, card, words, place)
    SELECT :id, :card, :words, 1 + coalesce(max(place), 0) FROM talk_topic)sql";
constexpr std::string_view kDropTopic = "DELETE FROM talk_topic WHERE id = :id";
constexpr std::string_view kPutAway = "INSERT OR IGNORE INTO talk_put_away (card) VALUES (:card)";
constexpr std::string_view kAway = "SELECT card FROM talk_put_away";
constexpr std::string_view kTakeBack = "DELETE FROM talk_put_away WHERE card = :card";
constexpr std::string_view kNotes = "SELECT id, text FROM talk_note ORDER BY place, id";
constexpr std::string_view kAddNote = R"sql(
    INSERT INTO talk_note (id, text, place)
    SELECT :id, :text, 1 + coalesce(max(place), 0) FROM talk_note)sql";
constexpr std::string_view kEraseNote = "DELETE FROM talk_note WHERE id = :id";
constexpr std::string_view kLines = "SELECT id, words FROM kept_line ORDER BY place, id";
constexpr std::string_view kAddLine = R"sql(
    INSERT INTO kept_line (id, words, place)
    SELECT :id, :words, 1 + coalesce(max(place), 0) FROM kept_line)sql";
constexpr std::string_view kDropLine = "DELETE FROM kept_line WHERE id = :id";
constexpr std::string_view kParked = R"sql(
    SELECT card, words, day, state, length, speaker, is_second_turn, line FROM parked_talk)sql";
constexpr std::string_view kPark = R"sql(
    INSERT OR REPLACE INTO parked_talk (only, card, words, day, state, length, speaker, is_second_turn, line)
    VALUES (1, :card, :words, :day, :state, :length, :speaker, :second, :line))sql";
constexpr std::string_view kUnpark = "DELETE FROM parked_talk";

Result<std::set<std::string>> awayIn(Database& own) {
    auto rows = own.prepare(kAway);
    if (!rows) { return passOn(rows); }
    std::set<std::string> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.insert(rows->text(0));
    }
}

Result<std::vector<KeptWords>> wordsIn(Database& room, std::string_view sql) {
    auto rows = room.prepare(sql);
    if (!rows) { return passOn(rows); }
    std::vector<KeptWords> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back({rows->id<EntryId>(0), rows->text(1)});
    }
}

Result<void> eraseFrom(Database& room, std::string_view sql, const EntryId& id) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    return row->bind(":id", id).run();
}

Parked parkedIn(const Statement& row) {
    Parked out;
    out.topic = {row.text(0), row.text(1)};
    out.day = dayOf(row.integer(2));
    out.state = static_cast<State>(row.integer(3));
    out.length = static_cast<Length>(row.integer(4));
    out.speaker = static_cast<Seat>(row.integer(5));
    out.isSecondTurn = row.integer(6) != 0;
    out.line = row.text(7);
    return out;
}

/// A card as the file has it today, or own words that are clean.
Result<Topic> checked(const Topic& topic) {
    if (!topic.id.empty()) {
        const auto* card = cardOf(topic.id);
        if (card == nullptr) { return fail(ErrorCode::NotFound, "card"); }
        return Topic{card->id, card->words};
    }
    const auto words = Wording::from(topic.words);
    if (!words) { return passOn(words); }
    return Topic{{}, words->text()};
}

} // namespace

Result<void> ListeningStore::changed(const Result<void>& written) {
    if (written) { m_sitting.changes().publish(Subject::Listening); }
    return written;
}

Result<void> ListeningStore::erased(const Result<void>& written) {
    if (written) { m_sitting.forgetCopies(); }
    return changed(written);
}

Result<EntryId> ListeningStore::prepareTopic(Seat by, const Topic& topic) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "topic"); }
    const auto clean = checked(topic);
    if (!clean) { return passOn(clean); }
    auto row = m_sitting.own(by).prepare(kAddTopic);
    if (!row) { return passOn(row); }
    const EntryId id(random16());
    const auto written =
        changed(row->bind(":id", id).bind(":card", clean->id).bind(":words", clean->words).run());
    if (!written) { return passOn(written); }
    return id;
}

Result<std::vector<PreparedTopic>> ListeningStore::preparedTopics(Seat by) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "topic"); }
    auto rows = m_sitting.own(by).prepare(kTopics);
    if (!rows) { return passOn(rows); }
    std::vector<PreparedTopic> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back({rows->id<EntryId>(0), {rows->text(1), rows->text(2)}});
    }
}

Result<void> ListeningStore::dropTopic(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "topic"); }
    return erased(eraseFrom(m_sitting.own(by), kDropTopic, id));
}

Result<void> ListeningStore::putAway(Seat by, const Topic& topic) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "put away"); }
    if (cardOf(topic.id) == nullptr) { return {}; }
    auto row = m_sitting.own(by).prepare(kPutAway);
    if (!row) { return passOn(row); }
    return changed(row->bind(":card", topic.id).run());
}

Result<std::vector<Card>> ListeningStore::cardsPutAway(Seat by) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "put away"); }
    const auto away = awayIn(m_sitting.own(by));
    if (!away) { return passOn(away); }
    std::vector<Card> out;
    for (const auto& card : content().deck) {
        if (away->count(card.id) > 0) { out.push_back(card); }
    }
    return out;
}

Result<void> ListeningStore::takeBack(Seat by, std::string_view card) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "put away"); }
    auto row = m_sitting.own(by).prepare(kTakeBack);
    if (!row) { return passOn(row); }
    return erased(row->bind(":card", card).run());
}

Result<EntryId> ListeningStore::keepNote(Seat by, const std::string& text) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "note"); }
    const auto clean = Passage::from(text);
    if (!clean) { return passOn(clean); }
    auto row = m_sitting.own(by).prepare(kAddNote);
    if (!row) { return passOn(row); }
    const EntryId id(random16());
    const auto written = changed(row->bind(":id", id).bind(":text", clean->text()).run());
    if (!written) { return passOn(written); }
    return id;
}

Result<std::vector<KeptWords>> ListeningStore::notes(Seat by) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "note"); }
    return wordsIn(m_sitting.own(by), kNotes);
}

Result<void> ListeningStore::eraseNote(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "note"); }
    return erased(eraseFrom(m_sitting.own(by), kEraseNote, id));
}

Result<std::vector<Card>> ListeningStore::deck() {
    std::set<std::string> away;
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat)) { continue; }
        auto theirs = awayIn(m_sitting.own(seat));
        if (!theirs) { return passOn(theirs); }
        away.merge(*theirs);
    }
    std::vector<Card> out;
    for (const auto& card : content().deck) {
        if (away.count(card.id) == 0) { out.push_back(card); }
    }
    return out;
}

Result<void> ListeningStore::park(Together& together, const Parked& parked) {
    if (!isTalking(parked.state)) { return fail(ErrorCode::OutsideRules, "only a talk can be parked"); }
    auto row = together.shared()->prepare(kPark);
    if (!row) { return passOn(row); }
    return changed(row->bind(":card", parked.topic.id)
                       .bind(":words", parked.topic.words)
                       .bind(":day", dayNumber(parked.day))
                       .bind(":state", static_cast<int>(parked.state))
                       .bind(":length", static_cast<int>(parked.length))
                       .bind(":speaker", static_cast<int>(parked.speaker))
                       .bind(":second", parked.isSecondTurn ? 1 : 0)
                       .bind(":line", parked.line)
                       .run());
}

Result<void> ListeningStore::keepLine(Together& together, const Wording& words) {
    auto row = together.shared()->prepare(kAddLine);
    if (!row) { return passOn(row); }
    return changed(row->bind(":id", EntryId(random16())).bind(":words", words.text()).run());
}

Result<std::optional<Parked>> ListeningStore::parked() {
    if (m_sitting.shared() == nullptr) { return std::optional<Parked>(); }
    std::optional<Parked> found;
    {
        auto row = m_sitting.shared()->prepare(kParked);
        if (!row) { return passOn(row); }
        const auto hasRow = row->step();
        if (!hasRow) { return passOn(hasRow); }
        if (*hasRow) { found = parkedIn(*row); }
    }
    if (!found || isKept(*found, m_sitting.now().day)) { return found; }
    if (auto gone = m_sitting.shared()->run(kUnpark); !gone) { return passOn(gone); }
    m_sitting.forgetCopies();
    return std::optional<Parked>();
}

Result<void> ListeningStore::letGoOfParked() {
    if (m_sitting.shared() == nullptr) { return fail(ErrorCode::NeedsBoth, "parked"); }
    return erased(m_sitting.shared()->run(kUnpark));
}

Result<std::vector<KeptWords>> ListeningStore::keptLines() {
    if (m_sitting.shared() == nullptr) { return std::vector<KeptWords>(); }
    return wordsIn(*m_sitting.shared(), kLines);
}

Result<void> ListeningStore::letGoOfLine(const EntryId& id) {
    if (m_sitting.shared() == nullptr) { return fail(ErrorCode::NeedsBoth, "kept line"); }
    return erased(eraseFrom(*m_sitting.shared(), kDropLine, id));
}

} // namespace inglenook::listening

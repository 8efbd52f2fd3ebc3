// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/couple_store.h"

#include "couple/couple_copies.h"
#include "couple/how_we_ask.h"
#include "couple/own_words.h"
#include "couple/person_names.h"
#include "secret/random.h"

#include <algorithm>

namespace inglenook {

namespace {

// Behind the last of its kind: people read their words back in the order they wrote them.
constexpr std::string_view kWrite = R"sql(
    INSERT INTO words (id, kind, text, is_opened, on_paper, place)
    SELECT :id, :kind, :text, 0, 0, 1 + coalesce(max(place), 0) FROM words WHERE kind = :kind)sql";
// Other words are new words: sealed until opened, and without a tick for paper.
constexpr std::string_view kRewrite =
    "UPDATE words SET text = :text, is_opened = 0, on_paper = 0 WHERE id = :id";
constexpr std::string_view kErase = "DELETE FROM words WHERE id = :id";
constexpr std::string_view kTick = "UPDATE words SET on_paper = :on_paper WHERE id = :id";
constexpr std::string_view kOpen = "UPDATE words SET is_opened = 1 WHERE id = :id";

Result<OwnWords> find(Database& own, const EntryId& id) {
    const auto all = wordsInOwnRoom(own);
    if (!all) { return passOn(all); }
    const auto found =
        std::find_if(all->begin(), all->end(), [&id](const OwnWords& words) { return words.id == id; });
    if (found == all->end()) { return fail(ErrorCode::NotFound, "words"); }
    return *found;
}

/// The shared copy follows at once; when it cannot, the next opening makes it so, and the own room already
/// holds.
Result<void> changed(Sitting& sitting, Seat by) {
    auto copied = copyToShared(sitting, by);
    sitting.changes().publish(Subject::Couple);
    return copied;
}

} // namespace

Result<BySeat<std::string>> CoupleStore::names() {
    BySeat<std::string> out;
    for (const auto seat : kBothSeats) {
        Database* room = m_sitting.shared();
        if (m_sitting.isPresent(seat)) {
            room = &m_sitting.own(seat);
        } else if (room == nullptr) {
            room = &m_sitting.own(otherOf(seat));
        }
        auto name = nameIn(*room, seat);
        if (!name) { return passOn(name); }
        out[seat] = std::move(*name);
    }
    return out;
}

Result<void> CoupleStore::rename(Seat by, const PersonName& name) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "rename"); }
    for (const auto seat : kBothSeats) {
        if (!m_sitting.isPresent(seat)) { continue; }
        const auto written = writeName(m_sitting.own(seat), by, name.text());
        if (!written) { return passOn(written); }
    }
    return changed(m_sitting, by);
}

Result<std::vector<OwnWords>> CoupleStore::words(Seat of) {
    if (!m_sitting.isPresent(of)) { return fail(ErrorCode::NotPresent, "words"); }
    return wordsInOwnRoom(m_sitting.own(of));
}

Result<EntryId> CoupleStore::write(Seat by, WordsKind kind, const std::string& text) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "write"); }
    const auto clean = checkedWords(kind, text);
    if (!clean) { return passOn(clean); }
    auto row = m_sitting.own(by).prepare(kWrite);
    if (!row) { return passOn(row); }
    const EntryId id(random16());
    const auto written =
        row->bind(":id", id).bind(":kind", static_cast<int>(kind)).bind(":text", *clean).run();
    if (!written) { return passOn(written); }
    m_sitting.changes().publish(Subject::Couple);
    return id;
}

Result<void> CoupleStore::rewrite(Seat by, const EntryId& id, const std::string& text) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "rewrite"); }
    const auto was = find(m_sitting.own(by), id);
    if (!was) { return passOn(was); }
    const auto clean = checkedWords(was->kind, text);
    if (!clean) { return passOn(clean); }
    if (*clean == was->text) { return {}; }
    auto row = m_sitting.own(by).prepare(kRewrite);
    if (!row) { return passOn(row); }
    const auto written = row->bind(":id", id).bind(":text", *clean).run();
    if (!written) { return passOn(written); }
    return changed(m_sitting, by);
}

Result<void> CoupleStore::erase(Seat by, const EntryId& id) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "erase"); }
    auto row = m_sitting.own(by).prepare(kErase);
    if (!row) { return passOn(row); }
    const auto gone = row->bind(":id", id).run();
    if (!gone) { return passOn(gone); }
    m_sitting.forgetCopies();
    return changed(m_sitting, by);
}

Result<void> CoupleStore::tickForPaper(Seat by, const EntryId& id, bool isTicked) {
    if (!m_sitting.isPresent(by)) { return fail(ErrorCode::NotPresent, "tick"); }
    const auto found = find(m_sitting.own(by), id);
    if (!found) { return passOn(found); }
    auto row = m_sitting.own(by).prepare(kTick);
    if (!row) { return passOn(row); }
    const auto ticked = row->bind(":id", id).bind(":on_paper", isTicked ? 1 : 0).run();
    if (!ticked) { return passOn(ticked); }
    return changed(m_sitting, by);
}

Result<void> CoupleStore::open(Together& together, Seat of, const std::vector<EntryId>& ids) {
    auto& own = together.own(of);
    Transaction change(own);
    for (const auto& id : ids) {
        const auto words = find(own, id);
        if (!words) { return passOn(words); }
        if (words->kind == WordsKind::ReadFirstPage) {
            return fail(ErrorCode::OutsideRules, "nothing to open");
        }
        auto row = own.prepare(kOpen);
        if (!row) { return passOn(row); }
        const auto opened = row->bind(":id", id).run();
        if (!opened) { return passOn(opened); }
    }
    const auto kept = change.commit();
    if (!kept) { return passOn(kept); }
    return changed(together, of);
}

Result<BySeat<std::vector<OwnWords>>> CoupleStore::openedWords() {
    BySeat<std::vector<OwnWords>> out;
    for (const auto seat : kBothSeats) {
        auto words = openedWordsOf(m_sitting, seat);
        if (!words) { return passOn(words); }
        out[seat] = std::move(*words);
    }
    return out;
}

Result<HowWeAsk> CoupleStore::howWeAsk() { return howWeAskIn(m_sitting); }

Result<void> CoupleStore::chooseHowWeAsk(Together& together, const HowWeAsk& words) {
    const auto ask = Wording::from(words.ask);
    if (!ask) { return passOn(ask); }
    const auto answer = Wording::from(words.answer);
    if (!answer) { return passOn(answer); }
    auto written = writeHowWeAsk(together, {ask->text(), answer->text()});
    together.changes().publish(Subject::Couple);
    return written;
}

} // namespace inglenook

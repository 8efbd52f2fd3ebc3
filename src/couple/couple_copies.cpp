// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/couple_copies.h"

#include "couple/how_we_ask.h"
#include "couple/own_words.h"
#include "couple/person_names.h"
#include "couple/stop_signals.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kForgetWords = "DELETE FROM words WHERE seat = :seat";
constexpr std::string_view kAddWords = R"sql(
    INSERT INTO words (id, seat, kind, text, on_paper, place) VALUES (:id, :seat, :kind, :text, :on_paper, :place))sql";
constexpr std::string_view kSharedSeal = "SELECT sealed FROM signal_seal WHERE seat = :seat";
constexpr std::string_view kForgetSeal = "DELETE FROM signal_seal WHERE seat = :seat";
constexpr std::string_view kAddSeal = "INSERT INTO signal_seal (seat, sealed) VALUES (:seat, :sealed)";

bool areSame(const std::vector<OwnWords>& a, const std::vector<OwnWords>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const OwnWords& x, const OwnWords& y) {
        return x.id == y.id && x.kind == y.kind && x.text == y.text && x.onPaper == y.onPaper;
    });
}

Result<void> forget(Database& shared, std::string_view sql, Seat of) {
    auto statement = shared.prepare(sql);
    if (!statement) { return passOn(statement); }
    return statement->bind(":seat", static_cast<int>(of)).run();
}

Result<void> writeWords(Database& shared, Seat of, const std::vector<OwnWords>& opened) {
    const auto gone = forget(shared, kForgetWords, of);
    if (!gone) { return passOn(gone); }
    int place = 0; // numbered anew: a gap would tell that something was taken back
    for (const auto& words : opened) {
        auto row = shared.prepare(kAddWords);
        if (!row) { return passOn(row); }
        const auto added = row->bind(":id", words.id)
                               .bind(":seat", static_cast<int>(of))
                               .bind(":kind", static_cast<int>(words.kind))
                               .bind(":text", words.text)
                               .bind(":on_paper", words.onPaper ? 1 : 0)
                               .bind(":place", ++place)
                               .run();
        if (!added) { return passOn(added); }
    }
    return {};
}

Result<std::optional<Bytes>> sharedSeal(Database& shared, Seat of) {
    auto found = shared.prepare(kSharedSeal);
    if (!found) { return passOn(found); }
    const auto hasRow = found->bind(":seat", static_cast<int>(of)).step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? std::optional<Bytes>(found->blob(0)) : std::nullopt;
}

Result<void> writeSeal(Database& shared, Seat of, const std::optional<Bytes>& sealed) {
    auto gone = forget(shared, kForgetSeal, of);
    if (!gone || !sealed) { return gone; }
    auto row = shared.prepare(kAddSeal);
    if (!row) { return passOn(row); }
    return row->bind(":seat", static_cast<int>(of)).bind(":sealed", *sealed).run();
}

struct Wanted {
    std::string name;
    std::vector<OwnWords> opened;
    std::optional<Bytes> seal;
};

Result<Wanted> wantedOf(Sitting& sitting, Seat of) {
    const auto name = nameIn(sitting.own(of), of);
    if (!name) { return passOn(name); }
    const auto opened = openedWordsOf(sitting, of);
    if (!opened) { return passOn(opened); }
    const auto seal = sealBy(sitting, of);
    if (!seal) { return passOn(seal); }
    return Wanted{*name, *opened, *seal};
}

Result<bool> isAsWanted(Database& shared, Seat of, const Wanted& wanted) {
    const auto name = nameIn(shared, of);
    if (!name) { return passOn(name); }
    const auto words = wordsInSharedRoom(shared, of);
    if (!words) { return passOn(words); }
    const auto seal = sharedSeal(shared, of);
    if (!seal) { return passOn(seal); }
    return *name == wanted.name && areSame(*words, wanted.opened) && *seal == wanted.seal;
}

/// Each own room learns the name that the other goes by now.
Result<void> exchangeNames(Sitting& sitting) {
    for (const auto seat : kBothSeats) {
        const auto name = nameIn(sitting.own(seat), seat);
        if (!name) { return passOn(name); }
        const auto known = nameIn(sitting.own(otherOf(seat)), seat);
        if (!known) { return passOn(known); }
        if (*name == *known) { continue; }
        const auto written = writeName(sitting.own(otherOf(seat)), seat, *name);
        if (!written) { return passOn(written); }
    }
    return {};
}

} // namespace

Result<void> copyToShared(Sitting& sitting, Seat of) {
    if (sitting.shared() == nullptr) { return {}; }
    auto& shared = *sitting.shared();
    const auto wanted = wantedOf(sitting, of);
    if (!wanted) { return passOn(wanted); }
    const auto same = isAsWanted(shared, of, *wanted);
    if (!same) { return passOn(same); }
    if (*same) { return {}; }
    Transaction change(shared);
    const auto name = writeName(shared, of, wanted->name);
    if (!name) { return passOn(name); }
    const auto words = writeWords(shared, of, wanted->opened);
    if (!words) { return passOn(words); }
    const auto seal = writeSeal(shared, of, wanted->seal);
    if (!seal) { return passOn(seal); }
    auto kept = change.commit();
    if (kept) { sitting.forgetCopies(); } // what was taken back may lie in them
    return kept;
}

Result<void> reconcileCouple(Sitting& sitting) {
    if (sitting.areBothPresent()) {
        const auto exchanged = exchangeNames(sitting);
        if (!exchanged) { return passOn(exchanged); }
    }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        const auto copied = copyToShared(sitting, seat);
        if (!copied) { return passOn(copied); }
    }
    return reconcileHowWeAsk(sitting);
}

Result<void> writeFirstNames(Database& own, const BySeat<std::string>& names) {
    Transaction change(own);
    for (const auto seat : kBothSeats) {
        const auto written = writeName(own, seat, names[seat]);
        if (!written) { return passOn(written); }
    }
    return change.commit();
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/area_limit_rows.h"
#include "agreement/consent_change.h"
#include "agreement/sealed_setting.h"
#include "couple/couple_store.h"
#include "secret/seal.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr std::chrono::days kFarAhead{35};
constexpr int kFirstEveningReviewDays = 14;

/// Days that were seen before now. A day that only one room has seen closes lines; it lets no time pass for
/// both.
struct SeenDays {
    std::optional<Day> lowest;
    std::optional<Day> highest;
};

Result<SeenDays> seenDays(Sitting& sitting, const LedgerBook& book) {
    SeenDays seen;
    for (const auto& age : book.ages.each) {
        if (!age || age->state.counter == 0) { continue; }
        const Day day = age->state.highestDay;
        seen.lowest = std::min(seen.lowest.value_or(day), day);
        seen.highest = std::max(seen.highest.value_or(day), day);
    }
    if (sitting.shared() == nullptr) { return seen; }
    auto row = sitting.shared()->prepare("SELECT highest_day FROM shared_day");
    if (!row) { return passOn(row); }
    auto found = row->step();
    if (!found) { return passOn(found); }
    if (*found) {
        const Day day = dayOf(row->integer(0));
        seen.lowest = seen.lowest.value_or(day);
        seen.highest = std::max(seen.highest.value_or(day), day);
    }
    return seen;
}

Result<void> readDays(Sitting& sitting, LedgerBook& book) {
    auto seen = seenDays(sitting, book);
    if (!seen) { return passOn(seen); }
    book.at = sitting.now();
    const Day clock = book.at.day;
    const Day lowest = seen->lowest.value_or(clock);
    book.isClockAhead = clock > lowest + kFarAhead;
    // What a day closes, it closes at once, also by a clock that nobody has confirmed; nothing of that is
    // stored.
    book.now.today = std::max(clock, seen->highest.value_or(clock));
    // What needs days to have passed counts confirmed days only.
    book.at.day = book.isClockAhead ? lowest : std::max(clock, lowest);
    return {};
}

Result<void> readRules(Sitting& sitting, LedgerBook& book) {
    auto settles = sealedSetting(sitting, SealedSetting::NonsexualSettles);
    if (!settles) { return passOn(settles); }
    auto review = sealedSetting(sitting, SealedSetting::ReviewDays);
    if (!review) { return passOn(review); }
    book.rules.doesNonsexualSettle = settles->value_or(1) != 0;
    const bool isFirstEvening = std::none_of(book.lines.begin(), book.lines.end(), [&](const auto& line) {
        const auto& own = line.second.parts.own.each;
        return std::any_of(own.begin(), own.end(), [&](const auto& part) {
            return part && part->finalYesOn && *part->finalYesOn < book.at.day;
        });
    });
    book.rules.reviewDays = review->value_or(isFirstEvening ? kFirstEveningReviewDays : Rules{}.reviewDays);
    if (sitting.shared() == nullptr) { return {}; }
    auto known = CoupleStore(sitting).areSignalsKnown();
    if (!known) { return passOn(known); }
    book.now.areSignalsKnown = *known;
    return {};
}

BookLine& lineOf(Sitting& sitting, LedgerBook& book, const LineId& id) {
    auto [at, isNew] = book.lines.try_emplace(id);
    if (isNew) {
        auto& parts = at->second.parts;
        parts.vault = sitting.vaultId();
        parts.line = id;
        if (sitting.shared() != nullptr) { parts.shared.emplace(); }
        for (const auto seat : kBothSeats) {
            if (sitting.isPresent(seat)) { parts.own[seat].emplace(); }
        }
    }
    return at->second;
}

Result<void> readShared(Sitting& sitting, LedgerBook& book) {
    if (sitting.shared() == nullptr) { return {}; }
    auto rows = sharedRows(*sitting.shared());
    if (!rows) { return passOn(rows); }
    for (auto& [id, row] : *rows) {
        auto& line = lineOf(sitting, book, id);
        line.parts.shared = std::move(row.part);
        line.proposal = row.proposal;
        line.isWithdrawn = row.isWithdrawn;
        line.isInShared = true;
    }
    auto asked = askedDays(*sitting.shared());
    if (!asked) { return passOn(asked); }
    book.asked = std::move(*asked);
    return {};
}

Result<void> readOwn(Sitting& sitting, LedgerBook& book, Seat seat) {
    auto rows = ownRows(sitting.own(seat));
    if (!rows) { return passOn(rows); }
    const auto& age = *book.ages[seat];
    for (auto& [id, row] : *rows) {
        if (!age.isTriedThere()) { dropPendingYes(row); }
        auto& line = lineOf(sitting, book, id);
        line.pending[seat] = row.pending;
        line.parts.own[seat] = std::move(row.part);
    }
    auto map = areaLimitRows(sitting.own(seat));
    if (!map) { return passOn(map); }
    book.maps[seat] = std::move(*map);
    return {};
}

} // namespace

std::optional<StanceKey> keyOf(const LineParts& parts) {
    std::vector<std::optional<Bytes>> all;
    if (parts.shared) { all = {parts.shared->agreed, parts.shared->onTable}; }
    for (const auto& own : parts.own.each) {
        if (own) { all.insert(all.end(), {own->finalYes, own->firstYes, own->words}); }
    }
    for (const auto& bytes : all) {
        const auto line = bytes ? decodedLine(*bytes) : std::nullopt;
        if (line && line->line == parts.line && line->vault == parts.vault) {
            return StanceKey{line->activity, line->direction};
        }
    }
    return std::nullopt;
}

std::optional<Bytes> shownBytes(const LineParts& parts) {
    if (parts.shared && parts.shared->agreed) { return parts.shared->agreed; }
    if (parts.shared && parts.shared->onTable) { return parts.shared->onTable; }
    for (const auto& own : parts.own.each) {
        if (!own) { continue; }
        for (const auto& bytes : {own->finalYes, own->firstYes, own->words}) {
            if (bytes) { return bytes; }
        }
    }
    return std::nullopt;
}

Bytes tickOver(ByteView bytes) {
    RunningDigest digest;
    digest.add(bytes);
    const auto out = digest.finish();
    return {out.begin(), out.end()};
}

Result<LedgerBook> readBook(Sitting& sitting) {
    LedgerBook book;
    auto ages = roomAges(sitting);
    if (!ages) { return passOn(ages); }
    book.ages = std::move(*ages);
    if (auto read = readShared(sitting, book); !read) { return passOn(read); }
    for (const auto seat : kBothSeats) {
        if (!book.ages[seat]) { continue; }
        book.now.wentBack[seat] = book.ages[seat]->wentBack;
        if (auto read = readOwn(sitting, book, seat); !read) { return passOn(read); }
    }
    for (auto& [id, line] : book.lines) {
        const auto key = keyOf(line.parts);
        const auto asked = key ? book.asked.find(*key) : book.asked.end();
        if (line.parts.shared && asked != book.asked.end()) {
            line.parts.shared->closedUntil = asked->second;
        }
    }
    if (auto read = readDays(sitting, book); !read) { return passOn(read); }
    if (auto read = readRules(sitting, book); !read) { return passOn(read); }
    return book;
}

} // namespace inglenook

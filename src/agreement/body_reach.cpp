// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/body_reach.h"

#include "agreement/area_limit_rows.h"
#include "agreement/area_limit_store.h"
#include "agreement/line_reading.h"
#include "agreement/line_words.h"

namespace inglenook {
namespace {

Touching touchingOf(const SealedLine& line) { return {line.activity, line.level, line.direction}; }

/// What this person said, or what both said, as far as the rooms here show it.
std::optional<SealedLine> sealedLine(const LineParts& parts, Seat seat) {
    if (parts.shared) { return reading::finalIn(parts, parts.shared->agreed); }
    return reading::finalIn(parts, parts.own[seat]->finalYes);
}

LineParts after(const LineParts& parts, const LineEvent& event, const LedgerBook& book) {
    auto changed = apply(parts, event, book.at, book.rules);
    expects(changed.has_value(), "narrowing and taking off are open to whoever is here");
    return std::move(*changed);
}

LineParts narrowed(LineParts parts, Seat seat, const LedgerBook& book) {
    const auto line = sealedLine(parts, seat);
    const auto inForce = line ? reading::sealedTerm(parts) : std::nullopt;
    if (inForce) {
        const Term limit = limitOf(touchingOf(*line), *inForce, book.maps[seat]);
        if (!isAtMost(*inForce, limit)) { parts = after(parts, Narrow{seat, limit}, book); }
    }
    // A first yes whose words lie on a table that is closed now.
    const auto first = reading::firstIn(parts, parts.own[seat]->firstYes);
    if (first && !parts.shared) {
        const Term limit = limitOf(touchingOf(*first), first->term, book.maps[seat]);
        if (!isAtMost(first->term, limit)) { parts = after(parts, Narrow{seat, limit}, book); }
    }
    return parts;
}

LineParts cutOnTable(LineParts parts, const LedgerBook& book) {
    const auto line = parts.shared ? reading::lineIn(parts, parts.shared->onTable) : std::nullopt;
    if (!line || isWithinMaps(*line, book.maps)) { return parts; }
    if (const auto words = withinMaps(*line, book.maps)) {
        const auto bytes = encoded(*words);
        const Result<LineParts> cut =
            bytes ? apply(parts, Reword{*bytes}, book.at, book.rules) : Result<LineParts>(passOn(bytes));
        if (cut) { return *cut; }
    }
    return after(parts, TakeOff{}, book);
}

} // namespace

Result<SealedLine> withinMaps(const SealedLine& line, const BySeat<AreaLimits>& maps) {
    const Term term = withinMaps(touchingOf(line), line.term, maps);
    if (term == line.term) { return line; }
    if (!normalised(term).isOpen) { return fail(ErrorCode::ClosedByBodyMap, "line"); }
    return reworded(line, term);
}

bool isWithinMaps(const SealedLine& line, const BySeat<AreaLimits>& maps) {
    return isAtMost(line.term, withinMaps(touchingOf(line), line.term, maps));
}

LineParts keptWithinMaps(LineParts parts, const LedgerBook& book) {
    std::vector<Seat> receivers;
    if (const auto bytes = shownBytes(parts)) {
        if (const auto line = decodedLine(*bytes)) { receivers = receiversOf(line->direction); }
    }
    for (const auto seat : receivers) {
        if (!parts.own[seat] || book.maps[seat].empty()) { continue; }
        parts = narrowed(std::move(parts), seat, book);
    }
    return cutOnTable(std::move(parts), book);
}

Result<void> changeMap(Sitting& sitting, const MapChange& change) {
    const Seat owner = change.owner;
    if (!sitting.isPresent(owner)) { return fail(ErrorCode::NotPresent, "seat"); }
    auto book = openBook(sitting);
    if (!book) { return passOn(book); }
    book->maps[owner] = change.limits;
    ConsentWrites writes;
    writes.by = owner;
    writes.own[owner].emplace_back(
        [limits = change.limits](Database& own) { return writeAreaLimits(own, limits); });
    if (change.own) { writes.own[owner].push_back(change.own); }
    for (const auto& [id, line] : book->lines) {
        if (line.isWithdrawn) { continue; }
        BookLine will = line;
        will.parts = keptWithinMaps(line.parts, *book);
        addLineChange(writes, line, will, *book);
    }
    if (change.shared) { writes.shared.push_back(change.shared); }
    return commitConsent(sitting, *book, writes, ChangeKind::Consent);
}

} // namespace inglenook

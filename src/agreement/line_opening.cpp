// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line_opening.h"

#include "agreement/body_reach.h"
#include "agreement/line_reading.h"

#include <algorithm>

namespace inglenook {
namespace {

Pending pendingFrom(const OwnPart& was, const OwnPart& will) {
    if (will.finalYes && will.finalYes != was.finalYes) { return Pending::FinalYes; }
    if (will.firstYes && will.firstYes != was.firstYes) { return Pending::FirstYes; }
    return Pending::Closes;
}

/// Nothing but a day until which asking is closed, and that day is over.
bool saysNothing(OwnPart part, Day today) {
    if (part.closedUntil && *part.closedUntil <= today) { part.closedUntil.reset(); }
    return part == OwnPart{};
}

bool saysNothing(const SharedPart& part) {
    return !part.agreed && !part.onTable && !part.isRested && !part.narrowedTo;
}

/// With both here.
bool isShownByAny(const LineParts& parts, Day today) {
    const auto& own = parts.own.each;
    return std::any_of(own.begin(), own.end(), [&](const auto& part) { return !saysNothing(*part, today); });
}

void forgetClosedDay(std::optional<Day>& closedUntil, Day today) {
    if (closedUntil && *closedUntil <= today) { closedUntil.reset(); }
}

/// Taking back erases the other's copy too; only the day until which asking is closed stays.
void forgetWords(OwnPart& own) {
    OwnPart empty;
    empty.isWithdrawn = own.isWithdrawn;
    empty.closedUntil = own.closedUntil;
    own = std::move(empty);
}

/// A line that somebody said yes to has no row in the shared room: it did not go by anything that people do
/// here. Its words are there again, without a yes.
void bringBackWords(LineParts& parts) {
    for (auto& own : parts.own.each) {
        if (!own || !own->finalYes) { continue; }
        parts.shared->agreed = reading::withoutYes(parts, own->finalYes);
        reading::voidFinalYes(*own);
    }
}

/// Nothing of the line is left for both to see: nobody keeps its words either.
void letGoOfWords(LineParts& parts) {
    if (!reading::isTogether(parts)) { return; }
    const auto& shared = *parts.shared;
    if (shared.agreed || shared.onTable || shared.isRested) { return; }
    for (auto& own : parts.own.each) {
        forgetWords(*own);
    }
}

} // namespace

BookLine openedLine(BookLine line, const std::vector<Seat>& wentBack, const LedgerBook& book) {
    const auto& at = book.at;
    const auto& rules = book.rules;
    auto& parts = line.parts;
    for (const auto seat : wentBack) {
        auto voided = apply(parts, WentBack{seat}, at, rules);
        expects(voided.has_value(), "going back can be said of everyone present");
        parts = std::move(*voided);
    }
    bool isTakenBack = line.isWithdrawn;
    for (auto& own : parts.own.each) {
        if (!own) { continue; }
        isTakenBack = isTakenBack || own->isWithdrawn;
        if (line.isWithdrawn) { forgetWords(*own); }
        forgetClosedDay(own->closedUntil, at.day);
    }
    if (parts.shared) {
        forgetClosedDay(parts.shared->closedUntil, at.day);
        line.isWithdrawn = isTakenBack;
    }
    if (parts.shared && !line.isInShared && !line.isWithdrawn) { bringBackWords(parts); }
    auto opened = apply(parts, Opened{}, at, rules);
    expects(opened.has_value(), "every line can be opened");
    parts = keptWithinMaps(std::move(*opened), book);
    letGoOfWords(parts);
    return line;
}

std::optional<OwnRow> ownRowAfter(const OwnPart& was, const OwnPart& will, Day today) {
    if (saysNothing(will, today)) { return std::nullopt; }
    return OwnRow{will, pendingFrom(was, will)};
}

bool hasSharedRow(const LineParts& parts, Day today) {
    const bool areBothHere = parts.own[Seat::Circle] && parts.own[Seat::Diamond];
    return !saysNothing(*parts.shared) || !areBothHere || isShownByAny(parts, today);
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line.h"

#include "agreement/line_reading.h"

#include <algorithm>
#include <iterator>

namespace inglenook {

namespace {

using namespace reading;
using std::chrono::days;

std::optional<Day> earlierOf(std::optional<Day> a, std::optional<Day> b) {
    if (!a || !b) { return a ? a : b; }
    return std::min(*a, *b);
}

std::optional<Day> laterOf(std::optional<Day> a, std::optional<Day> b) {
    if (!a || !b) { return a ? a : b; }
    return std::max(*a, *b);
}

std::optional<Term> meetOf(const std::optional<Term>& a, const std::optional<Term>& b) {
    if (!a || !b) { return a ? a : b; }
    return meet(*a, *b);
}

/// Two people's words for one rest, in an order that does not tell whose is whose.
std::string joined(const std::string& a, const std::string& b) {
    if (b.find(a) != std::string::npos) { return b; } // also when it was joined before
    if (a.find(b) != std::string::npos) { return a; }
    return std::min(a, b) + "; " + std::max(a, b);
}

void addHold(SharedPart& shared, const OwnPart& own) {
    if (!own.isHeld) { return; }
    shared.isRested = true;
    shared.restedSince = earlierOf(shared.restedSince, own.heldSince);
    shared.restUntil = joined(shared.restUntil, own.restUntil);
    shared.wouldHelp = joined(shared.wouldHelp, own.wouldHelp);
}

/// Words that were never agreed stay readable while a line rests; nobody's final yes fits them.
void takeOffTable(SharedPart& shared) {
    if (!shared.agreed) { shared.agreed = shared.onTable; }
    shared.onTable.reset();
}

/// With both rooms open only they can say who holds and narrows; what was written back before is forgotten.
void forgetCopies(SharedPart& shared) {
    shared.isRested = false;
    shared.restedSince.reset();
    shared.restUntil.clear();
    shared.wouldHelp.clear();
    shared.narrowedTo.reset();
}

std::vector<Seat> presentIn(const LineParts& parts) {
    std::vector<Seat> seats;
    std::copy_if(kBothSeats.begin(), kBothSeats.end(), std::back_inserter(seats),
                 [&](Seat seat) { return parts.own[seat].has_value(); });
    return seats;
}

/// The parts as this opening believes them: a room that went back has no yes in it, and the shared part is
/// reconciled.
LineParts believed(LineParts parts, const Circumstances& now) {
    for (const auto seat : kBothSeats) {
        auto& own = parts.own[seat];
        if (!own || !now.wentBack[seat]) { continue; }
        voidFinalYes(*own);
        if (own->firstYes) { own->words = own->firstYes; }
        own->firstYes.reset();
    }
    if (parts.shared) { parts.shared = reconciled(std::move(*parts.shared), parts.own); }
    return parts;
}

std::vector<Seat> holdersOf(const LineParts& parts, YesField field, const std::optional<Bytes>& bytes) {
    std::vector<Seat> seats;
    for (const auto seat : presentIn(parts)) {
        if (bytes && (*parts.own[seat]).*field == bytes) { seats.push_back(seat); }
    }
    return seats;
}

/// What one's own room alone can show.
std::optional<SealedLine> ownWords(const LineParts& parts, const OwnPart& own) {
    for (const auto& bytes : {own.finalYes, own.firstYes, own.words}) {
        if (auto line = lineIn(parts, bytes)) { return line; }
    }
    return std::nullopt;
}

/// Alone under "only together": nothing is called agreed; one sees what one sealed.
Standing assessAlone(const LineParts& parts) {
    Standing out;
    for (const auto seat : presentIn(parts)) {
        const OwnPart& own = *parts.own[seat];
        if (own.isWithdrawn) { continue; }
        out.line = ownWords(parts, own);
        if (out.line) { out.state = LineState::ToTalkAbout; }
        if (finalIn(parts, own.finalYes)) {
            out.checked = {seat};
            out.since = own.finalYesOn;
            out.review = out.line->reviewOn;
        }
        if (own.isHeld) {
            out.state = LineState::Resting;
            out.isRestedByReader = true;
            out.since = own.heldSince;
            out.restUntil = own.restUntil;
            out.wouldHelp = own.wouldHelp;
        }
    }
    return out;
}

std::optional<Day> dayOfFinalYes(const LineParts& parts) {
    std::optional<Day> day;
    for (const auto& own : parts.own.each) {
        if (own) { day = laterOf(day, own->finalYesOn); }
    }
    return day;
}

std::optional<Day> settleDay(const LineParts& parts, const SealedLine& line, const Rules& rules) {
    std::optional<Day> day = line.settlesOn;
    for (const auto& own : parts.own.each) {
        if (own && own->firstYesOn) { day = laterOf(day, *own->firstYesOn + days(rules.settleDays)); }
    }
    return day;
}

void describeRest(Standing& out, const LineParts& parts) {
    const auto& shared = *parts.shared;
    out.state = LineState::Resting;
    out.since = shared.restedSince;
    out.restUntil = shared.restUntil;
    out.wouldHelp = shared.wouldHelp;
    const auto present = presentIn(parts);
    out.isRestedByReader = present.size() == 1 && parts.own[present.front()]->isHeld;
}

/// The last day on which time has not yet closed the line.
std::optional<Day> lastDay(const SealedLine& line, const Term& term, const Rules& rules) {
    const auto lapse = line.level == TouchLevel::None
                           ? std::nullopt
                           : std::optional<Day>(*line.reviewOn + days(rules.lapseDays));
    return earlierOf(lapse, term.validUntil);
}

/// Sets what both said a final yes to, as far as those present can tell; false when that is not in force.
bool describeAgreed(Standing& out, const LineParts& parts, const Circumstances& now, const Rules& rules) {
    const auto term = sealedTerm(parts);
    if (!term) { return false; }
    const auto& agreed = parts.shared->agreed;
    out.line = finalIn(parts, agreed);
    out.checked = holdersOf(parts, &OwnPart::finalYes, agreed);
    out.review = out.line->reviewOn;
    out.since = dayOfFinalYes(parts);
    const auto last = lastDay(*out.line, *term, rules);
    if (last && now.today > *last) {
        out.state = LineState::Resting;
        out.isRestedWithTime = true;
        out.since = last;
        return true;
    }
    const bool hasTouch = out.line->level != TouchLevel::None;
    if (!term->isOpen || (hasTouch && !now.areSignalsKnown)) { return false; }
    out.state = now.today >= *out.review ? LineState::DueForReview : LineState::Agreed;
    out.inForce = *term;
    return true;
}

/// What is not in force: settling, to talk about, or nothing yet.
void describeOpen(Standing& out, const LineParts& parts, const Rules& rules) {
    const auto& shared = *parts.shared;
    const bool hasBytes = shared.agreed || shared.onTable;
    out.state = hasBytes ? LineState::ToTalkAbout : LineState::Draft;
    if (out.proposal) { out.line = out.proposal; }
    out.checked = holdersOf(parts, &OwnPart::firstYes, shared.onTable);
    out.since.reset();
    out.review.reset();
    const auto first = firstIn(parts, shared.onTable);
    if (first && doAllPresentHold(parts, &OwnPart::firstYes, shared.onTable)) {
        out.state = LineState::Settling;
        out.settlesOn = settleDay(parts, *first, rules);
    }
}

} // namespace

SharedPart reconciled(SharedPart shared, const BySeat<std::optional<OwnPart>>& own) {
    if (own[Seat::Circle] && own[Seat::Diamond]) { forgetCopies(shared); }
    for (const auto& part : own.each) {
        if (!part) { continue; }
        // A day that shared.db does not know is a rest that did not reach it: also one that was lifted since
        // closes what is open. (Nothing is put on the table before such a day has come.)
        const bool isNewRest =
            part->closedUntil && (!shared.closedUntil || *shared.closedUntil < *part->closedUntil);
        if (isNewRest) { takeOffTable(shared); }
        addHold(shared, *part);
        shared.narrowedTo = meetOf(shared.narrowedTo, part->narrowedTo);
        shared.closedUntil = laterOf(shared.closedUntil, part->closedUntil);
        if (part->isWithdrawn) { shared.agreed.reset(); }
        if (part->isWithdrawn) { shared.onTable.reset(); }
    }
    if (shared.isRested) { takeOffTable(shared); }
    return shared;
}

Standing assess(const LineParts& parts, const Circumstances& now, const Rules& rules) {
    const LineParts seen = believed(parts, now);
    if (!seen.shared) { return assessAlone(seen); }
    Standing out;
    out.line = lineIn(seen, seen.shared->agreed);
    out.proposal = lineIn(seen, seen.shared->onTable);
    if (seen.shared->isRested) {
        describeRest(out, seen);
    } else if (describeAgreed(out, seen, now, rules)) {
        out.hasOpenProposal = out.proposal.has_value();
    } else {
        describeOpen(out, seen, rules);
    }
    // Bytes that are not understood say nothing; what one's own room kept of the line can still be read.
    for (const auto seat : presentIn(seen)) {
        if (!out.line && out.state != LineState::Draft) { out.line = ownWords(seen, *seen.own[seat]); }
    }
    return out;
}

std::optional<Day> closedUntil(const LineParts& parts, Day today) {
    auto until = parts.shared ? parts.shared->closedUntil : std::nullopt;
    for (const auto& own : parts.own.each) {
        if (own) { until = laterOf(until, own->closedUntil); }
    }
    return until && today < *until ? until : std::nullopt;
}

bool mayPropose(const LineParts& parts, Day today) {
    const auto& own = parts.own.each;
    const bool isRested = parts.shared && reconciled(*parts.shared, parts.own).isRested;
    const bool isHeld = std::any_of(
        own.begin(), own.end(), [](const auto& part) { return part && (part->isHeld || part->isWithdrawn); });
    return !isRested && !isHeld && !closedUntil(parts, today);
}

std::optional<Term> proposalFrom(const Term& inForce, const Term& wanted) {
    return isAtMost(wanted, inForce) ? std::nullopt : std::optional<Term>(wanted);
}

bool doesSettle(TouchLevel level, const Rules& rules) {
    switch (level) {
    case TouchLevel::None:
        return false;
    case TouchLevel::Nonsexual:
        return rules.doesNonsexualSettle;
    case TouchLevel::Sensual:
    case TouchLevel::Sexual:
        return true;
    }
    return true;
}

} // namespace inglenook

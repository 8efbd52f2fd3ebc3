// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line_yes.h"

#include "agreement/activity.h"
#include "agreement/line_reading.h"

#include <algorithm>

namespace inglenook {

namespace {

using namespace reading;
using std::chrono::days;

constexpr std::int64_t kSecondsOfHour = 3600;
constexpr std::size_t kSignalsOfEach = 2; // one spoken, one shown

bool hasTouch(const SealedLine& line) { return line.level != TouchLevel::None; }

Standing standingNow(const LineParts& parts, const Moment& at, const Rules& rules) {
    return assess(parts, Circumstances{at.day, true, {}}, rules);
}

bool isSettled(const LineParts& parts, const SealedLine& first, const Moment& at, const Rules& rules) {
    Day day = *first.settlesOn;
    for (const auto& own : parts.own.each) {
        if (at.utcSeconds < own->secondYesFrom) { return false; }
        day = std::max(day, own->firstYesOn.value_or(at.day) + days(rules.settleDays));
    }
    return at.day > day || (at.day == day && at.minuteOfDay >= rules.settleFromMinute);
}

SealedLine finalWords(SealedLine line, const Moment& at, const Rules& rules) {
    line.phase = YesPhase::Final;
    line.reviewOn = at.day + days(rules.reviewDays);
    return line;
}

/// Proposals: the words on the table, settling when they open more touch than is in force.
Result<SealedLine> firstWords(const LineParts& parts, const Moment& at, const Rules& rules) {
    auto line = lineIn(parts, parts.shared->onTable);
    if (!line) { return fail(ErrorCode::NotFound, "nothing is on the table"); }
    if (!line->yes.isNull()) { return fail(ErrorCode::OutsideRules, "it settles already"); }
    if (!doesSettle(line->level, rules) || isAtMost(line->term, standingNow(parts, at, rules).inForce)) {
        return finalWords(std::move(*line), at, rules);
    }
    line->settlesOn = at.day + days(rules.settleDays);
    line->reviewOn = at.day + days(rules.reviewDays);
    return std::move(*line);
}

Result<SealedLine> secondWords(const LineParts& parts, const Moment& at, const Rules& rules) {
    auto line = firstIn(parts, parts.shared->onTable);
    if (!line || !doAllPresentHold(parts, &OwnPart::firstYes, parts.shared->onTable)) {
        return fail(ErrorCode::NotFound, "nothing settles");
    }
    if (!isSettled(parts, *line, at, rules)) { return fail(ErrorCode::NotSettledYet, "line"); }
    return finalWords(std::move(*line), at, rules);
}

/// The whole page: what is in force, with every narrowing written into the words.
Result<SealedLine> renewedWords(const LineParts& parts, const Moment& at, const Rules& rules) {
    const auto standing = standingNow(parts, at, rules);
    if (standing.state != LineState::Agreed && standing.state != LineState::DueForReview) {
        return fail(ErrorCode::OutsideRules, "only what is in force is renewed");
    }
    SealedLine line = *standing.line;
    if (line.term != standing.inForce) {
        line.term = standing.inForce;
        line.words = wordsOfCodes(line.term, line.words);
        line.conditions = conditionPhrases(line.term, line.words);
    }
    return finalWords(std::move(line), at, rules);
}

Result<SealedLine> wordsToShow(const LineParts& parts, YesKind kind, const Moment& at, const Rules& rules) {
    if (!isTogether(parts)) { return fail(ErrorCode::NeedsBoth, "yes turn"); }
    if (reconciled(*parts.shared, parts.own).isRested) {
        return fail(ErrorCode::OutsideRules, "the line rests");
    }
    if (kind != YesKind::Renewal && !mayPropose(parts, at.day)) {
        return fail(ErrorCode::AskedAlready, "closed to proposals");
    }
    switch (kind) {
    case YesKind::First:
        return firstWords(parts, at, rules);
    case YesKind::Second:
        return secondWords(parts, at, rules);
    case YesKind::Renewal:
        return renewedWords(parts, at, rules);
    }
    return fail(ErrorCode::OutsideRules, "kind of turn");
}

bool areSignalsThere(const SealedLine& line) {
    return !hasTouch(line) ||
           std::all_of(line.stopSignals.each.begin(), line.stopSignals.each.end(),
                       [](const auto& signals) { return signals.size() >= kSignalsOfEach; });
}

/// A yes-id that an earlier yes of this line had would let old bytes stand in for new ones.
bool isFreshYes(const LineParts& parts, const YesId& yes) {
    const auto agreed = lineIn(parts, parts.shared->agreed);
    const auto onTable = lineIn(parts, parts.shared->onTable);
    return !yes.isNull() && !(agreed && agreed->yes == yes) && !(onTable && onTable->yes == yes);
}

/// The line in `shown`, when it is what both were to see. A turn may end after the midnight in which it
/// began, so the days in it may be earlier than today would make them, never later.
Result<SealedLine> shownLine(const LineParts& parts, const YesTurns& turns, const Moment& at,
                             const Rules& rules) {
    const auto wanted = wordsToShow(parts, turns.kind, at, rules);
    if (!wanted) { return passOn(wanted); }
    auto shown = lineIn(parts, turns.shown);
    if (!shown || !isSameOpening(*shown, *wanted) || shown->phase != wanted->phase ||
        shown->settlesOn.has_value() != wanted->settlesOn.has_value() || !shown->reviewOn ||
        *shown->reviewOn > *wanted->reviewOn || !isFreshYes(parts, shown->yes)) {
        return fail(ErrorCode::OutsideRules, "these are not the words of this turn");
    }
    if (!areSignalsThere(*shown)) { return fail(ErrorCode::SignalsMissing, "line"); }
    return std::move(*shown);
}

void settle(LineParts& parts, const Bytes& shown, const Moment& at, const Rules& rules) {
    parts.shared->onTable = shown;
    for (auto& own : parts.own.each) {
        own->firstYes = shown;
        own->firstYesOn = at.day;
        own->secondYesFrom = at.utcSeconds + rules.settleHours * kSecondsOfHour;
    }
}

/// A final yes clears earlier narrowings and holds of the line; a renewal leaves an open proposal where it
/// is.
void bringIntoForce(LineParts& parts, const YesTurns& turns, const Moment& at) {
    SharedPart shared;
    shared.agreed = turns.shown;
    if (turns.kind == YesKind::Renewal) { shared.onTable = parts.shared->onTable; }
    for (auto& own : parts.own.each) {
        OwnPart renewed;
        renewed.finalYes = turns.shown;
        renewed.finalYesOn = at.day;
        renewed.tick = own->tick;
        if (turns.kind == YesKind::Renewal) {
            renewed.firstYes = own->firstYes;
            renewed.firstYesOn = own->firstYesOn;
            renewed.secondYesFrom = own->secondYesFrom;
        }
        own = std::move(renewed);
    }
    parts.shared = std::move(shared);
}

/// "Not yet" closes asking. Said to a renewal it is said to the line itself, which leaves what is in force.
void decline(LineParts& parts, YesKind kind, const Moment& at, const Rules& rules) {
    if (kind == YesKind::Renewal) {
        for (auto& own : parts.own.each) {
            voidFinalYes(*own);
        }
    }
    dropProposal(parts, false);
    parts.shared->closedUntil = at.day + days(rules.closedDays);
}

} // namespace

Result<void> answerTurns(LineParts& parts, const YesTurns& turns, const Moment& at, const Rules& rules) {
    const auto line = shownLine(parts, turns, at, rules);
    if (!line) { return passOn(line); }
    const auto& answers = turns.answers.each;
    const auto isYes = [](YesAnswer answer) { return answer == YesAnswer::Yes; };
    if (std::find(answers.begin(), answers.end(), YesAnswer::NotYet) != answers.end()) {
        decline(parts, turns.kind, at, rules);
    } else if (!std::all_of(answers.begin(), answers.end(), isYes)) {
        return {}; // for the session: the line stays where it is
    } else if (line->phase == YesPhase::First) {
        settle(parts, turns.shown, at, rules);
    } else {
        bringIntoForce(parts, turns, at);
    }
    return {};
}

Result<Bytes> bytesToShow(const LineParts& parts, YesKind kind, const YesStamp& stamp, const Moment& at,
                          const Rules& rules) {
    auto line = wordsToShow(parts, kind, at, rules);
    if (!line) { return passOn(line); }
    line->yes = stamp.yes;
    line->stopSignals = stamp.stopSignals;
    if (!areSignalsThere(*line) || (hasTouch(*line) && !stamp.areSignalsKnown)) {
        return fail(ErrorCode::SignalsMissing, "line");
    }
    return encoded(*line);
}

} // namespace inglenook

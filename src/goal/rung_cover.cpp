// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/rung_cover.h"

#include <algorithm>
#include <iterator>

namespace inglenook {
namespace {

bool isWithin(const Scope& a, const Scope& b) {
    return !b || (a && std::includes(b->begin(), b->end(), a->begin(), a->end()));
}

void addMissing(std::vector<OutsideReason>& out, const Term& step, const Term& line) {
    std::vector<std::string> missing;
    std::set_difference(line.requirements.begin(), line.requirements.end(), step.requirements.begin(),
                        step.requirements.end(), std::back_inserter(missing));
    if (missing.empty()) { return; }
    const auto words = wordsOfCodes(line, {});
    for (const auto& code : missing) {
        const auto found = words.find(code);
        out.push_back({Outside::Requirement, found == words.end() ? code : found->second, 0});
    }
}

std::vector<OutsideReason> compared(const Term& step, const OpenLine& line) {
    std::vector<OutsideReason> out;
    const auto say = [&](bool isOutside, Outside what, int minutes = 0) {
        if (isOutside) { out.push_back({what, line.wording, minutes}); }
    };
    const auto& term = line.term;
    say(term.maxMinutes && (!step.maxMinutes || *step.maxMinutes > *term.maxMinutes), Outside::Minutes,
        term.maxMinutes.value_or(0));
    say(!isWithin(step.areas, term.areas), Outside::Areas);
    say(!isWithin(step.places, term.places), Outside::Places);
    say(!isWithin(step.kinds, term.kinds), Outside::Kinds);
    say(step.pressure > term.pressure, Outside::Pressure);
    say(step.clothing > term.clothing, Outside::Clothing);
    say(term.validUntil && (!step.validUntil || *step.validUntil > *term.validUntil), Outside::Until);
    addMissing(out, step, term);
    // The kernel of the agreement has the last word; what this list does not know is outside, too.
    if (out.empty()) { out.push_back({Outside::Other, line.wording, 0}); }
    return out;
}

} // namespace

std::vector<OutsideReason> whyOutside(const Rung& rung, const OpenLines& lines) {
    if (rung.activity.activity.empty() && rung.level == TouchLevel::None) { return {}; }
    std::vector<OutsideReason> out = {{Outside::NoLine, rung.activityWords, 0}};
    for (const auto& line : lines) {
        if (line.key != rung.activity) { continue; }
        if (!line.isInForce) {
            out = {{line.isResting ? Outside::LineRests : Outside::NotInForce, line.wording, 0}};
            continue;
        }
        if (line.level != rung.level) {
            out = {{Outside::WiderTouch, line.wording, 0}};
            continue;
        }
        if (isAtMost(rung.term, line.term) && normalised(rung.term).isOpen) { return {}; }
        out = compared(rung.term, line);
    }
    return out;
}

bool isInside(const Rung& rung, const OpenLines& lines) { return whyOutside(rung, lines).empty(); }

Term termInside(Term wished, const Term& line, int minutes) {
    wished.ask = std::min(wished.ask, line.ask);
    if (!wished.areas) { wished.areas = line.areas; }
    if (!wished.places) { wished.places = line.places; }
    if (!wished.kinds) { wished.kinds = line.kinds; }
    if (!wished.validUntil) { wished.validUntil = line.validUntil; }
    if (minutes > 0) {
        wished.maxMinutes = minutes;
    } else if (!wished.maxMinutes) {
        wished.maxMinutes = line.maxMinutes;
    }
    return normalised(std::move(wished));
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/area_limits.h"

#include <algorithm>

namespace inglenook {
namespace {

/// Absent: every area of the scope.
std::optional<std::set<std::string>> touchedBy(const Touching& touching) {
    const auto* activity = builtInActivity(touching.activity);
    if (activity != nullptr && activity->reaches) {
        const auto& areas = *activity->reaches;
        if (std::find(areas.begin(), areas.end(), kAnyArea) != areas.end()) { return std::nullopt; }
        return std::set<std::string>(areas.begin(), areas.end());
    }
    if (touching.level == TouchLevel::None) { return std::set<std::string>{}; }
    return std::nullopt;
}

bool isClosed(const Term& term) { return !normalised(term).isOpen; }

Term nothingOpen() {
    Term out;
    out.ask = AskLevel::AnyTime; // the map closes areas; what may be asked stays as it was
    return out;
}

} // namespace

std::set<std::string> areasReached(const Touching& touching, const Scope& scope) {
    const auto& all = scope ? *scope : scopeLists().areas;
    const auto touched = touchedBy(touching);
    if (!touched || touched->empty()) { return touched ? *touched : all; }
    std::set<std::string> reached;
    std::copy_if(all.begin(), all.end(), std::inserter(reached, reached.end()),
                 [&](const auto& area) { return touched->contains(area); });
    // A scope beside what the activity is known to touch was meant by somebody: the table never loosens.
    return reached.empty() ? all : reached;
}

std::vector<Seat> receiversOf(Direction direction) {
    switch (direction) {
    case Direction::Together:
        return {Seat::Circle, Seat::Diamond};
    case Direction::CircleGives:
        return {Seat::Diamond};
    case Direction::DiamondGives:
        return {Seat::Circle};
    }
    return {Seat::Circle, Seat::Diamond};
}

Term limitOf(const Touching& touching, const Term& raw, const AreaLimits& map) {
    const Term term = normalised(raw);
    if (!term.isOpen) { return openTerm(); }
    const auto reached = areasReached(touching, term.areas);
    Term limit = openTerm();
    auto left = term.areas ? *term.areas : scopeLists().areas;
    bool isAnyLeft = reached.empty();
    bool isAnyClosed = false;
    for (const auto& area : reached) {
        const auto found = map.find(area);
        const bool isOut = found != map.end() && isClosed(found->second);
        isAnyLeft = isAnyLeft || !isOut;
        isAnyClosed = isAnyClosed || isOut;
        if (isOut) {
            left.erase(area);
        } else if (found != map.end()) {
            Term here = found->second;
            here.areas.reset(); // what is welcome on one area says nothing of the others
            limit = meet(limit, here);
        }
    }
    if (!isAnyLeft) { return nothingOpen(); }
    if (isAnyClosed) { limit.areas = std::move(left); }
    return limit;
}

Term withinMaps(const Touching& touching, const Term& term, const BySeat<AreaLimits>& maps) {
    Term out = term;
    for (const auto seat : receiversOf(touching.direction)) {
        if (maps[seat].empty()) { continue; }
        const Term limit = limitOf(touching, out, maps[seat]);
        if (!isAtMost(out, limit)) { out = meet(out, limit); }
    }
    return out;
}

Term effectiveTerm(const Touching& touching, const BySeat<StanceAnswer>& answers,
                   const BySeat<AreaLimits>& maps) {
    Term both = openTerm();
    for (const auto& answer : answers.each) {
        if (!mayHappen(answer.stance)) { return closedTerm(); }
        if (answer.stance == Stance::WithConditions) { both = meet(both, answer.conditions); }
    }
    return withinMaps(touching, frozen(both, scopeLists()), maps);
}

} // namespace inglenook

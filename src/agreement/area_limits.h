// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a person's body comfort map lets lines reach, as far as its owner opened it to both. Pure: the map
/// only narrows. A line reaches the areas of its scope that its activity can touch
/// (resources/content/en/activities.json, "areas"); on those it is never wider than the map of whoever
/// receives. docs/decisions/0056-the-body-map-narrows-lines.md
#include "agreement/activity.h"

#include <map>

namespace inglenook {

/// Area code → what is welcome there: openTerm() with conditions, or closed. An area that is not in it is
/// one that the map says nothing of.
using AreaLimits = std::map<std::string, Term>;

/// What of a line the map needs to know.
struct Touching {
    std::string activity;
    TouchLevel level = TouchLevel::Sexual;
    Direction direction = Direction::Together;
};

/// The areas of this scope (absent: all of today) that the activity touches. An activity that nobody here
/// knows touches all of them, unless it is without touch.
[[nodiscard]] std::set<std::string> areasReached(const Touching& touching, const Scope& scope);

/// Whose body it is: the one who receives, or both.
[[nodiscard]] std::vector<Seat> receiversOf(Direction direction);

/// The widest term that a line of these words may have beside one map: the areas that the map closes are
/// left out, and its conditions on the others are added. openTerm() when the map says nothing of it; open in
/// nothing when the map closes all that the line reaches.
[[nodiscard]] Term limitOf(const Touching& touching, const Term& term, const AreaLimits& map);

/// The term within the maps of everyone who receives; the term itself when they leave it as it is.
[[nodiscard]] Term withinMaps(const Touching& touching, const Term& term, const BySeat<AreaLimits>& maps);

/// effective(item, direction): the meet of what both answered and of the maps of whoever receives. Closed
/// unless both answers let it happen.
[[nodiscard]] Term effectiveTerm(const Touching& touching, const BySeat<StanceAnswer>& answers,
                                 const BySeat<AreaLimits>& maps);

} // namespace inglenook

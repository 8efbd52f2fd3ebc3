// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The rows of a body map: body_area and opened_body_area in an own room, body_area_copy in the shared room.
/// Inside src/own_room.
#include "own_room/body_map.h"
#include "value/seat.h"
#include "vault/database.h"

#include <map>

namespace inglenook {

struct OwnArea {
    AreaAnswer answer;
    bool isToOpen = false; ///< its owner would open it at the next sitting
    friend bool operator==(const OwnArea&, const OwnArea&) = default;
};

/// All that one own room says of its owner's body.
struct OwnBodyMap {
    std::map<BodyAreaKey, OwnArea> answers; ///< of a divided area both sides are there, also unanswered
    std::map<BodyAreaKey, OpenedArea> opened;
    friend bool operator==(const OwnBodyMap&, const OwnBodyMap&) = default;
};

[[nodiscard]] Result<OwnBodyMap> ownBodyMap(Database& own);
/// Replace all rows of their table.
[[nodiscard]] Result<void> writeAnswers(Database& own, const OwnBodyMap& map);
[[nodiscard]] Result<void> writeOpened(Database& own, const OwnBodyMap& map);

[[nodiscard]] Result<std::map<BodyAreaKey, OpenedArea>> copiedBodyMap(Database& shared, Seat of);
[[nodiscard]] Result<void> writeCopies(Database& shared, Seat of,
                                       const std::map<BodyAreaKey, OpenedArea>& opened);

} // namespace inglenook

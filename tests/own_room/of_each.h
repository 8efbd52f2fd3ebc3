// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What each of the two opens.
#include "value/seat.h"
#include "value/strong_id.h"

#include <vector>

namespace inglenook::test {

/// The circle's, then the diamond's.
[[nodiscard]] inline BySeat<std::vector<EntryId>> ofEach(const std::vector<EntryId>& circle,
                                                         const std::vector<EntryId>& diamond) {
    BySeat<std::vector<EntryId>> ids;
    ids[Seat::Circle] = circle;
    ids[Seat::Diamond] = diamond;
    return ids;
}

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A private answer to one activity in one direction. Two facts each: may it happen, may it be raised.
#include "agreement/term.h"

#include <compare>
#include <cstdint>
#include <string>

namespace inglenook {

// Numbers live in own rooms: never reuse. Order is caution.
enum class Stance : std::uint8_t {
    Unanswered = 0,
    OffTheTable = 1,
    NotNow = 2,
    Curious = 3,
    WithConditions = 4,
    Welcome = 5
};

struct StanceKey {
    std::string activity; ///< id of the catalogue, or the hex id of an own entry
    Direction direction = Direction::Together;
    friend auto operator<=>(const StanceKey&, const StanceKey&) = default;
};

struct StanceAnswer {
    StanceKey key;
    Stance stance = Stance::Unanswered;
    Term conditions;          ///< for WithConditions: what it is only for; else openTerm() or closedTerm()
    std::optional<Day> until; ///< for NotNow
    std::string untilEvent;   ///< for NotNow: "the wound check", or empty
};

[[nodiscard]] bool mayHappen(Stance stance); ///< welcome, with or without conditions
[[nodiscard]] bool mayBeRaised(const StanceAnswer& answer,
                               Day today); ///< curious and above; not now once its day has come
/// An overlap: both at least curious. Everything else is one silent group.
[[nodiscard]] bool overlaps(Stance a, Stance b);

} // namespace inglenook

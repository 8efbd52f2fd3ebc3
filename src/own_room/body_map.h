// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person's body comfort map: what is welcome on each area of their own body, and how it feels there.
/// Pure values and rules. What an owner opened only becomes tighter by itself; it is widened by opening it at
/// a joint sitting.
#include "agreement/area_limits.h"
#include "own_room/body_area.h"

#include <compare>
#include <cstdint>

namespace inglenook {

// Numbers of all enums here live in vaults: never reuse.
enum class Comfort : std::uint8_t { Unanswered = 0, Off = 1, NotNow = 2, AskFirst = 3, Welcome = 4 };
enum class Sensation : std::uint8_t {
    Unsaid = 0,
    Usual = 1,
    More = 2,
    Less = 3,
    Nothing = 4,
    Odd = 5,
    Painful = 6
};
enum class BodyMark : std::uint8_t {
    Nothing = 0,
    Stoma = 1,
    Catheter = 2,
    Port = 3,
    Pump = 4,
    Drain = 5,
    Graft = 6,
    Swelling = 7,
    ResidualLimb = 8,
    Wound = 9
};

struct BodyAreaKey {
    std::string area; ///< id of the catalogue
    BodySide side = BodySide::Whole;
    friend auto operator<=>(const BodyAreaKey&, const BodyAreaKey&) = default;
};

struct AreaAnswer {
    BodyAreaKey key;
    Comfort comfort = Comfort::Unanswered;
    Sensation sensation = Sensation::Unsaid;
    BodyMark mark = BodyMark::Nothing;
    Term conditions = openTerm(); ///< requirements and caps of this area; its scopes are all absent
    friend bool operator==(const AreaAnswer&, const AreaAnswer&) = default;
};

/// One area as its owner opened it, and as it stands since.
struct OpenedArea {
    AreaAnswer answer;
    bool onPaper = false; ///< its owner's tick
    friend bool operator==(const OpenedArea&, const OpenedArea&) = default;
};

[[nodiscard]] bool isClosed(Comfort comfort); ///< off, or not now
[[nodiscard]] bool isDevice(BodyMark mark);   ///< a tube, port, pump or pouch
[[nodiscard]] bool saysNothing(const AreaAnswer& answer);

/// The answer as it is kept: an area that gains a device or wound starts closed, and conditions count only
/// where somebody may ask or is welcome.
[[nodiscard]] AreaAnswer kept(const AreaAnswer& before, AreaAnswer wanted);

/// What binds others on this area: its conditions, and with less or no feeling "look and test warmth".
[[nodiscard]] Term conditionsOf(const AreaAnswer& answer);

/// What is opened, after its owner gave another answer alone: never wider. Sensation and mark stay as they
/// were opened; what they close closes at once. Nothing: there is nothing left to show.
[[nodiscard]] std::optional<AreaAnswer> tightened(const AreaAnswer& opened, const AreaAnswer& answer);

/// Of an area that is one again: the more cautious of its two sides.
[[nodiscard]] AreaAnswer joined(const AreaAnswer& left, const AreaAnswer& right);

/// What the opened areas let lines reach. An area is as closed as its more cautious side.
[[nodiscard]] AreaLimits limitsFrom(const std::vector<OpenedArea>& opened);

} // namespace inglenook

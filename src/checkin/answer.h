// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One answer on one scale, and how fine becomes coarse. There is no way back: nothing here makes a coarse
/// answer finer.
#include "checkin/dimension.h"

#include <cstdint>
#include <optional>

namespace inglenook {

/// How many words or numbers a scale has. Numbers live in vaults: never reuse.
enum class Resolution : std::uint8_t { Three = 3, Five = 5, Eleven = 11 };

/// Coarse, from the left end of a scale to the right.
enum class Band : std::uint8_t { Left = 0, Middle = 1, Right = 2 };

/// An answer beside the scale; for interest only. Numbers live in vaults: never reuse.
enum class Aside : std::uint8_t { None = 0, HardToSay = 1, NotForToday = 2 };

/// How medicines make themselves felt. Numbers live in vaults (bits of one byte): never reuse.
enum class Felt : std::uint8_t {
    Sleepy = 0,
    Dry = 1,
    Sick = 2,
    Foggy = 3,
    Numb = 4,
    Restless = 5,
    Other = 6
};
inline constexpr int kFeltKinds = 7;

/// What helped, ticked beside a light band. Numbers live in vaults (bits of one byte): never reuse.
enum class HelpTag : std::uint8_t {
    RestBefore = 1,
    MedicineSettled = 2,
    WarmRoom = 3,
    TalkFirst = 4,
    QuietDay = 5,
    HelpAtHome = 6,
    TimeOutside = 7,
    Company = 8,
};
inline constexpr int kHelpTags = 8;

/// What a person wishes for today. Numbers live in vaults: never reuse.
enum class Wish : std::uint8_t {
    None = 0,
    Space = 1,
    QuietCompany = 2,
    Talk = 3,
    Affection = 4,
    TouchWithoutGoal = 5,
    NotSure = 6,
};

struct Answer {
    Resolution resolution = Resolution::Five;
    std::optional<std::uint8_t> value; ///< 0 is the left end; below the number of the resolution
    Aside aside = Aside::None;         ///< never beside a value
    std::uint8_t felt = 0;             ///< bits of Felt; medicines only
    std::uint8_t helped = 0;           ///< bit (tag - 1) of HelpTag; only beside a light band
    [[nodiscard]] bool isEmpty() const { return !value && aside == Aside::None && felt == 0; }
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// Whether a person could have given this answer to this question.
[[nodiscard]] bool isWellFormed(Dimension dimension, const Answer& answer);

/// The same answer on a scale that is as coarse or coarser; nothing where `to` is finer.
/// Of eleven: 0-3, 4-6 and 7-10 are the three bands, as they are of five: two words, one, two.
[[nodiscard]] std::optional<Answer> coarsened(const Answer& answer, Resolution to);

/// Nothing without a value.
[[nodiscard]] std::optional<Band> bandOf(const Answer& answer);

/// The band weighs least: where "what helped" is asked.
[[nodiscard]] bool isLight(Dimension dimension, Band band);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a check-in asks: twelve dimensions, one wish for today and one line. Every one is optional. A scale
/// runs from its left end word to its right end word; no end is "good", but for ten of them one end weighs
/// less than the other. Closeness and interest have no lighter end, and nothing ever puts the two together.
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace inglenook {

// Numbers live in vaults: never reuse.
enum class Dimension : std::uint8_t {
    Mood = 1,
    Energy = 2,
    Tiredness = 3,
    Pain = 4, ///< and discomfort: what the three taps call "body"
    Sleep = 5,
    Medicines = 6, ///< how much they make themselves felt, and how (ticks)
    Worries = 7,   ///< money and practical things
    CareGiven = 8,
    CareReceived = 9,
    BodyEase = 10,
    Closeness = 11,
    Interest = 12, ///< in sex, of any kind
    Wish = 13,     ///< no scale
    Line = 14,     ///< no scale: own words
};

/// The twelve that have a scale, in the order they are first asked.
inline constexpr std::array<Dimension, 12> kScaled = {
    Dimension::Mood,         Dimension::Energy,    Dimension::Tiredness, Dimension::Pain,
    Dimension::Sleep,        Dimension::Medicines, Dimension::Worries,   Dimension::CareGiven,
    Dimension::CareReceived, Dimension::BodyEase,  Dimension::Closeness, Dimension::Interest};

using DimensionSet = std::set<Dimension>;

/// Where a scale weighs less.
enum class LighterEnd { Left, Right, Neither };
[[nodiscard]] LighterEnd lighterEndOf(Dimension dimension);

[[nodiscard]] bool hasScale(Dimension dimension);
/// Let be seen in the preview before an opening, unless its author holds it back. The others are held back
/// unless their author lets them be seen, each time.
[[nodiscard]] bool isFirstShown(Dimension dimension);
/// Drawn in the own view without having been asked for.
[[nodiscard]] bool isFirstPlotted(Dimension dimension);

/// Fourteen bits: bit n for dimension n.
[[nodiscard]] std::int64_t bitsOf(const DimensionSet& dimensions);
[[nodiscard]] DimensionSet dimensionsOf(std::int64_t bits);

} // namespace inglenook

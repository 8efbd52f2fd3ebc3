// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back/band_word.h"

#include <algorithm>
#include <array>

namespace inglenook {

namespace {

constexpr int kTurns = 2; ///< one turn may be a change that is about to last

using Weights = std::vector<int>; ///< 0 weighs least, 2 most

Weights weightsOf(Dimension dimension, const std::vector<Band>& bands) {
    Weights out;
    for (const auto band : bands) {
        const auto fromLeft = static_cast<int>(band);
        out.push_back(lighterEndOf(dimension) == LighterEnd::Right ? 2 - fromLeft : fromLeft);
    }
    return out;
}

/// Where most lie; of equals the one seen last.
int usualOf(Weights::const_iterator begin, Weights::const_iterator end) {
    std::array<int, 3> seen{};
    int usual = *begin;
    for (auto each = begin; each != end; ++each) {
        auto& here = seen.at(static_cast<std::size_t>(*each));
        ++here;
        if (here >= seen.at(static_cast<std::size_t>(usual))) { usual = *each; }
    }
    return usual;
}

/// Up and down: more than half of the steps change the band, and not all one way.
bool goesUpAndDown(const Weights& weights) {
    std::size_t changes = 0;
    int turns = 0;
    int lastStep = 0;
    for (std::size_t i = 1; i < weights.size(); ++i) {
        const int step = weights[i] - weights[i - 1];
        if (step == 0) { continue; }
        ++changes;
        if (step * lastStep < 0) { ++turns; }
        lastStep = step;
    }
    return turns >= kTurns && 2 * changes > weights.size() - 1;
}

} // namespace

BandWord bandWordOf(Dimension dimension, const std::vector<Band>& bands) {
    if (bands.size() < kFewestPoints) { return BandWord::TooEarly; }
    const auto weights = weightsOf(dimension, bands);
    const auto recent = weights.end() - static_cast<std::ptrdiff_t>(kLastPoints);
    const auto usual = usualOf(weights.begin(), recent);
    const auto lighter = std::count_if(recent, weights.end(), [usual](int each) { return each < usual; });
    const auto heavier = std::count_if(recent, weights.end(), [usual](int each) { return each > usual; });
    const bool isOnBothSides = lighter > 0 && heavier > 0;
    const bool hasMoved = lighter >= 2 || heavier >= 2;
    if (isOnBothSides || goesUpAndDown(weights)) { return BandWord::Varied; }
    if (!hasMoved) { return BandWord::Steady; }
    if (lighterEndOf(dimension) == LighterEnd::Neither) { return BandWord::Varied; }
    return lighter >= 2 ? BandWord::Easing : BandWord::Heavier;
}

} // namespace inglenook

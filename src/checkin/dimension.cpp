// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/dimension.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook {

namespace {
constexpr int kLastDimension = static_cast<int>(Dimension::Line);
} // namespace

LighterEnd lighterEndOf(Dimension dimension) {
    switch (dimension) {
    case Dimension::Mood:
    case Dimension::Energy:
    case Dimension::Sleep:
    case Dimension::BodyEase:
        return LighterEnd::Right;
    case Dimension::Tiredness:
    case Dimension::Pain:
    case Dimension::Medicines:
    case Dimension::Worries:
    case Dimension::CareGiven:
    case Dimension::CareReceived:
        return LighterEnd::Left;
    case Dimension::Closeness:
    case Dimension::Interest:
    case Dimension::Wish:
    case Dimension::Line:
        return LighterEnd::Neither;
    }
    std::abort();
}

bool hasScale(Dimension dimension) {
    return std::find(kScaled.begin(), kScaled.end(), dimension) != kScaled.end();
}

bool isFirstShown(Dimension dimension) {
    switch (dimension) {
    case Dimension::Mood:
    case Dimension::Energy:
    case Dimension::Tiredness:
    case Dimension::Pain:
    case Dimension::Sleep:
    case Dimension::Medicines:
    case Dimension::CareGiven:
    case Dimension::Closeness:
    case Dimension::Wish:
        return true;
    case Dimension::Worries:
    case Dimension::CareReceived:
    case Dimension::BodyEase:
    case Dimension::Interest:
    case Dimension::Line:
        return false;
    }
    std::abort();
}

bool isFirstPlotted(Dimension dimension) {
    return hasScale(dimension) && dimension != Dimension::Closeness && dimension != Dimension::Interest;
}

std::int64_t bitsOf(const DimensionSet& dimensions) {
    std::int64_t bits = 0;
    for (const auto dimension : dimensions) {
        bits |= std::int64_t{1} << static_cast<int>(dimension);
    }
    return bits;
}

DimensionSet dimensionsOf(std::int64_t bits) {
    DimensionSet out;
    for (int number = 1; number <= kLastDimension; ++number) {
        if (((bits >> number) & 1) != 0) { out.insert(static_cast<Dimension>(number)); }
    }
    return out;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/answer.h"

#include <array>
#include <cstdlib>

namespace inglenook {

namespace {

constexpr std::array<std::uint8_t, 11> kElevenToFive = {0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4};
constexpr std::array<std::uint8_t, 5> kFiveToThree = {0, 0, 1, 2, 2};

std::uint8_t stepDown(Resolution from, std::uint8_t value) {
    switch (from) {
    case Resolution::Eleven:
        return kElevenToFive.at(value);
    case Resolution::Five:
        return kFiveToThree.at(value);
    case Resolution::Three:
        return value;
    }
    std::abort();
}

bool isKnown(Resolution resolution) {
    return resolution == Resolution::Three || resolution == Resolution::Five ||
           resolution == Resolution::Eleven;
}

} // namespace

bool isWellFormed(Dimension dimension, const Answer& answer) {
    if (!hasScale(dimension) || !isKnown(answer.resolution)) { return false; }
    if (answer.value && *answer.value >= static_cast<std::uint8_t>(answer.resolution)) { return false; }
    if (answer.aside != Aside::None && (dimension != Dimension::Interest || answer.value)) { return false; }
    if (answer.aside > Aside::NotForToday) { return false; }
    if (answer.felt >= (1U << kFeltKinds) || (answer.felt != 0 && dimension != Dimension::Medicines)) {
        return false;
    }
    const auto band = bandOf(answer);
    return answer.helped == 0 || (band && isLight(dimension, *band));
}

std::optional<Answer> coarsened(const Answer& answer, Resolution to) {
    if (answer.resolution < to) { return std::nullopt; }
    auto out = answer;
    while (out.resolution > to) {
        if (out.value) { out.value = stepDown(out.resolution, *out.value); }
        out.resolution = out.resolution == Resolution::Eleven ? Resolution::Five : Resolution::Three;
    }
    return out;
}

std::optional<Band> bandOf(const Answer& answer) {
    const auto coarse = coarsened(answer, Resolution::Three);
    if (!coarse || !coarse->value) { return std::nullopt; }
    return static_cast<Band>(*coarse->value);
}

bool isLight(Dimension dimension, Band band) {
    switch (lighterEndOf(dimension)) {
    case LighterEnd::Left:
        return band == Band::Left;
    case LighterEnd::Right:
        return band == Band::Right;
    case LighterEnd::Neither:
        return false;
    }
    std::abort();
}

} // namespace inglenook

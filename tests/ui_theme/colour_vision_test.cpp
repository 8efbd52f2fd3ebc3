// SPDX-License-Identifier: GPL-3.0-or-later
// The two seats as people without red or green cones see them. Simulation: Viénot, Brettel and Mollon 1999
// (linear RGB); difference: CIE 1976 in L*a*b*, D65.
#include "ui/theme/tokens.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& matrix, const Triple& v) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i) {
        out[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    }
    return out;
}

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Triple linearOf(const QColor& colour) {
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

constexpr Matrix kDeutan = {{{0.29275, 0.70725, 0.0}, {0.29275, 0.70725, 0.0}, {-0.02234, 0.02234, 1.0}}};
constexpr Matrix kProtan = {{{0.11238, 0.88762, 0.0}, {0.11238, 0.88762, 0.0}, {0.00401, -0.00401, 1.0}}};

Triple labOf(const Triple& rgb) {
    const Matrix toXyz = {{{0.4124564, 0.3575761, 0.1804375},
                           {0.2126729, 0.7151522, 0.0721750},
                           {0.0193339, 0.1191920, 0.9503041}}};
    const auto xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const auto x = f(xyz[0] / 0.95047);
    const auto y = f(xyz[1]);
    const auto z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Triple& one, const Triple& other) {
    const auto a = labOf(one);
    const auto b = labOf(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

class Seats : public ::testing::TestWithParam<ui::Scheme> {};

TEST_P(Seats, StayApartForEyesWithoutGreenOrRedCones) {
    const auto& t = ui::tokensOf(GetParam());
    const auto circle = linearOf(t.circle);
    const auto diamond = linearOf(t.diamond);
    EXPECT_GE(difference(times(kDeutan, circle), times(kDeutan, diamond)), 20);
    EXPECT_GE(difference(times(kProtan, circle), times(kProtan, diamond)), 20);
}

TEST(SeatsOfThePast, TealAndPlumLookAlikeWithoutGreenCones) {
    // The pair that was tried first and dropped: the measure has to see why.
    const auto teal = linearOf(QColor(0x1E, 0x65, 0x5E));
    const auto plum = linearOf(QColor(0x8B, 0x44, 0x68));
    EXPECT_LT(difference(times(kDeutan, teal), times(kDeutan, plum)), 20);
}

INSTANTIATE_TEST_SUITE_P(EveryScheme, Seats,
                         ::testing::Values(ui::Scheme::Light, ui::Scheme::Dark, ui::Scheme::HighContrast));

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG 2.2, relative luminance and contrast ratio (success criteria 1.4.3, 1.4.6, 1.4.11).
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ui::Ink;
using ui::Scheme;
using ui::Tokens;
using ui::tokensOf;

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class Contrast : public ::testing::TestWithParam<Scheme> {
protected:
    const Tokens& t = tokensOf(GetParam());
    static void expect(const QColor& ink, const QColor& ground, double least, const char* what) {
        EXPECT_GE(contrast(ink, ground), least)
            << what << ": " << ink.name().toStdString() << " on " << ground.name().toStdString();
    }
    [[nodiscard]] std::array<Ink, 5> states() const {
        return {t.welcome, t.toTalkAbout, t.settling, t.resting, t.offTheTable};
    }
};

TEST(ContrastRatio, KnowsBlackOnWhite) {
    EXPECT_NEAR(contrast(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), QColor(255, 255, 255)), 4.48, 0.01);
}

TEST_P(Contrast, OfTextIsAtLeastSevenWhereverTextStands) {
    for (const auto& ground : {t.canvas, t.surface, t.sidebar, t.sunken}) {
        expect(t.text, ground, 7, "text");
    }
    expect(t.onTint, t.tint, 7, "text on tint");
}

TEST_P(Contrast, OfQuietTextButtonsAndStatesIsAtLeastFourAndAHalf) {
    for (const auto& ground : {t.canvas, t.surface, t.sidebar, t.sunken}) {
        expect(t.muted, ground, 4.5, "muted");
        expect(t.accent, ground, 4.5, "accent words");
    }
    for (const auto& ground : {t.accent, t.accentHover, t.accentPressed}) {
        expect(t.onAccent, ground, 4.5, "words on a button");
    }
    expect(t.accent, t.tint, 4.5, "quiet button on a tinted card");
    expect(t.danger.ink, t.danger.ground, 4.5, "danger");
    expect(t.danger.ink, t.surface, 4.5, "danger on a card");
    for (const auto& state : states()) {
        expect(state.ink, state.ground, 4.5, "state");
    }
}

TEST_P(Contrast, OfBordersAndFocusIsAtLeastThree) {
    for (const auto& ground : {t.canvas, t.surface, t.sidebar, t.sunken}) {
        expect(t.focus, ground, 3, "focus");
        expect(t.border, ground, 3, "border");
    }
    expect(t.focus, t.tint, 3, "focus on tint");
    expect(t.circle, t.surface, 3, "circle");
    expect(t.diamond, t.surface, 3, "diamond");
    expect(t.circle, t.sidebar, 3, "circle in the sidebar");
    expect(t.diamond, t.sidebar, 3, "diamond in the sidebar");
}

// House law 11: no is the clearest word on the page.
TEST_P(Contrast, OfRestingAndOffTheTableIsAtLeastThatOfAnyOtherState) {
    auto strongest = 0.0;
    for (const auto& state : {t.welcome, t.toTalkAbout, t.settling}) {
        strongest = std::max(strongest, contrast(state.ink, state.ground));
    }
    EXPECT_GE(contrast(t.resting.ink, t.resting.ground), strongest);
    EXPECT_GE(contrast(t.offTheTable.ink, t.offTheTable.ground), strongest);
}

INSTANTIATE_TEST_SUITE_P(EveryScheme, Contrast,
                         ::testing::Values(Scheme::Light, Scheme::Dark, Scheme::HighContrast));

} // namespace
} // namespace inglenook::test

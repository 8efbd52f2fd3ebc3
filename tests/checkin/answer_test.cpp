// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/answer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace inglenook {
namespace {

constexpr std::array kResolutions = {Resolution::Three, Resolution::Five, Resolution::Eleven};

Answer anyAnswer() {
    Answer answer;
    answer.resolution = *rc::gen::elementOf(kResolutions);
    answer.value = *rc::gen::inRange<std::uint8_t>(0, static_cast<std::uint8_t>(answer.resolution));
    return answer;
}

RC_GTEST_PROP(Resolution, NeverBecomesFiner, ()) {
    const auto answer = anyAnswer();
    const auto to = *rc::gen::elementOf(kResolutions);
    const auto out = coarsened(answer, to);
    RC_ASSERT(out.has_value() == (to <= answer.resolution));
    if (out) { RC_ASSERT(out->resolution == to && *out->value < static_cast<std::uint8_t>(to)); }
}

RC_GTEST_PROP(Resolution, KeepsTheBandOnEveryWay, ()) {
    const auto answer = anyAnswer();
    for (const auto to : kResolutions) {
        const auto out = coarsened(answer, to);
        if (out) { RC_ASSERT(bandOf(*out) == bandOf(answer)); }
    }
}

RC_GTEST_PROP(Resolution, KeepsTheOrderOfAnswers, ()) {
    auto one = anyAnswer();
    auto other = one;
    other.value = *rc::gen::inRange<std::uint8_t>(0, static_cast<std::uint8_t>(one.resolution));
    if (*one.value > *other.value) { std::swap(one, other); }
    for (const auto to : kResolutions) {
        const auto a = coarsened(one, to);
        const auto b = coarsened(other, to);
        if (a && b) { RC_ASSERT(*a->value <= *b->value); }
    }
}

TEST(Resolution, PutsElevenNumbersIntoThreeBands) {
    const std::string bands = "00001112222"; // 0-3, 4-6, 7-10
    for (std::uint8_t value = 0; value < 11; ++value) {
        const auto coarse = coarsened({Resolution::Eleven, value, {}, 0, 0}, Resolution::Three);
        EXPECT_EQ(*coarse->value, bands[value] - '0') << int{value};
    }
}

TEST(Resolution, LeavesWhatHasNoValueWithoutOne) {
    const Answer hardToSay{Resolution::Five, {}, Aside::HardToSay, 0, 0};
    EXPECT_EQ(bandOf(hardToSay), std::nullopt);
    EXPECT_EQ(coarsened(hardToSay, Resolution::Three)->aside, Aside::HardToSay);
}

TEST(Answers, StayWithinTheirScale) {
    EXPECT_TRUE(isWellFormed(Dimension::Pain, {Resolution::Eleven, 10, {}, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Pain, {Resolution::Eleven, 11, {}, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Pain, {Resolution::Three, 3, {}, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Wish, {Resolution::Three, 1, {}, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Pain, {static_cast<Resolution>(7), 1, {}, 0, 0}));
}

TEST(Answers, KnowAsidesForInterestAndTicksForMedicinesOnly) {
    EXPECT_TRUE(isWellFormed(Dimension::Interest, {Resolution::Five, {}, Aside::NotForToday, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Closeness, {Resolution::Five, {}, Aside::NotForToday, 0, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Interest, {Resolution::Five, 1, Aside::NotForToday, 0, 0}));
    EXPECT_TRUE(isWellFormed(Dimension::Medicines, {Resolution::Five, {}, {}, 3, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Pain, {Resolution::Five, {}, {}, 3, 0}));
    EXPECT_FALSE(isWellFormed(Dimension::Medicines, {Resolution::Five, {}, {}, 128, 0}));
}

TEST(Answers, AskWhatHelpedBesideALightBandAndNeverBesideClosenessOrInterest) {
    EXPECT_TRUE(isWellFormed(Dimension::Energy, {Resolution::Five, 4, {}, 0, 1}));
    EXPECT_FALSE(isWellFormed(Dimension::Energy, {Resolution::Five, 2, {}, 0, 1}));
    EXPECT_TRUE(isWellFormed(Dimension::Pain, {Resolution::Five, 0, {}, 0, 1}));
    for (const auto dimension : {Dimension::Closeness, Dimension::Interest}) {
        for (std::uint8_t value = 0; value < 5; ++value) {
            EXPECT_FALSE(isWellFormed(dimension, {Resolution::Five, value, {}, 0, 1}));
        }
    }
}

TEST(Dimensions, AreTwelveAWishAndALine) {
    EXPECT_EQ(kScaled.size(), 12U);
    DimensionSet all(kScaled.begin(), kScaled.end());
    all.insert({Dimension::Wish, Dimension::Line});
    EXPECT_EQ(all.size(), 14U);
    EXPECT_EQ(dimensionsOf(bitsOf(all)), all);
}

TEST(Dimensions, HoldBackWhatIsPrivateUnlessItsAuthorLetsItBeSeen) {
    for (const auto dimension : {Dimension::Worries, Dimension::CareReceived, Dimension::BodyEase,
                                 Dimension::Interest, Dimension::Line}) {
        EXPECT_FALSE(isFirstShown(dimension)) << static_cast<int>(dimension);
    }
    EXPECT_FALSE(isFirstPlotted(Dimension::Closeness));
    EXPECT_FALSE(isFirstPlotted(Dimension::Interest));
}

} // namespace
} // namespace inglenook

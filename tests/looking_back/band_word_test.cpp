// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back/band_word.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace inglenook {
namespace {

using Bands = std::vector<Band>;

/// "LMR" from the left end of the scale to the right.
Bands bands(const std::string& letters) {
    Bands out;
    for (const char letter : letters) {
        out.push_back(letter == 'L' ? Band::Left : letter == 'M' ? Band::Middle : Band::Right);
    }
    return out;
}

Bands anyBands() {
    return *rc::gen::container<Bands>(rc::gen::element(Band::Left, Band::Middle, Band::Right));
}

Bands mirrored(Bands in) {
    for (auto& band : in) {
        band = static_cast<Band>(2 - static_cast<int>(band));
    }
    return in;
}

BandWord ofPain(const std::string& letters) { return bandWordOf(Dimension::Pain, bands(letters)); }

TEST(BandWords, SayWhatTheNoteOnTrendsSays) {
    EXPECT_EQ(ofPain(""), BandWord::TooEarly);
    EXPECT_EQ(ofPain("RLL"), BandWord::TooEarly) << "four at least";
    EXPECT_EQ(ofPain("RLLL"), BandWord::Easing);
    EXPECT_EQ(ofPain("RRRRMRM"), BandWord::Easing) << "two of the last three";
    EXPECT_EQ(ofPain("LLLMM"), BandWord::Heavier);
    EXPECT_EQ(ofPain("RMLL"), BandWord::Easing) << "all one way";
    EXPECT_EQ(ofPain("RRMRM"), BandWord::Varied) << "turned twice";
    EXPECT_EQ(ofPain("MMMM"), BandWord::Steady);
    EXPECT_EQ(ofPain("MMMMML"), BandWord::Steady) << "one lighter day is no change yet";
    EXPECT_EQ(ofPain("MMLRM"), BandWord::Varied) << "on both sides of what was usual";
    EXPECT_EQ(ofPain("LRLRLR"), BandWord::Varied) << "up and down";
}

TEST(BandWords, KnowWhichEndWeighsLess) {
    EXPECT_EQ(bandWordOf(Dimension::Energy, bands("LLRR")), BandWord::Easing);
    EXPECT_EQ(bandWordOf(Dimension::Tiredness, bands("LLRR")), BandWord::Heavier);
}

// Direction is not quality: neither is ever said to be easing or heavier.
RC_GTEST_PROP(BandWords, NeverWeighClosenessOrInterest, ()) {
    const auto all = anyBands();
    for (const auto dimension : {Dimension::Closeness, Dimension::Interest}) {
        const auto word = bandWordOf(dimension, all);
        RC_ASSERT(word != BandWord::Easing && word != BandWord::Heavier);
        RC_ASSERT(word == bandWordOf(dimension, mirrored(all)));
    }
}

RC_GTEST_PROP(BandWords, TurnAroundWithTheScale, ()) {
    const auto all = anyBands();
    const auto one = bandWordOf(Dimension::Pain, all);
    const auto other = bandWordOf(Dimension::Pain, mirrored(all));
    const auto turned = one == BandWord::Easing    ? BandWord::Heavier
                        : one == BandWord::Heavier ? BandWord::Easing
                                                   : one;
    RC_ASSERT(other == turned);
}

RC_GTEST_PROP(BandWords, SayNothingBeforeFourPoints, ()) {
    const auto all = anyBands();
    RC_ASSERT((bandWordOf(Dimension::Mood, all) == BandWord::TooEarly) == (all.size() < 4));
}

RC_GTEST_PROP(BandWords, CallAChangeOnlyWhatLastsTwoOfTheLastThree, ()) {
    const auto all = anyBands();
    if (bandWordOf(Dimension::Pain, all) != BandWord::Easing) { return; }
    // Some band before the last three weighs more than at least two of them.
    const auto last = all.end() - 3;
    const auto heaviest = *std::max_element(all.begin(), last);
    RC_ASSERT(std::count_if(last, all.end(), [heaviest](Band each) { return each < heaviest; }) >= 2);
}

RC_GTEST_PROP(BandWords, CallTheSameAllAlongSteady, ()) {
    const auto band = *rc::gen::element(Band::Left, Band::Middle, Band::Right);
    const Bands all(*rc::gen::inRange<std::size_t>(4, 40), band);
    for (const auto dimension : kScaled) {
        RC_ASSERT(bandWordOf(dimension, all) == BandWord::Steady);
    }
}

RC_GTEST_PROP(BandWords, AreNotMovedByOneDay, ()) {
    Bands all(*rc::gen::inRange<std::size_t>(4, 12), Band::Middle);
    all.push_back(*rc::gen::element(Band::Left, Band::Right));
    RC_ASSERT(bandWordOf(Dimension::Pain, all) == BandWord::Steady);
}

} // namespace
} // namespace inglenook

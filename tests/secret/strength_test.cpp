// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/strength.h"

#include "secret/word_offer.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

double bitsOf(std::string_view text, const std::vector<std::string>& known = {}) {
    return strengthOf(*Passphrase::from(text), known).bits;
}

TEST(Strength, ANameTheVaultKnowsIsWorthAlmostNothing) {
    const std::vector<std::string> known = {"Wilhelmina Featherstonehaugh"};
    EXPECT_GT(bitsOf("featherstonehaugh"), kEnoughBits / 2);
    EXPECT_LT(bitsOf("featherstonehaugh", known), 10);
    EXPECT_LT(bitsOf("WilhelminaFeatherstonehaugh", known), 12);
}

TEST(Strength, ADateTheVaultKnowsIsWorthAlmostNothingHoweverItIsWritten) {
    const std::vector<std::string> known = {"1987-06-23"};
    for (const auto* written : {"23.06.1987", "1987-06-23", "23061987", "06/23/87"}) {
        EXPECT_LT(bitsOf(written, known), 9) << written;
    }
}

TEST(Strength, PersonalWordsTogetherStayUnderTheFloor) {
    const std::vector<std::string> known = {"Ben Okafor", "Marguerite", "2009-09-12", "Rex"};
    const auto strength = strengthOf(*Passphrase::from("Marguerite+Ben12092009"), known);
    EXPECT_FALSE(strength.isEnough()) << strength.bits;
    EXPECT_EQ(strength.word, StrengthWord::Weak);
}

TEST(Strength, EveryOfferedPassphraseIsEnough) {
    for (int i = 0; i < 300; ++i) {
        const auto strength = strengthOf(WordOffer().passphrase(), {});
        EXPECT_TRUE(strength.isEnough()) << strength.bits;
        EXPECT_NE(strength.word, StrengthWord::Weak);
    }
}

TEST(Strength, SaysWeakFairAndStrong) {
    EXPECT_EQ(strengthOf(*Passphrase::from("password1"), {}).word, StrengthWord::Weak);
    EXPECT_EQ(strengthOf(*Passphrase::from("9fK#q2Lw"), {}).word, StrengthWord::Fair);
    EXPECT_EQ(strengthOf(*Passphrase::from("9fK#q2Lw!vT7xz0Rp"), {}).word, StrengthWord::Strong);
}

TEST(Strength, OtherScriptsAndLongTextsAreMeasuredWithoutHarm) {
    EXPECT_GT(bitsOf("вечерний чай у огня"), kEnoughBits);
    EXPECT_GT(bitsOf(std::string(Passphrase::kMaxBytes, 'a')), 0);
    const std::vector<std::string> known = {"", "é", "日本", std::string(300, 'x'), "1999-13-45"};
    EXPECT_GT(bitsOf("日本語のあたたかい部屋です", known), 0);
}

TEST(Strength, PiecesAreLowerCaseUniqueAndNeverVeryShort) {
    const std::vector<std::string> known = {"Jo Ann Ann", "2020-01-31"};
    const auto pieces = personalPieces(known);
    EXPECT_NE(std::ranges::find(pieces, "ann"), pieces.end());
    EXPECT_NE(std::ranges::find(pieces, "joannann"), pieces.end());
    EXPECT_NE(std::ranges::find(pieces, "31.01.2020"), pieces.end());
    EXPECT_EQ(std::ranges::find(pieces, "jo"), pieces.end());
    EXPECT_EQ(std::ranges::adjacent_find(pieces), pieces.end());
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/folded_text.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

TEST(FoldedText, LeavesOutCaseAccentsAndStrokes) {
    EXPECT_EQ(folded("Żółć ŁÓDŹ"), "zolc lodz");
    EXPECT_EQ(folded("Crème BRÛLÉE, Straße"), "creme brulee, strasse");
    EXPECT_EQ(folded("Ærø œuvre Đà"), "aero oeuvre da");
    EXPECT_EQ(folded("Ελλάδα ЁЛКА"), "ελλαδα елка");
    EXPECT_EQ(folded("don’t"), "don't");
}

TEST(FoldedText, MakesOneFormOfWidthAndOfLineEnds) {
    EXPECT_EQ(folded("ＡＢＣ"), "abc");
    EXPECT_EQ(folded("ｶﾞ"), folded("ガ"));
    EXPECT_EQ(folded("one\ntwo"), "one two");
}

TEST(FoldedText, LeavesOutPointsThatPeopleDoNotType) {
    EXPECT_EQ(folded("שָׁלוֹם"), "שלום");
    EXPECT_EQ(folded("سَلَام"), "سلام");
}

TEST(FoldedText, KeepsMarksThatMakeAnotherLetter) {
    EXPECT_NE(folded("が"), folded("か"));
    EXPECT_NE(folded("กิน"), folded("กน"));
    EXPECT_NE(folded("कि"), folded("क"));
}

TEST(FoldedText, FoldsAPartAsItDoesInsideTheWhole) {
    const std::string whole = "Ｈôtel Žižkov のガ・ｶﾞ กินข้าว ＮＯＮ-É";
    const auto inside = folded(whole);
    for (const std::string part : {"Žižkov", "のガ", "ｶﾞ", "กินข้าว", "É"}) {
        EXPECT_NE(inside.find(folded(part)), std::string::npos) << part;
    }
}

TEST(FoldedText, KnowsWhereEachByteCameFrom) {
    const std::string text = "aÉæ龘";
    const auto both = foldedWithOrigin(text);
    EXPECT_EQ(both.folded, folded(text));
    EXPECT_EQ(both.folded, "aeae龘");
    EXPECT_EQ(both.origin, (std::vector<std::size_t>{0, 1, 3, 3, 5, 5, 5, 8}));
}

TEST(FoldedText, IsEmptyForBytesThatAreNoText) {
    EXPECT_EQ(folded("\xFF\xFE"), "");
    EXPECT_EQ(folded("abc\xC3"), "");
    EXPECT_EQ(characterCount("aé龘"), 3U);
}

} // namespace
} // namespace inglenook

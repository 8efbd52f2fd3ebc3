// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/helped_section.h"

#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::IsEmpty;

constexpr Seat kAna = Seat::Circle;
constexpr Seat kBen = Seat::Diamond;

/// Ana was light twice, with rest before and in a warm room; she ticked the first.
void anaTicked(TemporaryVault& vault) {
    auto& both = vault.together();
    must(CheckInStore(both).answer(kAna, Dimension::Energy, {Resolution::Five, 4, Aside::None, 0, 1 | 4}));
    must(WhatHelpedStore(both).tickForPaper(kAna, HelpTag::RestBefore, true));
}

TEST(WhatHelpedOnPaper, IsWhatItsOwnerTicked) {
    TemporaryVault vault(Opening::Either);
    anaTicked(vault);
    const auto both = must(paper::helpedOnPaper(vault.together()));
    ASSERT_EQ(both[kAna].size(), 1U);
    EXPECT_EQ(paper::helpedSentence("Ana", both[kAna].front()),
              "With rest before, this was easier for Ana: energy.");
    EXPECT_THAT(both[kBen], IsEmpty());
}

TEST(WhatHelpedOnPaper, IsLeftOutOfAPageThatTheOtherPrintsAlone) {
    TemporaryVault vault(Opening::Either);
    anaTicked(vault);
    const auto ofBen = must(paper::helpedOnPaper(vault.alone(kBen)));
    EXPECT_THAT(ofBen[kAna], IsEmpty());
}

TEST(WhatHelpedOnPaper, HasASentenceForEveryTagAndDimensionThatCanBeTicked) {
    for (int tag = 1; tag <= kHelpTags; ++tag) {
        for (const auto dimension : kScaled) {
            if (lighterEndOf(dimension) == LighterEnd::Neither) { continue; }
            const auto sentence =
                paper::helpedSentence("Ana", {static_cast<HelpTag>(tag), {dimension}, true});
            EXPECT_NE(sentence.find("Ana"), std::string::npos);
        }
    }
}

} // namespace
} // namespace inglenook::test

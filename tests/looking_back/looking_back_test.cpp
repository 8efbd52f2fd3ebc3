// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back/looking_back.h"

#include "support/temporary_vault.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using std::chrono::days;
using testing::IsEmpty;

constexpr Seat kAna = Seat::Circle;
constexpr Seat kBen = Seat::Diamond;

Answer five(int value) { return {Resolution::Five, static_cast<std::uint8_t>(value), {}, 0, 0}; }

/// Ana and Ben open once a week; Ana lets be seen what is named.
void weeks(TemporaryVault& vault, const std::vector<int>& painOfAna, const DimensionSet& shown) {
    for (const auto pain : painOfAna) {
        auto& both = vault.together();
        CheckInStore store(both);
        for (const auto seat : kBothSeats) {
            must(store.answer(seat, Dimension::Pain, five(seat == kAna ? pain : 2)));
            must(store.answer(seat, Dimension::Closeness, five(4)));
            must(store.answer(seat, Dimension::Interest, five(0)));
        }
        BySeat<DimensionSet> seen;
        seen[kAna] = shown;
        seen[kBen] = {Dimension::Pain, Dimension::Closeness, Dimension::Interest};
        must(store.open(both, seen));
        vault.clock().moveTo(vault.clock().now().day + days(7));
    }
}

void letBeLookedAt(Sitting& sitting, Seat by, const DimensionSet& dimensions) {
    CheckInStore store(sitting);
    auto choices = must(store.choices(by));
    choices.lookedAtTogether = dimensions;
    must(store.choose(by, choices));
}

std::vector<Dimension> dimensionsIn(const std::vector<Ribbon>& ribbons) {
    std::vector<Dimension> out;
    for (const auto& ribbon : ribbons) {
        out.push_back(ribbon.dimension);
    }
    return out;
}

TEST(LookingBack, ShowsOnesOwnFirstAsBandsWithAWord) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {4, 4, 1, 0}, {});
    const auto own = must(LookingBack(vault.alone(kAna)).own(kAna, kFirstEvening));
    ASSERT_EQ(dimensionsIn(own), std::vector{Dimension::Pain});
    EXPECT_EQ(own[0].points.size(), 4U);
    EXPECT_EQ(own[0].points[0], (RibbonPoint{kFirstEvening, Band::Right}));
    EXPECT_EQ(own[0].word, BandWord::Easing);
}

TEST(LookingBack, DrawsClosenessAndInterestOnlyWhenTheirOwnerTurnsThemOn) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {1}, {});
    auto& ana = vault.alone(kAna);
    CheckInStore store(ana);
    auto choices = must(store.choices(kAna));
    choices.plotted.insert(Dimension::Interest);
    must(store.choose(kAna, choices));
    const auto own = must(LookingBack(ana).own(kAna, kFirstEvening));
    EXPECT_EQ(dimensionsIn(own), (std::vector{Dimension::Pain, Dimension::Interest}));
}

TEST(LookingBack, IsClosedToTheOther) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {1}, {Dimension::Pain});
    EXPECT_EQ(LookingBack(vault.alone(kBen)).own(kAna, kFirstEvening).error().code, ErrorCode::NotPresent);
}

TEST(LookingBack, OfBothShowsNothingThatItsOwnerDidNotChoose) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {1, 1}, {Dimension::Pain, Dimension::Closeness});
    auto& both = vault.together();
    const auto none = must(LookingBack(both).both(both, kFirstEvening));
    EXPECT_THAT(none[kAna], IsEmpty());
    EXPECT_THAT(none[kBen], IsEmpty());
    letBeLookedAt(both, kAna, {Dimension::Pain});
    const auto some = must(LookingBack(both).both(both, kFirstEvening));
    EXPECT_EQ(dimensionsIn(some[kAna]), std::vector{Dimension::Pain});
    EXPECT_THAT(some[kBen], IsEmpty());
}

// What was held back at an opening does not come back as a ribbon.
TEST(LookingBack, OfBothShowsNothingThatWasHeldBackOrNeverOpenedOrHasFaded) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {1, 1}, {Dimension::Closeness});
    auto& both = vault.together();
    letBeLookedAt(both, kAna, {Dimension::Pain});
    letBeLookedAt(both, kBen, {Dimension::Pain});
    must(CheckInStore(both).answer(kBen, Dimension::Pain, five(4)));
    const auto now = must(LookingBack(both).both(both, kFirstEvening));
    EXPECT_THAT(now[kAna], IsEmpty());
    ASSERT_EQ(now[kBen].size(), 1U);
    EXPECT_EQ(now[kBen][0].points.size(), 2U) << "what is sealed is not drawn";
    vault.clock().moveTo(kFirstEvening + days(31));
    auto& later = vault.together();
    const auto faded = must(LookingBack(later).both(later, kFirstEvening));
    ASSERT_EQ(faded[kBen].size(), 1U);
    EXPECT_EQ(faded[kBen][0].points.size(), 1U);
    EXPECT_EQ(must(LookingBack(later).own(kBen, kFirstEvening))[0].points.size(), 3U)
        << "its author still has them all";
}

// House law 7.
TEST(LookingBack, KeepsEveryRibbonToOneDimensionOfOnePerson) {
    TemporaryVault vault(Opening::Either);
    weeks(vault, {1, 3}, {Dimension::Pain});
    auto& both = vault.together();
    const DimensionSet all(kScaled.begin(), kScaled.end());
    letBeLookedAt(both, kAna, all);
    letBeLookedAt(both, kBen, all);
    const auto seen = must(LookingBack(both).both(both, kFirstEvening));
    for (const auto seat : kBothSeats) {
        auto dimensions = dimensionsIn(seen[seat]);
        std::sort(dimensions.begin(), dimensions.end());
        EXPECT_EQ(std::adjacent_find(dimensions.begin(), dimensions.end()), dimensions.end());
    }
}

} // namespace
} // namespace inglenook

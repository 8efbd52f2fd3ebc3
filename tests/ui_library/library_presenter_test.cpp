// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_presenter.h"
#include "ui_agreement/sample_window.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

/// Everything the presenter deals for this wish, hand after hand.
std::set<std::string> allHands(LibraryPresenter& library) {
    std::set<std::string> ids;
    for (int hand = 0; hand < 60; ++hand) {
        for (const auto& item : library.state().hand) {
            ids.insert(item.id);
        }
        library.showOthers();
    }
    return ids;
}

bool hasAnyAbove(const std::set<std::string>& ids, Energy energy) {
    const auto& items = builtInLibrary().items;
    return std::any_of(items.begin(), items.end(), [&](const LibraryItem& item) {
        return item.energy > energy && ids.count(item.id) != 0;
    });
}

TEST(LibraryPresenter, TakesTheLowerEnergyOnceBothHaveToldTheirs) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    LibraryPresenter library(sample.door(), 1);
    sample.settle();
    ASSERT_TRUE(library.state().isLoaded);
    EXPECT_TRUE(hasAnyAbove(allHands(library), Energy::Low));
    MomentWish moment = library.moment();
    moment.energy[Seat::Circle] = Energy::Low;
    library.ask(moment);
    EXPECT_TRUE(hasAnyAbove(allHands(library), Energy::Low)); // the other has not told
    moment.energy[Seat::Diamond] = Energy::Good;
    library.ask(moment);
    EXPECT_FALSE(hasAnyAbove(allHands(library), Energy::Low));
}

TEST(LibraryPresenter, DealsTheSameHandsForTheSameSeed) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    LibraryPresenter one(sample.door(), 7);
    LibraryPresenter same(sample.door(), 7);
    LibraryPresenter other(sample.door(), 8);
    sample.settle();
    EXPECT_EQ(one.state().hand, same.state().hand);
    EXPECT_NE(one.state().hand, other.state().hand);
    EXPECT_EQ(one.state().hand.size(), LibraryPresenter::kHand);
}

TEST(LibraryPresenter, ShowsNoTouchAtTheTableUntilItIsAskedForThere) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    LibraryPresenter library(sample.door(), 1);
    sample.settle();
    for (const auto& id : allHands(library)) {
        const auto& items = builtInLibrary().items;
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const LibraryItem& item) { return item.id == id; });
        ASSERT_NE(found, items.end());
        EXPECT_EQ(found->touch, TouchLevel::None) << id;
    }
}

TEST(LibraryPresenter, ForgetsTheMomentAndOnesOwnListWhenTheOtherSitsDown) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    LibraryPresenter library(sample.door(), 1);
    library.setHealth("panic", true);
    sample.settle();
    EXPECT_EQ(library.state().health, std::set<std::string>{"panic"});
    MomentWish moment;
    moment.wish.minutes = 2;
    library.ask(moment);
    sample.sitDown(Seat::Diamond);
    sample.settle();
    EXPECT_TRUE(library.state().health.empty());
    EXPECT_TRUE(library.state().away.empty());
    EXPECT_EQ(library.moment().wish.minutes, std::nullopt);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/deck.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace inglenook::ui::testing {
namespace {

std::set<std::string> idsOf(const std::vector<Activity>& cards) {
    std::set<std::string> ids;
    for (const auto& card : cards) {
        ids.insert(card.id);
    }
    return ids;
}

Activity anActivity(const std::string& id, const std::string& name, bool hasDirection = false) {
    Activity activity;
    activity.id = id;
    activity.name = name;
    activity.hasDirection = hasDirection;
    return activity;
}

TEST(FirstEveningDeck, BeginsWithTheTenLowChargeCardsThatBothGet) {
    const auto cards = dealtCards(builtInActivities(), [](std::size_t below) { return below - 1; });
    ASSERT_EQ(cards.size(), 16U);
    for (std::size_t i = 0; i < 10; ++i) {
        EXPECT_TRUE(cards[i].isFirstEvening);
        EXPECT_LE(cards[i].level, TouchLevel::Nonsexual) << cards[i].id;
    }
    for (std::size_t i = 10; i < cards.size(); ++i) {
        EXPECT_FALSE(cards[i].isFirstEvening);
    }
}

RC_GTEST_PROP(FirstEveningDeck, DrawsSixDifferentOthersHoweverTheDiceFall, ()) {
    const auto dice = *rc::gen::container<std::vector<std::size_t>>(6, rc::gen::arbitrary<std::size_t>());
    std::size_t next = 0;
    const auto cards =
        dealtCards(builtInActivities(), [&](std::size_t below) { return dice.at(next++) % below; });
    RC_ASSERT(cards.size() == 16U);
    RC_ASSERT(idsOf(cards).size() == 16U);
}

TEST(FirstEveningDeck, CanDrawEveryOtherActivity) {
    const auto& all = builtInActivities();
    std::set<std::string> seen;
    for (std::size_t wanted = 0; wanted < all.size(); ++wanted) {
        for (const auto& card : dealtCards(all, [&](std::size_t below) { return wanted % below; })) {
            seen.insert(card.id);
        }
    }
    EXPECT_EQ(seen, idsOf(all));
}

TEST(FirstEveningDeck, AsksOnceForWhatIsDoneTogetherAndForEachGiverTheReaderFirst) {
    const auto hug = anActivity("hug", "A hug");
    const auto rub = anActivity("rub", "A rub", true);
    EXPECT_THAT(questionsOf(hug, Seat::Circle),
                ::testing::ElementsAre(StanceKey{"hug", Direction::Together}));
    EXPECT_THAT(questionsOf(rub, Seat::Diamond),
                ::testing::ElementsAre(StanceKey{"rub", Direction::DiamondGives},
                                       StanceKey{"rub", Direction::CircleGives}));
}

TEST(FirstEveningDeck, FindsAnActivityByAnyWordsOfItsNameInAnyCase) {
    const std::vector<Activity> all{anActivity("a", "A foot rub"), anActivity("b", "Holding hands")};
    EXPECT_THAT(idsOf(foundActivities(all, "RUB fo")), ::testing::ElementsAre("a"));
    EXPECT_EQ(foundActivities(all, "").size(), 2U);
    EXPECT_TRUE(foundActivities(all, "kite").empty());
}

} // namespace
} // namespace inglenook::ui::testing

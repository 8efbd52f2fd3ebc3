// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_item.h"

#include <array>
#include <cstdio>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace inglenook::test {
namespace {

/// How many prompts of each kind there are, by the first letters of their ids.
const std::map<std::string, int>& kinds() {
    static const std::map<std::string, int> all = {{"ci", 14}, {"rl", 18}, {"ac", 13}, {"fc", 14}, {"cl", 16},
                                                   {"bi", 14}, {"tg", 28}, {"se", 20}, {"gb", 15}, {"qc", 17},
                                                   {"lo", 12}, {"sb", 13}, {"gj", 15}, {"qd", 18}};
    return all;
}

std::string idOf(const std::string& kind, int number) {
    std::array<char, 16> id{};
    static_cast<void>(std::snprintf(id.data(), id.size(), "%s-%02d", kind.c_str(), number));
    return id.data();
}

TEST(Library, HoldsEachOfItsTwoHundredAndTwentySevenPromptsOnce) {
    std::set<std::string> expected;
    for (const auto& [kind, count] : kinds()) {
        for (int number = 1; number <= count; ++number) {
            expected.insert(idOf(kind, number));
        }
    }
    std::set<std::string> found;
    for (const auto& item : builtInLibrary().items) {
        found.insert(item.id);
    }
    EXPECT_EQ(builtInLibrary().items.size(), 227U);
    EXPECT_EQ(found, expected);
}

TEST(Library, HoldsEachOfItsThirtySixCardsOnceWithARedFlagAndASource) {
    const auto& cards = builtInLibrary().cards;
    ASSERT_EQ(cards.size(), 36U);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        EXPECT_EQ(cards[i].id, idOf("ed", static_cast<int>(i) + 1));
        EXPECT_FALSE(cards[i].redFlag.empty());
        EXPECT_FALSE(cards[i].source.empty());
    }
    EXPECT_FALSE(builtInLibrary().review.empty());
}

TEST(Library, HasNoDoseNoLongBreathAndNoTicket) {
    for (const auto& item : builtInLibrary().items) {
        for (const auto& step : item.steps) {
            const bool isBreath = step.text.find("reathe in") != std::string::npos;
            EXPECT_TRUE(!isBreath || step.seconds <= 6) << item.id;
        }
        // What comes nearest is never without both people's word for it, and a way out first.
        if (item.touch == TouchLevel::Sexual) {
            EXPECT_TRUE(item.asksFreeChoice) << item.id;
            EXPECT_FALSE(item.cautions.empty()) << item.id;
        }
    }
    for (const auto& card : builtInLibrary().cards) {
        EXPECT_EQ(card.body.find(" mg"), std::string::npos) << card.id;
    }
}

TEST(Library, KnowsEmergencyNumbersOfPlacesAndNamesNoneWhereItKnowsNone) {
    EXPECT_EQ(emergencyNumber("GB"), "999");
    EXPECT_EQ(emergencyNumber("DE"), "112");
    EXPECT_EQ(emergencyNumber("NZ"), "111");
    EXPECT_EQ(emergencyNumber("ZZ"), std::nullopt);
}

TEST(LibraryFiles, ThatCannotBeReadAreRefusedWithTheIdOfTheItem) {
    const std::string cards = R"({"format":1,"items":[]})";
    const std::string twice =
        R"({"format":1,"groups":[{"code":"g","words":"G"}],"health":[],"items":[
            {"id":"a-01","group":"g","text":"t","energy":"low","touch":"none","mode":"solo","minutes":1},
            {"id":"a-01","group":"g","text":"t","energy":"low","touch":"none","mode":"solo","minutes":1}]})";
    const std::string unexplained =
        R"({"format":1,"groups":[{"code":"g","words":"G"}],"health":[],"items":[
            {"id":"a-02","group":"g","text":"t","energy":"low","touch":"none","mode":"solo","minutes":1,"avoid_if":["x"]}]})";
    EXPECT_EQ(libraryFrom("[]", cards).error().code, ErrorCode::TextNotReadable);
    EXPECT_EQ(libraryFrom(twice, cards).error().detail, "library: a-01");
    EXPECT_EQ(libraryFrom(unexplained, cards).error().detail, "library: a-02");
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/body_area.h"

#include "agreement/activity.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace inglenook {
namespace {

TEST(BodyAreas, AreThirtySixAndEachIsAnAreaThatALineCanName) {
    std::set<std::string> ids;
    for (const auto& area : bodyAreas().areas) {
        EXPECT_TRUE(ids.insert(area.id).second) << area.id;
        EXPECT_TRUE(scopeLists().areas.contains(area.id)) << area.id;
    }
    EXPECT_EQ(ids.size(), 36U);
    // The two that are no place of their own follow from marks and words.
    auto others = scopeLists().areas;
    for (const auto& id : ids) {
        others.erase(id);
    }
    EXPECT_EQ(others, (std::set<std::string>{"device", "scar"}));
}

TEST(BodyAreas, ThatLieOnOneSideAlreadyAreNotDividedFurther) {
    for (const auto& area : bodyAreas().areas) {
        const bool isSided = area.id.ends_with("_left") || area.id.ends_with("_right");
        if (isSided) { EXPECT_FALSE(area.mayBeDivided()) << area.id; }
        EXPECT_EQ(area.left.empty(), area.right.empty()) << area.id;
    }
    EXPECT_EQ(nameOf(*bodyArea("knees"), BodySide::Left), "left knee");
    EXPECT_EQ(nameOf(*bodyArea("knees"), BodySide::Whole), "knees");
    EXPECT_EQ(bodyArea("moon"), nullptr);
}

TEST(BodyAreas, OfferOnlyConditionsThatLinesKnow) {
    for (const auto& code : bodyAreas().conditions) {
        const auto& all = conditionChoices();
        EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.code == code; }))
            << code;
    }
}

TEST(BodyAreas, StandGroupAfterGroupInTheOrderOfReading) {
    std::vector<std::string> order;
    for (const auto& area : bodyAreas().areas) {
        if (order.empty() || order.back() != area.group) { order.push_back(area.group); }
    }
    std::vector<std::string> groups;
    for (const auto& group : bodyAreas().groups) {
        groups.push_back(group.id);
    }
    EXPECT_EQ(order, groups);
}

TEST(BodyAreas, OfActivitiesAreAreasThatThereAre) {
    for (const auto& activity : builtInActivities()) {
        if (!activity.reaches) { continue; }
        for (const auto& area : *activity.reaches) {
            EXPECT_TRUE(area == kAnyArea || scopeLists().areas.contains(area)) << activity.id << ' ' << area;
        }
    }
    EXPECT_EQ(*builtInActivity("deep_kissing")->reaches, (std::vector<std::string>{"mouth", "face"}));
    EXPECT_FALSE(builtInActivity("cuddling")->reaches.has_value());
}

TEST(BodyAreas, AreRefusedWhenAnythingIsOff) {
    const std::string groups = R"({"format":1,"groups":[{"id":"g","name":"G"}],)";
    const std::string start = groups + R"("conditions":[{"code":"c"}],)";
    EXPECT_TRUE(bodyAreasFrom(start + R"("areas":[{"id":"a","name":"A","group":"g","view":"front"}]})"));
    for (const auto& json :
         {std::string(), std::string("[]"), groups + "}", start + "}", start + R"("areas":[]})",
          start + R"("areas":[{"id":"a","name":"A","group":"h","view":"front"}]})",
          start + R"("areas":[{"id":"a","name":"A","group":"g","view":"top"}]})",
          start + R"("areas":[{"id":"a","name":"A","group":"g","view":"front","left":"l"}]})",
          start + R"("areas":[{"id":"a","group":"g","view":"front"}]})",
          start + R"("areas":[{"id":"a","name":"A","group":"g","view":"front"},
                               {"id":"a","name":"B","group":"g","view":"back"}]})",
          R"({"format":1,"groups":[{"id":"g"}],"conditions":[{"code":"c"}],"areas":[{}]})" + std::string(),
          R"({"format":1,"groups":[{"id":"g","name":"G"}],"conditions":[{}],"areas":[{}]})" + std::string(),
          R"({"format":2})" + std::string(), std::string(100'000, ' ')}) {
        EXPECT_FALSE(bodyAreasFrom(json)) << json.substr(0, 200);
    }
}

} // namespace
} // namespace inglenook

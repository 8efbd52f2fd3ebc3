// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/condition_set.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace inglenook::ui::testing {
namespace {

ConditionSet setOf(std::initializer_list<const char*> codes) {
    ConditionSet set;
    for (const auto* code : codes) {
        set = toggled(std::move(set), code);
    }
    return set;
}

ConditionSet anySet() {
    ConditionSet set;
    const auto picks = *rc::gen::container<std::vector<std::size_t>>(rc::gen::arbitrary<std::size_t>());
    for (const auto pick : picks) {
        set = toggled(std::move(set), conditionChoices()[pick % conditionChoices().size()].code);
    }
    return set;
}

TEST(OnlyChips, OfOneScopeAddUpInsteadOfLeavingNothing) {
    const auto areas = scopeLists().areas;
    ASSERT_GE(areas.size(), 2U);
    const auto first = *areas.begin();
    const auto second = *std::next(areas.begin());
    ConditionSet set;
    set = toggled(std::move(set), "area:" + first);
    set = toggled(std::move(set), "area:" + second);
    const auto term = normalised(termOf(set));
    EXPECT_TRUE(term.isOpen);
    EXPECT_EQ(term.areas, (std::set<std::string>{first, second}));
}

TEST(OnlyChips, OfTimeAndPressureReplaceEachOther) {
    const auto set = setOf({"minutes:10", "minutes:20", "pressure:medium", "pressure:gentle"});
    const auto term = termOf(set);
    EXPECT_EQ(term.maxMinutes, 20);
    EXPECT_EQ(term.pressure, Pressure::Gentle);
}

TEST(OnlyChips, TickedTwiceAreGone) {
    EXPECT_TRUE(setOf({"minutes:10", "minutes:10"}).isEmpty());
    EXPECT_EQ(termOf({}), openTerm());
}

RC_GTEST_PROP(OnlyChips, NeverMeanMoreThanWithoutThem, ()) {
    const auto set = anySet();
    RC_ASSERT(isAtMost(termOf(set), openTerm()));
    if (!set.isEmpty()) { RC_ASSERT(classify(openTerm(), termOf(set)) == Change::Narrow); }
}

RC_GTEST_PROP(OnlyChips, ComeBackAsTheSameTerm, ()) {
    const auto term = termOf(anySet());
    RC_ASSERT(termOf(conditionSetOf(term)) == term);
}

TEST(OnlyChips, EveryOfferedConditionNarrows) {
    for (const auto& choice : conditionChoices()) {
        EXPECT_EQ(classify(openTerm(), termOf(setOf({choice.code.c_str()}))), Change::Narrow) << choice.code;
    }
}

TEST(OnlyChips, HoldAnEndDayAndWhetherItMayBeRaised) {
    ConditionSet set;
    set.validUntil = dayOf(20100);
    set.ask = AskLevel::Never;
    const auto term = termOf(set);
    EXPECT_EQ(term.validUntil, dayOf(20100));
    EXPECT_EQ(term.ask, AskLevel::Never);
    EXPECT_EQ(conditionSetOf(term), set);
}

} // namespace
} // namespace inglenook::ui::testing

// SPDX-License-Identifier: GPL-3.0-or-later
// A map beside words on the table and first yeses: cut where they reach too far, let alone where not.
#include "agreement/area_limit_store.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;
using ::testing::IsEmpty;

TEST(MapOnTable, IsChangedByItsOwnerAlone) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    const auto changed = changeMap(ana, {kBen, {{"foot_left", closedTerm()}}, {}, {}});
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::NotPresent);
}

TEST(MapOnTable, AFirstYesWithinItStandsWhileTheTableIsClosed) {
    CoupleAtTable couple(Opening::Together);
    const auto feet = couple.proposed(kFeet);
    couple.turn(YesTurn::Kind::Proposals, {feet});
    auto& ben = couple.alone(kBen);
    Term anything = openTerm();
    must(changeMap(ben, {kBen, {{"foot_left", anything}}, {}, {}}));
    EXPECT_EQ(stateOf(couple.together(), feet), LineState::Settling);
    must(changeMap(couple.alone(kBen), {kBen, {{"foot_left", closedTerm()}}, {}, {}}));
    EXPECT_EQ(stateOf(couple.together(), feet), LineState::ToTalkAbout);
}

TEST(MapOnTable, TakesOffWhatItCannotCutBecauseAskingIsClosed) {
    CoupleAtTable couple(Opening::Either);
    (void)couple.proposed(kFeet);
    auto& both = couple.together();
    must(both.shared()->run("INSERT INTO asked (activity, direction, closed_until) "
                            "VALUES ('foot_rub', 1, 1000000)"));
    must(changeMap(both, {kBen, {{"foot_left", closedTerm()}}, {}, {}}));
    EXPECT_THAT(must(Table(both).proposals()), IsEmpty());
}

TEST(MapOnTable, TakesOffWhatItsConditionsCannotBeWrittenInto) {
    CoupleAtTable couple(Opening::Either);
    (void)couple.proposed(kFeet);
    auto& both = couple.together();
    Term odd = openTerm();
    odd.requirements = {"note:\a"};
    must(changeMap(both, {kBen, {{"foot_left", odd}}, {}, {}}));
    EXPECT_THAT(must(Table(both).proposals()), IsEmpty());
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a real yes turn: what one marked on their own map stands on their page, and on nobody else's.
#include "own_room/body_map_store.h"
#include "ui/turn/house_turn_port.h"
#include "ui_agreement/sample_window.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

TEST(YesTurnMarks, StandOnTheirOwnersPageAndOnNoOther) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    must(sample.store([](Sitting& sitting) {
        return BodyMapStore(sitting, Seat::Diamond)
            .answer({{"calves", BodySide::Whole},
                     Comfort::Off,
                     Sensation::Unsaid,
                     BodyMark::Nothing,
                     openTerm()});
    }));
    sample.sitDown(Seat::Circle);
    std::vector<LineId> chosen;
    sample.door().ask(
        &sample.window(),
        [&](House& house) -> Result<void> {
            Table table(*house.together());
            must(table.propose({{"leg_rub", Direction::CircleGives}, openTerm(), std::nullopt}));
            for (const auto& wish : must(table.proposals())) {
                if (wish.key.activity == "leg_rub") { chosen.push_back(wish.line); }
            }
            return {};
        },
        [](const Result<void>&) {});
    sample.settle();
    ASSERT_EQ(chosen.size(), 1U);
    ui::HouseTurnPort port(sample.door());
    std::optional<BySeat<std::vector<YesItem>>> pages;
    port.begin(&sample.window(), YesTurn::Kind::Proposals, chosen,
               [&](Result<BySeat<std::vector<YesItem>>> begun) { pages = must(std::move(begun)); });
    sample.settle();
    ASSERT_TRUE(pages.has_value());
    ASSERT_EQ((*pages)[Seat::Diamond].size(), 1U);
    EXPECT_THAT((*pages)[Seat::Diamond].front().ownMarks, IsSupersetOf({"knees: ask first", "calves: off"}));
    EXPECT_THAT((*pages)[Seat::Circle].front().ownMarks, IsEmpty());
    port.abandon();
}

} // namespace
} // namespace inglenook::test

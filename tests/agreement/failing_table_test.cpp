// SPDX-License-Identifier: GPL-3.0-or-later
// What only both do, with a disk that breaks at any one place.
#include "agreement/broken_anywhere.h"
#include "agreement/stance_store.h"

namespace inglenook {
namespace {

using namespace test;

TEST(BrokenAtTheTable, ProposalsAreAsTheyWereOrAsTheyWereMeant) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    Table table(both);
    AgreementStore store(both);
    ProposalId id;
    const Asked propose = [&]() -> Result<void> {
        id = must(table.propose({kFeet, openTerm(), {}}));
        return {};
    };
    const Asked prepare = [&]() -> Result<void> {
        id = must(store.prepare(kAna, {kFeet, openTerm(), {}}));
        return {};
    };
    const auto swing = StanceKey{full.swing, Direction::Together};
    EXPECT_GT(breakAct(both, [&] { return only(table.propose({swing, openTerm(), {}})); }), 20);
    EXPECT_GT(breakAct(both, propose, [&] { return table.reword(id, openTerm()); }), 20);
    EXPECT_GT(breakAct(both, propose, [&] { return table.takeOff(id); }), 20);
    EXPECT_GT(breakAct(both, prepare, [&] { return table.bring(kAna, id); }), 20);
    EXPECT_GT(breakAct(both, [&] { return table.chooseReviewDays(21); }), 20);
    EXPECT_EQ(must(table.reviewDays()), 21);
}

TEST(BrokenAtTheTable, ARoundIsOpenedWholeOrNotAtAll) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    const Asked noRound = [&]() -> Result<void> {
        for (const auto seat : kBothSeats) {
            must(both.own(seat).run("DELETE FROM own_round"));
        }
        must(both.shared()->run("DELETE FROM shared_round"));
        return openAnew(both);
    };
    EXPECT_GT(breakAct(both, noRound, [&] { return only(Round(both).open({})); }), 20);
    EXPECT_EQ(must(Round(both).overlapsOfLast()), std::vector<StanceKey>{kFeet});
}

TEST(BrokenAtTheTable, ASealedYesTurnIsSaidAnewOrStands) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    Table table(both);
    std::optional<YesTurn> turn;
    LineId feet;
    const Asked sealed = [&]() -> Result<void> {
        const auto id = must(table.propose({kFeet, openTerm(), {}}));
        for (const auto& proposal : must(table.proposals())) {
            if (proposal.id == id) { feet = proposal.line; }
        }
        turn.emplace(must(YesTurn::begin(both, YesTurn::Kind::Proposals, {feet})));
        for (const auto seat : kBothSeats) {
            must(turn->seal(confirmed(full.couple.vault(), seat), {{feet, YesAnswer::Yes}}, {feet}));
        }
        return {};
    };
    const Asked bothOrNeither = [&]() -> Result<void> {
        const auto line = seen(both, feet);
        const bool isOpen = line && line->state == LineState::Agreed;
        EXPECT_TRUE(!isOpen || line->checked.size() == 2);
        return {};
    };
    EXPECT_GT(breakEverywhere(
                  both, sealed, [&] { return only(turn->finish()); }, bothOrNeither),
              20);
    EXPECT_TRUE(isInForce(both, feet));
}

} // namespace
} // namespace inglenook

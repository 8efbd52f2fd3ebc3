// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, opening and the way back to talk about, with a disk that breaks at any one place.
#include "agreement/broken_anywhere.h"
#include "agreement/stance_store.h"
#include "couple/couple_store.h"

namespace inglenook {
namespace {

using namespace test;

TEST_P(BrokenAnywhere, ReadingTellsAndNeverShowsHalfOfAPage) {
    FullTable full(GetParam());
    auto& both = full.couple.together();
    AgreementStore store(both);
    Table table(both);
    Round round(both);
    const std::vector<Asked> pages = {
        [&] { return only(store.lines()); },
        [&] { return only(store.boundaries()); },
        [&] { return only(store.prepared(kAna)); },
        [&] { return only(table.proposals()); },
        [&] { return only(table.doesNonsexualSettle()); },
        [&] { return only(table.reviewDays()); },
        [&] { return only(round.opensOn()); },
        [&] { return only(round.previewFor(kAna)); },
        [&] { return only(round.overlapsOfLast()); },
        [&] { return only(StanceStore(both, kBen).ownActivities()); },
        [&] { return only(YesTurn::begin(both, YesTurn::Kind::Proposals, {full.kiss})); },
        [&] { return checkSeals(both); },
    };
    for (const auto& page : pages) {
        EXPECT_GT(breakPage(both, page), 1);
    }
    auto& ana = full.couple.alone(kAna);
    EXPECT_GT(breakPage(ana, [&] { return only(AgreementStore(ana).lines()); }), 1);
    EXPECT_GT(breakPage(ana, [&] { return only(AgreementStore(ana).boundaries()); }), 1);
}

TEST_P(BrokenAnywhere, AnOpeningOpensNothing) {
    FullTable full(GetParam());
    auto& both = full.couple.together();
    EXPECT_GT(breakAct(
                  both, [&] { return openAnew(both); }, Each::Statement),
              20);
    auto& ben = full.couple.alone(kBen);
    EXPECT_GT(breakAct(
                  ben, [&] { return openAnew(ben); }, Each::Statement),
              10);
}

TEST(BrokenAtTheTable, AnOpeningThatTakesForgedRowsOutOpensNothing) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    const Asked forge = [&]() -> Result<void> {
        auto& shared = *both.shared();
        must(shared.run("INSERT OR REPLACE INTO shared_overlap (activity, direction) VALUES ('swing', 0)"));
        must(shared.run("UPDATE shared_setting SET bytes = x'01'"));
        must(shared.run("UPDATE boundary_copy SET wording = 'Whenever you like'"));
        return shared.run("INSERT OR REPLACE INTO boundary_copy (id, seat, wording, until, on_paper) "
                          "VALUES (x'00112233445566778899aabbccddeeff', 1, 'Anything', '', 0)");
    };
    EXPECT_GT(breakAct(both, forge, [&] { return openAnew(both); }), 20);
    for (const auto& boundary : must(AgreementStore(both).boundaries())) {
        EXPECT_EQ(boundary.wording, "Not before coffee");
    }
    EXPECT_EQ(must(Round(both).overlapsOfLast()), std::vector<StanceKey>{kFeet});
}

TEST(BrokenAtTheTable, TheWayBackToTalkAboutOpensNothing) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    EXPECT_GT(breakAct(both, [&] { return setClockBack(both); }), 20);
    EXPECT_GT(breakAct(both, [&] { return putToTalkAbout(both, kAna); }), 20);
    EXPECT_GT(breakAct(both, [&] { return sharedRoomIsNew(both); }), 10);
    full.couple.daysPass(60);
    auto& ana = full.couple.alone(kAna);
    ASSERT_TRUE(full.couple.notes().isClockAhead);
    EXPECT_GT(breakAct(ana, [&] { return acceptClock(ana); }), 10);
}

TEST(BrokenAtTheTable, ARoomThatWentBackIsWrittenBeforeAnythingElse) {
    FullTable full(Opening::Either);
    auto& both = full.couple.together();
    const auto goBack = [&] { return both.own(kAna).run("UPDATE own_line SET tick = x'00'"); };
    AgreementStore store(both);
    EXPECT_GT(breakAct(
                  both, goBack, [&] { return only(store.addBoundary(kBen, "Not in the kitchen", "")); },
                  Each::Statement),
              40);
    EXPECT_FALSE(isInForce(both, full.tea));
}

} // namespace
} // namespace inglenook

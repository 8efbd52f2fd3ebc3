// SPDX-License-Identifier: GPL-3.0-or-later
// What one person does alone, with a disk that breaks at any one place: it is kept or they are told, and they
// can do it once more.
#include "agreement/area_limit_store.h"
#include "agreement/broken_anywhere.h"
#include "agreement/stance_store.h"

namespace inglenook {
namespace {

using namespace test;

/// What broke late may have closed the line all the same: then it is gone already.
Result<void> goneAnyway(const Result<void>& done) {
    if (!done && done.error().code == ErrorCode::NotFound) { return {}; }
    return done;
}

TEST_P(BrokenAnywhere, WhatClosesAloneTellsAndCanBeDoneOnceMore) {
    FullTable full(GetParam());
    auto& ana = full.couple.alone(kAna);
    AgreementStore store(ana);
    Term narrow = openTerm();
    narrow.maxMinutes = 5;
    EXPECT_GT(breakAct(ana, [&] { return store.narrow(kAna, full.tea, narrow); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return store.edit(kAna, full.tea, openTerm()); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return store.tickForPaper(kAna, full.tea, true); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return store.rest(kAna, full.tea, {"spring", "tea"}); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return store.liftOwnHold(kAna, full.tea); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return store.restAllTouch(kAna); }), 10);
    EXPECT_GT(breakAct(ana, [&] { return goneAnyway(store.withdraw(kAna, full.tea)); }), 10);
    EXPECT_FALSE(isInForce(full.couple.together(), full.tea));
}

TEST_P(BrokenAnywhere, WhatClosesAtTheTableTellsAndCanBeDoneOnceMore) {
    FullTable full(GetParam());
    auto& both = full.couple.together();
    EXPECT_GT(breakAct(both, [&] { return goneAnyway(AgreementStore(both).withdraw(kBen, full.hug)); }), 20);
    EXPECT_FALSE(seen(both, full.hug));
    const Asked map = [&] {
        return changeMap(both, {kBen,
                                {{"foot_left", closedTerm()}, {"foot_right", closedTerm()}},
                                [](Database& own) { return own.run("DELETE FROM body_area"); },
                                [](Database& shared) { return shared.run("DELETE FROM body_area_copy"); }});
    };
    EXPECT_GT(breakAct(both, map), 20);
}

TEST_P(BrokenAnywhere, ABoundaryOrAProposalWrittenAloneIsKeptOrTold) {
    FullTable full(GetParam());
    auto& ana = full.couple.alone(kAna);
    AgreementStore store(ana);
    EntryId boundary;
    const Asked write = [&]() -> Result<void> {
        boundary = must(store.addBoundary(kAna, "Not in the kitchen", "spring"));
        return {};
    };
    EXPECT_GT(breakAct(ana, [&] { return only(store.addBoundary(kAna, "No", "")); }), 10);
    EXPECT_GT(breakAct(ana, write, [&] { return store.publishBoundary(kAna, boundary, true); }), 10);
    EXPECT_GT(breakAct(ana, write, [&] { return store.tickBoundaryForPaper(kAna, boundary, true); }), 10);
    EXPECT_GT(breakAct(ana, write, [&] { return goneAnyway(store.takeBackBoundary(kAna, boundary)); }), 10);
    ProposalId proposal;
    const Asked prepare = [&]() -> Result<void> {
        proposal = must(store.prepare(kAna, {kFeet, openTerm(), {}}));
        return {};
    };
    EXPECT_GT(breakAct(ana, [&] { return only(store.prepare(kAna, {kFeet, openTerm(), {}})); }), 10);
    EXPECT_GT(breakAct(ana, prepare, [&] { return store.dropPrepared(kAna, proposal); }), 1);
}

TEST_P(BrokenAnywhere, AnAnswerGivenAloneIsKeptOrTold) {
    FullTable full(GetParam());
    auto& ben = full.couple.alone(kBen);
    StanceStore stances(ben, kBen);
    StanceAnswer answer;
    answer.key = kKiss;
    answer.stance = Stance::Curious;
    EXPECT_GT(breakAct(ben, [&] { return stances.answer(answer); }), 3);
    answer.stance = Stance::Unanswered;
    EXPECT_GT(breakAct(ben, [&] { return stances.answer(answer); }), 3);
    EXPECT_GT(breakAct(ben, [&] { return stances.undoSinceSatDown(); }), 5);
    EXPECT_GT(breakAct(ben, [&] { return stances.takeBack(kFeet); }), 10);
    EXPECT_GT(breakAct(ben, [&] { return only(stances.addOwnActivity("Dancing", false)); }), 1);
    EXPECT_GT(breakAct(ben, [&] { return stances.eraseOwnActivity(full.swing); }), 5);
    EXPECT_GT(breakAct(ben, [&] { return forgetUndo(ben, kBen); }), 1);
    const auto left = must(stances.ownActivities());
    EXPECT_TRUE(
        std::none_of(left.begin(), left.end(), [&](const auto& one) { return one.id == full.swing; }));
}

} // namespace
} // namespace inglenook

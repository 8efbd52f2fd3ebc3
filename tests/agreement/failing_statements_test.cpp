// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that breaks at any one statement: whoever asked is told, and nothing is open that was not open
// before.
#include "agreement/area_limit_store.h"
#include "agreement/failing_statements.h"
#include "agreement/stance_store.h"
#include "support/couple_at_table.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using namespace test;

/// What the people here may do, by line.
std::map<LineId, Term> allInForce(Sitting& sitting) {
    std::map<LineId, Term> out;
    for (const auto& view : must(AgreementStore(sitting).lines())) {
        const bool isOpen = view.state == LineState::Agreed || view.state == LineState::DueForReview;
        if (isOpen) { out[view.id] = view.term; }
    }
    return out;
}

bool isNowhereWider(const std::map<LineId, Term>& now, const std::map<LineId, Term>& before) {
    return std::all_of(now.begin(), now.end(), [&](const auto& line) {
        const auto found = before.find(line.first);
        return found != before.end() && isAtMost(line.second, found->second);
    });
}

using Asked = std::function<Result<void>()>;

template <class T>
Result<void> only(const Result<T>& result) {
    if (!result) { return passOn(result); }
    return {};
}

/// Each statement of what is asked breaks in turn, until nothing breaks and it goes through. How many broke.
int breakEverywhere(Sitting& sitting, const Asked& begin, const Asked& asked, const Asked& look) {
    for (int at = 0;; ++at) {
        must(begin());
        Result<void> done;
        std::string failed;
        {
            const FailingStatements failing(sitting, at);
            done = asked();
            failed = failing.failed();
        }
        SCOPED_TRACE("statement " + std::to_string(at) + ": " + failed);
        must(look());
        EXPECT_EQ(done.has_value(), failed.empty()) << "a failure is told, and nothing else is";
        if (failed.empty() || ::testing::Test::HasFailure()) { return at; }
    }
}

Result<void> nothing() { return {}; }

/// Of an act: nothing is wider than it was before it began. An act never leaves more than it finds, so what
/// holds at the end of one attempt holds at the beginning of the next.
int breakAct(Sitting& sitting, const Asked& begin, const Asked& asked) {
    const auto before = allInForce(sitting);
    return breakEverywhere(sitting, begin, asked, [&]() -> Result<void> {
        EXPECT_TRUE(isNowhereWider(allInForce(sitting), before));
        return {};
    });
}

int breakAct(Sitting& sitting, const Asked& asked) { return breakAct(sitting, nothing, asked); }

int breakPage(Sitting& sitting, const Asked& page) {
    return breakEverywhere(sitting, nothing, page, nothing);
}

class BrokenAnywhere : public ::testing::TestWithParam<Opening> {};
INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, BrokenAnywhere,
                         ::testing::Values(Opening::Either, Opening::Together), [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

/// Lines in all states, boundaries, answers, a round, sealed settings, a map.
struct FullTable {
    explicit FullTable(Opening opening) : couple(opening) {
        tea = couple.agreed(kTea);
        hug = couple.agreed(kHug);
        kiss = couple.proposed(kKiss);
        auto& both = couple.together();
        AgreementStore store(both);
        rest(both, kBen, hug);
        for (const auto seat : kBothSeats) {
            const auto boundary = must(store.addBoundary(seat, "Not before coffee", ""));
            must(store.publishBoundary(seat, boundary, true));
            StanceAnswer answer;
            answer.key = kFeet;
            answer.stance = Stance::Welcome;
            must(StanceStore(both, seat).answer(answer));
            swing = must(StanceStore(both, seat).addOwnActivity("Swinging", false)).id;
        }
        must(Round(both).open({}));
        must(Table(both).chooseReviewDays(30));
        must(Table(both).chooseNonsexualSettles(false));
        Term closed;
        closed.ask = AskLevel::AnyTime;
        must(changeMap(both, {kBen, {{"foot_left", closed}}, {}, {}}));
        prepared = must(store.prepare(kAna, {kFeet, openTerm(), {}}));
    }
    CoupleAtTable couple;
    LineId tea;
    LineId hug;
    LineId kiss;
    std::string swing;
    ProposalId prepared;
};

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
    const auto opening = [](Sitting& sitting) {
        return [&sitting]() -> Result<void> {
            auto report = reconcile(sitting);
            if (!report) { return passOn(report); }
            if (report->notWritten) { return fail(report->notWritten->code, report->notWritten->detail); }
            return {};
        };
    };
    auto& both = full.couple.together();
    EXPECT_GT(breakAct(both, opening(both)), 20);
    auto& ben = full.couple.alone(kBen);
    EXPECT_GT(breakAct(ben, opening(ben)), 10);
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
    EXPECT_GT(breakAct(both, goBack, [&] { return only(store.addBoundary(kBen, "Not in the kitchen", "")); }),
              40);
    EXPECT_FALSE(isInForce(both, full.tea));
}

} // namespace
} // namespace inglenook

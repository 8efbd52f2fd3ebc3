// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/broken_anywhere.h"

#include "agreement/area_limit_store.h"
#include "agreement/stance_store.h"

#include <algorithm>

namespace inglenook::test {
namespace {

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

Result<void> nothing() { return {}; }

/// Asks while one thing breaks; gives what broke, or nothing.
std::string askWhileBroken(const FailingStatements& failing, const Asked& asked, Result<void>& done) {
    done = asked();
    return failing.failed();
}

} // namespace

int breakEverywhere(Sitting& sitting, const Asked& begin, const Asked& asked, const Asked& look, Each each) {
    FailingStatements::Places places;
    for (int at = 0;; ++at) {
        must(begin());
        Result<void> done;
        const std::string failed = each == Each::Place
                                       ? askWhileBroken(FailingStatements(sitting, places), asked, done)
                                       : askWhileBroken(FailingStatements(sitting, at), asked, done);
        SCOPED_TRACE("statement " + std::to_string(at) + ": " + failed);
        must(look());
        EXPECT_EQ(done.has_value(), failed.empty())
            << "a failure is told, and nothing else is: "
            << (done ? "done" : std::string(nameOf(done.error().code)) + " " + done.error().detail);
        if (failed.empty() || ::testing::Test::HasFailure()) { return at; }
    }
}

int breakAct(Sitting& sitting, const Asked& begin, const Asked& asked, Each each) {
    const auto before = allInForce(sitting);
    const auto look = [&]() -> Result<void> {
        EXPECT_TRUE(isNowhereWider(allInForce(sitting), before));
        return {};
    };
    return breakEverywhere(sitting, begin, asked, look, each);
}

int breakAct(Sitting& sitting, const Asked& asked, Each each) {
    return breakAct(sitting, nothing, asked, each);
}

int breakPage(Sitting& sitting, const Asked& page) {
    return breakEverywhere(sitting, nothing, page, nothing);
}

Result<void> openAnew(Sitting& sitting) {
    auto report = reconcile(sitting);
    if (!report) { return passOn(report); }
    if (report->notWritten) { return fail(report->notWritten->code, report->notWritten->detail); }
    return {};
}

FullTable::FullTable(Opening opening) : couple(opening) {
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
    }
    swing = must(StanceStore(both, kBen).addOwnActivity("Swinging", false)).id;
    must(Round(both).open({}));
    must(Table(both).chooseReviewDays(30));
    must(Table(both).chooseNonsexualSettles(false));
    Term closed;
    closed.ask = AskLevel::AnyTime;
    must(changeMap(both, {kBen, {{"foot_left", closed}}, {}, {}}));
    must(store.prepare(kAna, {kFeet, openTerm(), {}}));
}

INSTANTIATE_TEST_SUITE_P(UnderBothOpenings, BrokenAnywhere,
                         ::testing::Values(Opening::Either, Opening::Together), [](const auto& each) {
                             return each.param == Opening::Either ? std::string("Either")
                                                                  : std::string("Together");
                         });

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/step_run.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace inglenook::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

StepRun breath() { return StepRun({{3, "In."}, {5, "Out."}}, 2); }

TEST(StepRun, WalksItsStepsByTimeAndRound) {
    auto run = breath();
    run.start();
    EXPECT_EQ(run.text(), "In.");
    run.pass(seconds(3));
    EXPECT_EQ(run.text(), "Out.");
    run.pass(seconds(5));
    EXPECT_EQ(run.text(), "In.");
    run.pass(seconds(8));
    EXPECT_TRUE(run.isDone());
    EXPECT_EQ(run.text(), "");
}

TEST(StepRun, DoesNotBeginByItself) {
    auto run = breath();
    run.pass(seconds(100));
    EXPECT_FALSE(run.isBegun());
    EXPECT_EQ(run.step(), 0);
}

TEST(StepRun, StandsStillWhilePausedHoweverLong) {
    auto run = breath();
    run.start();
    run.pass(seconds(1));
    run.pause();
    run.pass(seconds(3600));
    EXPECT_EQ(run.text(), "In.");
    run.resume();
    run.pass(milliseconds(1999));
    EXPECT_EQ(run.text(), "In.");
    run.pass(milliseconds(1));
    EXPECT_EQ(run.text(), "Out.");
}

TEST(StepRun, GoesOnAndBackWhenAsked) {
    auto run = breath();
    run.start();
    run.next();
    EXPECT_EQ(run.text(), "Out.");
    run.pass(seconds(2));
    run.back();
    EXPECT_EQ(run.text(), "Out."); // its start
    EXPECT_EQ(run.share(), 0.0);
    run.back();
    EXPECT_EQ(run.text(), "In.");
    for (int i = 0; i < 9; ++i) {
        run.next();
    }
    EXPECT_TRUE(run.isDone());
}

TEST(StepRun, EndsInTheSamePlaceHoweverTheTimeArrives) {
    EXPECT_TRUE(rc::check("time in pieces", [] {
        auto whole = breath();
        auto pieces = breath();
        whole.start();
        pieces.start();
        int sum = 0;
        for (int i = 0; i < 30; ++i) {
            const auto part = *rc::gen::inRange(0, 900);
            sum += part;
            pieces.pass(milliseconds(part));
        }
        whole.pass(milliseconds(sum));
        RC_ASSERT(whole.step() == pieces.step());
        RC_ASSERT(whole.share() == pieces.share());
    }));
}

} // namespace
} // namespace inglenook::test

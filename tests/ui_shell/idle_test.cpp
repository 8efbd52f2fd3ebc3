// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dim_cover.h"
#include "ui_shell/window_sample.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;
using namespace std::chrono_literals;

struct Watched {
    std::chrono::milliseconds now{1000};
    IdleWatch watch{[this] { return now; }};
    QSignalSpy dimmed{&watch, &IdleWatch::dimmed};
    QSignalSpy idle{&watch, &IdleWatch::idle};
    Watched() { watch.begin(2min); }
    void pass(std::chrono::milliseconds time) {
        now += time;
        watch.look();
    }
};

TEST(IdleWatch, DimsHalfAMinuteBeforeAndThenTells) {
    Watched w;
    w.pass(89s);
    EXPECT_EQ(w.dimmed.count(), 0);
    w.pass(1s);
    EXPECT_EQ(w.dimmed.count(), 1);
    EXPECT_EQ(w.idle.count(), 0);
    w.pass(30s);
    EXPECT_EQ(w.idle.count(), 1);
}

TEST(IdleWatch, StaysWhenSomebodyTouchesSomething) {
    Watched w;
    w.pass(100s);
    w.watch.touched();
    EXPECT_EQ(w.dimmed.last().first().toBool(), false);
    w.pass(80s);
    EXPECT_EQ(w.idle.count(), 0);
}

TEST(IdleWatch, NoticesAtTheFirstKeyThatTheMachineSlept) {
    Watched w;
    w.now += 1h; // no timer fired meanwhile
    w.watch.touched();
    EXPECT_EQ(w.idle.count(), 1);
}

TEST(IdleWatch, IsQuietWhileNobodyIsHere) {
    Watched w;
    w.watch.end();
    w.pass(1h);
    EXPECT_EQ(w.idle.count(), 0);
}

TEST(IdleLock, TakesTwoMinutesForOnePersonAndFiveForBoth) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    sample.letPass(119s);
    sample.window().idle()->look();
    EXPECT_FALSE(sample.window().isAtLock());
    sample.letPass(1s);
    sample.window().idle()->look();
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());

    sample.sitDown(Seat::Circle);
    sample.desk().askOtherToSitDown();
    sample.settle();
    sample.sitDown(Seat::Diamond);
    sample.letPass(299s);
    sample.window().idle()->look();
    sample.settle();
    EXPECT_FALSE(sample.window().isAtLock());
    sample.letPass(1s);
    sample.window().idle()->look();
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
}

TEST(IdleLock, DimsFirstAndTheKeyThatStaysWritesNothing) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    auto* cover = sample.window().findChild<DimCover*>();
    sample.letPass(95s);
    sample.window().idle()->look();
    EXPECT_TRUE(cover->isVisible());
    auto* field = sample.fieldOf("today");
    QTest::keyClick(field, Qt::Key_X);
    EXPECT_FALSE(cover->isVisible());
    EXPECT_EQ(field->text(), QString());
    QTest::keyClick(field, Qt::Key_Y);
    EXPECT_EQ(field->text(), QStringLiteral("y"));
}

TEST(IdleLock, FollowsTheTimesOfTheSettings) {
    WindowSample sample;
    auto preference = sample.preferences().now();
    preference.ownIdleMinutes = 10;
    sample.preferences().set(preference);
    sample.start();
    sample.sitDown(Seat::Circle);
    sample.letPass(9min);
    sample.window().idle()->look();
    sample.settle();
    EXPECT_FALSE(sample.window().isAtLock());
}

} // namespace
} // namespace inglenook::test

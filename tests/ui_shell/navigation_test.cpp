// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/nav_button.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui_shell/window_sample.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

struct Sitting1 {
    WindowSample sample;
    explicit Sitting1(Seat seat = Seat::Circle) {
        sample.start();
        sample.sitDown(seat);
    }
    ~Sitting1() { Theme::current().setTextPercent(100); }
};

TEST(Pages, AreBuiltOnTheirFirstVisitOnly) {
    Sitting1 s;
    EXPECT_EQ(s.sample.built("today"), 1);
    EXPECT_EQ(s.sample.built("agreement"), 0);
    s.sample.window().goTo(QStringLiteral("agreement"));
    s.sample.window().goTo(QStringLiteral("today"));
    s.sample.window().goTo(QStringLiteral("agreement"));
    EXPECT_EQ(s.sample.built("agreement"), 1);
    EXPECT_EQ(s.sample.built("today"), 1);
}

TEST(Pages, AreReachedByCtrlAndTheirPlace) {
    Sitting1 s;
    QTest::keyClick(s.sample.fieldOf("today"), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(s.sample.window().page(), QStringLiteral("agreement"));
    QTest::keyClick(s.sample.fieldOf("agreement"), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(s.sample.window().page(), QStringLiteral("today"));
}

TEST(Pages, PutTheFocusIntoTheirSearchByCtrlFAndLeaveItWhereThereIsNone) {
    Sitting1 s;
    QTest::keyClick(s.sample.fieldOf("today"), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), s.sample.fieldOf("today"));
    s.sample.window().goTo(QStringLiteral("agreement"));
    QTest::keyClick(s.sample.fieldOf("agreement"), Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(search, nullptr);
    EXPECT_NE(search, s.sample.fieldOf("agreement"));
}

TEST(Pages, GoBackByEscapeAndKeepWhatIsTyped) {
    Sitting1 s;
    s.sample.window().goTo(QStringLiteral("agreement"));
    s.sample.fieldOf("agreement")->setText(QStringLiteral("not finished"));
    QTest::keyClick(s.sample.fieldOf("agreement"), Qt::Key_Escape);
    EXPECT_EQ(s.sample.window().page(), QStringLiteral("today"));
    EXPECT_EQ(s.sample.fieldOf("agreement")->text(), QStringLiteral("not finished"));
}

TEST(Pages, PutTheFocusOnTheirFirstControlNotOnTheSidebar) {
    Sitting1 s;
    EXPECT_EQ(QApplication::focusWidget(), s.sample.fieldOf("today"));
}

TEST(Sidebar, IsReachedAndLeftByF6) {
    Sitting1 s;
    QTest::keyClick(s.sample.fieldOf("today"), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), s.sample.window().sidebar()->button(QStringLiteral("today")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), s.sample.fieldOf("today"));
}

TEST(Sidebar, MarksThePageInView) {
    Sitting1 s;
    s.sample.window().goTo(QStringLiteral("agreement"));
    EXPECT_TRUE(s.sample.window().sidebar()->button(QStringLiteral("agreement"))->isChecked());
    EXPECT_FALSE(s.sample.window().sidebar()->button(QStringLiteral("today"))->isChecked());
}

TEST(Sidebar, BecomesARailWhenTextIsLargeAndKeepsHideAndLockInSight) {
    Sitting1 s;
    auto* sidebar = s.sample.window().sidebar();
    EXPECT_FALSE(sidebar->isRail());
    Theme::current().setTextPercent(200);
    s.sample.settle();
    EXPECT_TRUE(sidebar->isRail());
    for (auto* button : {sidebar->hideButton(), sidebar->lockButton()}) {
        const QRect box(button->mapTo(&s.sample.window(), QPoint(0, 0)), button->size());
        EXPECT_TRUE(s.sample.window().rect().contains(box));
    }
}

TEST(TextSize, FollowsCtrlPlusMinusAndZero) {
    Sitting1 s;
    auto* field = s.sample.fieldOf("today");
    QTest::keyClick(field, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(s.sample.preferences().now().textPercent, 120);
    QTest::keyClick(field, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(s.sample.preferences().now().textPercent, 110);
    QTest::keyClick(field, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(s.sample.preferences().now().textPercent, 100);
}

TEST(Help, OpensByF1AlsoWhileNobodyIsHere) {
    WindowSample sample;
    sample.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    EXPECT_EQ(sample.window().page(), QStringLiteral("help"));
    sample.window().goBack();
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
}

TEST(Window, IsAlwaysCalledInglenook) {
    Sitting1 s;
    s.sample.window().goTo(QStringLiteral("agreement"));
    EXPECT_EQ(s.sample.window().windowTitle(), QStringLiteral("Inglenook"));
}

} // namespace
} // namespace inglenook::test

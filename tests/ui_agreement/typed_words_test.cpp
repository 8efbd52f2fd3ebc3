// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not finished is there once more after a lock, for its writer alone.
#include "ui/control/field.h"
#include "ui/control/page.h"
#include "ui_agreement/sample_window.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

const auto kTypedPage = QStringLiteral("agreement");
const auto kBoundary = QStringLiteral("boundaryWording");
const auto kTyped = QStringLiteral("not before I have slept");

ui::Field* boundaryField(SampleWindow& sample) { return sample.window().findChild<ui::Field*>(kBoundary); }

TEST(TypedWords, OfABoundaryAreThereOnceMoreAfterALock) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kTypedPage);
    ASSERT_NE(boundaryField(sample), nullptr);
    QTest::keyClicks(boundaryField(sample)->edit(), kTyped);
    sample.lock();
    ASSERT_TRUE(sample.door().presence().isLocked());
    sample.sitDown(Seat::Circle);
    sample.goTo(kTypedPage);
    sample.settle();
    ASSERT_NE(boundaryField(sample), nullptr);
    EXPECT_EQ(boundaryField(sample)->text(), kTyped);
}

TEST(TypedWords, AreNotShownToTheOther) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kTypedPage);
    QTest::keyClicks(boundaryField(sample)->edit(), kTyped);
    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kTypedPage);
    sample.settle();
    EXPECT_FALSE(sample.shows(kTyped));
    EXPECT_TRUE(boundaryField(sample)->text().isEmpty());
}

TEST(Focus, IsOnThePageAndNeverFallsToTheSidebarWhenAPageIsBuiltAnew) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    for (const auto* key : {"today", "agreement", "couple"}) {
        sample.goTo(QLatin1String(key));
        sample.settle();
        sample.window().activateWindow();
        auto* focused = sample.window().focusWidget();
        ASSERT_NE(focused, nullptr) << key;
        EXPECT_NE(dynamic_cast<ui::Page*>(
                      sample.window().findChild<ui::Page*>(QLatin1String(key) + QStringLiteral("Page"))),
                  nullptr);
        EXPECT_TRUE(sample.window()
                        .findChild<ui::Page*>(QLatin1String(key) + QStringLiteral("Page"))
                        ->isAncestorOf(focused))
            << key << ": " << focused->metaObject()->className() << " "
            << focused->accessibleName().toStdString();
    }
}

TEST(Paper, IsReachedByControlP) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("today"));
    QTest::keyClick(&sample.window(), Qt::Key_P, Qt::ControlModifier);
    sample.settle();
    EXPECT_NE(sample.window().findChild<QWidget*>(QStringLiteral("paperPage")), nullptr);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing what a wish is about: a dozen entries first, all of them when they are asked for or searched.
#include "ui/control/field.h"
#include "ui/stance/activity_picker.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

struct AWish {
    SampleWindow sample;
    AWish() {
        sample.sitDown(Seat::Circle);
        sample.goTo(QStringLiteral("wish"));
    }
    [[nodiscard]] ActivityPicker& picker() {
        auto* found = sample.window().findChild<ActivityPicker*>();
        expects(found != nullptr && found->isVisible(), "the page of a wish asks what it is about");
        return *found;
    }
    [[nodiscard]] QStringList offered() {
        sample.settle();
        QStringList names;
        for (const auto* each : picker().findChildren<QPushButton*>()) {
            if (each->isVisible()) { names << each->text(); }
        }
        return names;
    }
};

TEST(WishPicker, ShowsADozenFirstAndAllWhenAsked) {
    AWish wish;
    const auto first = wish.offered();
    ASSERT_EQ(first.size(), 13);
    EXPECT_EQ(first.last(), QStringLiteral("Show all of them"));
    wish.sample.pressWithKeyboard(*wish.sample.buttons(first.last()).front());
    const auto all = wish.offered();
    EXPECT_GE(all.size(), 55);
    EXPECT_EQ(all.mid(0, 12), first.mid(0, 12));
    const auto* focused = dynamic_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->text(), all.at(12)) << "on from where the reader was";
}

TEST(WishPicker, FindsWhatLiesBehindTheDozen) {
    AWish wish;
    const auto first = wish.offered();
    QTest::keyClicks(wish.picker().search()->edit(), QStringLiteral("back rub"));
    const auto found = wish.offered();
    EXPECT_TRUE(found.contains(QStringLiteral("A back rub")));
    EXPECT_FALSE(first.contains(QStringLiteral("A back rub")));
    QTest::keyClicks(wish.picker().search()->edit(), QStringLiteral("zzz"));
    EXPECT_TRUE(wish.offered().isEmpty());
    EXPECT_TRUE(wish.sample.shows(QStringLiteral("Nothing has these words")));
}

} // namespace
} // namespace inglenook::test

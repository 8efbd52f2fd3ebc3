// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of one's own room at three text sizes: nothing cut, everything named, kind words.
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/control/curtain.h"
#include "ui/control/field.h"
#include "ui/theme/theme.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

std::string joined(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }

class RoomAtAnySize : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override { Theme::current().setTextPercent(GetParam()); }
    void TearDown() override { Theme::current().setTextPercent(100); }
    static void look(SampleWindow& sample) {
        static const QRegularExpression pressing(
            QStringLiteral("\\b(should|must|fail|failed|missed|overdue|waiting for|user|patient|again)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        EXPECT_EQ(joined(cutTexts(sample.window())), "");
        EXPECT_EQ(joined(beyondTheEdge(sample.window())), "");
        EXPECT_EQ(joined(unnamedControls(sample.window())), "");
        EXPECT_EQ(joined(sample.words().filter(pressing)), "");
    }
    static void press(SampleWindow& sample, const QString& name) {
        SCOPED_TRACE(name.toStdString());
        auto* button = sample.window().findChild<QPushButton*>(name);
        ASSERT_NE(button, nullptr);
        button->click();
        sample.settle();
        look(sample);
    }
};

TEST_P(RoomAtAnySize, EveryPlaceIsNamedWholeAndKind) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    for (const auto* place :
         {"drawer-1", "drawer-2", "drawer-3", "drawer-4", "drawer-5", "drawer-6", "ourJournal", "session"}) {
        sample.goTo(QStringLiteral("own-room"));
        look(sample);
        press(sample, QLatin1String(place));
        sample.window().goBack();
        sample.settle();
    }
    auto* field = sample.window().findChild<Field*>(QStringLiteral("search"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field->edit(), QStringLiteral("touch"));
    sample.settle();
    look(sample);
}

TEST_P(RoomAtAnySize, EveryStepOfATurnIsNamedWholeAndKind) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("own-room"));
    look(sample);
    press(sample, QStringLiteral("bringTurn"));
    press(sample, QStringLiteral("diamondFirst"));
    for (const auto* name : {"I am Ben", "I am Ana"}) {
        ASSERT_TRUE(sample.press(QLatin1String(name)));
        look(sample);
        press(sample, QStringLiteral("next"));
    }
}

TEST_P(RoomAtAnySize, EveryPartAboutSafetyIsNamedWholeAndKind) {
    SampleWindow sample;
    sample.goTo(QStringLiteral("safety"));
    look(sample);
    press(sample, QStringLiteral("part-behaviour"));
    press(sample, QStringLiteral("part-leaving"));
    sample.sitDown(Seat::Circle);
    sample.goTo(QStringLiteral("safety"));
    press(sample, QStringLiteral("clearNotes"));
}

INSTANTIATE_TEST_SUITE_P(At, RoomAtAnySize, ::testing::Values(100, 150, 200));

} // namespace
} // namespace inglenook::test

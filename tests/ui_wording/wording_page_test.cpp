// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/theme/theme.h"
#include "ui/wording/wording_lens.h"
#include "ui_agreement/sample_window.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kPage = QString::fromLatin1(kWordingPage);

WordingChoice choiceOf(SampleWindow& sample, Seat seat) {
    return must(sample.store([seat](Sitting& sitting) { return WordingStore(sitting, seat).choice(); }));
}

TEST(WordingPage, IsReachedFromSettingsAndKeepsWhatIsChosen) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(QStringLiteral("settings"));
    ASSERT_TRUE(sample.press(QStringLiteral("Choose for myself: Other words")));
    EXPECT_EQ(sample.window().page(), kPage);
    auto* mode = sample.window().findChild<ChoiceRow*>(QStringLiteral("wordingMode"));
    ASSERT_NE(mode, nullptr);
    EXPECT_EQ(mode->choice(), static_cast<int>(WordingMode::Gentle));
    QTest::keyClick(mode->focusWidget() == nullptr ? mode : mode->focusWidget(), Qt::Key_1);
    sample.settle();
    EXPECT_EQ(choiceOf(sample, Seat::Circle).mode, WordingMode::Off);
}

TEST(WordingPage, ShowsTheKeptWordsAndTakesThemOff) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kPage);
    auto* field = sample.window().findChild<Field*>(QStringLiteral("wordingKeep"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field->edit(), QStringLiteral("Crip"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    sample.settle();
    EXPECT_TRUE(sample.shows(QStringLiteral("crip")));
    ASSERT_TRUE(sample.press(QStringLiteral("Take it off: crip")));
    EXPECT_FALSE(sample.shows(QStringLiteral("crip")));
}

TEST(WordingPage, ShowsNobodysChoiceWithBothAtTheTable) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    must(sample.store([](Sitting& sitting) { return WordingStore(sitting, Seat::Circle).allow("crip"); }));
    sample.goTo(kPage);
    EXPECT_TRUE(sample.shows(QStringLiteral("crip")));
    sample.sitDown(Seat::Diamond);
    sample.goTo(kPage);
    EXPECT_FALSE(sample.shows(QStringLiteral("crip")));
    EXPECT_EQ(sample.window().findChild<ChoiceRow*>(QStringLiteral("wordingMode")), nullptr);
}

TEST(WordingPage, IsNamedAndWholeAtEverySize) {
    for (const int percent : {100, 200}) {
        SampleWindow sample;
        Theme::current().setTextPercent(percent);
        sample.sitDown(Seat::Circle);
        sample.goTo(kPage);
        EXPECT_EQ(cutTexts(sample.window()).join(u'|').toStdString(), "");
        EXPECT_EQ(beyondTheEdge(sample.window()).join(u'|').toStdString(), "");
        EXPECT_EQ(unnamedControls(sample.window()).join(u'|').toStdString(), "");
        Theme::current().setTextPercent(100);
    }
}

} // namespace
} // namespace inglenook::test

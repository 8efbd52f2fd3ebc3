// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own pages at every text size: lock screen, first screen, help, settings.
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/control/choice_row.h"
#include "ui/control/text.h"
#include "ui/lock/first_run_page.h"
#include "ui/lock/lock_page.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui_shell/window_sample.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

std::string joined(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }

class EveryPage : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override { Theme::current().setTextPercent(GetParam()); }
    void TearDown() override { Theme::current().setTextPercent(100); }
    static void look(QWidget& window) {
        QCoreApplication::processEvents();
        EXPECT_EQ(joined(cutTexts(window)), "");
        EXPECT_EQ(joined(beyondTheEdge(window)), "");
        EXPECT_EQ(joined(unnamedControls(window)), "");
    }
};

TEST_P(EveryPage, FitsItsWordsAndNamesItsControls) {
    WindowSample sample;
    sample.start();
    look(sample.window());
    sample.sitDown(Seat::Circle);
    for (const auto* key : {"today", "settings", "help"}) {
        SCOPED_TRACE(key);
        sample.window().goTo(QLatin1String(key));
        look(sample.window());
    }
    sample.desk().askOtherToSitDown();
    sample.settle();
    look(sample.window());
}

TEST_P(EveryPage, FitsOnASmallScreenToo) {
    WindowSample sample;
    sample.window().resize(700, 620);
    sample.start();
    look(sample.window());
    sample.sitDown(Seat::Diamond);
    sample.window().goTo(QStringLiteral("help"));
    look(sample.window());
}

TEST_P(EveryPage, FirstScreenOffersThreeWaysIn) {
    FirstRunPage page;
    page.resize(1180, 780);
    page.show();
    look(page);
    EXPECT_EQ(namesOf(page, QAccessible::Button).size(), 4);
}

INSTANTIATE_TEST_SUITE_P(EverySize, EveryPage, ::testing::Values(100, 150, 200));

TEST(Wording, OfTheWindowNeverPressesAnybody) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    sample.window().goTo(QStringLiteral("settings"));
    sample.window().goTo(QStringLiteral("help"));
    const QRegularExpression pressing(
        QStringLiteral("\\b(should|must|fail|failed|normal|missed|overdue|waiting for|user|patient)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const auto* text : sample.window().findChildren<Text*>()) {
        EXPECT_FALSE(pressing.match(text->text()).hasMatch()) << qPrintable(text->text());
    }
}

TEST(Settings, AreAtWorkAtOnce) {
    Preferences preferences;
    const TemporaryFolder folder;
    Door door(folder.path(), Entrance{});
    Desk desk(door, preferences);
    SettingsPage page(desk);
    const auto rows = page.findChildren<ChoiceRow*>();
    const auto size = std::find_if(rows.begin(), rows.end(), [](const auto* row) {
        return row->accessibleName() == QStringLiteral("Text size");
    });
    ASSERT_NE(size, rows.end());
    EXPECT_EQ((*size)->word(), QStringLiteral("100 %"));
    auto now = preferences.now();
    now.textPercent = 150;
    preferences.set(now);
    EXPECT_EQ((*size)->word(), QStringLiteral("150 %"));
}

} // namespace
} // namespace inglenook::test

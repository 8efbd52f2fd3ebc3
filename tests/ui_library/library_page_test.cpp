// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/bridge/utf8.h"
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/library/library_limits_page.h"
#include "ui/library/library_page.h"
#include "ui/theme/theme.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kPage = QString::fromLatin1(pages::kLibrary);

template <class Widget>
Widget* child(SampleWindow& sample, const char* name) {
    for (auto* found : sample.window().findChildren<Widget*>(QLatin1String(name))) {
        if (found->isVisible()) { return found; }
    }
    return nullptr;
}

void press(SampleWindow& sample, const char* name) {
    auto* button = child<Button>(sample, name);
    ASSERT_NE(button, nullptr) << name;
    sample.pressWithKeyboard(*button);
}

void searchFor(SampleWindow& sample, const QString& words) {
    auto* field = child<Field>(sample, "librarySearch");
    ASSERT_NE(field, nullptr);
    field->edit()->clear();
    QTest::keyClicks(field->edit(), words);
    sample.settle();
}

void open(SampleWindow& sample, Seat seat) {
    sample.sitDown(seat);
    sample.goTo(kPage);
}

void openShelf(SampleWindow& sample, int shelf) {
    auto* shelves = child<ChoiceRow>(sample, "libraryShelves");
    ASSERT_NE(shelves, nullptr);
    Q_EMIT shelves->chosen(shelf);
    shelves->setChoice(shelf);
    sample.settle();
}

TEST(LibraryPage, DealsAFewThingsAndOthersWhenAsked) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    const auto first = sample.words();
    press(sample, "libraryOthers");
    EXPECT_NE(sample.words(), first);
    auto* focused = QApplication::focusWidget();
    EXPECT_TRUE(focused == nullptr || sample.window().isAncestorOf(focused));
}

TEST(LibraryPage, FindsByCtrlFAndWords) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    QTest::keyClick(&sample.window(), Qt::Key_F, Qt::ControlModifier);
    auto* field = child<Field>(sample, "librarySearch");
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(sample.window().focusWidget(), field->edit());
    searchFor(sample, QStringLiteral("tea together"));
    EXPECT_TRUE(sample.shows(QStringLiteral("Tea together, phones in another room")));
}

TEST(LibraryPage, SaysNothingOfWhatAHealthCodeTakesAway) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    searchFor(sample, QStringLiteral("soft square"));
    EXPECT_TRUE(sample.shows(QStringLiteral("Soft square")));
    must(sample.store(
        [](Sitting& sitting) { return LibraryStore(sitting).setHealth(Seat::Circle, "panic", true); }));
    EXPECT_FALSE(sample.shows(QStringLiteral("Soft square")));
    EXPECT_FALSE(sample.shows(QStringLiteral("hidden")));
    EXPECT_FALSE(sample.shows(QStringLiteral("panic")));
}

TEST(LibraryPage, PutsAwayForOnePersonOnlyAndNotAtTheTable) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    searchFor(sample, QStringLiteral("tea together"));
    const auto away =
        sample.buttons(QStringLiteral("Not for me: Tea together, phones in another room, no heavy topics."));
    ASSERT_EQ(away.size(), 1U);
    sample.pressWithKeyboard(*away.front());
    EXPECT_FALSE(sample.shows(QStringLiteral("Tea together, phones")));
    sample.sitDown(Seat::Diamond);
    sample.goTo(kPage);
    for (auto* button : sample.window().findChildren<Button*>()) {
        EXPECT_FALSE(button->isVisible() && button->text() == QStringLiteral("Not for me"));
    }
}

TEST(LibraryPage, OfWhatOneLeavesOutVanishesWhenTheOtherSitsDown) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    press(sample, "libraryLimits");
    ASSERT_NE(sample.window().findChild<LibraryLimitsPage*>(), nullptr);
    auto* chip = child<Chip>(sample, "health-panic");
    ASSERT_NE(chip, nullptr);
    QTest::keyClick(chip, Qt::Key_Space);
    sample.settle();
    EXPECT_TRUE(must(sample.store([](Sitting& sitting) {
                    return LibraryStore(sitting).health(Seat::Circle);
                })).contains("panic"));
    sample.sitDown(Seat::Diamond);
    sample.goTo(kPage);
    EXPECT_EQ(sample.window().findChild<LibraryLimitsPage*>(), nullptr);
    EXPECT_FALSE(sample.shows(QStringLiteral("Because of my health")));
    EXPECT_EQ(child<Button>(sample, "libraryLimits"), nullptr);
}

TEST(LibraryPage, OpensACardAndGoesOneLevelBackByEscape) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    openShelf(sample, 1);
    ASSERT_TRUE(sample.press(QStringLiteral("After a stroke")));
    EXPECT_TRUE(sample.shows(QStringLiteral("When to get help")));
    QTest::keyClick(&sample.window(), Qt::Key_Escape);
    sample.settle();
    EXPECT_EQ(sample.window().page(), kPage);
    EXPECT_FALSE(sample.shows(QStringLiteral("When to get help")));
}

TEST(LibraryPage, RunsAnExercise) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    searchFor(sample, QStringLiteral("name the room"));
    auto* list = sample.window().findChild<QWidget*>(QStringLiteral("libraryPage"));
    ASSERT_NE(list, nullptr);
    bool isFound = false;
    for (auto* button : list->findChildren<Button*>()) {
        if (button->text() != QStringLiteral("Do it step by step")) { continue; }
        sample.pressWithKeyboard(*button);
        isFound = true;
        break;
    }
    ASSERT_TRUE(isFound);
    EXPECT_TRUE(sample.shows(QStringLiteral("Ready when you are.")));
    press(sample, "exerciseMain");
    EXPECT_TRUE(sample.shows(QStringLiteral("Six ordinary things, one by one.")));
}

TEST(LibraryPage, KeepsAnOwnEntryAndWhatIsHalfTyped) {
    SampleWindow sample;
    open(sample, Seat::Circle);
    openShelf(sample, 2);
    auto* text = child<TextArea>(sample, "libraryOwnText");
    ASSERT_NE(text, nullptr);
    QTest::keyClicks(text->edit(), QStringLiteral("Read the map of our first walk"));
    press(sample, "libraryKeep");
    EXPECT_TRUE(sample.shows(QStringLiteral("Read the map of our first walk")));
    text = child<TextArea>(sample, "libraryOwnText");
    EXPECT_EQ(text->text(), QString());
    QTest::keyClicks(text->edit(), QStringLiteral("half a thought"));
    sample.lock();
    open(sample, Seat::Circle);
    openShelf(sample, 2);
    EXPECT_EQ(child<TextArea>(sample, "libraryOwnText")->text(), QStringLiteral("half a thought"));
    sample.lock();
    open(sample, Seat::Diamond);
    openShelf(sample, 2);
    EXPECT_FALSE(sample.shows(QStringLiteral("Read the map of our first walk")));
}

TEST(LibraryPage, IsNamedWholeAndKindOnEveryShelfAndSize) {
    for (const int percent : {100, 200}) {
        SampleWindow sample;
        Theme::current().setTextPercent(percent);
        open(sample, Seat::Circle);
        for (const bool areBoth : {false, true}) {
            if (areBoth) { open(sample, Seat::Diamond); }
            for (const int shelf : {0, 1, 2}) {
                openShelf(sample, shelf);
                if (shelf == 0) { static_cast<void>(sample.press(QStringLiteral("For this moment"))); }
                EXPECT_EQ(cutTexts(sample.window()).join(u'|').toStdString(), "") << shelf << percent;
                EXPECT_EQ(beyondTheEdge(sample.window()).join(u'|').toStdString(), "") << shelf << percent;
                EXPECT_EQ(unnamedControls(sample.window()).join(u'|').toStdString(), "") << shelf << percent;
            }
        }
        Theme::current().setTextPercent(100);
    }
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// A week of Ana and Ben, who have been here for a while: answers and a wish alone, a yes turn at the table, a
// night, a second look, a rest alone, something changed, and a page for the session.
#include "support/window_driver.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>

#include <iostream>

namespace inglenook::test {
namespace {

using namespace ui;

constexpr int kEvening = 20 * 60;
constexpr int kMorning = 10 * 60;
const auto kWish = QStringLiteral("Dancing slowly"); // as it is called in a list
const auto kLine = QStringLiteral("Dancing slowly, standing or seated");

struct AWeek {
    WindowDriver driver{WindowDriver::Begins::WithSampleCouple, QStringLiteral("week")};
    Typist& keys = driver.keys();
    /// Everybody gone; then it is that day.
    void comesTo(int day, int minute) {
        driver.lock();
        driver.moveClockTo(day, minute);
    }
    [[nodiscard]] bool isOn(const char* page) { return driver.window().page() == QLatin1String(page); }
};

/// Ana, alone: one answer by search, and the wording of a wish.
void anaAlone(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.sitDown(Seat::Circle));
    d.see(QStringLiteral("today-of-ana"));
    ASSERT_TRUE(d.press(QStringLiteral("Answer alone")));
    week.keys.press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Search for more")));
    week.keys.write(QStringLiteral("dancing"));
    ASSERT_TRUE(d.press(kWish));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("How is this for you")));
    d.see(QStringLiteral("ana-answers"));
    week.keys.digit(1);
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Prepare a wish")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("Search")));
    week.keys.write(QStringLiteral("dancing"));
    ASSERT_TRUE(d.press(kWish));
    d.see(QStringLiteral("ana-prepares-a-wish"));
    ASSERT_TRUE(d.press(QStringLiteral("Keep this wish")));
    ASSERT_TRUE(week.keys.waitFor([&] { return week.isOn("agreement"); }));
    EXPECT_TRUE(d.shows(QStringLiteral("Wishes I prepare")));
}

/// Ben, alone, finds nothing of it anywhere.
void benAlone(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(1, kEvening);
    ASSERT_TRUE(d.sitDown(Seat::Diamond));
    EXPECT_FALSE(d.shows(kWish));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(kWish));
    d.see(QStringLiteral("agreement-of-ben"));
}

/// At the table: what Ana prepared, and a yes of each to its exact words.
void bothAtTheTable(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(2, kEvening);
    ASSERT_TRUE(d.bothSitDown());
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(kWish)) << "only its author brings it to the table";
    ASSERT_TRUE(d.press(QStringLiteral("Ana looks at own wishes")));
    ASSERT_TRUE(d.waitToFocus(QStringLiteral("I am Ana")));
    week.keys.enter();
    ASSERT_TRUE(d.waitToSee(QStringLiteral("What you prepared")));
    ASSERT_TRUE(d.press(QStringLiteral("Bring it to the table: ") + kWish));
    ASSERT_TRUE(d.press(QStringLiteral("Done, hand it back")));
    ASSERT_TRUE(d.waitToFocus(QStringLiteral("We are both here")));
    week.keys.enter();
    ASSERT_TRUE(week.keys.waitFor([&] { return week.isOn("agreement"); }));
    ASSERT_TRUE(d.waitToSee(kWish));
    d.see(QStringLiteral("on-the-table"));
    const auto turn = QStringLiteral("In the next turn: ");
    for (const auto& word : d.words()) { // the others wait
        if (!word.startsWith(turn) || word.contains(kWish)) { continue; }
        ASSERT_TRUE(d.tabTo(word));
        week.keys.press(Qt::Key_Space);
    }
    ASSERT_TRUE(d.press(QStringLiteral("Answer these, each in turn")));
    ASSERT_TRUE(d.bothSayYes());
    EXPECT_TRUE(d.shows(kLine + QStringLiteral(": Settling")));
}

void secondLook(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(3, kMorning);
    ASSERT_TRUE(d.bothSitDown());
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Second look")));
    ASSERT_TRUE(d.bothSayYes());
    EXPECT_TRUE(d.shows(kLine + QStringLiteral(": Welcome")));
}

/// Ben rests it alone; the day after, Ana finds it resting and not who rests it.
void aRest(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(4, kEvening);
    ASSERT_TRUE(d.sitDown(Seat::Diamond));
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Rest this: ") + kWish));
    ASSERT_TRUE(d.waitToSee(kLine + QStringLiteral(": Resting")));
    d.see(QStringLiteral("ben-rests-it"));
    week.comesTo(5, kMorning);
    ASSERT_TRUE(d.sitDown(Seat::Circle));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_TRUE(d.shows(kLine + QStringLiteral(": Resting")));
    EXPECT_FALSE(d.shows(QStringLiteral("Ben rests")));
    d.see(QStringLiteral("ana-finds-it-resting"));
}

/// One press, alone, from the page where she is.
void somethingChanged(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("settings"));
    ASSERT_TRUE(d.press(QStringLiteral("Something changed")));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(QStringLiteral("Holding hands: Welcome")));
    d.see(QStringLiteral("everything-rests"));
}

void thePage(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(6, kEvening);
    ASSERT_TRUE(d.bothSitDown());
    week.keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Resting for now")));
    EXPECT_TRUE(d.shows(QStringLiteral("This page replaces edition")));
    EXPECT_FALSE(d.shows(QStringLiteral("Welcome: you may ask\n✓ Holding hands")));
    d.see(QStringLiteral("the-page"));
    ASSERT_TRUE(d.press(QStringLiteral("Save as PDF")));
    ASSERT_TRUE(week.keys.waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    const auto file = QDir(QString::fromStdString(d.folder().string())).filePath(QStringLiteral("week.pdf"));
    week.keys.write(file);
    week.keys.enter();
    EXPECT_TRUE(week.keys.waitFor([&] { return QFile::exists(file); }));
}

TEST(AWeekByKeyboard, GoesFromAWishAloneToAPageForTheSession) {
    AWeek week;
    ASSERT_NO_FATAL_FAILURE(anaAlone(week));
    ASSERT_NO_FATAL_FAILURE(benAlone(week));
    ASSERT_NO_FATAL_FAILURE(bothAtTheTable(week));
    ASSERT_NO_FATAL_FAILURE(secondLook(week));
    ASSERT_NO_FATAL_FAILURE(aRest(week));
    ASSERT_NO_FATAL_FAILURE(somethingChanged(week));
    ASSERT_NO_FATAL_FAILURE(thePage(week));
    std::cout << "inputs of a week, Tab included: " << week.keys.inputs() << "; passphrases: Ana "
              << week.keys.passphrases(Seat::Circle) << ", Ben " << week.keys.passphrases(Seat::Diamond)
              << "\n";
}

} // namespace
} // namespace inglenook::test

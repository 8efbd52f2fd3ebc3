// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in of each, alone, on two days; then they look once more at their own, open it, and listen.
#include "couples_life/week.h"

namespace inglenook::test {
namespace {

using std::chrono::seconds;

const auto kTopic = QStringLiteral("Music in the evening");
const auto kSaidBack = QStringLiteral("You miss the music, and the noise of the day is still in you.");
const auto kKept = QStringLiteral("One song is enough.");

/// Energy, body, a wish: three keys.
void tapThree(WindowDriver& driver, int key) {
    auto& keys = driver.keys();
    ASSERT_TRUE(driver.goTo("check-in"));
    ASSERT_TRUE(driver.press(QStringLiteral("Three taps")));
    const auto before = keys.inputs();
    for (const auto* question : {"How much energy", "How does your body feel", "What would you like today"}) {
        ASSERT_TRUE(driver.waitToSee(QLatin1String(question)));
        keys.digit(key);
    }
    EXPECT_EQ(keys.inputs() - before, 3);
    EXPECT_TRUE(driver.waitToSee(QStringLiteral("Sealed. Yours to change.")));
}

void lookOnceMore(WindowDriver& driver, const QString& name) {
    ASSERT_TRUE(driver.waitToFocus(QStringLiteral("I am ") + name));
    driver.keys().enter();
    ASSERT_TRUE(driver.waitToSee(QStringLiteral("A last look at your own")));
    driver.see(QStringLiteral("last-look-of-") + name);
}

/// To the page where Ana speaks.
void beginTheTalk(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("listening"));
    d.see(QStringLiteral("before-a-talk"));
    ASSERT_TRUE(d.choose(QStringLiteral("Who begins?"), QStringLiteral("Ana")));
    ASSERT_TRUE(d.choose(QStringLiteral("How long?"), QStringLiteral("6 minutes")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("Or in your own words")));
    week.keys.write(kTopic);
    week.keys.enter();
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Ben, is now a good time?")));
    d.see(QStringLiteral("is-now-a-good-time"));
    week.keys.digit(1);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Ana speaks first. Settle in")));
    d.see(QStringLiteral("settle-in"));
    d.letPass(seconds(20));
    week.keys.digit(1); // both tap, each their own
    week.keys.digit(2);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Say one small thing, out loud")));
}

/// What one of the two answers, once they have taken their time.
void answers(AWeek& week, const char* page, seconds after, int digit, const char* picture) {
    auto& d = week.driver;
    ASSERT_TRUE(d.waitToSee(QString::fromUtf8(page)));
    d.letPass(after);
    d.see(QString::fromUtf8(picture));
    week.keys.digit(digit);
    d.settle();
}

void keepALine(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.waitToSee(QStringLiteral("The last page")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("The line")));
    week.keys.press(Qt::Key_A, Qt::ControlModifier);
    week.keys.write(kKept);
    for (const auto* name : {"Ana", "Ben"}) {
        ASSERT_TRUE(d.tabTo(QLatin1String(name) + QStringLiteral(": keep exactly this")));
        week.keys.press(Qt::Key_Space);
    }
    d.see(QStringLiteral("last-page-of-a-talk"));
    for (const auto* name : {"Ana", "Ben"}) {
        ASSERT_TRUE(d.press(QLatin1String(name) + QStringLiteral(": close this page")));
    }
}

} // namespace

void anaChecksIn(AWeek& week) {
    auto& d = week.driver;
    d.moveClockTo(1, kEvening);
    ASSERT_TRUE(d.sitDown(Seat::Circle));
    d.see(QStringLiteral("today-of-ana"));
    ASSERT_NO_FATAL_FAILURE(tapThree(d, 1));
    d.see(QStringLiteral("sealed-by-ana"));
    week.tell("Ana checks in");
}

void benChecksIn(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(2, kEvening);
    ASSERT_TRUE(d.sitDown(Seat::Diamond));
    EXPECT_FALSE(d.shows(week.wish));
    ASSERT_NO_FATAL_FAILURE(tapThree(d, 3));
    d.see(QStringLiteral("sealed-by-ben"));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(week.wish));
    d.see(QStringLiteral("agreement-of-ben"));
    week.tell("Ben checks in");
}

void theyOpenTheirCheckIns(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(3, kEvening);
    ASSERT_TRUE(d.bothSitDown());
    ASSERT_TRUE(d.goTo("check-in"));
    ASSERT_TRUE(d.press(QStringLiteral("Open it together")));
    ASSERT_NO_FATAL_FAILURE(lookOnceMore(d, QStringLiteral("Ana")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("Energy: ")));
    const auto heldBack = d.focused();
    week.keys.press(Qt::Key_Space);
    ASSERT_TRUE(d.press(QStringLiteral("This may be seen")));
    ASSERT_NO_FATAL_FAILURE(lookOnceMore(d, QStringLiteral("Ben")));
    ASSERT_TRUE(d.press(QStringLiteral("This may be seen")));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("You both had your last look.")));
    ASSERT_TRUE(d.press(QStringLiteral("We are both here: open")));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("How it is today")));
    d.see(QStringLiteral("opened"));
    EXPECT_FALSE(d.shows(heldBack)) << qPrintable(heldBack);
    EXPECT_TRUE(d.shows(QStringLiteral("Energy: "))) << "Ben's";
    ASSERT_TRUE(d.press(QStringLiteral("We have read it")));
    d.see(QStringLiteral("does-anything-need-to-move"));
    ASSERT_TRUE(d.press(QStringLiteral("No, it is well as it is")));
    week.tell("they open their check-ins");
}

void theyListenForSixMinutes(AWeek& week) {
    auto& d = week.driver;
    ASSERT_NO_FATAL_FAILURE(beginTheTalk(week));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ana speaks", seconds(80), 1, "ana-speaks"));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Ben says it back")));
    d.letPass(seconds(60));
    ASSERT_TRUE(d.tabTo(QStringLiteral("Or write it, in a line")));
    week.keys.write(kSaidBack);
    d.see(QStringLiteral("ben-says-it-back"));
    ASSERT_TRUE(d.press(QStringLiteral("I have said it back")));
    EXPECT_TRUE(d.shows(kSaidBack));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ana, is that it?", seconds(20), 1, "is-that-it"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ana has been heard", seconds(20), 1, "enough-for-now"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ben says the whole of it", seconds(40), 1, "the-whole-of-it"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "is that the whole of it?", seconds(20), 1, "was-it-the-whole"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "what makes sense to you?", seconds(40), 1, "what-makes-sense"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ben guesses a feeling", seconds(20), 2, "a-guess"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Ana, is there a wish?", seconds(20), 1, "a-wish"));
    ASSERT_NO_FATAL_FAILURE(answers(week, "Change over?", seconds(20), 4, "change-over"));
    EXPECT_EQ(d.passed(), std::chrono::minutes(6)) << "no page led to the end before its time";
    ASSERT_NO_FATAL_FAILURE(keepALine(week));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Lines you both kept")));
    EXPECT_TRUE(d.shows(kKept));
    EXPECT_FALSE(d.shows(kSaidBack)) << "nothing stays that was not chosen";
    d.see(QStringLiteral("after-the-talk"));
    week.tell("they listen for six minutes");
}

} // namespace inglenook::test

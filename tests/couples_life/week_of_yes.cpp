// SPDX-License-Identifier: GPL-3.0-or-later
// An answer and a wish alone, a yes turn at the table, a night, a second look; then a goal inside of what
// holds.
#include "couples_life/week.h"

namespace inglenook::test {
namespace {

/// The yes of one person to a goal, behind the curtain.
void saysYesToTheGoal(AWeek& week, Seat seat, bool isOnPaper) {
    auto& d = week.driver;
    const auto name = QString::fromStdString(nameOf(seat));
    ASSERT_TRUE(d.waitToFocus(QStringLiteral("I am ") + name));
    week.keys.enter();
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Seal my answer")));
    EXPECT_TRUE(d.shows(week.step));
    week.keys.digit(1);
    if (isOnPaper) {
        ASSERT_TRUE(d.tabTo(QStringLiteral("On paper")));
        week.keys.press(Qt::Key_Space);
    }
    d.see(QStringLiteral("goal-turn-of-") + name);
    ASSERT_TRUE(d.tabTo(QStringLiteral("Your passphrase")));
    week.keys.passphrase(seat, typedPassphraseOf(seat));
    week.keys.enter();
}

void bothSayYesToTheGoal(AWeek& week, const QString& outcome) {
    auto& d = week.driver;
    ASSERT_NO_FATAL_FAILURE(saysYesToTheGoal(week, Seat::Circle, true));
    ASSERT_NO_FATAL_FAILURE(saysYesToTheGoal(week, Seat::Diamond, true));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Both answers are sealed")));
    week.keys.enter();
    ASSERT_TRUE(d.waitToSee(QStringLiteral("What came out")));
    EXPECT_TRUE(d.shows(outcome));
    d.see(QStringLiteral("what-came-out-for-the-goal"));
    week.keys.enter();
    ASSERT_TRUE(week.arrivesAt("goals"));
    EXPECT_TRUE(d.focused().endsWith(week.goal)) << qPrintable(d.focused());
}

void writeTheGoal(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.press(QStringLiteral("Write a goal together")));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("A small step")));
    ASSERT_TRUE(d.choose(QStringLiteral("What kind of goal is it?"), QStringLiteral("In a new way")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("The goal, in your words")));
    week.keys.write(week.goal);
    ASSERT_TRUE(d.tabTo(QStringLiteral("Why it matters")));
    week.keys.write(QStringLiteral("We danced on the day we met."));
    ASSERT_TRUE(d.tabTo(QStringLiteral("The step, in your words")));
    week.keys.write(week.step);
    ASSERT_TRUE(d.choose(QStringLiteral("Which line of your agreement is it inside of?"), week.line));
    ASSERT_TRUE(d.choose(QStringLiteral("About how long?"), QStringLiteral("5 minutes")));
    ASSERT_TRUE(d.choose(QStringLiteral("How much energy does it take?"), QStringLiteral("A little")));
    d.see(QStringLiteral("a-goal-is-written"));
    ASSERT_TRUE(d.press(QStringLiteral("Keep this step")));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("The steps, smallest first")));
    d.see(QStringLiteral("a-goal-with-its-first-step"));
    ASSERT_TRUE(d.press(QStringLiteral("Lay it on the table")));
    ASSERT_TRUE(week.arrivesAt("goals"));
}

} // namespace

void anaPreparesAWish(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("today"));
    ASSERT_TRUE(d.press(QStringLiteral("Answer alone")));
    week.keys.press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Search for more")));
    week.keys.write(QStringLiteral("dancing"));
    ASSERT_TRUE(d.press(week.wish));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("How is this for you")));
    d.see(QStringLiteral("ana-answers"));
    week.keys.digit(1);
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Prepare a wish")));
    ASSERT_TRUE(d.tabTo(QStringLiteral("Search")));
    week.keys.write(QStringLiteral("dancing"));
    ASSERT_TRUE(d.press(week.wish));
    d.see(QStringLiteral("ana-prepares-a-wish"));
    ASSERT_TRUE(d.press(QStringLiteral("Keep this wish")));
    ASSERT_TRUE(week.arrivesAt("agreement"));
    EXPECT_TRUE(d.shows(QStringLiteral("Wishes I prepare")));
    week.tell("Ana answers, and prepares a wish");
}

/// What Ana prepared comes to the table, and each says yes to its exact words.
void theyProposeAndSayYes(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(week.wish)) << "only its author brings it to the table";
    ASSERT_TRUE(d.press(QStringLiteral("Ana looks at own wishes")));
    ASSERT_TRUE(d.waitToFocus(QStringLiteral("I am Ana")));
    week.keys.enter();
    ASSERT_TRUE(d.waitToSee(QStringLiteral("What you prepared")));
    ASSERT_TRUE(d.press(QStringLiteral("Bring it to the table: ") + week.wish));
    ASSERT_TRUE(d.press(QStringLiteral("Done, hand it back")));
    ASSERT_TRUE(d.waitToFocus(QStringLiteral("We are both here")));
    week.keys.enter();
    ASSERT_TRUE(week.arrivesAt("agreement"));
    ASSERT_TRUE(d.waitToSee(week.wish));
    d.see(QStringLiteral("on-the-table"));
    week.tell("they propose");
    const auto turn = QStringLiteral("In the next turn: ");
    for (const auto& word : d.words()) { // the others wait
        if (!word.startsWith(turn) || word.contains(week.wish)) { continue; }
        ASSERT_TRUE(d.tabTo(word));
        week.keys.press(Qt::Key_Space);
    }
    ASSERT_TRUE(d.press(QStringLiteral("Answer these, each in turn")));
    ASSERT_TRUE(d.bothSayYes());
    EXPECT_TRUE(d.shows(week.line + QStringLiteral(": Settling")));
    week.tell("they say yes");
}

void theyLookOnceMore(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(4, kMorning);
    ASSERT_TRUE(d.bothSitDown());
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Second look")));
    ASSERT_TRUE(d.bothSayYes());
    EXPECT_TRUE(d.shows(week.line + QStringLiteral(": Welcome")));
    ASSERT_TRUE(d.press(QStringLiteral("Back to our agreement")));
    week.tell("they look once more");
}

/// There is touch in its first step, so their yes is slept on.
void theyAddAGoal(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("goals"));
    ASSERT_NO_FATAL_FAILURE(writeTheGoal(week));
    EXPECT_TRUE(d.focused().endsWith(week.goal)) << qPrintable(d.focused());
    d.see(QStringLiteral("a-goal-on-the-table"));
    ASSERT_TRUE(d.press(QStringLiteral("Each say yes or not yet: ") + week.goal));
    ASSERT_NO_FATAL_FAILURE(bothSayYesToTheGoal(week, QStringLiteral("It is slept on")));
    EXPECT_TRUE(d.shows(week.goal + QStringLiteral(": Settling")));
    week.tell("they add a goal");
}

void theySayYesToTheGoalOnceMore(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(5, kMorning);
    ASSERT_TRUE(d.bothSitDown());
    ASSERT_TRUE(d.goTo("goals"));
    ASSERT_TRUE(d.press(QStringLiteral("Say it once more: ") + week.goal));
    ASSERT_NO_FATAL_FAILURE(
        bothSayYesToTheGoal(week, QStringLiteral("Either of you can step down or rest it")));
    EXPECT_FALSE(d.shows(week.goal + QStringLiteral(": Settling")));
    EXPECT_TRUE(d.shows(week.step));
    d.see(QStringLiteral("the-goal-lives"));
    week.tell("they say yes to the goal once more");
}

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Something was hard, written alone; a rest alone; the day something changed; and a page for the session.
#include "couples_life/week.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>

namespace inglenook::test {

/// About the goal. Afterwards he stays where they are, which is one of three equal answers.
void benHasASetback(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(6, kEvening);
    ASSERT_TRUE(d.sitDown(Seat::Diamond));
    ASSERT_TRUE(d.goTo("goals"));
    ASSERT_TRUE(d.press(QStringLiteral("Something was hard: ") + week.goal));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("About: ") + week.goal));
    ASSERT_TRUE(d.tabTo(QStringLiteral("What happened, as a camera would have seen it?")));
    week.keys.write(week.hard);
    ASSERT_TRUE(d.tabTo(QStringLiteral("What may we try?")));
    week.keys.write(QStringLiteral("A shorter song, and a chair beside us."));
    d.see(QStringLiteral("something-was-hard"));
    ASSERT_TRUE(d.press(QStringLiteral("Keep it")));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("It is kept, for you")));
    d.see(QStringLiteral("a-setback-is-kept"));
    ASSERT_TRUE(d.press(QStringLiteral("Stay here")));
    ASSERT_TRUE(week.arrivesAt("goals"));
    EXPECT_TRUE(d.shows(week.step)) << "a hard time takes nothing away";
    week.tell("Ben has a setback");
}

void benRestsTheLine(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("agreement"));
    ASSERT_TRUE(d.press(QStringLiteral("Rest this: ") + week.wish));
    ASSERT_TRUE(d.waitToSee(week.line + QStringLiteral(": Resting")));
    const auto isInSight = [&] {
        for (const auto* each : d.window().findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == QStringLiteral("Keep these words")) {
                const QRect at(each->mapTo(&d.window(), QPoint()), each->size());
                return d.window().rect().contains(at);
            }
        }
        return false;
    };
    EXPECT_TRUE(d.keys().waitFor(isInSight)) << "what it waits for is asked where he can see all of it";
    d.see(QStringLiteral("ben-rests-it"));
    week.tell("Ben rests the line");
}

void anaFindsItResting(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(7, kMorning);
    ASSERT_TRUE(d.sitDown(Seat::Circle));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_TRUE(d.shows(week.line + QStringLiteral(": Resting")));
    EXPECT_FALSE(d.shows(QStringLiteral("Ben rests")));
    d.see(QStringLiteral("ana-finds-it-resting"));
    ASSERT_TRUE(d.goTo("goals"));
    EXPECT_TRUE(d.shows(QStringLiteral("This step rests: its line in your agreement is not open now.")));
    d.see(QStringLiteral("the-step-rests-too"));
    ASSERT_TRUE(d.press(QStringLiteral("Something was hard: ") + week.goal));
    ASSERT_TRUE(d.waitToSee(QStringLiteral("What may we try?")));
    EXPECT_FALSE(d.shows(week.hard)) << "it lies in Ben's own room";
    week.tell("Ana finds it resting");
}

/// One press, alone, from the page where she is.
void somethingChanges(AWeek& week) {
    auto& d = week.driver;
    ASSERT_TRUE(d.goTo("settings"));
    ASSERT_TRUE(d.press(QStringLiteral("Something changed")));
    ASSERT_TRUE(d.goTo("agreement"));
    EXPECT_FALSE(d.shows(QStringLiteral("Holding hands: Welcome")));
    d.see(QStringLiteral("everything-rests"));
    week.tell("something changes");
}

void theyPrintThePage(AWeek& week) {
    auto& d = week.driver;
    week.comesTo(8, kEvening);
    ASSERT_TRUE(d.bothSitDown());
    EXPECT_FALSE(d.shows(week.hard)) << "nothing is open by itself";
    week.keys.press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(d.waitToSee(QStringLiteral("Resting for now")));
    EXPECT_TRUE(d.shows(QStringLiteral("This page replaces edition")));
    EXPECT_FALSE(d.shows(QStringLiteral("Welcome: you may ask\n✓ Holding hands")));
    EXPECT_FALSE(d.shows(week.hard));
    d.see(QStringLiteral("the-page"));
    ASSERT_TRUE(d.press(QStringLiteral("Save as PDF")));
    ASSERT_TRUE(week.keys.waitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QFile file(QDir(QString::fromStdString(d.folder().string())).filePath(QStringLiteral("week.pdf")));
    week.keys.write(file.fileName());
    week.keys.enter();
    ASSERT_TRUE(week.keys.waitFor([&] { return file.exists(); }));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    week.tell("they print the page");
}

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A week of Ana and Ben, who have been here for a while, told in days. Each day goes on where the last one
/// ended, in the same vault and the same window.
#include "support/window_driver.h"

#include <gtest/gtest.h>

#include <iostream>

namespace inglenook::test {

constexpr int kMorning = 10 * 60;
constexpr int kEvening = 20 * 60;

struct AWeek {
    WindowDriver driver{WindowDriver::Begins::WithSampleCouple, QStringLiteral("week")};
    Typist& keys = driver.keys();
    int before = 0; ///< inputs, up to the last step

    const QString wish = QStringLiteral("Dancing slowly"); ///< as it is called in a list
    const QString line = QStringLiteral("Dancing slowly, standing or seated");
    const QString goal = QStringLiteral("A song of our own");
    const QString step = QStringLiteral("One song in the kitchen");
    const QString hard = QStringLiteral("The song ended and I sat down alone.");

    /// Everybody gone; then it is that day. The week begins on day 1: on day 0 the sample couple has checked
    /// in already.
    void comesTo(int day, int minute) {
        driver.lock();
        driver.moveClockTo(day, minute);
    }
    /// The program leads there by itself, and the page has read what it shows.
    [[nodiscard]] bool arrivesAt(const char* page) {
        const auto isThere = keys.waitFor([&] { return driver.window().page() == QLatin1String(page); });
        driver.settle();
        return isThere;
    }
    /// What this step took, from where the last one ended, sitting down included.
    void tell(const char* name) {
        std::cout << "inputs, Tab included: " << keys.inputs() - before << " " << name << "\n";
        before = keys.inputs();
    }
};

// What they feel (week_of_listening.cpp)
void anaChecksIn(AWeek& week);
void benChecksIn(AWeek& week); ///< and finds nothing of hers
void theyOpenTheirCheckIns(AWeek& week);
void theyListenForSixMinutes(AWeek& week);

// What they agree (week_of_yes.cpp)
void anaPreparesAWish(AWeek& week);
void theyProposeAndSayYes(AWeek& week);
void theyLookOnceMore(AWeek& week);
void theyAddAGoal(AWeek& week);
void theySayYesToTheGoalOnceMore(AWeek& week);

// What is hard (week_of_rest.cpp)
void benHasASetback(AWeek& week);
void benRestsTheLine(AWeek& week);
void anaFindsItResting(AWeek& week); ///< and not who rests it, nor what was hard
void somethingChanges(AWeek& week);
void theyPrintThePage(AWeek& week);

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// A week of a couple at the real window, by keyboard alone: check in alone twice, open it together, listen
// for six minutes, propose, say yes, add a goal, have a setback, rest a line, print.
#include "couples_life/week.h"

namespace inglenook::test {
namespace {

TEST(AWeekByKeyboard, GoesFromTwoCheckInsAloneToAPageForTheSession) {
    AWeek week;
    ASSERT_NO_FATAL_FAILURE(anaChecksIn(week));
    ASSERT_NO_FATAL_FAILURE(anaPreparesAWish(week));
    ASSERT_NO_FATAL_FAILURE(benChecksIn(week));
    ASSERT_NO_FATAL_FAILURE(theyOpenTheirCheckIns(week));
    ASSERT_NO_FATAL_FAILURE(theyListenForSixMinutes(week));
    ASSERT_NO_FATAL_FAILURE(theyProposeAndSayYes(week));
    ASSERT_NO_FATAL_FAILURE(theyLookOnceMore(week));
    ASSERT_NO_FATAL_FAILURE(theyAddAGoal(week));
    ASSERT_NO_FATAL_FAILURE(theySayYesToTheGoalOnceMore(week));
    ASSERT_NO_FATAL_FAILURE(benHasASetback(week));
    ASSERT_NO_FATAL_FAILURE(benRestsTheLine(week));
    ASSERT_NO_FATAL_FAILURE(anaFindsItResting(week));
    ASSERT_NO_FATAL_FAILURE(somethingChanges(week));
    ASSERT_NO_FATAL_FAILURE(theyPrintThePage(week));
    std::cout << "inputs of a week, Tab included: " << week.keys.inputs() << "; passphrases: Ana "
              << week.keys.passphrases(Seat::Circle) << ", Ben " << week.keys.passphrases(Seat::Diamond)
              << "\n";
}

} // namespace
} // namespace inglenook::test

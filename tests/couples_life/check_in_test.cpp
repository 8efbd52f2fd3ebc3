// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in of each, alone, on two days; then both look once more at their own, and open it together.
#include "support/window_driver.h"

#include <gtest/gtest.h>

#include <iostream>

namespace inglenook::test {
namespace {

using namespace ui;

constexpr int kEvening = 20 * 60;

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

TEST(ACheckInByKeyboard, IsTappedAloneByEachAndOpenedTogetherWithSomethingHeldBack) {
    WindowDriver driver(WindowDriver::Begins::WithSampleCouple, QStringLiteral("check-in"));
    auto& keys = driver.keys();
    driver.moveClockTo(1, kEvening);
    ASSERT_TRUE(driver.sitDown(Seat::Circle));
    ASSERT_NO_FATAL_FAILURE(tapThree(driver, 1));
    driver.see(QStringLiteral("sealed-by-ana"));
    driver.lock();
    driver.moveClockTo(2, kEvening);
    ASSERT_TRUE(driver.sitDown(Seat::Diamond));
    ASSERT_NO_FATAL_FAILURE(tapThree(driver, 3));
    driver.lock();
    driver.moveClockTo(3, kEvening);
    ASSERT_TRUE(driver.bothSitDown());
    ASSERT_TRUE(driver.goTo("check-in"));
    ASSERT_TRUE(driver.press(QStringLiteral("Open it together")));
    ASSERT_NO_FATAL_FAILURE(lookOnceMore(driver, QStringLiteral("Ana")));
    ASSERT_TRUE(driver.tabTo(QStringLiteral("Energy: ")));
    const auto heldBack = driver.focused();
    keys.press(Qt::Key_Space);
    ASSERT_TRUE(driver.press(QStringLiteral("This may be seen")));
    ASSERT_NO_FATAL_FAILURE(lookOnceMore(driver, QStringLiteral("Ben")));
    ASSERT_TRUE(driver.press(QStringLiteral("This may be seen")));
    ASSERT_TRUE(driver.waitToSee(QStringLiteral("You both had your last look.")));
    ASSERT_TRUE(driver.press(QStringLiteral("We are both here: open")));
    ASSERT_TRUE(driver.waitToSee(QStringLiteral("How it is today")));
    driver.see(QStringLiteral("opened"));
    EXPECT_FALSE(driver.shows(heldBack)) << qPrintable(heldBack);
    EXPECT_TRUE(driver.shows(QStringLiteral("Energy: "))) << "Ben's";
    std::cout << "inputs of two check-ins and their opening, Tab included: " << keys.inputs() << "\n";
}

} // namespace
} // namespace inglenook::test

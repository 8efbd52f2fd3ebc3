// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_store.h"
#include "ui/checkin/opening_page.h"
#include "ui/control/chip.h"
#include "ui_agreement/sample_window.h"

#include <QPointer>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kOpening = QStringLiteral("check-in-opening");

class JointOpening : public ::testing::Test {
protected:
    JointOpening() {
        m_sample.sitDown(Seat::Circle);
        m_sample.sitDown(Seat::Diamond);
        m_sample.goTo(QStringLiteral("check-in"));
    }
    void say(const char* words) { ASSERT_TRUE(m_sample.press(QLatin1String(words))) << words; }
    void tick(const QString& part) {
        for (auto* chip : m_sample.window().findChildren<Chip*>()) {
            if (chip->isVisible() && chip->text().contains(part)) { QTest::mouseClick(chip, Qt::LeftButton); }
        }
        m_sample.settle();
    }
    void openAll() {
        say("Open it together");
        say("I am Ana");
        say("This may be seen");
        say("I am Ben");
        say("This may be seen");
        say("We are both here: open");
    }
    OpenedCheckIn newest() {
        return must(m_sample.store([](Sitting& sitting) { return CheckInStore(sitting).opened(); })).front();
    }
    SampleWindow m_sample;
};

TEST_F(JointOpening, ShowsEachOnlyTheirOwnBeforeBothOpen) {
    say("Open it together");
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Energy"))) << "behind the curtain";
    say("I am Ana");
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Touch without a goal")));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Talk")));
    say("This may be seen");
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Touch without a goal")));
    say("I am Ben");
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Talk")));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Touch without a goal")));
}

TEST_F(JointOpening, ShowsBothWhatWasLetBeSeenAndNothingElse) {
    say("Open it together");
    say("I am Ana");
    tick(QStringLiteral("Wish for today")); // held back
    say("This may be seen");
    say("I am Ben");
    say("This may be seen");
    say("We are both here: open");
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Touch without a goal")));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("walk to the bridge")))
        << "a line is private unless it is ticked";
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Talk")));
    EXPECT_FALSE(newest().sheets[Seat::Circle].isAnswered(Dimension::Wish));
    EXPECT_TRUE(newest().sheets[Seat::Circle].isAnswered(Dimension::Energy));
}

TEST_F(JointOpening, ShowsALineThatItsAuthorTicked) {
    say("Open it together");
    say("I am Ana");
    tick(QStringLiteral("walk to the bridge"));
    say("This may be seen");
    say("I am Ben");
    say("This may be seen");
    say("We are both here: open");
    EXPECT_TRUE(m_sample.shows(QStringLiteral("walk to the bridge")));
}

TEST_F(JointOpening, EndsWithWhetherTheAgreementNeedsToMove) {
    openAll();
    say("We have read it");
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Does anything in our agreement need to move?")));
    say("There is something to ask for");
    EXPECT_EQ(m_sample.window().page(), QStringLiteral("wish"));
}

TEST_F(JointOpening, LeadsToTheAgreementWhereSomethingNeedsToRest) {
    openAll();
    say("We have read it");
    say("Something needs to rest or to be closer");
    EXPECT_EQ(m_sample.window().page(), QStringLiteral("agreement"));
}

TEST_F(JointOpening, CanBeLeftBeforeItsEndAndOpensNothing) {
    say("Open it together");
    say("I am Ana");
    QTest::keyClick(&m_sample.window(), Qt::Key_Escape);
    m_sample.settle();
    EXPECT_EQ(m_sample.window().page(), QStringLiteral("check-in"));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("There is something to open together.")));
}

TEST_F(JointOpening, IsGoneFromTheWindowWhenSomeoneLeavesInTheMiddle) {
    say("Open it together");
    say("I am Ana");
    m_sample.door().standUp(Seat::Circle);
    m_sample.settle();
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Touch without a goal"))) << "Ben is alone now";
}

TEST(OneAtTheOpening, IsToldThatItTakesBothAndNothingElse) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kOpening);
    EXPECT_TRUE(sample.shows(QStringLiteral("This takes both of you.")));
    EXPECT_FALSE(sample.shows(QStringLiteral("something to open")));
}

} // namespace
} // namespace inglenook::test

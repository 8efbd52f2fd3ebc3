// SPDX-License-Identifier: GPL-3.0-or-later
// The low-energy check-in by keyboard alone, with its inputs counted.
#include "checkin/check_in_store.h"
#include "ui/checkin/checkin_page.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

const auto kCheckIn = QStringLiteral("check-in");

class Taps : public ::testing::Test {
protected:
    Taps() {
        m_sample.sitDown(Seat::Circle);
        static_cast<void>(m_sample.store([](Sitting& sitting) {
            return CheckInStore(sitting).takeBack(Seat::Circle); // the sample has sealed one
        }));
        m_sample.goTo(kCheckIn);
    }
    void press(int key) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        m_sample.settle();
        ++m_inputs;
    }
    std::optional<CheckIn> sealed() {
        return must(
            m_sample.store([](Sitting& sitting) { return CheckInStore(sitting).sealed(Seat::Circle); }));
    }
    SampleWindow m_sample;
    int m_inputs = 0;
};

TEST_F(Taps, TakeFourInputsFromThePageToSealed) {
    press(Qt::Key_Return); // "Three taps" is the first thing on the page
    ASSERT_TRUE(m_sample.shows(QStringLiteral("How much energy is there?")));
    press(Qt::Key_1);
    press(Qt::Key_3);
    press(Qt::Key_2);
    EXPECT_LE(m_inputs, 4);
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Sealed. Yours to change.")));
    const auto kept = sealed();
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(bandOf(kept->sheet.answer(Dimension::Energy)), Band::Left);
    EXPECT_EQ(bandOf(kept->sheet.answer(Dimension::Pain)), Band::Right);
    EXPECT_EQ(kept->sheet.wish(), Wish::QuietCompany);
}

TEST_F(Taps, KeepWhatIsThereWhenOneStopsAfterTheFirst) {
    press(Qt::Key_Return);
    press(Qt::Key_2);
    ASSERT_TRUE(m_sample.press(QStringLiteral("Stop here")));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Sealed. Yours to change.")));
    EXPECT_EQ(bandOf(sealed()->sheet.answer(Dimension::Energy)), Band::Middle);
}

TEST_F(Taps, KeepWhatIsThereWhenTheVaultLocksInTheMiddle) {
    press(Qt::Key_Return);
    press(Qt::Key_2);
    m_sample.lock();
    m_sample.sitDown(Seat::Circle);
    EXPECT_EQ(bandOf(sealed()->sheet.answer(Dimension::Energy)), Band::Middle);
}

TEST_F(Taps, WriteNothingWhenAllThreeAreSkipped) {
    press(Qt::Key_Return);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(m_sample.press(QStringLiteral("Skip")));
    }
    EXPECT_FALSE(sealed().has_value());
}

TEST_F(Taps, AskNothingAboutSexAndReadNothingIntoAffection) {
    press(Qt::Key_Return);
    press(Qt::Key_1);
    press(Qt::Key_1);
    EXPECT_FALSE(m_sample.shows(QStringLiteral("sex")));
    press(Qt::Key_3); // affection
    const auto kept = sealed();
    EXPECT_EQ(kept->sheet.wish(), Wish::Affection);
    EXPECT_FALSE(kept->sheet.isAnswered(Dimension::Interest));
    EXPECT_FALSE(kept->sheet.isAnswered(Dimension::Closeness));
}

TEST_F(Taps, AreLeftByEscTowardsTheStartOfThePage) {
    press(Qt::Key_Return);
    QTest::keyClick(&m_sample.window(), Qt::Key_Escape);
    m_sample.settle();
    EXPECT_EQ(m_sample.window().page(), kCheckIn);
    EXPECT_FALSE(m_sample.buttons(QStringLiteral("Three taps")).empty());
}

} // namespace
} // namespace inglenook::test

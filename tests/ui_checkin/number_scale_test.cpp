// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/number_scale.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace inglenook::ui {
namespace {

class Scale : public ::testing::Test {
protected:
    Scale()
        : m_scale(QStringLiteral("How is it?"),
                  {QStringLiteral("low"), QStringLiteral("some"), QStringLiteral("high")}) {
        m_scale.resize(500, m_scale.sizeHint().height());
        m_scale.show();
        QObject::connect(&m_scale, &NumberScale::chosen, &m_scale, [this] { ++m_told; });
    }
    std::optional<int> after(Qt::Key key) {
        QTest::keyClick(&m_scale, key);
        return m_scale.value();
    }
    NumberScale m_scale;
    int m_told = 0;
};

TEST_F(Scale, HasNothingChosenBeforehand) {
    EXPECT_EQ(m_scale.value(), std::nullopt);
    EXPECT_EQ(m_scale.spoken(), QStringLiteral("not answered"));
}

TEST_F(Scale, TakesANumberForEachDigit) {
    for (int digit = 0; digit <= 9; ++digit) {
        EXPECT_EQ(after(static_cast<Qt::Key>(Qt::Key_0 + digit)), digit);
    }
    EXPECT_EQ(m_told, 10);
}

TEST_F(Scale, MovesByArrowsHomeAndEndAndClearsByDelete) {
    EXPECT_EQ(after(Qt::Key_Right), 5) << "the first arrow takes the middle";
    EXPECT_EQ(after(Qt::Key_Right), 6);
    EXPECT_EQ(after(Qt::Key_Down), 5);
    EXPECT_EQ(after(Qt::Key_End), 10);
    EXPECT_EQ(after(Qt::Key_Up), 10);
    EXPECT_EQ(after(Qt::Key_Home), 0);
    EXPECT_EQ(after(Qt::Key_Left), 0);
    EXPECT_EQ(after(Qt::Key_Delete), std::nullopt);
}

TEST_F(Scale, IsNotAnsweredByScrolling) {
    QWheelEvent wheel(QPointF(50, 20), QPointF(50, 20), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_scale, &wheel);
    EXPECT_EQ(m_scale.value(), std::nullopt);
    EXPECT_FALSE(wheel.isAccepted()) << "the page scrolls on";
}

TEST_F(Scale, IsASliderWithItsWordsToAScreenReader) {
    auto* seen = QAccessible::queryAccessibleInterface(&m_scale);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Slider);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("How is it?"));
    EXPECT_TRUE(seen->text(QAccessible::Description).contains(QStringLiteral("low")));
    EXPECT_EQ(seen->text(QAccessible::Value), QStringLiteral("not answered"));
    ASSERT_NE(seen->valueInterface(), nullptr);
    seen->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(m_scale.value(), 7);
    EXPECT_EQ(seen->text(QAccessible::Value), QStringLiteral("7"));
}

TEST_F(Scale, IsAnsweredByTheMouseWhereItIsPressed) {
    QTest::mouseClick(&m_scale, Qt::LeftButton, {}, QPoint(m_scale.width() - 3, 20));
    EXPECT_EQ(m_scale.value(), 10);
    QTest::mouseClick(&m_scale, Qt::LeftButton, {}, QPoint(1, 20));
    EXPECT_EQ(m_scale.value(), 0);
}

} // namespace
} // namespace inglenook::ui

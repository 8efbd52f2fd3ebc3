// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

struct Row {
    QWidget window;
    QPushButton first{QStringLiteral("First")};
    QPushButton second{QStringLiteral("Second")};
    QLineEdit field;
    Row() {
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(&first);
        layout->addWidget(&second);
        layout->addWidget(&field);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
        first.setFocus();
    }
};

TEST(FocusRing, ShowsItselfOnceTheKeyboardIsInUseAndGoesWithTheMouse) {
    Row row;
    const ui::FocusRing ring;
    EXPECT_FALSE(ring.isShown());
    QTest::keyClick(&row.first, Qt::Key_Tab);
    EXPECT_TRUE(row.second.hasFocus());
    EXPECT_TRUE(ring.isShown());
    QTest::mouseClick(&row.first, Qt::LeftButton);
    EXPECT_FALSE(ring.isShown());
}

TEST(FocusRing, LeavesFieldsToTheirOwnBorder) {
    Row row;
    const ui::FocusRing ring;
    QTest::keyClick(&row.first, Qt::Key_Tab);
    QTest::keyClick(&row.second, Qt::Key_Tab);
    EXPECT_TRUE(row.field.hasFocus());
    EXPECT_FALSE(ring.isShown());
}

} // namespace
} // namespace inglenook::test

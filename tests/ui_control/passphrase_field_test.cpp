// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/passphrase_field.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

std::string typedIn(const PassphraseField& field) {
    const auto passphrase = field.passphrase();
    if (!passphrase) { return "?"; }
    const auto bytes = passphrase->bytes();
    return {bytes.begin(), bytes.end()};
}

struct Box {
    PassphraseField field{QStringLiteral("Passphrase")};
    Box() {
        field.resize(400, 160);
        field.show();
    }
    void type(const char* words) { QTest::keyClicks(field.edit(), QString::fromUtf8(words)); }
    void press(Qt::Key key) { QTest::keyClick(field.edit(), key); }
};

TEST(PassphraseField, GivesWhatWasTyped) {
    Box box;
    box.type("warm tea by the fire");
    EXPECT_EQ(typedIn(box.field), "warm tea by the fire");
}

TEST(PassphraseField, CanBeCorrectedAtTheCursor) {
    Box box;
    box.type("abXd");
    box.press(Qt::Key_Left);
    box.press(Qt::Key_Backspace);
    box.type("c");
    EXPECT_EQ(typedIn(box.field), "abcd");
    box.press(Qt::Key_Home);
    box.press(Qt::Key_Delete);
    EXPECT_EQ(typedIn(box.field), "bcd");
}

TEST(PassphraseField, TakesWhatAnInputMethodComposes) {
    Box box;
    QInputMethodEvent composed;
    composed.setCommitString(QString::fromUtf8("é😀"));
    QCoreApplication::sendEvent(box.field.edit(), &composed);
    EXPECT_EQ(typedIn(box.field), "é😀");
    box.press(Qt::Key_Backspace);
    EXPECT_EQ(typedIn(box.field), "é") << "one sign goes at a time";
}

TEST(PassphraseField, KeepsNothingAfterItWasCleared) {
    Box box;
    box.type("secret");
    box.field.clear();
    EXPECT_TRUE(box.field.isEmpty());
    EXPECT_EQ(box.field.passphrase().error().code, ErrorCode::TextEmpty);
    QTest::keyClick(box.field.edit(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(box.field.isEmpty()) << "there is no undo";
}

TEST(PassphraseField, AsksInputMethodsToForgetAndTellsThemNothing) {
    Box box;
    box.type("secret");
    const auto hints = box.field.edit()->inputMethodHints();
    EXPECT_TRUE(hints.testFlag(Qt::ImhSensitiveData));
    EXPECT_TRUE(hints.testFlag(Qt::ImhHiddenText));
    EXPECT_TRUE(hints.testFlag(Qt::ImhNoPredictiveText));
    EXPECT_EQ(box.field.edit()->inputMethodQuery(Qt::ImSurroundingText).toString(), QString());
}

TEST(PassphraseField, IsAPasswordToAScreenReaderUntilItsWordsAreShown) {
    Box box;
    box.type("tea");
    auto* found = QAccessible::queryAccessibleInterface(box.field.edit());
    ASSERT_NE(found, nullptr);
    EXPECT_TRUE(found->state().passwordEdit);
    EXPECT_EQ(found->text(QAccessible::Value), QString(3, QChar(0x2022)));
    EXPECT_EQ(found->text(QAccessible::Name), QStringLiteral("Passphrase"));
    box.field.edit()->setShown(true);
    EXPECT_FALSE(found->state().passwordEdit);
    EXPECT_EQ(found->text(QAccessible::Value), QStringLiteral("tea"));
}

TEST(PassphraseField, StopsAtItsLongestWithoutHarm) {
    Box box;
    QInputMethodEvent much;
    much.setCommitString(QString(2000, QLatin1Char('a')));
    QCoreApplication::sendEvent(box.field.edit(), &much);
    EXPECT_EQ(typedIn(box.field).size(), 256U);
}

TEST(PassphraseField, LeavesChordsToTheWindow) {
    Box box;
    QTest::keyClick(box.field.edit(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(box.field.isEmpty());
}

} // namespace
} // namespace inglenook::test

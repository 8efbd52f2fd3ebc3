// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/button.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/curtain.h"
#include "ui/control/field.h"
#include "ui/control/focus_place.h"
#include "words_of.h"

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

struct Stances {
    ChoiceRow row{q("Holding hands"), {{q("Welcome"), {}, {}}, {q("Only"), {}, {}}, {q("Not now"), {}, {}}}};
    QSignalSpy chosen{&row, &ChoiceRow::chosen};
    Stances() {
        row.resize(600, 60);
        row.show();
        row.activateWindow();
        QCoreApplication::processEvents();
        row.setFocus();
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(row.focusWidget() != nullptr ? row.focusWidget() : &row, key); }
};

TEST(ChoiceRow, HasNoAnswerBeforehand) {
    Stances s;
    EXPECT_EQ(s.row.choice(), ChoiceRow::kNone);
    EXPECT_EQ(s.row.word(), QString());
}

TEST(ChoiceRow, TakesNumbersArrowsHomeAndEnd) {
    Stances s;
    s.press(Qt::Key_2);
    EXPECT_EQ(s.row.choice(), 1);
    s.press(Qt::Key_Right);
    EXPECT_EQ(s.row.choice(), 2);
    s.press(Qt::Key_Right);
    EXPECT_EQ(s.row.choice(), 2) << "the last word is the last";
    s.press(Qt::Key_Home);
    EXPECT_EQ(s.row.choice(), 0);
    s.press(Qt::Key_End);
    EXPECT_EQ(s.row.choice(), 2);
    s.press(Qt::Key_Left);
    EXPECT_EQ(s.row.choice(), 1);
}

TEST(ChoiceRow, IsClearedByDelete) {
    Stances s;
    s.press(Qt::Key_3);
    s.press(Qt::Key_Delete);
    EXPECT_EQ(s.row.choice(), ChoiceRow::kNone);
    ASSERT_EQ(s.chosen.count(), 2);
    EXPECT_EQ(s.chosen.last().first().toInt(), ChoiceRow::kNone);
}

TEST(ChoiceRow, IsNotChangedByTheWheel) {
    Stances s;
    s.press(Qt::Key_2);
    QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(s.row.focusWidget(), &wheel);
    EXPECT_EQ(s.row.choice(), 1);
}

TEST(ChoiceRow, MovesTheOtherWayWhenReadRightToLeft) {
    Stances s;
    s.row.setLayoutDirection(Qt::RightToLeft);
    s.press(Qt::Key_2);
    s.press(Qt::Key_Left);
    EXPECT_EQ(s.row.choice(), 2);
}

TEST(ChoiceRow, SaysNothingWhenTheProgramChooses) {
    Stances s;
    s.row.setChoice(1);
    EXPECT_EQ(s.chosen.count(), 0);
}

TEST(Buttons, ArePressedByReturnAndSpace) {
    Button button(q("Print"), Button::Kind::Primary);
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 2);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 2);
}

TEST(Buttons, LeaveCtrlReturnToThePage) {
    Button button(q("Print"));
    button.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 0);
}

TEST(Chips, AreTickedByReturnAndSpace) {
    Chip chip(q("gently"));
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Space);
    EXPECT_TRUE(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Return);
    EXPECT_FALSE(chip.isChecked());
}

TEST(TextAreas, AreLeftByTabAndFinishedByCtrlEnter) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* area = new TextArea(q("One thing"));
    auto* next = new Field(q("Another"));
    layout->addWidget(area);
    layout->addWidget(next);
    window.show();
    window.activateWindow();
    QCoreApplication::processEvents();
    area->setFocus();
    QSignalSpy finished(area, &TextArea::finished);
    QTest::keyClicks(area->edit(), q("tea"));
    QTest::keyClick(area->edit(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(area->text(), q("tea"));
    QTest::keyClick(area->edit(), Qt::Key_Tab);
    EXPECT_TRUE(next->edit()->hasFocus());
}

TEST(Curtains, NameThePersonAndOpenWithOneKey) {
    Curtain curtain;
    curtain.handTo(Seat::Diamond, q("Ben"), {}, q("I am Ben"));
    curtain.show();
    QSignalSpy opened(&curtain, &Curtain::opened);
    EXPECT_EQ(curtain.accessibleName(), q("Pass the laptop to Ben"));
    QTest::keyClick(curtain.button(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

/// A page whose only button builds everything anew, between two buttons of the window.
struct PageBuiltAnew {
    QList<QWidget*> hadFocus; // outlives the window, which takes the focus from its controls as it goes
    QWidget window;
    QVBoxLayout column{&window};
    Page* page = new Page(q("A page"));
    QPointer<Button> button;
    PageBuiltAnew() {
        QObject::connect(qApp, &QApplication::focusChanged, &window,
                         [this](QWidget* /*before*/, QWidget* now) { hadFocus.append(now); });
        column.addWidget(new Button(q("Before"), Button::Kind::Quiet));
        column.addWidget(page);
        column.addWidget(new Button(q("Something changed"), Button::Kind::Quiet));
        build();
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
        button->setFocus();
        hadFocus.clear();
    }
    void build() {
        FocusPlace place(*page);
        if (button) {
            button->hide();
            button->deleteLater();
        }
        button = page->add(new Button(q("Again"), Button::Kind::Primary));
        QObject::connect(button, &Button::clicked, page, [this] { build(); });
        place.restore(false);
    }
};

TEST(Page, BuiltAnewKeepsTheFocusAndNeverLendsItToAnythingOutside) {
    PageBuiltAnew built;
    const QPointer<Button> before = built.button;
    QTest::keyClick(built.button, Qt::Key_Return);
    EXPECT_NE(built.button, before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // before the new button is there
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), built.button.data());
    for (auto* each : built.hadFocus) {
        EXPECT_TRUE(each == built.page || built.page->isAncestorOf(each));
    }
}

} // namespace
} // namespace inglenook::test

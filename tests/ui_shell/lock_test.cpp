// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/nav_button.h"
#include "ui/control/passphrase_field.h"
#include "ui/control/text.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/lock_text.h"
#include "ui/lock/seat_button.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/shell_keys.h"
#include "ui/shell/sidebar.h"
#include "ui_shell/window_sample.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

TEST(LockScreen, OffersTwoShapesAndNoName) {
    WindowSample sample;
    sample.start();
    ASSERT_TRUE(sample.window().isAtLock());
    EXPECT_TRUE(sample.window().lockPage()->seatButton(Seat::Circle)->isVisible());
    EXPECT_TRUE(sample.window().lockPage()->seatButton(Seat::Diamond)->isVisible());
    for (const auto* text : sample.window().lockPage()->findChildren<Text*>()) {
        EXPECT_FALSE(text->text().contains(QStringLiteral("Ana"))) << qPrintable(text->text());
        EXPECT_FALSE(text->text().contains(QStringLiteral("Ben"))) << qPrintable(text->text());
    }
}

TEST(LockScreen, OpensForTheRightWordsAndShowsToday) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    EXPECT_EQ(sample.window().page(), QStringLiteral("today"));
    EXPECT_TRUE(sample.door().presence().here[Seat::Circle]);
    EXPECT_EQ(sample.door().presence().names[Seat::Circle], QStringLiteral("Ana"));
}

TEST(LockScreen, SaysOneKindSentenceForWrongWordsAndKeepsNothingTyped) {
    WindowSample sample;
    sample.start();
    auto* lock = sample.window().lockPage();
    QTest::mouseClick(lock->seatButton(Seat::Diamond), Qt::LeftButton);
    QTest::keyClicks(lock->field()->edit(), QStringLiteral("not these words"));
    QTest::keyClick(lock->field()->edit(), Qt::Key_Return);
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
    EXPECT_TRUE(lock->field()->isEmpty());
    EXPECT_EQ(lock->field()->edit()->accessibleDescription(), wrongPassphrase(Seat::Diamond));
    EXPECT_TRUE(sample.door().presence().isLocked());
}

TEST(LockScreen, SeatsTheSecondPersonBesideTheFirst) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    Q_EMIT sample.window().sidebar()->otherSeatAsked();
    sample.settle();
    ASSERT_TRUE(sample.window().isAtLock());
    sample.sitDown(Seat::Diamond);
    EXPECT_TRUE(sample.door().presence().areBoth());
    EXPECT_EQ(sample.window().page(), QStringLiteral("today"));
}

TEST(Lock, WipesKeysAndPagesWithADialogOpenWithinASecond) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    sample.fieldOf("today")->setText(QStringLiteral("a private thought"));
    auto* dialog = new QDialog(&sample.window());
    dialog->setModal(true);
    dialog->open();
    const QPointer<QDialog> open(dialog);
    QElapsedTimer time;
    time.start();
    sample.window().lockNow();
    sample.settle();
    EXPECT_LT(time.elapsed(), 1000);
    EXPECT_TRUE(sample.window().isAtLock());
    EXPECT_TRUE(open.isNull());
    EXPECT_EQ(sample.fieldOf("today"), nullptr) << "nothing anyone wrote stays in a widget";
    EXPECT_TRUE(sample.door().presence().isLocked());
}

TEST(Lock, LetsPagesKeepTheirTextInTheOpenRoomFirst) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    QObject page;
    QObject::connect(&sample.door(), &Door::aboutToLock, &page, [&] {
        sample.door().ask(
            &page,
            [](House& house) -> Result<void> {
                if (house.sitting() == nullptr) { return fail(ErrorCode::NotPresent, "draft"); }
                return DraftStore(*house.sitting(), Seat::Circle).keep("thought", "half a sent");
            },
            [](const Result<void>& kept) { EXPECT_TRUE(kept.has_value()); });
    });
    sample.window().lockNow();
    sample.settle();
    sample.sitDown(Seat::Circle);
    auto text = std::string();
    sample.door().ask(
        &page, [](House& house) { return DraftStore(*house.sitting(), Seat::Circle).text("thought"); },
        [&](const Result<std::string>& found) { text = found.value_or("nothing"); });
    sample.settle();
    EXPECT_EQ(text, "half a sent");
}

TEST(Lock, WorksByCtrlLWhateverHasTheFocus) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    QTest::keyClick(sample.fieldOf("today"), Qt::Key_L, Qt::ControlModifier);
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
}

TEST(Lock, FollowsTheDesktopsScreenLock) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    Q_EMIT sample.window().session()->lockWanted();
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
}

TEST(Hide, PaintsTheNeutralPageBeforeAnythingIsWiped) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    auto wasCovered = false;
    QObject listener;
    QObject::connect(&sample.door(), &Door::aboutToLock, &listener,
                     [&] { wasCovered = sample.window().isCovered(); });
    QElapsedTimer time;
    time.start();
    sample.window().hideNow();
    EXPECT_LT(time.elapsed(), 500); // 50 ms in what ships; sanitizers and a busy machine are slower
    EXPECT_TRUE(wasCovered);
    EXPECT_TRUE(sample.window().isCovered());
    sample.settle();
    EXPECT_TRUE(sample.door().presence().isLocked());
    EXPECT_TRUE(sample.window().isCovered()) << "it stays until somebody comes";
    EXPECT_EQ(sample.window().windowTitle(), QStringLiteral("Inglenook"));
}

TEST(Hide, EmptiesTheClipboard) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    QApplication::clipboard()->setText(QStringLiteral("a private thought"));
    sample.window().hideNow();
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST(Hide, IsOneKeyOrHoldingEscape) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    QTest::keyClick(sample.fieldOf("today"), Qt::Key_F9);
    EXPECT_TRUE(sample.window().isCovered());
    sample.settle();
    QTest::keyClick(&sample.window(), Qt::Key_Space);
}

TEST(Hide, ComesByHoldingEscapeAndEscapeAloneGoesBack) {
    WindowSample sample;
    sample.window().keys()->setHoldTime(0);
    sample.start();
    sample.sitDown(Seat::Circle);
    auto* field = sample.fieldOf("today");
    field->setText(QStringLiteral("half a thought"));
    sample.window().keys()->setHoldTime(60'000);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(sample.window().isCovered());
    EXPECT_EQ(field->text(), QStringLiteral("half a thought")) << "Esc never loses text";
    sample.window().keys()->setHoldTime(0);
    QTest::keyPress(field, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_TRUE(sample.window().isCovered());
}

TEST(Hide, IsLeftByAnyKeyTowardsTheLockScreen) {
    WindowSample sample;
    sample.start();
    sample.sitDown(Seat::Circle);
    sample.window().hideNow();
    sample.settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    sample.settle();
    EXPECT_TRUE(sample.window().isAtLock());
    EXPECT_FALSE(sample.window().isCovered());
}

} // namespace
} // namespace inglenook::test

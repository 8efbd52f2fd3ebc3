// SPDX-License-Identifier: GPL-3.0-or-later
// One's own room in the real window: written, found, marked and erased by keyboard, and gone from the screen
// when the other sits down.
#include "own_room/opened_notes.h"
#include "own_room/own_room_store.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

template <class Widget>
Widget* seen(SampleWindow& sample, const QString& name) {
    for (auto* each : sample.window().findChildren<Widget*>(name)) {
        if (each->isVisible()) { return each; }
    }
    return nullptr;
}

void pressNamed(SampleWindow& sample, const QString& name) {
    auto* button = seen<QPushButton>(sample, name);
    ASSERT_NE(button, nullptr) << name.toStdString();
    sample.pressWithKeyboard(*button);
}

void openRoom(SampleWindow& sample, Seat seat = Seat::Circle) {
    sample.sitDown(seat);
    sample.goTo(QStringLiteral("own-room"));
}

void openDrawer(SampleWindow& sample, NoteKind kind) {
    pressNamed(sample, QStringLiteral("drawer-%1").arg(static_cast<int>(kind)));
}

void typeNote(SampleWindow& sample, const QString& text) {
    auto* area = seen<TextArea>(sample, QStringLiteral("write"));
    ASSERT_NE(area, nullptr);
    area->edit()->setFocus();
    QTest::keyClicks(area->edit(), text);
}

void search(SampleWindow& sample, const QString& query) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto* field = seen<Field>(sample, QStringLiteral("search"));
    ASSERT_NE(field, nullptr);
    ASSERT_TRUE(field->edit()->hasFocus());
    QTest::keyClicks(field->edit(), query);
    sample.settle();
}

std::vector<Note> notesOf(SampleWindow& sample, Seat seat, NoteKind kind) {
    return must(sample.store([&](Sitting& sitting) { return OwnRoomStore(sitting).notes(seat, kind); }));
}

TEST(OwnRoomPage, KeepsANoteThatIsTypedAndFinishedByKeyboard) {
    SampleWindow sample;
    openRoom(sample);
    openDrawer(sample, NoteKind::Fear);
    typeNote(sample, QStringLiteral("that the cold comes back"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    sample.settle();
    EXPECT_EQ(notesOf(sample, Seat::Circle, NoteKind::Fear).front().text, "that the cold comes back");
    EXPECT_TRUE(sample.shows(QStringLiteral("that the cold comes back")));
    EXPECT_TRUE(seen<TextArea>(sample, QStringLiteral("write"))->text().isEmpty());
}

TEST(OwnRoomPage, MarksWhatToBringByKey) {
    SampleWindow sample;
    openRoom(sample);
    openDrawer(sample, NoteKind::Boundary);
    auto* bring = seen<ChoiceRow>(sample, QStringLiteral("bring"));
    ASSERT_NE(bring, nullptr);
    bring->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    sample.settle();
    EXPECT_EQ(notesOf(sample, Seat::Circle, NoteKind::Boundary).front().bring, Bring::Session);
}

TEST(OwnRoomPage, ErasesInTwoStepsOnly) {
    SampleWindow sample;
    openRoom(sample);
    openDrawer(sample, NoteKind::Boundary);
    const auto text = QString::fromStdString(notesOf(sample, Seat::Circle, NoteKind::Boundary).front().text);
    const auto pressFirst = [&](const QString& words) {
        for (auto* button : sample.window().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == words) { return sample.pressWithKeyboard(*button); }
        }
        FAIL() << words.toStdString();
    };
    pressFirst(QStringLiteral("Erase"));
    EXPECT_EQ(notesOf(sample, Seat::Circle, NoteKind::Boundary).size(), 1U);
    pressFirst(QStringLiteral("Leave it here"));
    EXPECT_EQ(notesOf(sample, Seat::Circle, NoteKind::Boundary).size(), 1U);
    pressFirst(QStringLiteral("Erase"));
    pressFirst(QStringLiteral("Erase it for good"));
    EXPECT_TRUE(notesOf(sample, Seat::Circle, NoteKind::Boundary).empty());
    EXPECT_FALSE(sample.shows(text));
}

TEST(OwnRoomPage, FindsByCtrlFAndShowsTheWordsAround) {
    SampleWindow sample;
    openRoom(sample);
    search(sample, QStringLiteral("fea"));
    EXPECT_TRUE(sample.shows(QStringLiteral("What it is like with a feather, and my eyes closed.")));
    search(sample, QStringLiteral("zzz"));
    EXPECT_TRUE(sample.shows(QStringLiteral("Nothing in your room has these words.")));
    sample.window().goBack();
    sample.settle();
    EXPECT_TRUE(seen<Field>(sample, QStringLiteral("search"))->text().isEmpty());
    EXPECT_EQ(sample.window().page(), QStringLiteral("own-room")) << "one level back, not a page";
}

TEST(OwnRoomPage, GoesFromAHitToItsNote) {
    SampleWindow sample;
    openRoom(sample);
    search(sample, QStringLiteral("feather"));
    for (auto* button : sample.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Go to it")) {
            sample.pressWithKeyboard(*button);
            break;
        }
    }
    EXPECT_NE(seen<ChoiceRow>(sample, QStringLiteral("bring")), nullptr);
    EXPECT_TRUE(sample.shows(QStringLiteral("Curiosities")));
    sample.window().goBack();
    sample.settle();
    EXPECT_NE(seen<QPushButton>(sample, QStringLiteral("drawer-1")), nullptr) << "back at the overview";
}

TEST(OwnRoomPage, KeepsWhatIsHalfTypedThroughALock) {
    SampleWindow sample;
    openRoom(sample);
    openDrawer(sample, NoteKind::Journal);
    typeNote(sample, QStringLiteral("half a thought"));
    sample.lock();
    openRoom(sample);
    openDrawer(sample, NoteKind::Journal);
    EXPECT_EQ(seen<TextArea>(sample, QStringLiteral("write"))->text(), QStringLiteral("half a thought"));
    sample.lock();
    openRoom(sample, Seat::Diamond);
    openDrawer(sample, NoteKind::Journal);
    EXPECT_EQ(seen<TextArea>(sample, QStringLiteral("write"))->text(), QString()) << "the other's words";
}

TEST(OwnRoomPage, KeepsOtherWordsHalfTypedThroughALock) {
    SampleWindow sample;
    openRoom(sample);
    openDrawer(sample, NoteKind::Boundary);
    for (auto* button : sample.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Change the words")) {
            sample.pressWithKeyboard(*button);
            break;
        }
    }
    auto* area = seen<TextArea>(sample, QStringLiteral("otherWords"));
    ASSERT_NE(area, nullptr);
    area->edit()->setFocus();
    QTest::keyClick(area->edit(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(area->edit(), QStringLiteral(" Nor the knee"));
    sample.lock();
    openRoom(sample);
    openDrawer(sample, NoteKind::Boundary);
    area = seen<TextArea>(sample, QStringLiteral("otherWords"));
    ASSERT_NE(area, nullptr);
    EXPECT_TRUE(area->text().endsWith(QStringLiteral("Nor the knee")));
}

TEST(OwnRoomPage, VanishesWhenTheOtherSitsDown) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        SampleWindow sample(opening);
        openRoom(sample);
        openDrawer(sample, NoteKind::Fear);
        ASSERT_TRUE(sample.shows(QStringLiteral("That it hurts")));
        sample.sitDown(Seat::Diamond);
        EXPECT_EQ(sample.window().page(), QStringLiteral("own-room"));
        EXPECT_FALSE(sample.shows(QStringLiteral("That it hurts")));
        EXPECT_TRUE(sample.shows(QStringLiteral("Closed while you are both here")));
        EXPECT_EQ(seen<Field>(sample, QStringLiteral("search")), nullptr);
    }
}

TEST(OwnRoomPage, ShowsBothTheSameWhateverTheyMarked) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(QStringLiteral("own-room"));
    const auto before = sample.words();
    must(sample.store([](Sitting& sitting) -> Result<void> {
        OwnRoomStore store(sitting);
        for (const auto seat : kBothSeats) {
            for (const auto& note : must(store.toBring(seat, Bring::NextSitting))) {
                must(store.chooseBring(seat, note.id, Bring::Keep));
            }
            must(store.write(seat, NoteKind::Fear, "kept"));
        }
        return {};
    }));
    EXPECT_EQ(sample.words(), before);
}

TEST(OwnRoomPage, SaysInOurJournalThatBothReadIt) {
    SampleWindow sample;
    openRoom(sample);
    pressNamed(sample, QStringLiteral("ourJournal"));
    EXPECT_TRUE(sample.shows(QStringLiteral("Both of you will read this")));
    typeNote(sample, QStringLiteral("we laughed"));
    pressNamed(sample, QStringLiteral("keep"));
    sample.lock();
    openRoom(sample, Seat::Diamond);
    pressNamed(sample, QStringLiteral("ourJournal"));
    EXPECT_TRUE(sample.shows(QStringLiteral("we laughed")));
}

TEST(OwnRoomPage, OffersNoJournalForBothToOneAloneUnderOnlyTogether) {
    SampleWindow sample(Opening::Together);
    openRoom(sample);
    EXPECT_EQ(seen<QPushButton>(sample, QStringLiteral("ourJournal")), nullptr);
    sample.sitDown(Seat::Diamond);
    EXPECT_TRUE(sample.shows(QStringLiteral("For both of us")));
}

TEST(PrivatePaper, ShowsOnePersonsMarkedNotesAndIsNoneForTwo) {
    SampleWindow sample;
    openRoom(sample);
    pressNamed(sample, QStringLiteral("session"));
    pressNamed(sample, QStringLiteral("privatePaper"));
    EXPECT_EQ(sample.window().page(), QStringLiteral("private-paper"));
    EXPECT_TRUE(sample.shows(QStringLiteral("I would like ten minutes alone about my sleep.")));
    EXPECT_TRUE(sample.shows(QStringLiteral("Many therapists share")));
    sample.sitDown(Seat::Diamond);
    EXPECT_FALSE(sample.shows(QStringLiteral("ten minutes alone")));
    EXPECT_TRUE(sample.shows(QStringLiteral("A private page is made while one of you sits here alone.")));
    EXPECT_TRUE(sample.shows(QStringLiteral("lock and come back alone")));
}

} // namespace
} // namespace inglenook::test

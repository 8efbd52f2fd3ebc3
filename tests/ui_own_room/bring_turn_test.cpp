// SPDX-License-Identifier: GPL-3.0-or-later
// What we wanted to bring: each unseen, the same for whoever marked nothing, and shown only after both turns.
#include "goal/goal_store.h"
#include "own_room/opened_notes.h"
#include "own_room/own_room_store.h"
#include "ui/control/choice_row.h"
#include "ui/control/curtain.h"
#include "ui/own_room/bring_presenter.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kFeather = QStringLiteral("a feather, and my eyes closed");
const auto kAfterTen = QStringLiteral("after ten at night");

class BringTurn : public ::testing::Test {
protected:
    void SetUp() override {
        m_sample.sitDown(Seat::Circle);
        m_sample.sitDown(Seat::Diamond);
        m_sample.goTo(QStringLiteral("own-room"));
        ASSERT_TRUE(m_sample.press(QStringLiteral("Look, one after the other")));
        ASSERT_TRUE(m_sample.press(QStringLiteral("Ana goes first")));
    }
    void enter() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_sample.settle();
    }
    /// Chooses the word with this number for the note with these words.
    void choose(const QString& words, int choice) {
        for (auto* row : m_sample.window().findChildren<ChoiceRow*>()) {
            if (!row->isVisible() || !row->accessibleName().contains(words)) { continue; }
            row->setFocus();
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + choice));
            m_sample.settle();
            return;
        }
        FAIL() << words.toStdString();
    }
    std::vector<Note> opened(Seat seat) {
        return must(m_sample.store([](Sitting& sitting) { return openedNotes(sitting); }))[seat];
    }
    SampleWindow m_sample;
};

TEST_F(BringTurn, ShowsEachOnlyTheirOwnBehindTheCurtain) {
    EXPECT_FALSE(m_sample.shows(kFeather)) << "the curtain is drawn";
    enter();
    EXPECT_TRUE(m_sample.shows(kFeather));
    EXPECT_FALSE(m_sample.shows(kAfterTen));
    ASSERT_TRUE(m_sample.press(QStringLiteral("I am done")));
    EXPECT_FALSE(m_sample.shows(kFeather)) << "the curtain is drawn";
    enter();
    EXPECT_TRUE(m_sample.shows(kAfterTen));
    EXPECT_FALSE(m_sample.shows(kFeather));
}

TEST_F(BringTurn, OpensNothingThatNobodyChose) {
    enter();
    ASSERT_TRUE(m_sample.press(QStringLiteral("I am done")));
    enter();
    ASSERT_TRUE(m_sample.press(QStringLiteral("I am done")));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Nothing was opened this time.")));
    EXPECT_TRUE(opened(Seat::Circle).empty());
    EXPECT_EQ(opened(Seat::Diamond).size(), 1U) << "from before";
}

TEST_F(BringTurn, OpensAfterBothTurnsWhatWasChosenAndNothingElse) {
    enter();
    choose(QStringLiteral("feather"), 0);
    choose(QStringLiteral("I like looking"), 1);
    EXPECT_TRUE(opened(Seat::Circle).empty()) << "not before both had their turn";
    ASSERT_TRUE(m_sample.press(QStringLiteral("I am done")));
    EXPECT_TRUE(opened(Seat::Circle).empty());
    enter();
    ASSERT_TRUE(m_sample.press(QStringLiteral("I am done")));
    EXPECT_TRUE(m_sample.shows(kFeather));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("I like looking")));
    ASSERT_EQ(opened(Seat::Circle).size(), 1U);
    ASSERT_TRUE(m_sample.press(QStringLiteral("Done")));
    EXPECT_EQ(m_sample.window().page(), QStringLiteral("own-room"));
    EXPECT_TRUE(m_sample.shows(kFeather));
}

TEST_F(BringTurn, GoesBackWithoutOpeningAnything) {
    enter();
    choose(QStringLiteral("feather"), 0);
    m_sample.window().goBack();
    m_sample.settle();
    EXPECT_FALSE(m_sample.shows(kFeather));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("goes first")));
    EXPECT_TRUE(opened(Seat::Circle).empty());
}

TEST_F(BringTurn, HidesEverythingWhenSomebodyLeavesInTheMiddle) {
    enter();
    choose(QStringLiteral("feather"), 0);
    m_sample.door().standUp(Seat::Circle);
    m_sample.settle();
    EXPECT_FALSE(m_sample.shows(kFeather));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("This takes both of you.")));
    EXPECT_TRUE(opened(Seat::Circle).empty());
}

constexpr auto kTeaGoal = "A pot of tea without telephones";

/// At a table at which Ana has prepared a goal alone and marked it for this sitting; on the first curtain.
void atTableWithAGoal(SampleWindow& sample) {
    sample.sitDown(Seat::Circle);
    must(sample.store([](Sitting& sitting) -> Result<void> {
        GoalWords words;
        words.kind = GoalKind::Reinvent;
        words.title = kTeaGoal;
        Rung step;
        step.id = EntryId(std::array<std::uint8_t, 16>{1});
        step.words = "Put the kettle on";
        words.rungs = {step};
        const auto kept = GoalStore(sitting).keepDraft(Seat::Circle, {{}, {}, words, true});
        return kept ? Result<void>() : Result<void>(passOn(kept));
    }));
    sample.sitDown(Seat::Diamond);
}

bool liesOnTable(SampleWindow& sample) {
    const auto goals = must(sample.store([](Sitting& sitting) { return GoalStore(sitting).goals(); }));
    return std::any_of(goals.begin(), goals.end(),
                       [](const GoalView& goal) { return goal.standing.words->title == kTeaGoal; });
}

TEST(BringTurnWithAGoal, ShowsItToItsWriterFirstAndToTheOtherOnlyOnceItIsOpened) {
    for (const bool isOpened : {false, true}) {
        SampleWindow sample;
        atTableWithAGoal(sample);
        const auto tea = QString::fromLatin1(kTeaGoal);
        sample.goTo(QStringLiteral("goals"));
        EXPECT_FALSE(sample.shows(tea)) << "marked is not opened";
        ASSERT_TRUE(sample.press(QStringLiteral("Look, one after the other")));
        ASSERT_TRUE(sample.press(QStringLiteral("Ana goes first")));
        EXPECT_FALSE(sample.shows(tea)) << "the curtain is drawn";
        ASSERT_TRUE(sample.press(QStringLiteral("I am Ana")));
        EXPECT_TRUE(sample.shows(tea));
        EXPECT_TRUE(sample.shows(QStringLiteral("Put the kettle on")));
        if (isOpened) {
            for (auto* row : sample.window().findChildren<ChoiceRow*>()) {
                if (!row->isVisible() || row->accessibleName() != tea) { continue; }
                row->setFocus();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
                sample.settle();
            }
        }
        ASSERT_TRUE(sample.press(QStringLiteral("I am done")));
        EXPECT_FALSE(sample.shows(tea));
        EXPECT_FALSE(liesOnTable(sample)) << "not before both had their turn";
        ASSERT_TRUE(sample.press(QStringLiteral("I am Ben")));
        EXPECT_FALSE(sample.shows(tea));
        ASSERT_TRUE(sample.press(QStringLiteral("I am done")));
        EXPECT_EQ(liesOnTable(sample), isOpened);
        EXPECT_EQ(sample.shows(tea), isOpened);
    }
}

TEST(BringPage, LooksTheSameForWhoeverMarkedNothing) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    must(sample.store([](Sitting& sitting) -> Result<void> {
        OwnRoomStore store(sitting);
        for (const auto& note : must(store.toBring(Seat::Circle, Bring::NextSitting))) {
            must(store.chooseBring(Seat::Circle, note.id, Bring::Keep));
        }
        return {};
    }));
    sample.goTo(QStringLiteral("own-room-bring"));
    ASSERT_TRUE(sample.press(QStringLiteral("Ana goes first")));
    ASSERT_TRUE(sample.press(QStringLiteral("I am Ana")));
    EXPECT_TRUE(sample.shows(QStringLiteral("You marked nothing for this sitting.")));
    ASSERT_TRUE(sample.press(QStringLiteral("I am done")));
    EXPECT_TRUE(sample.press(QStringLiteral("I am Ben")));
}

} // namespace
} // namespace inglenook::test

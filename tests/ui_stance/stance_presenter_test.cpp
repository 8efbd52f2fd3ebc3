// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_stance/fake_stance_port.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::ui::testing {
namespace {

struct Cards {
    FakeStancePort port;
    StancePresenter cards{port};
    Cards() { cards.open(Seat::Circle, QStringLiteral("the other"), firstOf); }
    [[nodiscard]] const StanceState& state() const { return cards.state(); }
    [[nodiscard]] StanceKey key() const { return state().questions.at(state().active).key; }
    void answerRest() {
        while (!state().isOver) {
            cards.choose(Stance::NotNow);
            cards.goOn();
        }
    }
};

TEST(CardsAlone, WriteEachAnswerAtOnce) {
    Cards c;
    const auto key = c.key();
    c.cards.choose(Stance::Welcome);
    ASSERT_NE(c.port.find(key), nullptr);
    EXPECT_EQ(c.port.find(key)->stance, Stance::Welcome);
    EXPECT_EQ(c.port.find(key)->conditions, openTerm());
}

TEST(CardsAlone, SkippingWritesNothing) {
    Cards c;
    const auto key = c.key();
    c.cards.skip();
    EXPECT_NE(c.key(), key);
    EXPECT_TRUE(c.port.room.answers.empty());
}

TEST(CardsAlone, GoingBackKeepsAll) {
    Cards c;
    const auto key = c.key();
    c.cards.choose(Stance::Curious);
    const auto title = c.state().title;
    c.cards.skip();
    c.cards.goBack();
    EXPECT_EQ(c.state().title, title);
    EXPECT_EQ(c.key(), key);
    EXPECT_EQ(c.state().questions.front().stance, Stance::Curious);
}

TEST(CardsAlone, OnlyOpensTheChipsOfTheCardFirstAndTheOthersOneStepAway) {
    Cards c;
    c.cards.choose(Stance::WithConditions);
    ASSERT_TRUE(c.state().isPickingOnly);
    ASSERT_FALSE(c.state().chips.empty());
    const auto simple = c.state().chips;
    EXPECT_LT(simple.size(), conditionChoices().size());
    c.cards.showAllConditions();
    ASSERT_GE(c.state().chips.size(), conditionChoices().size());
    for (std::size_t i = 0; i < simple.size(); ++i) {
        EXPECT_EQ(c.state().chips[i].code, simple[i].code);
    }
}

TEST(CardsAlone, OnlyWithNothingPickedIsNoAnswer) {
    Cards c;
    const auto key = c.key();
    c.cards.choose(Stance::WithConditions);
    c.cards.goOn();
    EXPECT_TRUE(c.state().isOnlyMissing);
    EXPECT_EQ(c.key(), key);
    EXPECT_EQ(c.port.find(key), nullptr);
}

TEST(CardsAlone, KeepWhatItIsOnlyFor) {
    Cards c;
    const auto key = c.key();
    c.cards.choose(Stance::WithConditions);
    c.cards.toggle(c.state().chips.front().code);
    c.cards.addNote(QStringLiteral("  with the window open "));
    c.cards.goOn();
    const auto* kept = c.port.find(key);
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->stance, Stance::WithConditions);
    EXPECT_TRUE(kept->conditions.requirements.contains("note:with the window open"));
    EXPECT_EQ(classify(openTerm(), kept->conditions), Change::Narrow);
}

TEST(CardsAlone, TakingTheLastChipAwayTakesTheAnswerBackInsteadOfWideningIt) {
    Cards c;
    const auto key = c.key();
    c.cards.choose(Stance::WithConditions);
    const auto code = c.state().chips.front().code;
    c.cards.toggle(code);
    c.cards.toggle(code);
    EXPECT_EQ(c.port.find(key), nullptr);
}

TEST(CardsAlone, NotNowCanWaitForSomethingThatHappens) {
    Cards c;
    const auto key = c.key();
    c.cards.chooseNotNowUntil(QStringLiteral("the wound check"));
    ASSERT_NE(c.port.find(key), nullptr);
    EXPECT_EQ(c.port.find(key)->stance, Stance::NotNow);
    EXPECT_EQ(c.port.find(key)->untilEvent, "the wound check");
}

TEST(CardsAlone, AreOverAfterTheLastAndCanBeReopened) {
    Cards c;
    c.answerRest();
    EXPECT_TRUE(c.state().isOver);
    c.cards.reopenLast();
    EXPECT_FALSE(c.state().isOver);
    EXPECT_EQ(c.state().questions.front().stance, Stance::NotNow);
}

TEST(CardsAlone, PutASearchedCardOnTop) {
    Cards c;
    const auto& last = builtInActivities().back();
    c.cards.show(last.id);
    EXPECT_EQ(c.state().title, QString::fromStdString(last.name));
    c.cards.skip();
    EXPECT_NE(c.state().title, QString::fromStdString(last.name));
}

TEST(CardsAlone, TakeAnEntryOfOnesOwn) {
    Cards c;
    c.cards.addOwn(QStringLiteral("Reading aloud in bed"), OwnDirection::Gives);
    EXPECT_EQ(c.state().title, QStringLiteral("Reading aloud in bed"));
    EXPECT_TRUE(c.state().canSplit);
}

TEST(CardsAlone, AnswerBothWaysAtOnceUntilTheyAreAskedApart) {
    Cards c;
    while (!c.state().canSplit) {
        c.cards.skip();
    }
    const auto keys = c.state().questions.front().keys;
    ASSERT_EQ(keys.size(), 2U);
    c.cards.choose(Stance::Welcome);
    for (const auto& key : keys) {
        EXPECT_EQ(c.port.find(key)->stance, Stance::Welcome);
    }
    c.cards.splitWays();
    ASSERT_EQ(c.state().questions.size(), 2U);
    c.cards.choose(Stance::OffTheTable);
    EXPECT_EQ(c.port.find(keys[0])->stance, Stance::OffTheTable);
    EXPECT_EQ(c.port.find(keys[1])->stance, Stance::Welcome);
    c.cards.skip();
    c.cards.goBack();
    EXPECT_EQ(c.state().questions.size(), 2U) << "different answers are never shown as one";
}

TEST(CardsAlone, NameAnEmptySeatWithoutShowingAHole) {
    FakeStancePort port;
    port.room.names[Seat::Diamond].clear();
    StancePresenter cards(port);
    cards.open(Seat::Circle, QStringLiteral("the other"), firstOf);
    bool isAsked = false;
    while (!cards.state().isOver) {
        for (const auto& question : cards.state().questions) {
            EXPECT_FALSE(question.wording.contains(QStringLiteral("  "))) << question.wording.toStdString();
            isAsked = isAsked || question.wording.contains(QStringLiteral("the other"));
        }
        cards.skip();
    }
    EXPECT_TRUE(isAsked);
}

TEST(CardsAlone, ThatWasNotMeUndoesAllUnseen) {
    Cards c;
    c.cards.choose(Stance::Welcome);
    c.cards.undoAll();
    EXPECT_TRUE(c.port.wasUndone);
    EXPECT_TRUE(c.port.room.answers.empty());
}

TEST(CardsAlone, SayWhenAnAnswerCouldNotBeKept) {
    Cards c;
    c.port.refusal = ErrorCode::DiskFull;
    c.cards.choose(Stance::Welcome);
    EXPECT_EQ(c.state().problem, ErrorCode::DiskFull);
}

TEST(CardsAlone, ForgetEverythingWhenTheNextPersonSitsDown) {
    Cards c;
    c.cards.choose(Stance::Welcome);
    c.cards.close();
    EXPECT_TRUE(c.cards.answered().empty());
    EXPECT_TRUE(c.state().questions.empty());
}

} // namespace
} // namespace inglenook::ui::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_store.h"
#include "ui/goal/goal_turn_presenter.h"
#include "ui/goal/goal_writer_presenter.h"
#include "ui_agreement/sample_window.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;
using namespace Qt::StringLiterals;

const QString kClose = u"Falling asleep close"_s;

GoalView goalNamed(SampleWindow& sample, const std::string& title) {
    const auto all = must(sample.store([](Sitting& sitting) { return GoalStore(sitting).goals(); }));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& goal) { return goal.standing.words->title == title; });
    expects(found != all.end(), "the sample has this goal");
    return *found;
}

int stepOf(SampleWindow& sample) { return goalNamed(sample, kClose.toStdString()).standing.pace.rung; }

void answer(SampleWindow& sample, GoalTurnPresenter& turn, bool ana, bool ben) {
    for (const auto yes : {ana, ben}) {
        turn.openCurtain();
        turn.answer(passphraseOf(turn.state().at), yes, false);
        sample.settle();
    }
    ASSERT_EQ(turn.state().phase, GoalTurnState::Phase::BothDone);
    turn.finish();
    sample.settle();
}

TEST(GoalsPage, HasWhatFeelsSafestFirstAndNoCounts) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"goals"_s);
    const auto words = sample.words();
    EXPECT_LT(words.indexOf(u"What feels safest"_s), words.indexOf(u"To have back"_s));
    EXPECT_LT(words.indexOf(u"To have back"_s), words.indexOf(u"Small rituals, for a while"_s));
    EXPECT_TRUE(sample.shows(u"Tell each other one thing we liked today"_s));
    for (const auto* count : {"step 2", "of 4", "%", "times"}) {
        EXPECT_FALSE(sample.shows(QString::fromLatin1(count))) << count;
    }
}

TEST(GoalsPage, LetsOnePersonGoDownAndRestAloneAtOnce) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"goals"_s);
    ASSERT_EQ(stepOf(sample), 1);
    ASSERT_TRUE(sample.press(u"One step down: %1"_s.arg(kClose)));
    EXPECT_EQ(stepOf(sample), 0);
    EXPECT_TRUE(sample.buttons(u"One step down: %1"_s.arg(kClose)).empty());
    ASSERT_TRUE(sample.press(u"Rest this: %1"_s.arg(kClose)));
    EXPECT_EQ(goalNamed(sample, kClose.toStdString()).standing.state, GoalState::Resting);
}

TEST(GoalsPage, OffersTheWayUpOnlyWhileBothAreHere) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"goals"_s);
    const auto up = u"Go up one step, both: %1"_s.arg(kClose);
    EXPECT_TRUE(sample.buttons(up).empty());
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"goals"_s);
    EXPECT_FALSE(sample.buttons(up).empty());
    ASSERT_TRUE(sample.press(up));
    EXPECT_EQ(sample.window().page(), u"goal-turn"_s);
    EXPECT_TRUE(sample.shows(u"I am Ana"_s)) << "behind the curtain first";
    EXPECT_FALSE(sample.shows(u"Hands held until one of us sleeps"_s));
}

TEST(GoalsPage, ErasesWordsOnlyWhenItIsAskedForTwice) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"goals"_s);
    ASSERT_TRUE(sample.press(u"Let it go: %1"_s.arg(kClose)));
    EXPECT_EQ(stepOf(sample), 1);
    ASSERT_TRUE(sample.press(u"Let it go and erase its words: %1"_s.arg(kClose)));
    EXPECT_FALSE(sample.shows(kClose));
}

TEST(GoalsPage, NeverCallsWhatFeelsSafestDone) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"goals"_s);
    EXPECT_TRUE(sample.buttons(u"It is part of our life now: Quiet minutes side by side"_s).empty());
    EXPECT_FALSE(sample.buttons(u"It is part of our life now: %1"_s.arg(kClose)).empty());
}

TEST(GoalsPage, ShowsAStepAsRestingWhileItsLineRests) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    const auto lines = sample.lines();
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const auto& each) { return each.key.activity == "liked_today"; });
    must(sample.store(
        [&](Sitting& sitting) { return AgreementStore(sitting).rest(Seat::Circle, line->id, {}); }));
    sample.goTo(u"goals"_s);
    EXPECT_TRUE(sample.shows(u"This step rests: its line in your agreement is not open now."_s));
}

TEST(GoalTurn, GoesUpByTwoYesesAndShowsOfNeitherWhenOneSaysNotYet) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    const auto goal = goalNamed(sample, kClose.toStdString());
    GoalTurnPresenter turn(sample.door());
    for (const auto& [ana, ben] : {std::pair(true, false), std::pair(false, true), std::pair(false, false)}) {
        turn.begin(goal.id, GoalTurn::Kind::Up);
        sample.settle();
        answer(sample, turn, ana, ben);
        EXPECT_EQ(turn.state().outcome, GoalOutcome::AsItWas);
        EXPECT_EQ(stepOf(sample), 1);
    }
    turn.begin(goal.id, GoalTurn::Kind::Up);
    sample.settle();
    answer(sample, turn, true, true);
    EXPECT_EQ(turn.state().outcome, GoalOutcome::Settling) << "holding hands is more touch than words";
    EXPECT_EQ(stepOf(sample), 1);
}

TEST(GoalTurn, IsGivenOnceMoreWhenItWasNotThatPerson) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    GoalTurnPresenter turn(sample.door());
    turn.begin(goalNamed(sample, kClose.toStdString()).id, GoalTurn::Kind::Up);
    sample.settle();
    for (int i = 0; i < 2; ++i) {
        turn.openCurtain();
        turn.answer(passphraseOf(turn.state().at), true, false);
        sample.settle();
    }
    turn.undo(Seat::Circle);
    sample.settle();
    EXPECT_EQ(turn.state().phase, GoalTurnState::Phase::Curtain);
    EXPECT_EQ(turn.state().at, Seat::Circle);
    turn.finish();
    sample.settle();
    EXPECT_EQ(stepOf(sample), 1);
}

TEST(GoalWriter, KeepsNoStepOutsideTheAgreementAndSaysWhy) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    GoalWriterPresenter writer(sample.door(), {});
    sample.settle();
    StepWish wish;
    wish.words = u"A kiss"_s;
    wish.activity = *builtInActivity("kiss_on_mouth");
    EXPECT_FALSE(writer.keepStep(wish, std::nullopt));
    ASSERT_EQ(writer.state().outside.size(), 1);
    EXPECT_TRUE(writer.state().outside.front().startsWith(u"Nothing in your agreement is open for"_s));
    const auto& lines = writer.state().lines;
    const auto feet = std::find_if(lines.begin(), lines.end(),
                                   [](const auto& line) { return line.key.activity == "foot_rub"; });
    ASSERT_NE(feet, lines.end());
    wish.activity.reset();
    wish.line = static_cast<int>(feet - lines.begin());
    wish.wished = feet->term;
    wish.minutes = 30;
    EXPECT_FALSE(writer.keepStep(wish, std::nullopt));
    EXPECT_TRUE(writer.state().outside.front().contains(u"10 minutes at most"_s));
    wish.minutes = 5;
    EXPECT_TRUE(writer.keepStep(wish, std::nullopt));
    EXPECT_EQ(writer.state().draft.words.rungs.size(), 1U);
}

TEST(GoalWriter, KeepsADraftForItsWriterAloneAndLaysItOnTheTableTogether) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    const auto write = [&](const QString& title) {
        GoalWriterPresenter writer(sample.door(), {});
        sample.settle();
        StepWish wish;
        wish.words = u"Sit near"_s;
        ASSERT_TRUE(writer.keepStep(wish, std::nullopt));
        writer.save(GoalKind::Reinvent, title, {}, std::nullopt);
        sample.settle();
        EXPECT_TRUE(writer.state().isSaved);
    };
    write(u"A wish of mine"_s);
    sample.goTo(u"goals"_s);
    EXPECT_TRUE(sample.shows(u"A wish of mine"_s));
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"goals"_s);
    EXPECT_FALSE(sample.shows(u"A wish of mine"_s)) << "the other sat down: what is one's own is gone";
    write(u"A wish of ours"_s);
    EXPECT_EQ(goalNamed(sample, "A wish of ours").standing.state, GoalState::ToTalkAbout);
}

TEST(GoalWriter, KeepsWhatIsTypedWhenThePageIsLeft) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"goal-words"_s);
    auto* title = sample.window().findChild<QWidget*>(u"goalTitle"_s);
    ASSERT_NE(title, nullptr);
    auto* edit = title->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, u"Half a wish"_s);
    sample.lock();
    sample.sitDown(Seat::Circle);
    sample.goTo(u"goal-words"_s);
    title = sample.window().findChild<QWidget*>(u"goalTitle"_s);
    EXPECT_EQ(title->findChild<QLineEdit*>()->text(), u"Half a wish"_s);
}

} // namespace
} // namespace inglenook::test

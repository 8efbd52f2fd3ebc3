// SPDX-License-Identifier: GPL-3.0-or-later
// Whole talks in the real window by keyboard alone, with a clock that is the test's.
#include "agreement/agreement_store.h"
#include "ui/control/toast.h"
#include "ui_listening/talk_window.h"

#include <QCheckBox>
#include <QPushButton>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace inglenook::test {
namespace {

using listening::State;
using namespace ui;
using namespace Qt::StringLiterals;

std::string name(State state) { return std::string(listening::nameOf(state)); }

TEST(TalkByKeyboard, GoesFromTheFirstPageToTheLastInSixMinutes) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    EXPECT_EQ(name(talk.state()), "Speaking");
    talk.letPass(std::chrono::seconds(80));
    talk.digit("hand_over");
    talk.letPass(std::chrono::seconds(50));
    talk.type(QStringLiteral("talkLine"), QStringLiteral("you are curious, and slow is good"));
    talk.digit("said_it_back");
    EXPECT_TRUE(talk.shows(QStringLiteral("you are curious, and slow is good")));
    talk.digit("yes_thats_it");
    talk.letPass(std::chrono::seconds(60));
    for (const auto* event :
         {"enough", "summed_up", "yes_thats_it", "still_taking_in", "skip", "only_to_be_heard", "done"}) {
        ASSERT_TRUE(talk.digit(event)) << event << " in " << name(talk.state());
    }
    EXPECT_EQ(name(talk.state()), "Closing");
    EXPECT_TRUE(talk.shows(QStringLiteral("Heard last: you are curious, and slow is good")));
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Idle");
    EXPECT_TRUE(talk.shows(QStringLiteral("Thank you both.")));
}

TEST(TalkByKeyboard, ChangesOverOnce) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.toSwap();
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Settling");
    EXPECT_EQ(talk.page().talk().talk().session.speaker, Seat::Diamond);
    EXPECT_TRUE(talk.shows(QStringLiteral("Ben speaks first")));
    talk.bothTap();
    talk.toSwap();
    EXPECT_FALSE(talk.digit("swap_later"));
    EXPECT_TRUE(talk.digit("done"));
}

TEST(TalkByKeyboard, OffersWaysToGetUnstuckAfterTwoTries) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.digit("hand_over");
    talk.digit("said_it_back");
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(talk.digit("not_yet"));
        EXPECT_EQ(name(talk.state()), "Adding");
        talk.digit("hand_over");
        talk.digit("said_it_back");
    }
    talk.digit("partly");
    EXPECT_EQ(name(talk.state()), "Unstick");
    talk.digit("other_mode");
    EXPECT_TRUE(talk.shows(QStringLiteral("draw it on paper")));
}

TEST(TalkByKeyboard, AnswersInOneTapWhereverTheFocusIs) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.digit("hand_over");
    talk.key(Qt::Key_1); // the page itself has the focus: nothing is chosen beforehand
    EXPECT_EQ(name(talk.state()), "Checking");
    talk.key(Qt::Key_Return);
    EXPECT_EQ(name(talk.state()), "Checking") << "Return chooses nothing where three answers are equal";
    talk.key(Qt::Key_2);
    EXPECT_EQ(name(talk.state()), "Adding");
}

TEST(TalkByKeyboard, PausesParksAndStopsByOneKeyInEveryTalkingState) {
    TalkWindow talk;
    talk.sitDownTogether();
    const std::vector<const char*> way = {"hand_over",   "said_it_back", "yes_thats_it",
                                          "enough",      "summed_up",    "yes_thats_it",
                                          "makes_sense", "skip",         "only_to_be_heard"};
    for (std::size_t steps = 0; steps <= way.size(); ++steps) {
        for (const int pressed : {Qt::Key_F10, Qt::Key_F8, Qt::Key_F3}) {
            talk.begin();
            for (std::size_t i = 0; i < steps; ++i) {
                ASSERT_TRUE(talk.digit(way[i]));
            }
            const auto state = talk.state();
            SCOPED_TRACE(name(state));
            ASSERT_TRUE(listening::isTalking(state));
            talk.key(pressed);
            EXPECT_EQ(name(talk.state()), pressed == Qt::Key_F8 ? "Paused" : "Idle");
            EXPECT_EQ(talk.shows(QStringLiteral("A talk is parked")), pressed == Qt::Key_F3);
            if (pressed == Qt::Key_F8) {
                EXPECT_EQ(talk.page().talk().talk().session.saved, state);
                talk.key(Qt::Key_F10);
            }
            talk.press(QStringLiteral("Let this talk go"));
            talk.window().toast()->hide();
        }
    }
}

TEST(TalkByKeyboard, StopsFromEveryOtherPageOfATalkToo) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto stops = [&talk](const char* where) {
        EXPECT_TRUE(talk.page().talk().isRunning()) << where;
        talk.key(Qt::Key_F10);
        EXPECT_EQ(name(talk.state()), "Idle") << where;
        EXPECT_FALSE(talk.shows(QStringLiteral("A talk is parked"))) << where;
    };
    talk.begin();
    talk.toClosing();
    stops("last page");
    talk.begin();
    talk.toClosing();
    talk.press(QStringLiteral("A note for Ana"));
    stops("curtain");
    talk.begin();
    talk.toClosing();
    talk.press(QStringLiteral("A note for Ana"));
    talk.press(QStringLiteral("I am Ana"));
    stops("note");
    talk.begin();
    talk.key(Qt::Key_F3);
    talk.press(QStringLiteral("Take it up"));
    stops("parked");
    talk.begin();
    talk.key(Qt::Key_F3);
    talk.press(QStringLiteral("Take it up"));
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Resumed");
    stops("resumed");
}

TEST(TalkByKeyboard, HasPauseParkAndStopInSightOnEveryScreen) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto inSight = [&talk] {
        for (const auto* button : {"pauseTalk", "parkTalk", "stopTalk"}) {
            auto* found = talk.window().findChild<QPushButton*>(QLatin1String(button));
            if (found == nullptr || found->visibleRegion().isEmpty()) { return false; }
        }
        return true;
    };
    EXPECT_FALSE(inSight()) << "before a talk there is nothing to stop";
    talk.begin();
    for (const auto* event : {"hand_over", "said_it_back", "yes_thats_it", "enough", "summed_up",
                              "yes_thats_it", "makes_sense", "skip", "only_to_be_heard", "done"}) {
        EXPECT_TRUE(inSight()) << name(talk.state());
        talk.digit(event);
    }
    EXPECT_TRUE(inSight()) << "last page";
}

TEST(TalkByKeyboard, PausesByTheKeyThatWasChosen) {
    TalkWindow talk;
    auto preference = talk.desk().preferences().now();
    preference.pauseKey = Qt::Key_F5;
    talk.desk().preferences().set(preference);
    talk.sitDownTogether();
    talk.begin();
    EXPECT_TRUE(talk.shows(QStringLiteral("Pause (F5)")));
    talk.key(Qt::Key_F8);
    EXPECT_EQ(name(talk.state()), "Speaking");
    talk.key(Qt::Key_F5);
    EXPECT_EQ(name(talk.state()), "Paused");
}

TEST(TalkByKeyboard, GoesOnAfterAPauseOfTwentyMinutesWhenBothTapped) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.digit("hand_over");
    talk.key(Qt::Key_F8);
    talk.letPass(std::chrono::minutes(20) - std::chrono::seconds(1));
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Paused");
    talk.letPass(std::chrono::seconds(1));
    talk.page().talk().look();
    talk.settle();
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Resumed");
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "Reflecting");
}

TEST(TalkByKeyboard, IsLedToTheLastPageWhenTheTimeIsOverButNotInTheMiddleOfASentence) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.letPass(std::chrono::minutes(9));
    talk.digit("hand_over");
    talk.digit("said_it_back");
    EXPECT_FALSE(talk.digit("time_up"));
    EXPECT_TRUE(talk.digit("yes_thats_it"));
    EXPECT_TRUE(talk.shows(QStringLiteral("The time you chose is over.")));
    EXPECT_FALSE(talk.digit("enough"));
    EXPECT_TRUE(talk.digit("time_up"));
    EXPECT_EQ(name(talk.state()), "Closing");
}

// A lock in the middle, by whoever or by the idle timer: both sit down, and go on where they were.
TEST(TalkByKeyboard, IsTakenUpAfterALockInTheMiddle) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("you are curious"));
    talk.digit("said_it_back");
    talk.digit("yes_thats_it");
    ASSERT_EQ(name(talk.state()), "MoreCheck");
    talk.key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(talk.door().presence().isLocked());
    EXPECT_FALSE(talk.shows(QStringLiteral("you are curious")));
    talk.sitDownTogether();
    EXPECT_EQ(name(talk.state()), "Idle");
    EXPECT_TRUE(talk.shows(QStringLiteral("Heard last: you are curious")));
    EXPECT_TRUE(talk.shows(QStringLiteral("Then: Ana’s turn to answer")));
    talk.press(QStringLiteral("Take it up"));
    talk.bothTap();
    talk.bothTap();
    EXPECT_EQ(name(talk.state()), "MoreCheck");
    talk.digit("enough");
    EXPECT_EQ(name(talk.state()), "Summary");
}

// The page goes with the other one. The talk is parked, as by the key: under "only together" one alone sees
// nothing of it.
TEST(TalkByKeyboard, VanishesFromTheScreenAndIsParkedWhenOneOfTheTwoLeaves) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        for (const auto leaves : kBothSeats) {
            TalkWindow talk(opening);
            talk.sitDownTogether();
            talk.begin(QStringLiteral("The scar and the mirror"));
            talk.digit("hand_over");
            talk.door().standUp(leaves);
            talk.settle();
            EXPECT_EQ(talk.window().findChild<QWidget*>(QStringLiteral("talkScreen")), nullptr);
            EXPECT_EQ(talk.shows(QStringLiteral("The scar and the mirror")), opening == Opening::Either);
            EXPECT_EQ(name(talk.state()), "Idle");
            talk.sitDown(leaves);
            talk.goToListening();
            EXPECT_TRUE(talk.shows(QStringLiteral("A talk is parked")));
            talk.press(QStringLiteral("Take it up"));
            talk.bothTap();
            talk.bothTap();
            EXPECT_EQ(name(talk.state()), "Reflecting");
        }
    }
}

TEST(TalkByKeyboard, IsParkedByEveryWayToLeaveInEveryTalkingState) {
    const std::map<QString, std::function<void(TalkWindow&)>> ways = {
        {QStringLiteral("hidden"), [](TalkWindow& talk) { talk.key(Qt::Key_F9); }},
        {QStringLiteral("locked"), [](TalkWindow& talk) { talk.lock(); }},
        {QStringLiteral("one leaves"), [](TalkWindow& talk) { talk.door().standUp(Seat::Circle); }},
    };
    for (const auto& [way, leave] : ways) {
        TalkWindow talk;
        talk.sitDownTogether();
        talk.begin();
        const QStringList steps = {u"hand_over"_s,   u"said_it_back"_s, u"yes_thats_it"_s,
                                   u"enough"_s,      u"summed_up"_s,    u"yes_thats_it"_s,
                                   u"makes_sense"_s, u"skip"_s,         u"only_to_be_heard"_s};
        for (const auto& step : steps) {
            const auto was = name(talk.state());
            leave(talk);
            talk.settle();
            talk.key(Qt::Key_Return); // a covered window comes back to its lock page
            for (const auto seat : kBothSeats) {
                if (!talk.door().presence().here[seat]) { talk.sitDown(seat); }
            }
            talk.goToListening();
            ASSERT_TRUE(talk.press(QStringLiteral("Take it up"))) << was.c_str() << way.toStdString();
            talk.bothTap();
            talk.bothTap();
            ASSERT_EQ(name(talk.state()), was) << way.toStdString();
            ASSERT_TRUE(talk.digit(step.toLatin1().constData())) << way.toStdString();
        }
    }
}

TEST(TalkByKeyboard, EscapeLosesNoTalk) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.key(Qt::Key_Escape);
    EXPECT_EQ(name(talk.state()), "Speaking");
    EXPECT_EQ(talk.window().page(), QLatin1String(pages::kListening));
}

TEST(LyingDown, IsLargeAndHasFewWords) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    const auto usual = talk.words().join(QLatin1Char(' ')).size();
    talk.key(Qt::Key_F10);
    auto* chip = talk.window().findChild<QCheckBox*>(QStringLiteral("lyingDown"));
    ASSERT_NE(chip, nullptr);
    chip->setFocus();
    talk.key(Qt::Key_Space);
    talk.begin();
    EXPECT_LT(talk.words().join(QLatin1Char(' ')).size(), usual / 2);
    auto* button = talk.window().findChild<QPushButton*>(QStringLiteral("step-hand_over"));
    EXPECT_GE(button->height(), 2 * 44);
    talk.key(Qt::Key_1);
    EXPECT_EQ(name(talk.state()), "Reflecting");
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Before a talk: topics prepared alone, cards that were put away, and who sees what.
#include "ui/control/toast.h"
#include "ui_listening/talk_window.h"

#include <QPushButton>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using listening::ListeningStore;
using listening::State;
using namespace ui;

QString firstCard() { return TalkWindow::fromFirstCard(); }

void invite(TalkWindow& talk, int who) {
    auto* row = talk.window().findChild<QWidget*>(QStringLiteral("whoBegins"));
    row->setFocus();
    talk.key(who);
}

TEST(BeforeATalk, ShowsOneAloneWhatItIsForAndKeepsTheirTopicForThem) {
    TalkWindow talk;
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    EXPECT_TRUE(talk.shows(QStringLiteral("We are both here")));
    talk.type(QStringLiteral("topicWords"), QStringLiteral("The scar and the mirror"));
    talk.press(QStringLiteral("Keep this topic"));
    EXPECT_TRUE(talk.shows(QStringLiteral("Prepared: The scar and the mirror")));
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    EXPECT_FALSE(talk.shows(QStringLiteral("The scar and the mirror"))) << "it is Ana's until she brings it";
    invite(talk, Qt::Key_1);
    talk.press(QStringLiteral("What Ana prepared"));
    EXPECT_FALSE(talk.shows(QStringLiteral("The scar and the mirror"))) << "behind the curtain";
    talk.press(QStringLiteral("I am Ana"));
    EXPECT_TRUE(talk.press(QStringLiteral("Bring this one: The scar and the mirror")));
    talk.press(QStringLiteral("We are both here"));
    EXPECT_EQ(talk.state(), State::Invited);
    EXPECT_TRUE(talk.shows(QStringLiteral("The scar and the mirror")));
}

TEST(BeforeATalk, OffersBothTheSameWhateverEitherPrepared) {
    QStringList seen;
    for (const bool isPrepared : {false, true}) {
        TalkWindow talk;
        talk.sitDown(Seat::Diamond);
        if (isPrepared) {
            must(talk.store([](Sitting& sitting) {
                return ListeningStore(sitting).prepareTopic(Seat::Diamond, {{}, "The scar"});
            }));
        }
        talk.sitDown(Seat::Circle);
        talk.goToListening();
        if (seen.isEmpty()) { seen = talk.words(); }
        EXPECT_EQ(talk.words(), seen);
    }
}

TEST(BeforeATalk, AsksForWhoBeginsFirst) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.press(firstCard());
    EXPECT_EQ(talk.state(), State::Idle);
    EXPECT_TRUE(talk.shows(QStringLiteral("Say first who begins.")));
}

TEST(BeforeATalk, TakesANoWithoutAWordAndTheCardLeavesTheDeck) {
    TalkWindow talk;
    talk.sitDownTogether();
    invite(talk, Qt::Key_1);
    talk.press(firstCard());
    EXPECT_EQ(talk.state(), State::Invited);
    talk.digit("not_this_topic");
    EXPECT_EQ(talk.state(), State::Idle);
    EXPECT_FALSE(talk.shows(firstCard()));
    EXPECT_FALSE(talk.shows(QStringLiteral("put away")));
    talk.lock();
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    EXPECT_FALSE(talk.shows(QStringLiteral("Cards you put away"))) << "Ana cannot see what Ben put away";
    EXPECT_TRUE(talk.shows(firstCard())) << "and alone her deck is whole";
    talk.lock();
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    EXPECT_TRUE(talk.shows(QStringLiteral("Cards you put away")));
    EXPECT_TRUE(talk.press(QStringLiteral("Back into the deck: ") + firstCard()));
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    EXPECT_TRUE(talk.shows(firstCard()));
}

TEST(BeforeATalk, SaysTheSameToAnyAnswerButYes) {
    std::set<QString> said;
    for (const auto* answer : {"later", "not_this_topic"}) {
        TalkWindow talk;
        talk.sitDownTogether();
        invite(talk, Qt::Key_1);
        talk.press(firstCard());
        talk.digit(answer);
        said.insert(talk.window().toast()->sentence());
    }
    EXPECT_EQ(said.size(), 1U);
}

TEST(BeforeATalk, SaysOfATalkThatIsTakenUpNoLongerThatItIsParked) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.key(Qt::Key_F3);
    ASSERT_FALSE(talk.window().toast()->sentence().isEmpty());
    ASSERT_TRUE(talk.press(QStringLiteral("Take it up")));
    EXPECT_TRUE(talk.window().toast()->sentence().isEmpty());
}

TEST(BeforeATalk, LetsEitherLetAParkedTalkGoAlone) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.key(Qt::Key_F3);
    talk.lock();
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    EXPECT_FALSE(talk.shows(QStringLiteral("Take it up"))) << "only together";
    EXPECT_TRUE(talk.press(QStringLiteral("Let this talk go")));
    EXPECT_FALSE(talk.shows(QStringLiteral("A talk is parked")));
}

TEST(BeforeATalk, HasNothingOfBothForOneAloneUnderOnlyTogether) {
    TalkWindow talk(Opening::Together);
    talk.sitDownTogether();
    talk.begin();
    talk.key(Qt::Key_F3);
    talk.lock();
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    EXPECT_FALSE(talk.shows(QStringLiteral("A talk is parked")));
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    EXPECT_TRUE(talk.shows(QStringLiteral("A talk is parked")));
}

TEST(BeforeATalk, LetsAParkedTalkDissolveAfterSevenDays) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    talk.key(Qt::Key_F3);
    talk.lock();
    talk.clock().moveTo(kFirstEvening + std::chrono::days(8));
    talk.sitDownTogether();
    EXPECT_FALSE(talk.shows(QStringLiteral("A talk is parked")));
}

TEST(BeforeATalk, KeepsAHalfTypedTopicThroughALock) {
    TalkWindow talk;
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    talk.type(QStringLiteral("topicWords"), QStringLiteral("The scar and"));
    talk.lock();
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    EXPECT_TRUE(talk.shows(QStringLiteral("The scar and")));
}

} // namespace
} // namespace inglenook::test

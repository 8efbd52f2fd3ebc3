// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of every table of all three rooms, before a talk and after it.
#include "agreement/agreement_store.h"
#include "ui_listening/talk_window.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using listening::ListeningStore;
using listening::State;
using testing::HasSubstr;
using testing::Not;

/// Talks through everything, and writes on the way.
void talkWithWords(TalkWindow& talk) {
    talk.begin(QStringLiteral("The scar and the mirror"));
    talk.digit("hand_over");
    talk.digit("ask_repeat");
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("written and never stored"));
    talk.digit("said_it_back");
    talk.digit("partly");
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("the mirror is hard"));
    talk.digit("said_it_back");
    talk.digit("yes_thats_it");
    talk.digit("enough");
    talk.digit("summed_up");
    talk.digit("good_enough");
    talk.digit("makes_sense");
    talk.digit("skip");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("ten minutes of quiet"));
    talk.digit("ask_small");
    EXPECT_EQ(talk.state(), State::WishAnswer);
    talk.digit("not_now");
    EXPECT_TRUE(talk.shows(QStringLiteral("Thanks for telling me.")));
    talk.digit("done");
    EXPECT_EQ(talk.state(), State::Closing);
}

TEST(NothingKept, OfAWholeTalkThatEndsWithoutAWish) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TalkWindow talk(opening);
        talk.sitDownTogether();
        const auto before = talk.rows();
        ASSERT_GT(before.size(), 20U);
        talkWithWords(talk);
        talk.bothTap();
        EXPECT_EQ(talk.state(), State::Idle);
        EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
    }
}

// What lies in the rooms at each moment is all that a crash could leave.
TEST(NothingKept, OfATalkThatCrashesAtAnyStep) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talk.begin(QStringLiteral("The scar and the mirror"));
    talk.type(QStringLiteral("talkLine"), QStringLiteral("never stored"));
    for (const auto* event : {"hand_over", "said_it_back", "yes_thats_it", "enough", "summed_up",
                              "yes_thats_it", "makes_sense", "skip", "only_to_be_heard", "done"}) {
        EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "") << event;
        talk.type(QStringLiteral("talkLine"), QStringLiteral("never stored"));
        ASSERT_TRUE(talk.digit(event)) << event;
    }
    EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
}

// The last page is no talk any more: a line is kept by closing that page, and by nothing else.
TEST(NothingKept, OfALastPageThatMetALock) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talkWithWords(talk);
    talk.press(QStringLiteral("Ana: keep exactly this"));
    talk.press(QStringLiteral("Ben: keep exactly this"));
    talk.door().standUp(Seat::Circle);
    talk.settle();
    talk.sitDown(Seat::Circle);
    const auto after = talk.rows();
    EXPECT_EQ(after.at("shared.parked_talk"), before.at("shared.parked_talk"));
    EXPECT_EQ(after.at("shared.kept_line"), before.at("shared.kept_line"));
}

TEST(NothingKept, OfATalkThatWasStopped) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talkWithWords(talk);
    talk.key(Qt::Key_F10);
    EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
}

TEST(NothingKept, OfAPauseThatIsOver) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talk.begin();
    talk.key(Qt::Key_F8);
    talk.letPass(std::chrono::minutes(30));
    talk.page().talk().look();
    talk.bothTap();
    talk.bothTap();
    EXPECT_EQ(talk.state(), State::Speaking);
    EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
}

// Of a parked talk: topic, day, state, the order of speaking, and the one line that was confirmed.
TEST(OnlyThis, IsKeptOfAParkedTalk) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talk.begin(QStringLiteral("The scar and the mirror"));
    talk.digit("hand_over");
    talk.digit("ask_repeat");
    talk.digit("hand_over");
    talk.type(QStringLiteral("talkLine"), QStringLiteral("the mirror is hard"));
    talk.digit("said_it_back");
    talk.digit("yes_thats_it");
    talk.key(Qt::Key_F3);
    const auto kept = differenceOf(before, talk.rows());
    const auto day = std::to_string(dayNumber(kFirstEvening));
    // only, card, words, day, state, length, speaker, is_second_turn, line
    EXPECT_EQ(textOf(kept), "shared.parked_talk: 1 '' 'The scar and the mirror' " + day +
                                " 9 1 1 0 'the mirror is hard'\n");
}

TEST(OnlyThis, IsTheSameWhoeverPausedParkedOrLocked) {
    std::set<std::string> kept;
    for (const int way : {0, 1, 2}) {
        TalkWindow talk;
        talk.sitDownTogether();
        const auto before = talk.rows();
        talk.begin();
        if (way == 0) { talk.key(Qt::Key_F3); }
        if (way == 1) { talk.key(Qt::Key_F8); }
        if (way == 2) {
            talk.lock();
            talk.sitDownTogether();
        }
        Rows now = talk.rows();
        kept.insert(textOf(Rows{{"shared.parked_talk", now["shared.parked_talk"]}}));
        if (way != 2) { EXPECT_EQ(differenceOf(before, now).size(), 1U); }
    }
    EXPECT_EQ(kept.size(), 1U);
}

TEST(OnlyThis, IsKeptOfALineThatBothApproved) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talkWithWords(talk);
    talk.type(QStringLiteral("keptLine"), QStringLiteral("We look together."));
    talk.press(QStringLiteral("Ana: keep exactly this"));
    talk.press(QStringLiteral("Ben: keep exactly this"));
    talk.bothTap();
    const auto kept = differenceOf(before, talk.rows());
    EXPECT_EQ(kept.size(), 1U) << textOf(kept);
    EXPECT_THAT(textOf(kept), HasSubstr("'We look together.' 1"));
    EXPECT_TRUE(talk.shows(QStringLiteral("We look together.")));
}

TEST(NothingKept, OfALineThatOnlyOneApprovedOrThatWasChangedAfter) {
    for (const bool isChanged : {false, true}) {
        TalkWindow talk;
        talk.sitDownTogether();
        const auto before = talk.rows();
        talkWithWords(talk);
        talk.type(QStringLiteral("keptLine"), QStringLiteral("We look together."));
        talk.press(QStringLiteral("Ana: keep exactly this"));
        if (isChanged) {
            talk.press(QStringLiteral("Ben: keep exactly this"));
            talk.type(QStringLiteral("keptLine"), QStringLiteral("We look alone."));
        }
        talk.bothTap();
        EXPECT_EQ(talk.state(), State::Idle);
        EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
    }
}

TEST(OnlyThis, IsKeptOfAPrivateNote) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talkWithWords(talk);
    talk.press(QStringLiteral("A note for Ben"));
    EXPECT_TRUE(talk.press(QStringLiteral("I am Ben")));
    talk.type(QStringLiteral("talkNote"), QStringLiteral("I held back, and that was right."));
    talk.press(QStringLiteral("Keep this note"));
    EXPECT_FALSE(talk.shows(QStringLiteral("I held back")));
    talk.press(QStringLiteral("We are both here"));
    EXPECT_EQ(talk.state(), State::Closing);
    talk.bothTap();
    const auto kept = differenceOf(before, talk.rows());
    EXPECT_EQ(kept.size(), 1U) << textOf(kept);
    EXPECT_TRUE(kept.contains("Ben.talk_note")) << textOf(kept);
}

// A wish about touch is answered by nobody: it sleeps in the speaker's own room.
TEST(WishAboutTouch, BecomesAPreparedProposalInTheSpeakersOwnRoom) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talk.begin();
    for (const auto* event : {"hand_over", "said_it_back", "yes_thats_it", "enough", "summed_up",
                              "yes_thats_it", "makes_sense", "skip"}) {
        talk.digit(event);
    }
    talk.type(QStringLiteral("talkLine"), QStringLiteral("could we have a long hug"));
    EXPECT_TRUE(talk.digit("ask_small"));
    EXPECT_EQ(talk.state(), State::Wish) << "words about touch are not asked as a small thing";
    EXPECT_TRUE(talk.shows(QStringLiteral("Nobody answers it now.")));
    ASSERT_TRUE(talk.press(QStringLiteral("A long hug")));
    talk.press(QStringLiteral("Keep it for Ana"));
    EXPECT_EQ(talk.state(), State::Swap);
    EXPECT_TRUE(talk.shows(QStringLiteral("Thanks for telling me.")));
    const auto kept = differenceOf(before, talk.rows());
    EXPECT_EQ(kept.size(), 1U) << textOf(kept);
    EXPECT_TRUE(kept.contains("Ana.prepared_proposal")) << textOf(kept);
    const auto prepared =
        must(talk.store([](Sitting& sitting) { return AgreementStore(sitting).prepared(Seat::Circle); }));
    ASSERT_EQ(prepared.size(), 1U);
    EXPECT_EQ(prepared.front().key.activity, "long_hug");
}

TEST(WishAboutTouch, LeavesNothingWithoutExactWords) {
    TalkWindow talk;
    talk.sitDownTogether();
    const auto before = talk.rows();
    talk.begin();
    for (const auto* event : {"hand_over", "said_it_back", "yes_thats_it", "enough", "summed_up",
                              "yes_thats_it", "makes_sense", "skip", "ask_touch"}) {
        talk.digit(event);
    }
    talk.press(QStringLiteral("Leave it for now"));
    EXPECT_EQ(talk.state(), State::Swap);
    EXPECT_EQ(textOf(differenceOf(before, talk.rows())), "");
}

} // namespace
} // namespace inglenook::test

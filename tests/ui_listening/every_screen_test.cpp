// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of a talk at three text sizes: nothing cut, nothing unnamed, nothing unkind; and what is
// announced.
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/control/text.h"
#include "ui/listening/talk_text.h"
#include "ui/theme/theme.h"
#include "ui_listening/talk_window.h"

#include <QApplication>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include <iostream>

namespace inglenook::test {
namespace {

using listening::State;
using namespace ui;

std::string joined(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }

QStringList unkindWords(TalkWindow& talk) {
    static const QRegularExpression unkind(
        QStringLiteral(
            "\\b(should|must|fail|failed|missed|overdue|waiting for|user|patient|again|normal)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return talk.words().filter(unkind);
}

QStringList tooWide(QWidget& window) {
    QStringList found;
    for (auto* page : window.findChildren<Page*>()) {
        if (!page->isVisible() || page->widget() == nullptr) { continue; }
        if (page->widget()->width() > page->viewport()->width()) { found.append(page->heading()->text()); }
    }
    return found;
}

class AnyTalkSize : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override { Theme::current().setTextPercent(GetParam()); }
    void TearDown() override { Theme::current().setTextPercent(100); }
    void look(TalkWindow& talk, const char* where) {
        SCOPED_TRACE(where);
        ++m_looks;
        EXPECT_EQ(joined(cutTexts(talk.window())), "");
        EXPECT_EQ(joined(beyondTheEdge(talk.window())), "");
        EXPECT_EQ(joined(unnamedControls(talk.window())), "");
        EXPECT_EQ(joined(tooWide(talk.window())), "");
        EXPECT_EQ(joined(unkindWords(talk)), "");
    }
    /// Every screen that has steps, from Invited to the last page.
    void lookAtEveryScreen(TalkWindow& talk) {
        look(talk, "together");
        talk.begin();
        const std::vector<const char*> way = {"hand_over",    "said_it_back", "partly",    "hand_over",
                                              "said_it_back", "not_yet",      "hand_over", "said_it_back",
                                              "not_yet",      "other_mode",   "hand_over", "said_it_back",
                                              "yes_thats_it", "enough",       "summed_up", "yes_thats_it",
                                              "makes_sense",  "skip",         "ask_small", "let_me_think"};
        for (const auto* event : way) {
            look(talk, event);
            ASSERT_TRUE(talk.digit(event)) << event;
        }
        look(talk, "swap");
        talk.key(Qt::Key_F8);
        look(talk, "pause");
        talk.key(Qt::Key_F3);
        look(talk, "parked");
        talk.press(QStringLiteral("Take it up"));
        look(talk, "take it up");
        talk.bothTap();
        look(talk, "resumed");
        talk.bothTap();
        talk.digit("done");
        look(talk, "last page");
        talk.press(QStringLiteral("A note for Ben"));
        look(talk, "curtain");
        talk.press(QStringLiteral("I am Ben"));
        look(talk, "note");
    }
    int m_looks = 0;
};

TEST_P(AnyTalkSize, EveryScreenIsNamedWholeAndKind) {
    TalkWindow talk;
    talk.sitDown(Seat::Circle);
    talk.goToListening();
    look(talk, "alone");
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    lookAtEveryScreen(talk);
    std::cout << m_looks << " looks at " << GetParam() << " %\n";
}

TEST_P(AnyTalkSize, EveryScreenFitsASmallWindowToo) {
    TalkWindow talk;
    talk.window().resize(GetParam() > 150 ? 800 : 700, 620);
    talk.sitDown(Seat::Circle);
    talk.sitDown(Seat::Diamond);
    talk.goToListening();
    lookAtEveryScreen(talk);
}

INSTANTIATE_TEST_SUITE_P(At, AnyTalkSize, ::testing::Values(100, 150, 200));

TEST(Announced, IsWhoseTurnItIsAtEveryChange) {
    TalkWindow talk;
    talk.sitDownTogether();
    QStringList announced;
    QObject::connect(&talk.page(), &ListeningPage::announced, &talk.page(), [&](const QString& turn) {
        announced.append(turn);
        // and the reader lands on a page of that name
        EXPECT_EQ(QApplication::focusWidget()->accessibleName().toStdString(), turn.toStdString());
    });
    talk.begin();
    talk.toSwap();
    const QStringList expected = {
        QStringLiteral("Ben, is now a good time?"),
        QStringLiteral("Ana speaks first. Settle in"),
        QStringLiteral("Ana speaks"),
        QStringLiteral("Ben says it back"),
        QStringLiteral("Ana, is that it?"),
        QStringLiteral("Ana has been heard"),
        QStringLiteral("Ben says the whole of it in one sentence"),
        QStringLiteral("Ana, is that the whole of it?"),
        QStringLiteral("Ben, what makes sense to you?"),
        QStringLiteral("Ben guesses a feeling"),
        QStringLiteral("Ana, is there a wish?"),
        QStringLiteral("Change over?"),
    };
    EXPECT_EQ(joined(announced), joined(expected));
}

// "Where you are" says what the heading of the same screen asks for, and of whom.
TEST(Recap, NamesTheTurnOfTheScreenItStandsOn) {
    const BySeat<QString> names = {QStringLiteral("Ana"), QStringLiteral("Ben")};
    const std::map<State, const char*> turns = {{State::Settling, "Ana’s turn to speak"},
                                                {State::Speaking, "Ana’s turn to speak"},
                                                {State::Reflecting, "Ben’s turn to listen and say it back"},
                                                {State::Checking, "Ana’s turn to answer"},
                                                {State::Adding, "Ana’s turn to speak"},
                                                {State::Unstick, "Ana’s turn to answer"},
                                                {State::MoreCheck, "Ana’s turn to answer"},
                                                {State::Summary, "Ben’s turn to listen and say it back"},
                                                {State::SummaryCheck, "Ana’s turn to answer"},
                                                {State::MakesSense, "Ben’s turn to say what makes sense"},
                                                {State::FeelingGuess, "Ben’s turn to guess"},
                                                {State::FeelingCheck, "Ana’s turn to answer"},
                                                {State::Wish, "Ana’s turn to wish"},
                                                {State::WishAnswer, "Ben’s turn to answer"},
                                                {State::Swap, "Both of you"}};
    for (const auto& [state, turn] : turns) {
        listening::Session session;
        session.state = state;
        EXPECT_EQ(turnText(session, names).toStdString(), turn) << listening::nameOf(state);
        session.state = State::Paused; // and it is the same when they come back to it
        session.saved = state;
        EXPECT_EQ(turnText(session, names).toStdString(), turn) << listening::nameOf(state);
        EXPECT_TRUE(listening::isTalking(state));
    }
    EXPECT_EQ(turns.size(), 15U);
}

TEST(TalkRing, FillsSlowlyAndStaysFullWithoutAnAlarm) {
    TalkWindow talk;
    talk.sitDownTogether();
    talk.begin();
    auto& presenter = talk.page().talk();
    EXPECT_DOUBLE_EQ(presenter.ring().value_or(-1), 0);
    talk.letPass(std::chrono::seconds(45));
    EXPECT_DOUBLE_EQ(presenter.ring().value_or(-1), 0.5);
    const auto words = talk.words();
    talk.letPass(std::chrono::minutes(10));
    talk.settle();
    EXPECT_DOUBLE_EQ(presenter.ring().value_or(-1), 1);
    EXPECT_EQ(talk.words(), words) << "nothing is said when it is full";
    EXPECT_EQ(talk.state(), State::Speaking);
}

} // namespace
} // namespace inglenook::test

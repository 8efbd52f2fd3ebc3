// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/small_notes.h"
#include "ui_agreement/sample_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;
using namespace Qt::StringLiterals;

const QString kCloseNotes = u"Falling asleep close"_s;

void writeHardTime(SampleWindow& sample, const QString& words) {
    auto* page = sample.window().findChild<QWidget*>(u"setbackPage"_s);
    ASSERT_NE(page, nullptr);
    auto* edit = page->findChild<QPlainTextEdit*>();
    ASSERT_NE(edit, nullptr);
    edit->setFocus();
    QTest::keyClicks(edit, words);
    ASSERT_TRUE(sample.press(u"Keep it"_s));
}

std::vector<Setback> mine(SampleWindow& sample, Seat seat) {
    return must(sample.store([seat](Sitting& sitting) { return SetbackStore(sitting).mine(seat); }));
}

TEST(SetbackPage, IsWrittenAloneAndLeadsToWhatTheyHoldOnTo) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"today"_s);
    ASSERT_TRUE(sample.press(u"Something was hard"_s));
    writeHardTime(sample, u"I went to sleep in the chair."_s);
    EXPECT_EQ(mine(sample, Seat::Diamond).back().happened, "I went to sleep in the chair.");
    EXPECT_FALSE(mine(sample, Seat::Diamond).back().isOpened);
    ASSERT_TRUE(sample.press(u"What we hold on to"_s));
    EXPECT_EQ(sample.window().page(), u"hold-on"_s);
    EXPECT_TRUE(sample.shows(u"humour"_s));
}

TEST(SetbackPage, FromALineKeepsWhichOneAndChangesNothingOfIt) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    const auto before = sample.lines();
    sample.goTo(u"agreement"_s);
    ASSERT_TRUE(sample.press(u"Something was hard: Holding hands"_s));
    EXPECT_TRUE(sample.shows(u"About: Holding hands"_s));
    writeHardTime(sample, u"My hand went numb."_s);
    const auto note = mine(sample, Seat::Diamond).back();
    ASSERT_TRUE(note.about);
    const auto hands = std::find_if(before.begin(), before.end(),
                                    [](const auto& line) { return line.key.activity == "holding_hands"; });
    EXPECT_EQ(note.about->hex(), hands->id.hex());
    EXPECT_EQ(sample.line(hands->id).state, hands->state);
}

TEST(SetbackPage, BesideAGoalHasDownStayAndRest) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"goals"_s);
    ASSERT_TRUE(sample.press(u"Something was hard: %1"_s.arg(kCloseNotes)));
    EXPECT_TRUE(sample.buttons(u"Stay here"_s).empty()) << "after it is kept";
    writeHardTime(sample, u"We were too tired to talk."_s);
    for (const auto* choice : {"One step down", "Stay here", "Rest it for now"}) {
        EXPECT_FALSE(sample.buttons(QString::fromLatin1(choice)).empty()) << choice;
    }
}

TEST(SetbackPage, OfOnePersonVanishesWhenTheOtherSitsDown) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"setback"_s);
    writeHardTime(sample, u"A line for me alone."_s);
    EXPECT_TRUE(sample.shows(u"A line for me alone."_s));
    sample.sitDown(Seat::Circle);
    sample.goTo(u"setback"_s);
    EXPECT_FALSE(sample.shows(u"A line for me alone."_s));
    EXPECT_TRUE(sample.buttons(u"Keep it"_s).empty()) << "written alone";
}

TEST(SetbackPage, IsOpenedByItsAuthorBehindTheCurtain) {
    SampleWindow sample;
    sample.sitDown(Seat::Diamond);
    sample.goTo(u"setback"_s);
    writeHardTime(sample, u"A line to open."_s);
    sample.sitDown(Seat::Circle);
    sample.goTo(u"own-notes-diamond"_s);
    EXPECT_FALSE(sample.shows(u"A line to open."_s));
    ASSERT_TRUE(sample.press(u"I am Ben"_s));
    EXPECT_TRUE(sample.shows(u"A line to open."_s));
    const auto open = sample.buttons(u"Open it for both: A hard time"_s);
    ASSERT_FALSE(open.empty());
    sample.pressWithKeyboard(*open.back()); // the one just written; an older one lies above it
    ASSERT_TRUE(sample.press(u"Done, hand it back"_s));
    sample.goTo(u"setback"_s);
    EXPECT_TRUE(sample.shows(u"A line to open."_s));
}

TEST(JarPage, ReadsOneBackAtATimeAndNeverSaysHowManyThereAre) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"good-things"_s);
    QSet<QString> all; // some lines lie there twice: a page shows words, not rows
    for (const auto& thing : must(sample.store([](Sitting& sitting) { return Jar(sitting).things(); }))) {
        all.insert(QString::fromStdString(thing.text));
    }
    ASSERT_GE(all.size(), 3);
    const auto shown = [&] {
        return std::count_if(all.begin(), all.end(), [&](const QString& one) { return sample.shows(one); });
    };
    EXPECT_EQ(shown(), 0);
    ASSERT_TRUE(sample.press(u"Read one back"_s));
    EXPECT_EQ(shown(), 1);
    ASSERT_TRUE(sample.press(u"Another one"_s));
    EXPECT_EQ(shown(), 1);
    EXPECT_FALSE(sample.shows(u"She fell asleep against my shoulder."_s)) << "that lies in Ben's own jar";
}

TEST(JarPage, KeepsWhatIsTypedWhenItIsLeftAtOnce) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"good-things"_s);
    const auto edit = [&] {
        return sample.window().findChild<QWidget*>(u"goodThing"_s)->findChild<QLineEdit*>();
    };
    edit()->setFocus();
    QTest::keyClicks(edit(), u"Half a line"_s);
    sample.goTo(u"today"_s);
    sample.goTo(u"good-things"_s);
    EXPECT_EQ(edit()->text(), u"Half a line"_s);
}

TEST(JarPage, KeepsOneLine) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(u"good-things"_s);
    auto* field = sample.window().findChild<QWidget*>(u"goodThing"_s);
    ASSERT_NE(field, nullptr);
    auto* edit = field->findChild<QLineEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, u"Rain on the window."_s);
    QTest::keyClick(edit, Qt::Key_Return);
    sample.settle();
    const auto jar = must(sample.store([](Sitting& sitting) { return Jar(sitting).mine(Seat::Circle); }));
    EXPECT_TRUE(std::any_of(jar.begin(), jar.end(),
                            [](const auto& thing) { return thing.text == "Rain on the window."; }));
}

} // namespace
} // namespace inglenook::test

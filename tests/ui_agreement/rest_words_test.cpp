// SPDX-License-Identifier: GPL-3.0-or-later
// What a resting line waits for: asked where the line stood, and typed words outlive whatever else is
// pressed.
#include "couple/couple_store.h"
#include "ui/agreement/rest_words_card.h"
#include "ui/control/chip.h"
#include "ui/control/field.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kWordsPage = QStringLiteral("agreement");
const auto kUntil = QStringLiteral("the wound check");

std::vector<LineView> linesInForce(SampleWindow& sample) {
    auto lines = sample.lines();
    std::erase_if(lines, [](const LineView& line) { return line.state != LineState::Agreed; });
    expects(lines.size() >= 2, "the sample couple have two lines in force");
    return lines;
}

QString named(const char* what, const LineView& line) {
    return QString::fromLatin1(what).arg(QString::fromStdString(line.wording));
}

std::size_t restingOf(SampleWindow& sample) {
    const auto lines = sample.lines();
    return static_cast<std::size_t>(std::count_if(
        lines.begin(), lines.end(), [](const LineView& line) { return line.state == LineState::Resting; }));
}

QLineEdit* untilField(SampleWindow& sample, const LineView& line) {
    for (auto* edit : sample.window().findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == named("Until: %1", line)) { return edit; }
    }
    return nullptr;
}

struct AloneAtTheAgreement {
    SampleWindow sample;
    std::vector<LineView> lines;
    AloneAtTheAgreement() {
        sample.sitDown(Seat::Circle);
        sample.goTo(kWordsPage);
        lines = linesInForce(sample);
    }
    void rest(const LineView& line) {
        sample.pressWithKeyboard(*sample.buttons(named("Rest this: %1", line)).front());
    }
};

TEST(RestWords, TakeTheFocusSoThatASecondEnterRestsNoOtherLine) {
    AloneAtTheAgreement alone;
    const auto before = restingOf(alone.sample);
    alone.rest(alone.lines.at(1));
    ASSERT_NE(untilField(alone.sample, alone.lines.at(1)), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), untilField(alone.sample, alone.lines.at(1)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    alone.sample.settle();
    EXPECT_EQ(restingOf(alone.sample), before + 1);
}

TEST(RestWords, AreAskedWhereTheLineStood) {
    AloneAtTheAgreement alone;
    const auto& line = alone.lines.at(1);
    auto* window = &alone.sample.window();
    const auto heightOf = [&](const QWidget& widget) { return widget.mapTo(window, QPoint()).y(); };
    auto* rest = alone.sample.buttons(named("Rest this: %1", line)).front();
    rest->setFocus();
    alone.sample.settle();
    const int height = heightOf(*rest);
    alone.rest(line);
    ASSERT_NE(untilField(alone.sample, line), nullptr);
    EXPECT_NEAR(heightOf(*untilField(alone.sample, line)), height, 200);
}

TEST(RestWords, AreWhollyInSightAlsoWhereTheLineStoodAtTheFootOfTheWindow) {
    AloneAtTheAgreement alone;
    auto& window = alone.sample.window();
    window.resize(1180, 780);
    for (const auto& line : alone.lines) {
        const auto rests = alone.sample.buttons(named("Rest this: %1", line));
        if (rests.empty()) { continue; }
        rests.front()->setFocus(Qt::TabFocusReason);
        alone.sample.settle();
        alone.rest(line);
        ASSERT_NE(untilField(alone.sample, line), nullptr);
        for (const auto* name : {"Keep these words", "Leave it as it is"}) {
            const auto found = alone.sample.buttons(QString::fromLatin1(name));
            ASSERT_EQ(found.size(), 1U);
            const QRect at(found.front()->mapTo(&window, QPoint()), found.front()->size());
            EXPECT_TRUE(window.rect().contains(at)) << name << " of " << line.wording;
        }
    }
}

TEST(RestWords, AreStillThereWhenSomethingElseIsTickedOrRested) {
    AloneAtTheAgreement alone;
    alone.rest(alone.lines.at(0));
    QTest::keyClicks(untilField(alone.sample, alone.lines.at(0)), kUntil);
    auto chips = alone.sample.window().findChildren<Chip*>();
    chips.removeIf([](const Chip* chip) { return !chip->isVisible(); });
    ASSERT_FALSE(chips.isEmpty());
    chips.front()->click();
    alone.sample.settle();
    ASSERT_NE(untilField(alone.sample, alone.lines.at(0)), nullptr);
    EXPECT_EQ(untilField(alone.sample, alone.lines.at(0))->text(), kUntil);
    alone.rest(alone.lines.at(1));
    ASSERT_NE(untilField(alone.sample, alone.lines.at(0)), nullptr);
    EXPECT_EQ(untilField(alone.sample, alone.lines.at(0))->text(), kUntil);
}

TEST(RestWords, ThatNobodyTypedGoWhenAnotherLineRests) {
    AloneAtTheAgreement alone;
    alone.rest(alone.lines.at(0));
    alone.rest(alone.lines.at(1));
    EXPECT_EQ(untilField(alone.sample, alone.lines.at(0)), nullptr);
    EXPECT_NE(untilField(alone.sample, alone.lines.at(1)), nullptr);
}

TEST(RestWords, TypedAndNotKeptAreThereOnceMoreAfterALock) {
    AloneAtTheAgreement alone;
    const auto line = alone.lines.at(0);
    alone.rest(line);
    QTest::keyClicks(untilField(alone.sample, line), kUntil);
    alone.sample.lock();
    alone.sample.sitDown(Seat::Circle);
    alone.sample.goTo(kWordsPage);
    alone.sample.settle();
    ASSERT_NE(untilField(alone.sample, line), nullptr);
    EXPECT_EQ(untilField(alone.sample, line)->text(), kUntil);
    EXPECT_TRUE(alone.sample.line(line.id).restUntil.empty()) << "typed is not kept";
}

std::string draftOf(SampleWindow& sample) {
    const auto draft =
        sample.store([](Sitting& sitting) { return DraftStore(sitting, Seat::Circle).text("agreement"); });
    return draft.value_or("unread");
}

TEST(RestWords, TypedForARestThatIsLiftedAreForgotten) {
    AloneAtTheAgreement alone;
    const auto line = alone.lines.at(0);
    alone.rest(line);
    QTest::keyClicks(untilField(alone.sample, line), kUntil);
    ASSERT_TRUE(alone.sample.press(named("Lift my rest: %1", line)));
    alone.sample.lock();
    alone.sample.sitDown(Seat::Circle);
    EXPECT_EQ(draftOf(alone.sample), "");
}

TEST(RestWords, TypedForALineThatIsGoneAreForgotten) {
    AloneAtTheAgreement alone;
    const auto line = alone.lines.at(0);
    alone.rest(line);
    QTest::keyClicks(untilField(alone.sample, line), kUntil);
    alone.sample.lock();
    alone.sample.sitDown(Seat::Circle);
    ASSERT_NE(draftOf(alone.sample), "");
    ASSERT_TRUE(alone.sample.store(
        [&](Sitting& sitting) { return AgreementStore(sitting).withdraw(Seat::Circle, line.id); }));
    alone.sample.goTo(kWordsPage);
    alone.sample.lock();
    alone.sample.sitDown(Seat::Circle);
    EXPECT_EQ(draftOf(alone.sample), "");
}

TEST(RestWords, KeptStandOnTheLineAndAreAskedNoMore) {
    AloneAtTheAgreement alone;
    const auto line = alone.lines.at(0);
    alone.rest(line);
    QTest::keyClicks(untilField(alone.sample, line), kUntil);
    ASSERT_TRUE(alone.sample.press(QStringLiteral("Keep these words")));
    alone.sample.settle();
    EXPECT_EQ(alone.sample.line(line.id).restUntil, kUntil.toStdString());
    EXPECT_EQ(untilField(alone.sample, line), nullptr);
    alone.sample.lock();
    alone.sample.sitDown(Seat::Circle);
    alone.sample.goTo(kWordsPage);
    alone.sample.settle();
    EXPECT_EQ(untilField(alone.sample, line), nullptr) << "no draft is left";
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checkin_page.h"

#include "checkin/check_in_store.h"
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/checkin/number_scale.h"
#include "ui/checkin/question_card.h"
#include "ui/control/button.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/theme/theme.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

class CheckInAlone : public ::testing::Test {
protected:
    CheckInAlone() {
        m_sample.sitDown(Seat::Circle);
        m_sample.goTo(QStringLiteral("check-in"));
    }
    ~CheckInAlone() override { Theme::current().setTextPercent(100); }
    CheckInAlone(const CheckInAlone&) = delete;
    CheckInAlone& operator=(const CheckInAlone&) = delete;
    std::optional<CheckIn> sealed() {
        return must(
            m_sample.store([](Sitting& sitting) { return CheckInStore(sitting).sealed(Seat::Circle); }));
    }
    CheckInChoices choices() {
        return must(
            m_sample.store([](Sitting& sitting) { return CheckInStore(sitting).choices(Seat::Circle); }));
    }
    QuestionCard* card(Dimension dimension) {
        for (auto* each : m_sample.window().findChildren<QuestionCard*>()) {
            if (each->isVisible() && each->dimension() == dimension) { return each; }
        }
        return nullptr;
    }
    void key(Qt::Key pressed) {
        QTest::keyClick(QApplication::focusWidget(), pressed);
        m_sample.settle();
    }
    void lookAndChange() { ASSERT_TRUE(m_sample.press(QStringLiteral("Look and change"))); }
    SampleWindow m_sample;
};

TEST_F(CheckInAlone, SaysSealedAndNothingOfTheOther) {
    EXPECT_TRUE(m_sample.shows(QStringLiteral("Sealed. Yours to change.")));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("something to open")));
    EXPECT_FALSE(m_sample.shows(QStringLiteral("Nothing to open")));
}

TEST_F(CheckInAlone, AsksTwelveQuestionsAWishAndALine) {
    lookAndChange();
    for (const auto dimension : kScaled) {
        EXPECT_NE(card(dimension), nullptr) << static_cast<int>(dimension);
    }
    EXPECT_TRUE(m_sample.shows(QStringLiteral("What would you like today?")));
    EXPECT_TRUE(m_sample.shows(QStringLiteral("One line, in your own words")));
}

TEST_F(CheckInAlone, KeepsEachAnswerAtOnceAndSkipClearsIt) {
    lookAndChange();
    card(Dimension::Mood)->focusScale();
    key(Qt::Key_5);
    EXPECT_EQ(sealed()->sheet.answer(Dimension::Mood).value, std::uint8_t{4});
    ASSERT_TRUE(m_sample.press(QStringLiteral("Skip: Mood")));
    EXPECT_FALSE(sealed()->sheet.isAnswered(Dimension::Mood));
}

TEST_F(CheckInAlone, TakesBackWithOnePress) {
    ASSERT_TRUE(m_sample.press(QStringLiteral("Take it back")));
    EXPECT_FALSE(sealed().has_value());
    EXPECT_TRUE(m_sample.shows(QStringLiteral("How is it today?")));
}

// Fine may become coarse, never the reverse.
TEST_F(CheckInAlone, ShowsACoarseAnswerInItsOwnCoarseWords) {
    static_cast<void>(m_sample.store([](Sitting& sitting) {
        return CheckInStore(sitting).answer(Seat::Circle, Dimension::Energy,
                                            {Resolution::Three, 2, Aside::None, 0, 0});
    }));
    lookAndChange();
    auto* row = card(Dimension::Energy)->findChild<ChoiceRow*>();
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->word(), QStringLiteral("good"));
    card(Dimension::Mood)->focusScale();
    EXPECT_EQ(sealed()->sheet.answer(Dimension::Energy).resolution, Resolution::Three);
}

TEST_F(CheckInAlone, OffersZeroToTenAndKeepsTheFineAnswer) {
    auto fine = choices();
    fine.resolution = Resolution::Eleven;
    static_cast<void>(m_sample.store(
        [fine](Sitting& sitting) { return CheckInStore(sitting).choose(Seat::Circle, fine); }));
    lookAndChange();
    ASSERT_NE(card(Dimension::Mood)->findChild<NumberScale*>(), nullptr);
    card(Dimension::Mood)->focusScale();
    key(Qt::Key_7);
    const auto answer = sealed()->sheet.answer(Dimension::Mood);
    EXPECT_EQ(answer.resolution, Resolution::Eleven);
    EXPECT_EQ(answer.value, std::uint8_t{7});
}

TEST_F(CheckInAlone, KeepsALineThatWasBeingTypedThroughALock) {
    lookAndChange();
    auto* line = m_sample.window().findChild<Field*>(QStringLiteral("checkInLine"));
    ASSERT_NE(line, nullptr);
    line->edit()->setFocus();
    line->edit()->selectAll();
    QTest::keyClicks(line->edit(), QStringLiteral("half a sente"));
    m_sample.lock();
    m_sample.sitDown(Seat::Circle);
    m_sample.goTo(QStringLiteral("check-in"));
    lookAndChange();
    line = m_sample.window().findChild<Field*>(QStringLiteral("checkInLine"));
    EXPECT_EQ(line->text(), QStringLiteral("half a sente"));
}

TEST_F(CheckInAlone, ChangesTheOrderAndKeepsTheFocusOnTheButton) {
    lookAndChange();
    ASSERT_TRUE(m_sample.press(QStringLiteral("Change the order")));
    const auto buttons = m_sample.buttons(QStringLiteral("Earlier: Pain or discomfort"));
    ASSERT_EQ(buttons.size(), 1U);
    m_sample.pressWithKeyboard(*buttons.front());
    EXPECT_EQ(choices().order[2], Dimension::Pain);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Earlier: Pain or discomfort"));
    ASSERT_TRUE(m_sample.press(QStringLiteral("Keep this order")));
    EXPECT_NE(card(Dimension::Mood), nullptr);
}

TEST_F(CheckInAlone, IsGoneFromTheWindowOnceTheOtherSitsDown) {
    lookAndChange();
    m_sample.sitDown(Seat::Diamond);
    EXPECT_TRUE(m_sample.window().findChildren<QuestionCard*>().isEmpty());
    EXPECT_FALSE(m_sample.shows(QStringLiteral("walk to the bridge")));
}

TEST_F(CheckInAlone, AsksWhatHelpedOnlyBesideALightBand) {
    lookAndChange();
    const auto isAsked = [this](Dimension dimension) {
        return namesOf(*card(dimension), QAccessible::StaticText)
            .contains(QStringLiteral("What helped? For you alone."));
    };
    card(Dimension::Sleep)->focusScale();
    key(Qt::Key_1);
    EXPECT_FALSE(isAsked(Dimension::Sleep));
    key(Qt::Key_5);
    EXPECT_TRUE(isAsked(Dimension::Sleep));
    card(Dimension::Closeness)->focusScale();
    key(Qt::Key_5);
    EXPECT_FALSE(isAsked(Dimension::Closeness));
}

TEST_F(CheckInAlone, FitsEveryTextSizeInEveryView) {
    for (const int percent : {100, 150, 200}) {
        Theme::current().setTextPercent(percent);
        for (const auto resolution : {Resolution::Three, Resolution::Five, Resolution::Eleven}) {
            auto mine = choices();
            mine.resolution = resolution;
            static_cast<void>(m_sample.store(
                [mine](Sitting& sitting) { return CheckInStore(sitting).choose(Seat::Circle, mine); }));
            m_sample.goTo(QStringLiteral("today"));
            m_sample.goTo(QStringLiteral("check-in"));
            static_cast<void>(m_sample.press(QStringLiteral("Look and change")));
            EXPECT_EQ(cutTexts(m_sample.window()).join(QLatin1Char('|')).toStdString(), "") << percent;
            EXPECT_EQ(beyondTheEdge(m_sample.window()).join(QLatin1Char('|')).toStdString(), "") << percent;
            EXPECT_EQ(unnamedControls(m_sample.window()).join(QLatin1Char('|')).toStdString(), "") << percent;
        }
    }
}

} // namespace
} // namespace inglenook::test

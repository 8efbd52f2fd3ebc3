// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/button.h"
#include "ui/control/field.h"
#include "ui/wording/wording_lens.h"
#include "ui_agreement/sample_window.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

/// A field with the helper, in the window of the sample couple.
class Written {
public:
    explicit Written(SampleWindow& sample, WordingPlace place = WordingPlace::Shared)
        : m_sample(sample), m_area(new TextArea(QStringLiteral("What you want known"), 3, &sample.window())),
          m_lens(attachWording(sample.desk(), m_area, place)) {
        m_area->resize(600, 400);
        m_area->show();
        sample.settle();
    }
    [[nodiscard]] WordingLens& lens() { return *m_lens; }
    [[nodiscard]] QPlainTextEdit& edit() { return *m_area->edit(); }
    void type(const QString& text) {
        QTest::keyClicks(&edit(), text);
        m_lens->look();
        m_sample.settle();
    }
    [[nodiscard]] Button* button(const char* name) { return m_area->findChild<Button*>(QLatin1String(name)); }
    void press(const char* name) {
        ASSERT_NE(button(name), nullptr) << name;
        QTest::keyClick(button(name), Qt::Key_Return);
        m_sample.settle();
    }

private:
    SampleWindow& m_sample;
    TextArea* m_area;
    WordingLens* m_lens;
};

const auto kPressing = QStringLiteral("You should rest");

TEST(Lens, UnderlinesAfterAPauseAndChangesNoLetter) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.lens().setPause(0);
    QTest::keyClicks(&written.edit(), kPressing);
    sample.settle();
    ASSERT_EQ(written.edit().extraSelections().size(), 1);
    EXPECT_EQ(written.edit().extraSelections().front().cursor.selectedText(), QStringLiteral("should"));
    EXPECT_EQ(written.edit().toPlainText(), kPressing);
    EXPECT_TRUE(written.edit().document()->isUndoAvailable());
}

TEST(Lens, CountsAsTheWindowCountsBehindAPictureSign) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.edit().setPlainText(QString::fromUtf8("😀é\nyou should"));
    written.lens().look();
    ASSERT_EQ(written.edit().extraSelections().size(), 1);
    EXPECT_EQ(written.edit().extraSelections().front().cursor.selectedText(), QStringLiteral("should"));
}

TEST(Lens, OffersItsButtonOnlyWhereItHasSomethingToSay) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.type(QStringLiteral("I would like a walk"));
    EXPECT_FALSE(written.lens().isVisible());
    written.type(QStringLiteral(" and you should come"));
    EXPECT_TRUE(written.lens().isVisible());
    EXPECT_TRUE(written.edit().accessibleDescription().contains(QStringLiteral("should")));
}

TEST(Lens, OpensByF4AndGivesTheFocusBack) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.type(kPressing);
    QTest::keyClick(&written.edit(), Qt::Key_F4);
    sample.settle();
    ASSERT_TRUE(written.lens().isOpen());
    EXPECT_TRUE(sample.shows(QStringLiteral("carries an unspoken rule")) ||
                sample.shows(QStringLiteral("Carries an unspoken rule.")));
    EXPECT_TRUE(sample.shows(QStringLiteral("I would like …")));
    written.press("wordingClose");
    EXPECT_FALSE(written.lens().isOpen());
    EXPECT_EQ(written.edit().toPlainText(), kPressing);
}

TEST(Lens, LeavesWordsAloneInThisTextOnceAndAlwaysTheSecondTime) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.type(kPressing);
    written.press("wordingButton");
    written.press("wordingLeave");
    EXPECT_TRUE(written.edit().extraSelections().isEmpty());
    EXPECT_TRUE(must(sample.store([](Sitting& sitting) {
                    return WordingStore(sitting, Seat::Circle).allowed();
                })).empty());
    written.press("wordingAlways");
    EXPECT_EQ(
        must(sample.store([](Sitting& sitting) { return WordingStore(sitting, Seat::Circle).allowed(); })),
        std::vector<std::string>{"should"});
    written.edit().clear();
    written.type(kPressing);
    EXPECT_TRUE(written.edit().extraSelections().isEmpty());
}

TEST(Lens, ForgetsWhatWasLeftAloneOnceWithItsText) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written written(sample);
    written.type(kPressing);
    written.press("wordingButton");
    written.press("wordingLeave");
    written.edit().clear();
    written.lens().look();
    written.type(kPressing);
    EXPECT_EQ(written.edit().extraSelections().size(), 1);
}

TEST(Lens, ShowsNothingByItselfWithBothAtTheTableAndReadsNobodysOwnWords) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    must(sample.store([](Sitting& sitting) { return WordingStore(sitting, Seat::Circle).allow("should"); }));
    sample.sitDown(Seat::Diamond);
    ASSERT_TRUE(sample.door().presence().areBoth());
    Written written(sample);
    written.type(QStringLiteral("a quiet walk"));
    EXPECT_TRUE(written.lens().isVisible()); // the button looks the same, whatever the text
    EXPECT_TRUE(written.edit().accessibleDescription().isEmpty());
    written.type(QStringLiteral(" you should"));
    EXPECT_TRUE(written.edit().extraSelections().isEmpty());
    EXPECT_TRUE(written.edit().accessibleDescription().isEmpty());
    written.press("wordingButton");
    EXPECT_NE(written.button("wordingLeave"), nullptr);
    EXPECT_EQ(written.button("wordingAlways"), nullptr);
}

TEST(Lens, IsNotAttachedToANoAStopSafetyOrASetback) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    for (const auto place : {WordingPlace::Boundary, WordingPlace::StopSignal, WordingPlace::Safety,
                             WordingPlace::Setback, WordingPlace::SaidBack}) {
        auto* field = new Field(QStringLiteral("words"), &sample.window());
        EXPECT_EQ(attachWording(sample.desk(), field, place), nullptr);
    }
}

TEST(Lens, SaysNothingInAJournalUntilItsWriterWantsIt) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    Written journal(sample, WordingPlace::Journal);
    journal.type(kPressing);
    EXPECT_FALSE(journal.lens().isVisible());
    must(sample.store([](Sitting& sitting) {
        return WordingStore(sitting, Seat::Circle).choose({WordingMode::Gentle, true});
    }));
    sample.settle();
    EXPECT_TRUE(journal.lens().isVisible());
}

TEST(Lens, OnOneLineIsDrawnAndLeavesTextAndCursor) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    auto* field = new Field(QStringLiteral("words"), &sample.window());
    field->show();
    auto* lens = attachWording(sample.desk(), field, WordingPlace::Shared);
    sample.settle();
    QTest::keyClicks(field->edit(), kPressing);
    field->edit()->setCursorPosition(3);
    lens->look();
    EXPECT_EQ(lens->marks().size(), 1);
    EXPECT_EQ(field->text(), kPressing);
    EXPECT_EQ(field->edit()->cursorPosition(), 3);
    EXPECT_TRUE(field->edit()->isUndoAvailable());
}

TEST(Lens, IsOnSharedWordsOfOurSeatsAndNotOnTheirStops) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(QStringLiteral("couple"));
    int stops = 0;
    int others = 0;
    for (const auto kind : {WordsKind::StopSpoken, WordsKind::StopShown, WordsKind::WantKnown,
                            WordsKind::Question, WordsKind::Matters}) {
        auto* field =
            sample.window().findChild<Field*>(QStringLiteral("words-%1").arg(static_cast<int>(kind)));
        if (field == nullptr) { continue; }
        const bool isStop = kind == WordsKind::StopSpoken || kind == WordsKind::StopShown;
        ++(isStop ? stops : others);
        EXPECT_EQ(field->findChild<WordingLens*>() != nullptr, !isStop);
    }
    EXPECT_GT(others, 0);
}

} // namespace
} // namespace inglenook::test

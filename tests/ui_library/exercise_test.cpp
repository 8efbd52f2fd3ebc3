// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cut_text.h"
#include "ui/control/button.h"
#include "ui/control/soft_ring.h"
#include "ui/control/text.h"
#include "ui/library/exercise_page.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;
using std::chrono::milliseconds;

LibraryItem breath() {
    LibraryItem item;
    item.id = "gb-01";
    item.group = "grounding_breathing";
    item.text = "Longer out-breath: in for 3, out for 5.";
    item.steps = {{3, "Breathe in."}, {5, "Breathe out slowly."}};
    item.repeat = 2;
    item.cautions = {"Keep it gentle."};
    return item;
}

/// The page with a clock that a test moves.
struct Exercise {
    milliseconds now{0};
    ExercisePage page{breath(), [this] { return now; }, Qt::Key_F8};
    Exercise() {
        page.resize(900, 700);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }
    void pass(int seconds) {
        now += std::chrono::seconds(seconds);
        page.presenter().tick();
    }
    [[nodiscard]] Button& button(const char* name) { return *page.findChild<Button*>(QLatin1String(name)); }
    [[nodiscard]] QString step() const { return page.step()->text(); }
    [[nodiscard]] bool isDone() { return page.presenter().run().isDone(); }
};

TEST(Exercise, WaitsUntilSomebodyBegins) {
    Exercise exercise;
    exercise.pass(60);
    EXPECT_EQ(exercise.step(), QStringLiteral("Ready when you are."));
    EXPECT_EQ(exercise.button("exerciseMain").text(), QStringLiteral("Begin"));
    EXPECT_FALSE(exercise.button("exerciseNext").isVisible());
}

TEST(Exercise, GoesThroughItsStepsAndEndsSoftly) {
    Exercise exercise;
    exercise.button("exerciseMain").click();
    EXPECT_EQ(exercise.step(), QStringLiteral("Breathe in."));
    exercise.pass(3);
    EXPECT_EQ(exercise.step(), QStringLiteral("Breathe out slowly."));
    exercise.pass(2);
    EXPECT_NEAR(exercise.page.findChild<SoftRing*>()->share(), 0.4, 0.001);
    exercise.pass(20);
    EXPECT_TRUE(exercise.isDone());
}

TEST(Exercise, PausesByItsButtonAndByThePauseKeyForAsLongAsSomebodyLikes) {
    Exercise exercise;
    exercise.button("exerciseMain").click();
    exercise.pass(1);
    QTest::keyClick(&exercise.page, Qt::Key_F8);
    EXPECT_EQ(exercise.step(), QStringLiteral("Paused. Breathe in."));
    exercise.pass(3600);
    EXPECT_EQ(exercise.step(), QStringLiteral("Paused. Breathe in."));
    QTest::keyClick(&exercise.button("exerciseMain"), Qt::Key_Return);
    exercise.pass(1);
    EXPECT_EQ(exercise.step(), QStringLiteral("Breathe in."));
    exercise.pass(1);
    EXPECT_EQ(exercise.step(), QStringLiteral("Breathe out slowly."));
}

TEST(Exercise, GoesOnAndBackByHandAndKeepsTheFocusOnThePage) {
    Exercise exercise;
    exercise.button("exerciseMain").click();
    exercise.button("exerciseNext").setFocus();
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&exercise.button("exerciseNext"), Qt::Key_Return);
    }
    EXPECT_TRUE(exercise.isDone());
    EXPECT_EQ(exercise.button("exerciseMain").text(), QStringLiteral("Once more"));
    EXPECT_EQ(exercise.page.focusWidget(), &exercise.button("exerciseMain"));
}

TEST(Exercise, TellsAScreenReaderEachStepOnce) {
    Exercise exercise;
    int said = 0; // each new text of the step is announced
    QObject::connect(exercise.page.step(), &Text::textChanged, &exercise.page, [&said] { ++said; });
    exercise.button("exerciseMain").click();
    for (int i = 0; i < 20; ++i) {
        exercise.now += milliseconds(100);
        exercise.page.presenter().tick();
    }
    EXPECT_EQ(said, 1);
    exercise.pass(1);
    EXPECT_EQ(said, 2);
}

TEST(Exercise, IsWholeAtEverySize) {
    for (const int percent : {100, 150, 200}) {
        Exercise exercise;
        Theme::current().setTextPercent(percent);
        exercise.button("exerciseMain").click();
        QCoreApplication::processEvents();
        EXPECT_EQ(cutTexts(exercise.page).join(u'|').toStdString(), "");
        EXPECT_EQ(beyondTheEdge(exercise.page).join(u'|').toStdString(), "");
        Theme::current().setTextPercent(100);
    }
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible_walk.h"
#include "ui/control/card.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/person_mark.h"
#include "ui/control/state_pill.h"
#include "ui/control/step_bar.h"
#include "ui/control/text.h"
#include "ui/control/toast.h"
#include "words_of.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

namespace inglenook::test {
namespace {

using namespace ui;

QAccessibleInterface& seen(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

constexpr std::array<PillState, 8> kStates = {
    PillState::Welcome, PillState::WelcomeOnly, PillState::Settling,  PillState::ToTalkAbout,
    PillState::Resting, PillState::OffTheTable, PillState::LookAgain, PillState::Draft};

TEST(StatePill, IsNamedWithWhatItIsAbout) {
    StatePill pill(PillState::Welcome, q("Holding hands"));
    EXPECT_EQ(seen(pill).text(QAccessible::Name), q("Holding hands: Welcome"));
    pill.setState(PillState::Resting);
    EXPECT_EQ(seen(pill).text(QAccessible::Name), q("Holding hands: Resting"));
}

TEST(StatePill, HasAWordAndAShapeOfItsOwnForEveryState) {
    std::set<QString> words;
    std::set<QString> shapes;
    for (const auto state : kStates) {
        words.insert(wordOf(state));
        shapes.insert(glyphOf(state));
    }
    EXPECT_EQ(words.size(), kStates.size());
    EXPECT_EQ(shapes.size(), kStates.size());
}

TEST(StatePill, KnowsEveryStateOfALine) {
    EXPECT_EQ(pillStateOf(LineState::Agreed, false), PillState::Welcome);
    EXPECT_EQ(pillStateOf(LineState::Agreed, true), PillState::WelcomeOnly);
    EXPECT_EQ(pillStateOf(LineState::Resting, true), PillState::Resting);
    EXPECT_EQ(pillStateOf(LineState::DueForReview, false), PillState::LookAgain);
    EXPECT_EQ(pillStateOf(LineState::OffTheTable, false), PillState::OffTheTable);
    EXPECT_EQ(pillStateOf(LineState::Draft, false), PillState::Draft);
    EXPECT_EQ(pillStateOf(LineState::ToTalkAbout, false), PillState::ToTalkAbout);
    EXPECT_EQ(pillStateOf(LineState::Settling, false), PillState::Settling);
}

TEST(Words, AreHeadingsInTheLargeRolesOnly) {
    for (const auto role : {TextRole::Display, TextRole::Title, TextRole::Heading}) {
        Text text(q("Our agreement"), role);
        EXPECT_EQ(seen(text).role(), QAccessible::Heading);
    }
    Text text(q("A sentence."));
    EXPECT_EQ(seen(text).role(), QAccessible::StaticText);
}

TEST(Cards, AreGroupsNamedByTheirTitle) {
    Card card(q("Holding hands"));
    EXPECT_EQ(seen(card).role(), QAccessible::Grouping);
    EXPECT_EQ(seen(card).text(QAccessible::Name), q("Holding hands"));
}

TEST(Fields, AreLabelledAndSayTheirNote) {
    Field field(q("Your name"));
    field.setNote(q("One to sixty letters."));
    EXPECT_EQ(seen(*field.edit()).text(QAccessible::Name), q("Your name"));
    EXPECT_EQ(seen(*field.edit()).text(QAccessible::Description), q("One to sixty letters."));
}

TEST(ChoiceRows, AreGroupsOfRadioButtonsWithTheChosenWordAsValue) {
    ChoiceRow row(q("Holding hands"), {{q("Welcome"), {}, q("It may happen.")}, {q("Not now"), {}, {}}});
    row.show();
    EXPECT_EQ(namesOf(row, QAccessible::RadioButton), QStringList({q("Welcome"), q("Not now")}));
    EXPECT_EQ(seen(row).text(QAccessible::Value), QString());
    row.setChoice(1);
    EXPECT_EQ(seen(row).text(QAccessible::Value), q("Not now"));
}

TEST(Toasts, AreAlertsWithTheirSentence) {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toast toast(&window);
    toast.say(q("This line rests now."), q("Undo"));
    EXPECT_EQ(seen(toast).role(), QAccessible::AlertMessage);
    EXPECT_EQ(seen(toast).text(QAccessible::Name), q("This line rests now."));
    EXPECT_EQ(unnamedControls(window), QStringList());
}

TEST(Toasts, GoOutOfTheWayOfWhatHasTheFocusAndComeBack) {
    QWidget window;
    window.resize(800, 600);
    QPushButton low(q("Seal"), &window);
    QPushButton high(q("Back"), &window);
    low.setGeometry(300, 520, 200, 44);
    high.setGeometry(300, 20, 200, 44);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    Toast toast(&window);
    low.setFocus();
    toast.say(q("Kept."));
    EXPECT_FALSE(toast.geometry().intersects(low.geometry()));
    EXPECT_TRUE(toast.geometry().intersects(high.geometry()));
    high.setFocus();
    QCoreApplication::processEvents();
    EXPECT_FALSE(toast.geometry().intersects(high.geometry()));
    window.setFocusPolicy(Qt::StrongFocus);
    window.setFocus(); // a page to read: the top, where safety stands, stays free
    QCoreApplication::processEvents();
    toast.say(q("Kept."));
    EXPECT_FALSE(toast.geometry().intersects(high.geometry()));
}

TEST(Toasts, LieNeitherBesideTheirAreaNorOnWhatIsAlwaysInSight) {
    QWidget window;
    window.resize(800, 600);
    QWidget sidebar(&window);
    QWidget area(&window);
    QWidget wayOut(&area);
    sidebar.setGeometry(0, 0, 200, 600);
    area.setGeometry(200, 0, 600, 600);
    wayOut.setGeometry(0, 540, 600, 60);
    wayOut.setProperty(kAlwaysInSight, true);
    window.show();
    Toast toast(&window);
    toast.stayOver(&area);
    toast.say(q("Parked."));
    const QRect stop(wayOut.mapTo(&window, QPoint(0, 0)), wayOut.size());
    EXPECT_FALSE(toast.geometry().intersects(sidebar.geometry()));
    EXPECT_FALSE(toast.geometry().intersects(stop));
    EXPECT_TRUE(area.geometry().contains(toast.geometry()));
}

TEST(PersonMarks, WithoutANameAreNamedByTheirShape) {
    PersonMark mark(Seat::Diamond, QString());
    EXPECT_EQ(seen(mark).text(QAccessible::Name), q("the diamond"));
    mark.setPerson(Seat::Diamond, q("Ben"));
    EXPECT_EQ(seen(mark).text(QAccessible::Name), q("Ben"));
}

TEST(StepBars, SayWhereOneIsWithoutACount) {
    StepBar bar({q("You two"), q("Cards"), q("Seal")});
    bar.setStep(1);
    const auto name = seen(bar).text(QAccessible::Name);
    EXPECT_EQ(name, q("Cards. Then: Seal."));
    for (const auto& sign : name) {
        EXPECT_FALSE(sign.isDigit());
    }
}

} // namespace
} // namespace inglenook::test

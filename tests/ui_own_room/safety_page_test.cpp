// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about safety: the same for everyone, and not a trace of a visit.
#include "own_room/body_map_store.h"
#include "own_room/opened_notes.h"
#include "own_room/own_room_store.h"
#include "ui/control/choice_row.h"
#include "ui/control/field.h"
#include "ui/control/text.h"
#include "ui/desk/page_registry.h"
#include "ui/safety/safety_page.h"
#include "ui_agreement/sample_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kPage = QString(QLatin1String(pages::kSafety));
const auto kBelieved = QStringLiteral("You never owe touch in return for care.");

/// Help, the page, every part of it, a country, and back to Help.
void readEverything(SampleWindow& sample) {
    sample.goTo(QLatin1String(pages::kHelp));
    ASSERT_TRUE(sample.press(QStringLiteral("Read more about safety")));
    ASSERT_EQ(sample.window().page(), kPage);
    EXPECT_TRUE(sample.shows(kBelieved));
    auto* country = sample.window().findChild<ChoiceRow*>(QStringLiteral("country"));
    ASSERT_NE(country, nullptr);
    country->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    sample.settle();
    EXPECT_TRUE(sample.press(QStringLiteral("If you are worried about how you behave")));
    EXPECT_TRUE(sample.shows(QStringLiteral("Then leave the room.")));
    EXPECT_TRUE(sample.press(QStringLiteral("If one of you wants to leave")));
    EXPECT_TRUE(sample.shows(QStringLiteral("You can stop at any time, alone, and without a reason.")));
    sample.window().goBack();
    sample.settle();
    EXPECT_TRUE(sample.shows(kBelieved)) << "one level back inside the page";
    sample.window().goBack();
    sample.settle();
    EXPECT_EQ(sample.window().page(), QLatin1String(pages::kHelp));
}

TEST(SafetyPage, ChangesNoByteOfAnyFileAndTellsNobody) {
    SampleWindow sample;
    for (const auto who : {0, 1, 2}) { // locked, alone, both
        if (who > 0) { sample.sitDown(who == 1 ? Seat::Circle : Seat::Diamond); }
        sample.goTo(QLatin1String(pages::kHelp));
        int changes = 0;
        const auto listening = QObject::connect(&sample.door(), &Door::changed, &sample.door(),
                                                [&changes](Subject) { ++changes; });
        const auto before = bytesBelow(sample.door().folder());
        readEverything(sample);
        QObject::disconnect(listening);
        EXPECT_EQ(bytesBelow(sample.door().folder()), before) << who;
        EXPECT_EQ(changes, 0) << who;
    }
}

TEST(SafetyPage, IsNotWhereBackLeads) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(QLatin1String(pages::kHelp));
    sample.goTo(kPage);
    sample.goTo(QLatin1String(pages::kToday));
    for (int i = 0; i < 4; ++i) {
        sample.window().goBack();
        sample.settle();
        EXPECT_NE(sample.window().page(), kPage);
    }
    EXPECT_EQ(sample.window().findChild<ui::SafetyPage*>(), nullptr) << "gone when it is left";
}

TEST(SafetyPage, IsNotSeenByWhoSitsDownBeside) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kPage);
    sample.sitDown(Seat::Diamond);
    EXPECT_EQ(sample.window().page(), QLatin1String(pages::kToday));
    EXPECT_FALSE(sample.shows(kBelieved));
}

TEST(SafetyPage, StandsInNoListOfPages) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    for (const auto& way : sample.desk().waysIn()) {
        EXPECT_NE(way.page, kPage);
    }
    sample.goTo(QLatin1String(pages::kToday));
    EXPECT_FALSE(sample.shows(QStringLiteral("do not feel safe")));
}

/// What one reads there, without what the window around it says.
QStringList pageWords(SampleWindow& sample) {
    QStringList words;
    for (const auto* text : sample.window().findChild<ui::SafetyPage*>()->findChildren<Text*>()) {
        words.append(text->text());
    }
    return words;
}

TEST(SafetyPage, SaysTheSameToBothOfThem) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kPage);
    const auto anas = pageWords(sample);
    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kPage);
    EXPECT_EQ(pageWords(sample), anas);
}

TEST(SafetyPage, ClearsThePrivateNotesInOneStepWithOneConfirmation) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    const auto notes = [&](Seat seat) {
        return must(sample.store(
            [seat](Sitting& sitting) { return OwnRoomStore(sitting).notes(seat, NoteKind::Journal); }));
    };
    sample.goTo(kPage);
    ASSERT_TRUE(sample.press(QStringLiteral("Clear my private notes")));
    ASSERT_TRUE(sample.press(QStringLiteral("Keep them")));
    EXPECT_FALSE(notes(Seat::Circle).empty());
    ASSERT_TRUE(sample.press(QStringLiteral("Clear my private notes")));
    EXPECT_FALSE(notes(Seat::Circle).empty()) << "asked first";
    ASSERT_TRUE(sample.press(QStringLiteral("Yes, clear them now")));
    EXPECT_TRUE(notes(Seat::Circle).empty());
    EXPECT_TRUE(sample.shows(QStringLiteral("Your private notes are cleared.")));
    sample.lock();
    sample.sitDown(Seat::Diamond);
    EXPECT_FALSE(notes(Seat::Diamond).empty()) << "the other's own";
    sample.goTo(kPage);
    sample.sitDown(Seat::Circle);
    sample.goTo(kPage);
    EXPECT_TRUE(sample.buttons(QStringLiteral("Clear my private notes")).empty()) << "not in front of both";
}

TEST(SafetyPage, ClearsTheBodyMapOnlyWhenThatIsTicked) {
    for (const bool isTicked : {false, true}) {
        SampleWindow sample;
        sample.sitDown(Seat::Circle);
        const BodyAreaKey knees{"knees", BodySide::Whole};
        must(sample.store([&](Sitting& sitting) {
            return BodyMapStore(sitting, Seat::Circle)
                .answer({knees, Comfort::Off, Sensation::Unsaid, BodyMark::Nothing, openTerm()});
        }));
        sample.goTo(kPage);
        ASSERT_TRUE(sample.press(QStringLiteral("Clear my private notes")));
        auto* map = sample.window().findChild<QCheckBox*>(QStringLiteral("clearMap"));
        ASSERT_NE(map, nullptr);
        EXPECT_FALSE(map->isChecked()) << "nothing is ticked beforehand";
        map->setFocus();
        if (isTicked) { QTest::keyClick(map, Qt::Key_Space); }
        ASSERT_TRUE(sample.press(QStringLiteral("Yes, clear them now")));
        const auto mine =
            must(sample.store([](Sitting& sitting) { return BodyMapStore(sitting, Seat::Circle).map(); }));
        EXPECT_EQ(mine.answers.count(knees), isTicked ? 0U : 1U);
    }
}

TEST(SafetyPage, ForgetsWhatIsHalfTypedWhenItIsCleared) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(QStringLiteral("own-room"));
    ASSERT_TRUE(sample.press(QStringLiteral("Fears")));
    auto* area = sample.window().findChild<QPlainTextEdit*>();
    ASSERT_NE(area, nullptr);
    area->setFocus();
    QTest::keyClicks(area, QStringLiteral("half a thought"));
    sample.goTo(kPage);
    ASSERT_TRUE(sample.press(QStringLiteral("Clear my private notes")));
    ASSERT_TRUE(sample.press(QStringLiteral("Yes, clear them now")));
    sample.lock();
    sample.sitDown(Seat::Circle);
    EXPECT_EQ(must(sample.store(
                  [](Sitting& sitting) { return DraftStore(sitting, Seat::Circle).text("own-room"); })),
              "");
    sample.goTo(QStringLiteral("own-room"));
    ASSERT_TRUE(sample.press(QStringLiteral("Fears")));
    EXPECT_FALSE(sample.shows(QStringLiteral("half a thought")));
}

TEST(SafetyPage, OffersTheNumbersOfTheComputersCountryOrNobodys) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    const auto numbersFor = [&](const QString& territory) {
        ui::SafetyPage page(sample.desk(), territory);
        QStringList words;
        for (const auto* text : page.findChildren<Text*>()) {
            words.append(text->text());
        }
        return words.join(u'\n');
    };
    EXPECT_TRUE(numbersFor(QStringLiteral("GB")).contains(QStringLiteral("0808 2000 247")));
    EXPECT_TRUE(numbersFor(QStringLiteral("FR")).contains(QStringLiteral("116 016")));
    EXPECT_TRUE(numbersFor(QStringLiteral("US")).contains(QStringLiteral("or text START to 88788")));
    EXPECT_TRUE(numbersFor(QStringLiteral("US")).contains(QStringLiteral("Nobody has checked them")));
    EXPECT_FALSE(numbersFor({}).contains(QStringLiteral("0808")));
    EXPECT_FALSE(numbersFor({}).contains(QStringLiteral("We have no number")));
    for (const auto* elsewhere : {"CH", "XX"}) {
        const auto words = numbersFor(QLatin1String(elsewhere));
        EXPECT_TRUE(words.contains(QStringLiteral("We have no number for your country.")));
        EXPECT_FALSE(words.contains(QStringLiteral("116 016")));
        EXPECT_FALSE(words.contains(QStringLiteral("0808")));
    }
}

} // namespace
} // namespace inglenook::test

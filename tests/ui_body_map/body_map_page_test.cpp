// SPDX-License-Identifier: GPL-3.0-or-later
// The page over the sample couple, alone and at the table.
#include "own_room/body_map_store.h"
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "ui/body_map/body_area_row.h"
#include "ui/body_map/body_picture.h"
#include "ui/control/chip.h"
#include "ui/control/choice_row.h"
#include "ui/control/page.h"
#include "ui/theme/theme.h"
#include "ui_agreement/sample_window.h"

#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kMap = QStringLiteral("body-map");
const BodyAreaKey kThroat{"throat", BodySide::Whole};

OwnBodyMap mapOf(SampleWindow& sample, Seat seat) {
    return must(sample.store([seat](Sitting& sitting) { return BodyMapStore(sitting, seat).map(); }));
}

BodyPicture* pictureIn(SampleWindow& sample) { return sample.window().findChild<BodyPicture*>(); }

void expectWhole(SampleWindow& sample) {
    EXPECT_EQ(cutTexts(sample.window()).join(QStringLiteral(" | ")).toStdString(), "");
    EXPECT_EQ(beyondTheEdge(sample.window()).join(QStringLiteral(" | ")).toStdString(), "");
    EXPECT_EQ(unnamedControls(sample.window()).join(QStringLiteral(" | ")).toStdString(), "");
}

void chooseList(SampleWindow& sample) {
    for (auto* row : sample.window().findChildren<ChoiceRow*>()) {
        if (row->accessibleName() == QStringLiteral("Show the map as")) { Q_EMIT row->chosen(1); }
    }
    sample.settle();
}

TEST(BodyMapPage, KeepsAnAnswerGivenByOneKeyAndTheFocusWhereItWas) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kMap);
    auto* picture = pictureIn(sample);
    ASSERT_NE(picture, nullptr);
    picture->setFocus();
    picture->setCurrent(kThroat);
    QTest::keyClick(picture, Qt::Key_3);
    sample.settle();
    EXPECT_EQ(mapOf(sample, Seat::Circle).answers.at(kThroat).answer.comfort, Comfort::NotNow);
    EXPECT_EQ(pictureIn(sample), picture) << "the picture is not built anew";
    EXPECT_EQ(picture->keyAt(picture->current()), kThroat);
    EXPECT_TRUE(sample.shows(QStringLiteral("Throat: Not now")));
    QTest::keyClick(picture, Qt::Key_Delete);
    sample.settle();
    EXPECT_FALSE(mapOf(sample, Seat::Circle).answers.contains(kThroat));
}

TEST(BodyMapPage, ShowsTheSameEntriesAsPictureAndAsList) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kMap);
    QStringList inPicture;
    for (int i = 0; i < pictureIn(sample)->count(); ++i) {
        inPicture << pictureIn(sample)->nameAt(i);
    }
    chooseList(sample);
    QStringList inList;
    for (const auto* row : sample.window().findChildren<BodyAreaRow*>()) {
        inList << row->accessibleName();
    }
    EXPECT_EQ(inList.join(QStringLiteral("\n")).toStdString(),
              inPicture.join(QStringLiteral("\n")).toStdString());
}

TEST(BodyMapPage, IsWholeAtEveryTextSizeInEveryView) {
    for (const int percent : {100, 150, 200}) {
        SCOPED_TRACE(percent);
        Theme::current().setTextPercent(percent);
        SampleWindow sample;
        sample.sitDown(Seat::Circle);
        sample.goTo(kMap);
        expectWhole(sample);
        QTest::keyClick(pictureIn(sample), Qt::Key_Return);
        sample.settle();
        expectWhole(sample);
        sample.goTo(QStringLiteral("agreement"));
        sample.goTo(kMap);
        sample.sitDown(Seat::Diamond);
        sample.goTo(kMap);
        expectWhole(sample);
        Theme::current().setTextPercent(100);
    }
}

TEST(BodyMapPage, IsGoneFromTheWindowOnceTheOtherSitsDown) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kMap);
    ASSERT_TRUE(sample.shows(QStringLiteral("Left side of the chest: Not now, no feeling, wound")));
    sample.sitDown(Seat::Diamond);
    sample.goTo(kMap);
    EXPECT_EQ(pictureIn(sample), nullptr);
    EXPECT_FALSE(sample.shows(QStringLiteral("wound")));
    EXPECT_FALSE(sample.shows(QStringLiteral("Left side of the chest")));
    EXPECT_TRUE(sample.shows(QStringLiteral("Head and hair")));
}

TEST(BodyMapPage, OpensOnlyWhatIsTickedInALastLookBehindTheCurtain) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(kMap);
    ASSERT_TRUE(sample.press(QStringLiteral("Ana opens some areas")));
    sample.settle();
    EXPECT_FALSE(sample.shows(QStringLiteral("swelling")));
    ASSERT_TRUE(sample.press(QStringLiteral("I am Ana")));
    sample.settle();
    Chip* arm = nullptr;
    for (auto* chip : sample.window().findChildren<Chip*>(QStringLiteral("toOpen"))) {
        EXPECT_FALSE(chip->isChecked()) << "nothing is ticked beforehand";
        if (chip->text().startsWith(QStringLiteral("Left arm"))) { arm = chip; }
    }
    ASSERT_NE(arm, nullptr);
    arm->setChecked(true);
    const auto before = mapOf(sample, Seat::Circle).opened.size();
    ASSERT_TRUE(sample.press(QStringLiteral("Open what is ticked")));
    sample.settle();
    const auto after = mapOf(sample, Seat::Circle).opened;
    EXPECT_EQ(after.size(), before + 1);
    EXPECT_TRUE(after.contains({"arm_left", BodySide::Whole}));
    EXPECT_TRUE(sample.shows(QStringLiteral("Left arm (less feeling, swelling)")));
    EXPECT_FALSE(sample.shows(QStringLiteral("wound")));
}

TEST(BodyMapPage, GoesBackOneLevelByEsc) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kMap);
    QTest::keyClick(pictureIn(sample), Qt::Key_Return);
    sample.settle();
    EXPECT_EQ(pictureIn(sample), nullptr);
    auto* page = dynamic_cast<PageSteps*>(sample.window().findChild<QWidget*>(QStringLiteral("bodyMapPage")));
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->goBack());
    sample.settle();
    EXPECT_NE(pictureIn(sample), nullptr);
    EXPECT_FALSE(page->goBack());
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looking_back/ribbon_picture.h"

#include "checkin/what_helped.h"
#include "support/accessible_walk.h"
#include "ui/control/chip.h"
#include "ui/looking_back/looking_back_page.h"
#include "ui_agreement/sample_window.h"

#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kLookingBack = QStringLiteral("looking-back");

Ribbon pain(const std::vector<Band>& bands) {
    Ribbon ribbon{Dimension::Pain, {}, BandWord::TooEarly};
    int week = 0;
    for (const auto band : bands) {
        ribbon.points.push_back({kFirstEvening + std::chrono::days(7 * week++), band});
    }
    return ribbon;
}

QImage pictureOf(const Ribbon& ribbon) {
    RibbonPicture picture(ribbon, Seat::Circle, kFirstEvening, kFirstEvening + std::chrono::days(42));
    picture.resize(500, picture.sizeHint().height());
    return picture.grab().toImage();
}

// The list is the picture: what differs in one differs in the other.
TEST(RibbonPicture, SaysToAScreenReaderWhatItShows) {
    const auto one = pain({Band::Left, Band::Middle, Band::Right});
    const auto other = pain({Band::Left, Band::Right, Band::Right});
    EXPECT_NE(pictureOf(one), pictureOf(other));
    EXPECT_NE(pointSentences(one), pointSentences(other));
    EXPECT_EQ(pictureOf(one), pictureOf(pain({Band::Left, Band::Middle, Band::Right})));
    RibbonPicture picture(one, Seat::Circle, kFirstEvening, kFirstEvening + std::chrono::days(42));
    auto* seen = QAccessible::queryAccessibleInterface(&picture);
    EXPECT_EQ(seen->role(), QAccessible::Graphic);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Pain or discomfort: too early to say."));
    EXPECT_EQ(seen->text(QAccessible::Description), pointSentences(one).join(QLatin1Char(' ')));
}

TEST(RibbonPicture, ShowsNoNumberButTheDayItBegins) {
    static const QRegularExpression digits(QStringLiteral("[0-9]"));
    for (const auto& sentence : pointSentences(pain({Band::Left, Band::Right}))) {
        EXPECT_FALSE(sentence.section(QLatin1Char(':'), 1).contains(digits)) << sentence.toStdString();
    }
}

TEST(LookingBackPage, DrawsOneDimensionInEachPictureAndNeverClosenessAndInterestTogether) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    static_cast<void>(sample.store([](Sitting& sitting) {
        auto choices = must(CheckInStore(sitting).choices(Seat::Circle));
        choices.plotted = DimensionSet(kScaled.begin(), kScaled.end());
        return CheckInStore(sitting).choose(Seat::Circle, choices);
    }));
    sample.goTo(kLookingBack);
    int closeness = 0;
    for (auto* picture : sample.window().findChildren<RibbonPicture*>()) {
        const auto name = picture->accessibleName();
        closeness += name.startsWith(QStringLiteral("Closeness")) ? 1 : 0;
        EXPECT_FALSE(name.contains(QStringLiteral("Closeness")) && name.contains(QStringLiteral("Interest")));
    }
    EXPECT_EQ(closeness, 1) << "the sample answers it, and its owner turned it on";
}

TEST(LookingBackPage, ShowsEachDayInWordsWhenAsked) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kLookingBack);
    const auto isText = [&] {
        return namesOf(sample.window(), QAccessible::StaticText)
            .contains(QStringLiteral("21 November: easy."));
    };
    EXPECT_FALSE(isText());
    for (auto* chip : sample.window().findChildren<Chip*>()) {
        if (chip->text() == QStringLiteral("Each day in words, too")) {
            QTest::mouseClick(chip, Qt::LeftButton);
        }
    }
    sample.settle();
    EXPECT_TRUE(isText());
}

TEST(LookingBackPage, PutsASentenceOnPaperByItsOwnersTickAlone) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kLookingBack);
    const auto words = QStringLiteral("In a warm room, this was easier for Ana: pain.");
    for (auto* chip : sample.window().findChildren<Chip*>()) {
        if (chip->text() == words) { QTest::mouseClick(chip, Qt::LeftButton); }
    }
    sample.settle();
    const auto ticked =
        must(sample.store([](Sitting& sitting) { return WhatHelpedStore(sitting).of(Seat::Circle); }));
    EXPECT_TRUE(std::any_of(ticked.begin(), ticked.end(), [](const WhatHelped& each) {
        return each.tag == HelpTag::WarmRoom && each.onPaper;
    }));
    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kLookingBack);
    EXPECT_FALSE(sample.shows(QStringLiteral("easier for Ana")));
}

TEST(LookingBackPage, OfBothShowsOnlyWhatEachChose) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    sample.goTo(kLookingBack);
    EXPECT_EQ(sample.window().findChildren<RibbonPicture*>().size(), 4) << "energy and pain of each";
    EXPECT_FALSE(sample.shows(QStringLiteral("Mood")));
    EXPECT_FALSE(sample.shows(QStringLiteral("Closeness")));
    EXPECT_FALSE(sample.shows(QStringLiteral("What helped")));
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What is one person's own is out of the window before another can look, and comes to the table only by its
// author's hand.
#include "agreement/table.h"
#include "ui/agreement/stances_page.h"
#include "ui/agreement/wish_page.h"
#include "ui/control/field.h"
#include "ui/shell/page_host.h"
#include "ui_agreement/sample_window.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace inglenook::test {
namespace {

using namespace ui;

const auto kAgreementPage = QStringLiteral("agreement");
const auto kStances = QStringLiteral("stances");
const auto kWish = QStringLiteral("wish");

void sitBoth(SampleWindow& sample) {
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
}

QStringList changeNames(SampleWindow& sample) {
    QStringList names;
    for (const auto* button : sample.window().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Change")) {
            names.append(button->accessibleName());
        }
    }
    return names;
}

TEST(PrivateAnswers, AreGoneFromTheWindowOnceTheOtherSitsDown) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kStances);
    const QPointer<StancesPage> alone(sample.window().findChild<StancesPage*>());
    ASSERT_FALSE(alone.isNull());
    ASSERT_FALSE(changeNames(sample).isEmpty()) << "the sample's answers are in view";
    sample.sitDown(Seat::Diamond);
    ASSERT_TRUE(sample.door().presence().areBoth());
    EXPECT_TRUE(alone.isNull());
    EXPECT_TRUE(changeNames(sample).isEmpty());
    EXPECT_TRUE(sample.window().findChildren<QPushButton*>(QStringLiteral("goThroughCards")).isEmpty());
}

TEST(PrivateAnswers, OfTheOneWhoLeftAreNotThereForTheOneWhoStays) {
    SampleWindow sample;
    sitBoth(sample);
    sample.goTo(kStances);
    EXPECT_TRUE(changeNames(sample).isEmpty());
    sample.door().standUp(Seat::Circle);
    sample.settle();
    sample.goTo(kStances);
    const auto ofBen = changeNames(sample);
    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kStances);
    EXPECT_EQ(changeNames(sample), ofBen) << "Ben reads his own answers and no others";
}

TEST(EveryPage, IsGoneFromTheWindowAfterALock) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    std::vector<QPointer<QWidget>> pages;
    auto* host = sample.window().findChild<PageHost*>();
    ASSERT_NE(host, nullptr);
    for (const auto& key : sample.pageKeys()) {
        sample.goTo(key);
        pages.emplace_back(host->currentWidget());
    }
    sample.lock();
    EXPECT_TRUE(sample.window().isAtLock());
    EXPECT_EQ(host->count(), 0);
    for (const auto& page : pages) {
        EXPECT_TRUE(page.isNull());
    }
}

TEST(FreshPages, AreMadeAnewAtEachVisit) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    auto* host = sample.window().findChild<PageHost*>();
    const QPointer<QWidget> agreement(host->currentWidget());
    sample.goTo(kWish);
    const QPointer<QWidget> wish(host->currentWidget());
    sample.goTo(kAgreementPage);
    EXPECT_TRUE(wish.isNull());
    EXPECT_EQ(host->currentWidget(), agreement.data()) << "the agreement stays as it was left";
    sample.goTo(kWish);
    EXPECT_FALSE(sample.window().findChild<WishPage*>() == nullptr);
}

TEST(Wish, IsLeftByBackAndByEscTowardsThePageBefore) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    sample.goTo(kWish);
    ASSERT_TRUE(sample.press(QStringLiteral("Back")));
    EXPECT_EQ(sample.window().page(), kAgreementPage);
    sample.goTo(kWish);
    QTest::keyClick(&sample.window(), Qt::Key_Escape);
    sample.settle();
    EXPECT_EQ(sample.window().page(), kAgreementPage);
}

std::vector<ProposalView> preparedBy(SampleWindow& sample, Seat seat) {
    return must(sample.store([seat](Sitting& sitting) { return AgreementStore(sitting).prepared(seat); }));
}

/// Picks the first activity that the page offers and keeps it; its exact words.
std::string prepareAWish(SampleWindow& sample) {
    expects(sample.press(QStringLiteral("Prepare a wish")), "a wish can be prepared");
    auto* page = sample.window().findChild<WishPage*>();
    expects(page != nullptr, "there is a page for it");
    QTest::keyClicks(page->findChild<Field*>()->edit(), QStringLiteral("bath"));
    sample.settle();
    const auto before = preparedBy(sample, Seat::Circle).size();
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("bath"), Qt::CaseInsensitive)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    sample.settle();
    expects(sample.press(QStringLiteral("Keep this wish")), "it can be kept");
    const auto now = preparedBy(sample, Seat::Circle);
    expects(now.size() == before + 1, "one wish more is prepared");
    return now.back().wording;
}

TEST(PreparedWish, IsSeenByBothOnlyOnceItsAuthorBringsIt) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    const auto wording = QString::fromStdString(prepareAWish(sample));
    const auto takeOff = QStringLiteral("Take off: %1").arg(wording);
    const auto letGo = QStringLiteral("Let it go: %1").arg(wording);
    EXPECT_EQ(sample.window().page(), kAgreementPage) << "back where one came from";
    EXPECT_EQ(sample.buttons(letGo).size(), 1U);

    sample.sitDown(Seat::Diamond);
    sample.goTo(kAgreementPage);
    EXPECT_TRUE(sample.buttons(takeOff).empty());
    EXPECT_TRUE(sample.buttons(letGo).empty());

    ASSERT_TRUE(sample.press(QStringLiteral("Ana looks at own wishes")));
    EXPECT_FALSE(sample.shows(wording)) << "behind the curtain";
    ASSERT_TRUE(sample.press(QStringLiteral("I am Ana")));
    ASSERT_TRUE(sample.press(QStringLiteral("Bring it to the table: %1").arg(wording)));
    ASSERT_TRUE(sample.press(QStringLiteral("Done, hand it back")));
    ASSERT_TRUE(sample.press(QStringLiteral("We are both here")));
    sample.goTo(kAgreementPage);
    EXPECT_EQ(sample.buttons(takeOff).size(), 1U);
}

TEST(PreparedWish, IsNeverShownToTheOtherAlone) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    const auto wording = QString::fromStdString(prepareAWish(sample));
    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kAgreementPage);
    EXPECT_TRUE(sample.buttons(QStringLiteral("Let it go: %1").arg(wording)).empty());
    sample.goTo(QStringLiteral("prepared-circle"));
    EXPECT_FALSE(sample.press(QStringLiteral("I am Ana")) && sample.shows(wording));
}

std::optional<BoundaryView> boundary(SampleWindow& sample, const QString& words) {
    for (const auto& each : sample.boundaries()) {
        if (each.wording == words.toStdString()) { return each; }
    }
    return std::nullopt;
}

TEST(Boundary, IsWrittenShownToBothAndTakenBackByItsOwner) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    const auto before = sample.boundaries().size();
    const auto words = QStringLiteral("Not the scar on my knee");
    auto* field = sample.window().findChild<Field*>(QStringLiteral("boundaryWording"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field->edit(), words);
    ASSERT_TRUE(sample.press(QStringLiteral("Write it down")));
    ASSERT_EQ(sample.boundaries().size(), before + 1);
    EXPECT_EQ(boundary(sample, words)->isPublished, false);
    EXPECT_EQ(sample.window().findChild<Field*>(QStringLiteral("boundaryWording"))->text(), QString());

    sample.lock();
    sample.sitDown(Seat::Diamond);
    sample.goTo(kAgreementPage);
    EXPECT_FALSE(sample.shows(words)) << "only its owner sees it";
    sample.lock();

    sample.sitDown(Seat::Circle);
    sample.goTo(kAgreementPage);
    ASSERT_TRUE(sample.press(QStringLiteral("Show it to both: %1").arg(words)));
    sample.sitDown(Seat::Diamond);
    sample.goTo(kAgreementPage);
    EXPECT_TRUE(sample.shows(words));
    EXPECT_EQ(boundary(sample, words)->isPublished, true);
    ASSERT_TRUE(sample.press(QStringLiteral("Take it back: %1").arg(words)));
    EXPECT_FALSE(sample.shows(words));
    EXPECT_FALSE(boundary(sample, words).has_value());
}

} // namespace
} // namespace inglenook::test

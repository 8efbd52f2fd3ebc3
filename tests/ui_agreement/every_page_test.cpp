// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the program over the sample couple, visited alone and by both, at three text sizes.
#include "sample/sample.h"
#include "support/accessible_walk.h"
#include "support/cut_text.h"
#include "support/weak_kdf.h"
#include "ui/app/page_list.h"
#include "ui/control/nav_button.h"
#include "ui/control/page.h"
#include "ui/control/text.h"
#include "ui/control/toast.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui_agreement/sample_window.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include <iostream>

namespace inglenook::test {
namespace {

using namespace ui;

std::string joined(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }

/// Everything a page shows that look.md does not want said.
QStringList pressingWords(SampleWindow& sample) {
    static const QRegularExpression pressing(
        QStringLiteral("\\b(should|must|fail|failed|missed|overdue|waiting for|user|patient)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return sample.words().filter(pressing);
}

/// A page that scrolls up and down never has anything to scroll sideways.
QStringList tooWide(QWidget& window) {
    QStringList found;
    for (auto* page : window.findChildren<Page*>()) {
        if (!page->isVisible() || page->widget() == nullptr) { continue; }
        if (page->widget()->width() > page->viewport()->width()) { found.append(page->heading()->text()); }
    }
    return found;
}

/// The pages in view whose number of Display headings is not one.
QStringList pagesWithoutOneHeading(QWidget& window) {
    QStringList found;
    for (auto* page : window.findChildren<Page*>()) {
        if (!page->isVisible()) { continue; }
        int headings = 0;
        for (const auto* text : page->findChildren<Text*>()) {
            if (text->role() == TextRole::Display && text->isVisibleTo(page)) { ++headings; }
        }
        if (headings != 1) { found.append(page->heading()->text()); }
    }
    return found;
}

class AnySize : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override { Theme::current().setTextPercent(GetParam()); }
    void TearDown() override { Theme::current().setTextPercent(100); }

    static void look(SampleWindow& sample) {
        EXPECT_EQ(joined(cutTexts(sample.window())), "");
        EXPECT_EQ(joined(beyondTheEdge(sample.window())), "");
        EXPECT_EQ(joined(unnamedControls(sample.window())), "");
        EXPECT_EQ(joined(tooWide(sample.window())), "");
        EXPECT_EQ(joined(pagesWithoutOneHeading(sample.window())), "");
        EXPECT_EQ(joined(pressingWords(sample)), "");
    }
    static int visitAll(SampleWindow& sample) {
        int visited = 0;
        for (const auto& key : sample.pageKeys()) {
            SCOPED_TRACE(key.toStdString());
            sample.goTo(key);
            EXPECT_EQ(sample.window().page().toStdString(), key.toStdString());
            look(sample);
            ++visited;
        }
        return visited;
    }
};

TEST_P(AnySize, EveryPageIsNamedWholeAndKindForOnePersonAndForBoth) {
    SampleWindow sample;
    look(sample);
    sample.sitDown(Seat::Circle);
    int visited = visitAll(sample);
    sample.sitDown(Seat::Diamond);
    ASSERT_TRUE(sample.door().presence().areBoth());
    visited += visitAll(sample);
    std::cout << visited << " visits of pages at " << GetParam() << " %\n";
}

TEST_P(AnySize, EveryPageIsNamedWholeAndKindUnderOnlyTogether) {
    SampleWindow sample(Opening::Together);
    sample.sitDown(Seat::Diamond);
    std::cout << visitAll(sample) << " visits of pages at " << GetParam() << " %\n";
}

class TenYears : public AnySize {};
INSTANTIATE_TEST_SUITE_P(At, TenYears, ::testing::Values(100));

TEST_P(TenYears, OfLifeOpenOnEveryPageForOnePersonAndForBoth) {
    const TemporaryFolder made;
    SampleSetup setup;
    setup.years = 10;
    for (const auto seat : kBothSeats) {
        setup.passphrases[seat] = passphraseOf(seat);
    }
    static_cast<void>(must(makeSample(made.path() / "vault", setup, FixedClock(kFirstEvening), weakKdf())));
    SampleWindow sample(made.path() / "vault");
    sample.sitDown(Seat::Circle);
    visitAll(sample);
    sample.goTo(QStringLiteral("looking-back"));
    EXPECT_FALSE(sample.shows(QStringLiteral("Nothing to look at"))) << "the years are there";
    sample.sitDown(Seat::Diamond);
    visitAll(sample);
}

TEST_P(AnySize, TheAgreementFitsASmallWindowToo) {
    SampleWindow sample;
    sample.window().resize(700, 620);
    sample.sitDown(Seat::Circle);
    for (const auto* key : {"today", "agreement", "wish", "paper"}) {
        SCOPED_TRACE(key);
        sample.goTo(QLatin1String(key));
        look(sample);
    }
}

INSTANTIATE_TEST_SUITE_P(At, AnySize, ::testing::Values(100, 150, 200));

TEST(Sidebar, MarksTheEntryUnderWhichAPageLies) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    auto* sidebar = sample.window().sidebar();
    sample.goTo(QStringLiteral("wish"));
    EXPECT_TRUE(sidebar->button(QStringLiteral("agreement"))->isChecked());
    sample.goTo(QStringLiteral("safety"));
    EXPECT_FALSE(sidebar->button(QStringLiteral("agreement"))->isChecked());
    EXPECT_FALSE(sidebar->button(QStringLiteral("help"))->isChecked());
}

TEST(ShortNotes, StayWhenAPageChangesAndGoWhenATurnBegins) {
    SampleWindow sample;
    sample.sitDown(Seat::Circle);
    sample.sitDown(Seat::Diamond);
    auto* toast = sample.window().findChild<Toast*>();
    ASSERT_NE(toast, nullptr);
    toast->say(QStringLiteral("Kept in your own room."));
    sample.goTo(QStringLiteral("goals"));
    EXPECT_TRUE(toast->isVisible());
    sample.goTo(QStringLiteral("own-room-bring"));
    EXPECT_FALSE(toast->isVisible());
}

TEST(Pages, WithoutAnEntryOfTheirOwnLieUnderOneThatIsThere) {
    const auto pages = allPages();
    int under = 0;
    for (const auto& page : pages.all()) {
        if (page.under.isEmpty()) { continue; }
        ++under;
        const auto name = page.key.toStdString();
        EXPECT_TRUE(page.caption.isEmpty()) << name;
        ASSERT_NE(pages.find(page.under), nullptr) << name;
        EXPECT_FALSE(pages.find(page.under)->caption.isEmpty()) << name;
    }
    EXPECT_GE(under, 11);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
/// Every paper in every size. With INGLENOOK_PICTURES naming a folder the files are put there, to be looked
/// at.
#include "print/rich_papers.h"
#include "print/tools.h"
#include "ui/print/page_layout.h"
#include "ui/print/pagination.h"
#include "ui/print/pdf_file.h"
#include "ui/print/piece_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ui::PageLayout;
using ui::PageSetup;
using ui::PaperSize;
using ui::TypeSize;

struct Variant {
    RichPaper paper;
    PageSetup setup;
};

std::string nameOf(const Variant& variant) {
    const auto type = variant.setup.type == TypeSize::Normal  ? "-normal"
                      : variant.setup.type == TypeSize::Large ? "-large"
                                                              : "-compact";
    return variant.paper.name + (variant.setup.paper == PaperSize::A4 ? "-a4" : "-letter") + type;
}

std::vector<Variant> everyVariant() {
    std::vector<Variant> all;
    for (const auto& paper : richPapers()) {
        for (const auto& setup : everySetup()) {
            all.push_back({paper, setup});
        }
    }
    return all;
}

std::vector<std::string> rowsOfText(const PageLayout& layout, int page) {
    std::vector<std::string> rows;
    for (const auto& row : layout.textOf(page).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        rows.push_back(row.toStdString());
    }
    return rows;
}

bool isHeadingOf(const paper::Document& document, const std::string& row) {
    return std::any_of(document.sections.begin(), document.sections.end(), [&](const auto& section) {
        return !section.heading.empty() &&
               (row == section.heading || row == paper::runsOnHeading(section.heading));
    });
}

bool isPartOfPageOne(const paper::Section& section) { return section.place == paper::Place::PageOne; }

TEST(EveryPaper, HoldsAllOfPageOneOnItsFirstPageInTheUsualAndTheCompactSize) {
    for (const auto& variant : everyVariant()) {
        if (!variant.paper.isOnePageFirst || variant.setup.type == TypeSize::Large) { continue; }
        const PageLayout layout(variant.paper.document, variant.setup);
        const auto first = layout.textOf(0).toStdString();
        for (const auto& section : variant.paper.document.sections) {
            if (!isPartOfPageOne(section)) { continue; }
            EXPECT_THAT(first, HasSubstr(section.heading)) << nameOf(variant);
        }
        EXPECT_THAT(first, HasSubstr("a few minutes alone")) << nameOf(variant);
        EXPECT_THAT(first, Not(HasSubstr("(more)"))) << nameOf(variant);
    }
}

TEST(EveryPaper, SaysOnPageOneWhereTheQuestionsAreWhenTheyFollow) {
    bool hasAnyFollowed = false;
    for (const auto& variant : everyVariant()) {
        const PageLayout layout(variant.paper.document, variant.setup);
        const auto& sections = variant.paper.document.sections;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].place != paper::Place::Yields) { continue; }
            const bool doFollow = layout.arrangement()[i] == paper::Put::After;
            hasAnyFollowed = hasAnyFollowed || doFollow;
            const auto first = layout.textOf(0).toStdString();
            EXPECT_EQ(first.find("Our questions are on the next page.") != std::string::npos, doFollow)
                << nameOf(variant);
            if (!doFollow) { continue; }
            EXPECT_EQ(rowsOfText(layout, 1).front(), "Our questions") << nameOf(variant);
        }
    }
    EXPECT_TRUE(hasAnyFollowed);
}

TEST(EveryPaper, EndsNoPageWithAHeadingAndNumbersEach) {
    for (const auto& variant : everyVariant()) {
        const auto& document = variant.paper.document;
        const PageLayout layout(document, variant.setup);
        for (int page = 0; page < layout.pageCount(); ++page) {
            const auto rows = rowsOfText(layout, page);
            ASSERT_GE(rows.size(), 2U) << nameOf(variant);
            EXPECT_EQ(rows.back(), paper::footerOf(document, page + 1, layout.pageCount()));
            const auto& last = rows[rows.size() - 2];
            if (last != "Room to write") {
                EXPECT_FALSE(isHeadingOf(document, last)) << nameOf(variant) << last;
            }
        }
    }
}

/// Ink in the order in which it is read, of every page.
std::vector<ui::PageParts> partsOf(const Variant& variant, double lineSpacing) {
    std::vector<ui::OrderedSection> order;
    for (const auto& section : variant.paper.document.sections) {
        order.push_back({&section, false});
    }
    return ui::paginated(variant.paper.document, order, ui::TypeScale(variant.setup, lineSpacing));
}

TEST(EveryPaper, KeepsEveryShapeBesideItsWordsAndEveryRowInsideTheMargins) {
    for (const auto& variant : everyVariant()) {
        for (const double spacing : {1.35, 1.25}) {
            const ui::TypeScale type(variant.setup, spacing);
            for (const auto& page : partsOf(variant, spacing)) {
                for (std::size_t i = 0; i < page.inks.size(); ++i) {
                    if (const auto* shape = std::get_if<ui::ShapeInk>(&page.inks[i])) {
                        ASSERT_LT(i + 1, page.inks.size());
                        const auto* words = std::get_if<ui::TextInk>(&page.inks[i + 1]);
                        ASSERT_NE(words, nullptr) << nameOf(variant);
                        EXPECT_NEAR(words->baseline.y(), shape->box.bottom(), type.body()) << nameOf(variant);
                        EXPECT_GT(words->baseline.x(), shape->box.right()) << nameOf(variant);
                    }
                    const auto* words = std::get_if<ui::TextInk>(&page.inks[i]);
                    if (words == nullptr) { continue; }
                    EXPECT_GE(words->baseline.x(), type.margin() - 0.01) << nameOf(variant);
                    EXPECT_LE(words->baseline.x() + type.widthOf(words->text, words->face),
                              type.margin() + type.width() + 0.5)
                        << nameOf(variant) << words->text.toStdString();
                    EXPECT_LE(words->baseline.y(), type.page().height() - type.margin()) << nameOf(variant);
                }
            }
        }
    }
}

TEST(EveryPaper, TurnsInsideABlockOnlyWhereTheBlockIsLongerThanAPageAndLeavesNoLoneRow) {
    for (const auto& variant : everyVariant()) {
        if (variant.paper.name != "private-long" || variant.setup.type == TypeSize::Compact) { continue; }
        const PageLayout layout(variant.paper.document, variant.setup);
        ASSERT_GE(layout.pageCount(), 2) << nameOf(variant);
        for (int page = 1; page < layout.pageCount(); ++page) {
            EXPECT_GE(rowsOfText(layout, page).size(), 4U) << nameOf(variant); // heading, two rows, footer
        }
        const auto first = rowsOfText(layout, 0);
        EXPECT_THAT(first, ::testing::Contains("From my journal")) << nameOf(variant);
    }
}

TEST(LettersFromTheRight, DoNotTurnAnEnglishSentenceRoundAndTurnTheirOwn) {
    EXPECT_EQ(ui::directionOf(QStringLiteral("שירה stops: stop, or the soft ball drops.")), Qt::LeftToRight);
    EXPECT_EQ(ui::directionOf(QStringLiteral("עברית, and two")), Qt::LeftToRight);
    EXPECT_EQ(ui::directionOf(QStringLiteral("להגיד דבר אחד שאהבנו היום. Only: now.")), Qt::RightToLeft);
    EXPECT_EQ(ui::directionOf(QStringLiteral("12 — 34")), Qt::LeftToRight);
}

TEST(EveryPaper, BecomesAFile) {
    const QString folder = qEnvironmentVariable("INGLENOOK_PICTURES");
    for (const auto& variant : everyVariant()) {
        const auto bytes = ui::pdfOf(PageLayout(variant.paper.document, variant.setup));
        ASSERT_TRUE(bytes.has_value()) << nameOf(variant);
        EXPECT_TRUE(bytes->startsWith("%PDF")) << nameOf(variant);
        if (folder.isEmpty()) { continue; }
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(nameOf(variant)) +
                   QStringLiteral(".pdf"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
    }
}

} // namespace
} // namespace inglenook::test

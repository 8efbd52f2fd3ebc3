// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_sample.h"
#include "print/tools.h"
#include "support/temporary_vault.h"
#include "ui/print/pdf_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <regex>
#include <set>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ui::PageLayout;
using ui::PageSetup;

QByteArray pdfFor(const paper::Document& document, const PageSetup& setup = {}) {
    auto made = ui::pdfOf(PageLayout(document, setup));
    expects(made.has_value(), "a PDF can be made in memory");
    return *made;
}

TEST(Pdf, IsSoundInEverySizeAndEveryPaper) {
    for (const auto& setup : everySetup()) {
        const auto ran = judged(pdfFor(agreementOf(manyLines(21)), setup), "qpdf --check");
        EXPECT_EQ(ran.exitCode, 0) << ran.output;
        EXPECT_THAT(ran.output, Not(HasSubstr("WARNING")));
    }
}

TEST(Pdf, IsOfThePaperThatWasChosen) {
    EXPECT_THAT(judged(pdfFor(agreementOf(theFirstAgreement())), "pdfinfo").output, HasSubstr("(A4)"));
    const PageSetup letter{ui::PaperSize::Letter, ui::TypeSize::Normal};
    EXPECT_THAT(judged(pdfFor(agreementOf(theFirstAgreement()), letter), "pdfinfo").output,
                HasSubstr("(letter)"));
}

TEST(Pdf, EmbedsItsFontsWithTheMeaningOfEveryGlyph) {
    const auto ran = judged(pdfFor(agreementOf(manyLines(8))), "pdffonts");
    std::istringstream in(ran.output);
    std::string line;
    std::getline(in, line);
    std::getline(in, line);
    int fonts = 0;
    while (std::getline(in, line)) {
        ++fonts;
        EXPECT_TRUE(std::regex_search(line, std::regex("\\byes +(yes|no) +yes +[0-9]+ +0"))) << line;
    }
    EXPECT_GE(fonts, 2);
}

TEST(Pdf, GivesItsTextInTheOrderOfThePage) {
    for (const auto& setup : everySetup()) {
        for (const int count : {0, 1, 5, 40}) {
            const auto document = agreementOf(manyLines(count));
            const PageLayout layout(document, setup);
            std::string expected;
            for (int page = 0; page < layout.pageCount(); ++page) {
                expected += layout.textOf(page).toStdString();
            }
            const auto ran = judged(*ui::pdfOf(layout), "pdftotext -raw", "-");
            EXPECT_EQ(wordsOf(ran.output), wordsOf(expected));
        }
    }
}

TEST(Pdf, ReadsInOrderInALayoutThatKeepsColumns) {
    const auto text = judged(pdfFor(agreementOf(theFirstAgreement())), "pdftotext -layout", "-").output;
    std::size_t last = 0;
    for (const auto* part :
         {"Our agreement for now", "A line means: you may ask.", "Our why", "How we ask",
          "Ana stops:", "Welcome: you may ask", "Holding hands.", "A long hug.", "Settling:", "To talk about",
          "Resting for now", "Off the table", "Our questions", "a few minutes alone", "7 December 2026",
          "Edition 1 · page 1 of 1"}) {
        const auto at = text.find(part, last);
        ASSERT_NE(at, std::string::npos) << part;
        last = at;
    }
}

TEST(Pdf, SaysNothingBeyondANeutralTitle) {
    const auto bytes = pdfFor(agreementOf(theFirstAgreement()));
    const auto info = judged(bytes, "pdfinfo").output;
    EXPECT_THAT(info, HasSubstr("Title:           Document\n"));
    for (const auto* word : {"Creator", "Producer", "Author", "Subject", "Keywords", "Date"}) {
        EXPECT_THAT(info, Not(HasSubstr(word)));
    }
    EXPECT_THAT(info, HasSubstr("Metadata Stream: no"));
    const auto open = judged(bytes, "qpdf --qdf --object-streams=disable --static-id", "-").output;
    for (const auto* word : {"nglenook", "CreationDate", "ModDate", "/XMP", "D:20"}) {
        EXPECT_THAT(open, Not(HasSubstr(word)));
    }
    EXPECT_FALSE(bytes.contains("/ID"));
}

TEST(Pdf, IsTheSameFileForTheSamePage) {
    const auto document = agreementOf(manyLines(13));
    const auto first = pdfFor(document);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(pdfFor(document), first);
    }
}

TEST(Pdf, IsBlackOnWhite) {
    const TemporaryFolder folder;
    const auto ran = judged(pdfFor(agreementOf(theFirstAgreement())), "pdftoppm -r 40 -singlefile -png",
                            (folder.path() / "p").string());
    ASSERT_EQ(ran.exitCode, 0);
    const QImage image(QString::fromStdString((folder.path() / "p.png").string()));
    ASSERT_FALSE(image.isNull());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            ASSERT_LE(std::abs(colour.red() - colour.blue()) + std::abs(colour.red() - colour.green()), 6);
        }
    }
}

TEST(Pdf, LooksLikeThePreview) {
    const PageLayout layout(agreementOf(theFirstAgreement()), {});
    const TemporaryFolder folder;
    ASSERT_EQ(
        judged(*ui::pdfOf(layout), "pdftoppm -r 72 -gray -singlefile -png", (folder.path() / "p").string())
            .exitCode,
        0);
    const auto printed = QImage(QString::fromStdString((folder.path() / "p.png").string()))
                             .convertToFormat(QImage::Format_Grayscale8);
    QImage seen(printed.size(), QImage::Format_Grayscale8);
    seen.fill(Qt::white);
    {
        QPainter painter(&seen);
        layout.paint(painter, 0);
    }
    // Coarse squares: what differs is only how two programs smooth the edges of letters.
    const QSize coarse = printed.size() / 8;
    const auto one = printed.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto other = seen.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int most = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x) {
            most = std::max(most, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
        }
    }
    EXPECT_LE(most, 60);
}

} // namespace
} // namespace inglenook::test

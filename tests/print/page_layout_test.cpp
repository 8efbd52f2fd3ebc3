// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "paper/paper_sample.h"
#include "print/tools.h"
#include "ui/print/pagination.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QStringList>

namespace inglenook::test {
namespace {

using paper::Put;
using ::testing::HasSubstr;
using ui::PageLayout;
using ui::PageSetup;
using ui::PaperSize;
using ui::TypeSize;

std::vector<std::string> linesOf(const PageLayout& layout, int page) {
    std::vector<std::string> lines;
    for (const auto& line : layout.textOf(page).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        lines.push_back(line.toStdString());
    }
    return lines;
}

bool isHeading(const paper::Document& document, const std::string& line) {
    return std::any_of(document.sections.begin(), document.sections.end(), [&](const auto& section) {
        return !section.heading.empty() &&
               (line == section.heading || line == paper::runsOnHeading(section.heading));
    });
}

TEST(PageLayout, PutsAFirstAgreementOfEightLinesOnOneA4Page) {
    const auto document = agreementOf(theFirstAgreement());
    const PageLayout layout(document, {PaperSize::A4, TypeSize::Normal});
    EXPECT_EQ(layout.pageCount(), 1);
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const auto place = document.sections[i].place;
        if (place == paper::Place::IfRoom || place == paper::Place::Pointer) { continue; }
        EXPECT_EQ(layout.arrangement()[i], Put::InPlace) << document.sections[i].heading;
    }
}

TEST(PageLayout, KeepsTheWholeAgreementOnPageOneAndLetsTheRestFollowWhereBothDoNotFit) {
    auto content = theFirstAgreement();
    for (int i = 0; i < 8; ++i) {
        content.words[Seat::Circle].wantKnown.push_back("One of several longer things that are on my mind");
    }
    const auto document = agreementOf(content);
    const PageLayout layout(document, {});
    ASSERT_EQ(layout.pageCount(), 2);
    const auto first = layout.textOf(0).toStdString();
    EXPECT_THAT(first, HasSubstr("Our questions"));
    EXPECT_THAT(first, HasSubstr("Initials, if you like"));
    EXPECT_THAT(layout.textOf(1).toStdString(), ::testing::StartsWith("What we want known\n"));
}

TEST(PageLayout, LetsAllElseFollowAnAgreementThatIsLongerThanAPage) {
    auto content = manyLines(13);
    content.words[Seat::Circle].values = {"Humour"};
    content.words[Seat::Diamond].wantKnown = {"I am afraid of hurting you"};
    for (const auto paper : {PaperSize::A4, PaperSize::Letter}) {
        const PageLayout layout(agreementOf(content), {paper, TypeSize::Large});
        ASSERT_GE(layout.pageCount(), 2);
        const auto first = layout.textOf(0).toStdString();
        EXPECT_THAT(first, HasSubstr("How we ask, answer and stop"));
        EXPECT_THAT(first, ::testing::Not(HasSubstr("Our why")));
        std::string all;
        for (int page = 0; page < layout.pageCount(); ++page) {
            all += layout.textOf(page).toStdString();
        }
        const auto closing = all.find("Please give each of us a few minutes alone.");
        ASSERT_NE(closing, std::string::npos);
        EXPECT_GT(all.find("Our why"), closing);
        EXPECT_GT(all.find("What we want known"), closing);
    }
}

TEST(PageLayout, NeverLeavesInitialsOrTheLastSentenceAloneOnAPage) {
    for (const int count : {0, 1, 5, 8, 13, 21, 40}) {
        for (const auto& setup : everySetup()) {
            const auto document = agreementOf(manyLines(count));
            const PageLayout layout(document, setup);
            for (int page = 0; page < layout.pageCount(); ++page) {
                const auto lines = linesOf(layout, page);
                const auto found =
                    std::find(lines.begin(), lines.end(), "Please give each of us a few minutes alone.");
                if (found == lines.end()) { continue; }
                ASSERT_NE(found, lines.begin());
                EXPECT_FALSE(isHeading(document, *std::prev(found)));
                EXPECT_NE(
                    std::find_if(found, lines.end(),
                                 [](const auto& line) { return line.find("Initials") != std::string::npos; }),
                    lines.end());
            }
        }
    }
}

TEST(PageLayout, NeverEndsAPageWithAHeadingAndBeginsEachWithOne) {
    for (const int count : {5, 13, 21, 40}) {
        for (const auto& setup : everySetup()) {
            const auto document = agreementOf(manyLines(count), {false, true}); // ruled lines are no text
            const PageLayout layout(document, setup);
            for (int page = 0; page < layout.pageCount(); ++page) {
                const auto lines = linesOf(layout, page);
                ASSERT_GE(lines.size(), 2U);
                EXPECT_FALSE(isHeading(document, lines[lines.size() - 2])) << lines[lines.size() - 2];
                if (page > 0) { EXPECT_TRUE(isHeading(document, lines.front())) << lines.front(); }
            }
        }
    }
}

TEST(PageLayout, NumbersEveryPageAndSaysWhatALineMeansOnEach) {
    const auto document = agreementOf(manyLines(40));
    const PageLayout layout(document, {});
    ASSERT_GE(layout.pageCount(), 3);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const auto footer = linesOf(layout, page).back();
        EXPECT_EQ(footer, "Edition 1 · page " + std::to_string(page + 1) + " of " +
                              std::to_string(layout.pageCount()) +
                              " · a line means: you may ask · this page may leave things out");
    }
}

TEST(PageLayout, PrintsEveryLineOnceInReadingOrder) {
    for (const auto& setup : everySetup()) {
        const auto document = agreementOf(manyLines(40));
        const PageLayout layout(document, setup);
        const auto text = bodyOf(layout, document);
        std::size_t last = 0;
        for (const auto* section : paper::readingOrder(document, layout.arrangement())) {
            for (const auto& block : section->blocks) {
                for (const auto& piece : block.pieces) {
                    const auto* line = std::get_if<paper::StateLine>(&piece);
                    if (line == nullptr) { continue; }
                    const auto at = text.find(line->wording, last);
                    ASSERT_NE(at, std::string::npos) << line->wording;
                    last = at;
                }
            }
        }
    }
}

TEST(PageLayout, StaysInsideTheMarginsWhateverIsWritten) {
    auto content = manyLines(21);
    content.lines[0].wording = std::string(200, 'W');
    content.lines[1].wording = "ایک ہاتھ پکڑنا 手をつなぐ держаться за руки";
    for (const auto& setup : everySetup()) {
        const ui::TypeScale type(setup);
        const auto document = agreementOf(content);
        std::vector<ui::OrderedSection> order;
        for (const auto& section : document.sections) {
            order.push_back({&section, false});
        }
        for (const auto& page : ui::paginated(document, order, type)) {
            for (const auto& ink : page.inks) {
                const auto* text = std::get_if<ui::TextInk>(&ink);
                if (text == nullptr) { continue; }
                EXPECT_GE(text->baseline.x(), type.margin() - 0.01);
                EXPECT_LE(text->baseline.x() + type.widthOf(text->text, text->face),
                          type.margin() + type.width() + 0.5)
                    << text->text.toStdString();
                EXPECT_GE(text->baseline.y(), type.margin());
                EXPECT_LE(text->baseline.y(), type.page().height() - type.margin());
            }
        }
    }
}

RC_GTEST_PROP(AnyPage, HoldsItsRowsWithoutOverlap, ()) {
    const auto setup = *rc::gen::elementOf(everySetup());
    auto content = manyLines(*rc::gen::inRange(0, 30));
    const int known = *rc::gen::inRange(0, 10);
    for (int i = 0; i < known; ++i) {
        content.words[Seat::Diamond].wantKnown.push_back(
            std::string(static_cast<std::size_t>(*rc::gen::inRange(1, 300)), 'a'));
    }
    const auto document = agreementOf(content);
    const ui::TypeScale type(setup);
    std::vector<ui::OrderedSection> order;
    for (const auto& section : document.sections) {
        order.push_back({&section, false});
    }
    for (const auto& page : ui::paginated(document, order, type)) {
        double last = 0;
        double lastX = 0;
        for (const auto& ink : page.inks) {
            const auto* text = std::get_if<ui::TextInk>(&ink);
            if (text == nullptr) { continue; }
            const double step = text->baseline.y() - last;
            RC_ASSERT(step > type.sizeOf(ui::Face::Footer) || (step == 0 && text->baseline.x() > lastX));
            last = text->baseline.y();
            lastX = text->baseline.x();
        }
    }
}

TEST(PageLayout, SetsFourteenPointOnAGenerousLineAndLargerAndSmallerOnRequest) {
    EXPECT_DOUBLE_EQ(ui::TypeScale({PaperSize::A4, TypeSize::Normal}).sizeOf(ui::Face::Body), 14);
    EXPECT_DOUBLE_EQ(ui::TypeScale({PaperSize::A4, TypeSize::Normal}).leadingOf(ui::Face::Body), 14 * 1.35);
    EXPECT_DOUBLE_EQ(ui::TypeScale({PaperSize::A4, TypeSize::Large}).sizeOf(ui::Face::Body), 18);
    EXPECT_DOUBLE_EQ(ui::TypeScale({PaperSize::Letter, TypeSize::Compact}).sizeOf(ui::Face::Body), 11);
    EXPECT_NEAR(ui::TypeScale({}).margin(), 42.5, 0.1);
}

} // namespace
} // namespace inglenook::test

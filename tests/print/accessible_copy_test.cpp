// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_sample.h"
#include "print/tools.h"
#include "ui/print/pdf_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string copyOf(const paper::Document& document) {
    const ui::PageLayout layout(document, {});
    return ui::accessibleCopyOf(document, layout.arrangement()).toStdString();
}

std::string textOf(const std::string& html) {
    auto text = std::regex_replace(html.substr(html.find("<main>")), std::regex("<[^>]*>"), " ");
    for (const auto& [code, letter] :
         {std::pair{"&#39;", "'"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"}}) {
        text = std::regex_replace(text, std::regex(code), letter);
    }
    return text;
}

TEST(AccessibleCopy, HasOneTitleHeadingsAndListsAndItsLanguage) {
    const auto html = copyOf(agreementOf(theFirstAgreement()));
    EXPECT_THAT(html, HasSubstr("<html lang=\"en\">"));
    EXPECT_THAT(html, HasSubstr("<h1>Our agreement for now</h1>"));
    EXPECT_EQ(html.find("<h1>"), html.rfind("<h1>"));
    EXPECT_THAT(html,
                HasSubstr("<h2>Welcome: you may ask</h2>\n<ul>\n<li><span aria-hidden=\"true\">✓</span> "
                          "Holding hands.</li>\n"));
    EXPECT_THAT(html, HasSubstr("<title>Document</title>"));
}

TEST(AccessibleCopy, ReadsInTheOrderOfThePage) {
    for (const int count : {0, 1, 5, 40}) {
        const auto document = agreementOf(manyLines(count), {false, true});
        const ui::PageLayout layout(document, {ui::PaperSize::A4, ui::TypeSize::Compact});
        auto page = wordsOf(bodyOf(layout, document));
        page.erase(std::remove(page.begin(), page.end(), "(more)"), page.end());
        const auto html = ui::accessibleCopyOf(document, layout.arrangement()).toStdString();
        const auto copy = wordsOf(textOf(html.substr(0, html.find("<footer>"))));
        if (layout.pageCount() == 1) { EXPECT_EQ(copy, page); }
        for (const auto& word : page) {
            EXPECT_THAT(copy, ::testing::Contains(word));
        }
    }
}

TEST(AccessibleCopy, TurnsNothingThatPeopleWroteIntoMarkup) {
    auto content = twoAtTheTable();
    content.lines = {aLine(1, "<script>alert(1)</script> & \"quotes\"", LineState::Agreed)};
    const auto html = copyOf(agreementOf(content));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;."));
}

TEST(AccessibleCopy, LoadsAndRunsNothing) {
    const auto html = copyOf(agreementOf(manyLines(21)));
    for (const auto* word : {"<script", "<link", "<style", "http", "src=", "href=", "onclick", "<img"}) {
        EXPECT_THAT(html, Not(HasSubstr(word)));
    }
}

TEST(AccessibleCopy, SaysWhatEveryFooterSays) {
    EXPECT_THAT(
        copyOf(agreementOf(theFirstAgreement())),
        HasSubstr("<footer>\n<p>Edition 1 · a line means: you may ask · this page may leave things out</p>"));
}

} // namespace
} // namespace inglenook::test

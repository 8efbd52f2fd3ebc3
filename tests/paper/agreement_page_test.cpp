// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"

#include "paper/paper_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using paper::ComposedPage;
using paper::Document;
using paper::PageChoices;
using paper::Section;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

ComposedPage printed(const paper::AgreementPaperContent& content, PageChoices choices = {}) {
    auto page = paper::agreementPage(content, choices, aSalt(1));
    expects(page.has_value(), "this content makes a page");
    return std::move(*page);
}

std::string textOf(const paper::AgreementPaperContent& content) {
    return paper::plainText(printed(content).document);
}

std::vector<std::string> headingsOf(const Document& document) {
    std::vector<std::string> headings;
    for (const auto& section : document.sections) {
        if (!section.heading.empty()) { headings.push_back(section.heading); }
    }
    return headings;
}

TEST(AgreementPage, PrintsAQuestionOnceThatBothHave) {
    auto content = theFirstAgreement();
    for (const auto seat : kBothSeats) {
        content.words[seat].questions = {"How do we put the work down"};
    }
    const auto text = textOf(content);
    const auto first = text.find("For you: How do we put the work down.");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(text.find("For you: How do we put the work down.", first + 1), std::string::npos);
}

TEST(AgreementPage, HasItsSectionsInTheOrderOfTheReferencePage) {
    EXPECT_THAT(headingsOf(printed(theFirstAgreement()).document),
                ElementsAre("Our why", "How we ask, answer and stop", "Welcome: you may ask",
                            "Welcome with conditions: you may ask",
                            "Settling: both said yes; not in force until both say it once more",
                            "To talk about", "Resting for now", "Off the table", "Our questions",
                            "Room to write"));
}

TEST(AgreementPage, ReadsAsTheReferencePageDoes) {
    const auto text = textOf(theFirstAgreement());
    for (
        const auto* sentence :
        {"Our agreement for now\nAna and Ben · 22 November 2026 · edition 1\n",
         "Ana: humour, courage, honesty.\nBen: steadiness, gentleness, patience.\n",
         "Ana stops: “stop”, or the soft ball drops.\n", "✓ Holding hands.\n",
         "✓ A long hug. Only: on Ana's right side, gently, Ben leaning on the wall.\n",
         "◐ Lying close in bed. Only: clothes on, pillow under Ana's left arm.\n",
         "~ Ana being seen without a top.\n~ Sleeping in one bed again.\n",
         "‖ Touch on the left side of Ana's chest. Since November. Until the wound check, and a new yes from "
         "both of us. Would help: knowing how it feels.\n",
         "■ Ben: Photos of either of us.\n", "For you: How do we put the carer's work down in the evening?\n",
         "For the medical team: When may weight rest on the left side again?\n",
         "We look at this again on 7 December 2026. Initials, if you like"}) {
        EXPECT_THAT(text, HasSubstr(sentence));
    }
}

TEST(AgreementPage, WritesDaysInFullAndMonthsWithTheirYearWhenItIsAnother) {
    EXPECT_EQ(paper::longDay(kTonight), "22 November 2026");
    EXPECT_EQ(paper::longDay(Day(std::chrono::year(2028) / 2 / 29)), "29 February 2028");
    EXPECT_EQ(paper::monthOf(Day(std::chrono::year(2026) / 1 / 1), kTonight), "January");
    EXPECT_EQ(paper::monthOf(Day(std::chrono::year(2025) / 11 / 30), kTonight), "November 2025");
}

TEST(AgreementPage, LeavesOutALineThatOnePersonDidNotTick) {
    for (const auto seat : kBothSeats) {
        auto content = theFirstAgreement();
        content.lines[0].onPaper[seat] = false;
        EXPECT_THAT(textOf(content), Not(HasSubstr("Holding hands")));
    }
}

TEST(AgreementPage, PrintsABoundaryByItsOwnersTickAlone) {
    auto content = theFirstAgreement();
    EXPECT_THAT(textOf(content), HasSubstr("Photos of either of us"));
    content.boundaries[0].onPaper = false;
    EXPECT_THAT(textOf(content), Not(HasSubstr("Photos of either of us")));
    content.boundaries[0] = aBoundary(1, Seat::Diamond, "Photos of either of us", "");
    content.boundaries[0].isPublished = false;
    EXPECT_THAT(textOf(content), Not(HasSubstr("Photos of either of us")));
}

TEST(AgreementPage, PutsABoundaryWithAnUntilUnderRestingAndSaysWhoEndsIt) {
    auto content = twoAtTheTable();
    content.boundaries = {aBoundary(1, Seat::Circle, "Touch on my left side", "the wound check")};
    const auto page = printed(content);
    EXPECT_THAT(headingsOf(page.document), ::testing::Contains("Resting for now"));
    EXPECT_THAT(headingsOf(page.document), Not(::testing::Contains("Off the table")));
    EXPECT_THAT(paper::plainText(page.document),
                HasSubstr("‖ Ana: Touch on my left side. Until the wound check, and until Ana says so."));
}

TEST(AgreementPage, ShowsALineInForceThatNotBothRoomsHoldAsToTalkAbout) {
    auto content = twoAtTheTable();
    content.lines = {aLine(1, "Holding hands", LineState::Agreed)};
    content.lines[0].checked = {Seat::Circle};
    const auto page = printed(content);
    EXPECT_THAT(headingsOf(page.document), Not(::testing::Contains("Welcome: you may ask")));
    EXPECT_THAT(paper::plainText(page.document), HasSubstr("To talk about\n~ Holding hands."));
}

TEST(AgreementPage, NeverPrintsADraft) {
    auto content = twoAtTheTable();
    content.lines = {aLine(1, "Something nobody has said yet", LineState::Draft)};
    EXPECT_THAT(textOf(content), Not(HasSubstr("Something nobody")));
}

TEST(AgreementPage, ByOnePersonUnderEitherHasNoNumberAndSaysSoInTheFooter) {
    auto content = theFirstAgreement();
    content.isPresent[Seat::Diamond] = false;
    const auto page = printed(content);
    EXPECT_FALSE(page.edition.has_value());
    EXPECT_EQ(page.document.subtitle, "Ana and Ben · 22 November 2026");
    EXPECT_EQ(paper::footerOf(page.document, 1, 1),
              "Printed by one of us, without an edition number · page 1 of 1 · a line means: you may ask · "
              "this page may leave things out");
    EXPECT_THAT(paper::plainText(page.document), HasSubstr("One of us printed this copy."));
}

TEST(AgreementPage, ByOnePersonHoldsWhatBothTickedForTheLastEditionAndIsStillTheSame) {
    auto content = theFirstAgreement();
    content.lastEdition = printed(content).edition;
    content.isPresent[Seat::Diamond] = false;
    for (auto& line : content.lines) {
        line.onPaper[Seat::Diamond] = false; // his ticks lie in his own room
        line.checked = {Seat::Circle};
    }
    content.lines[2].conditions = {"gently"};
    content.lines[3].onPaper[Seat::Circle] = false;
    const auto text = textOf(content);
    EXPECT_THAT(text, HasSubstr("Welcome: you may ask\n✓ Holding hands."));
    EXPECT_THAT(text, Not(HasSubstr("A long hug")));
    EXPECT_THAT(text, Not(HasSubstr("Ben rubs Ana's feet")));
    content.lastEdition.reset();
    EXPECT_THAT(textOf(content), Not(HasSubstr("Holding hands")));
}

TEST(AgreementPage, LooksTheSameWhicheverOfThemPrintsIt) {
    auto content = theFirstAgreement();
    content.isPresent[Seat::Diamond] = false;
    const auto byAna = printed(content);
    content.isPresent[Seat::Diamond] = true;
    content.isPresent[Seat::Circle] = false;
    EXPECT_EQ(byAna.document, printed(content).document);
}

TEST(AgreementPage, IsNotMadeByOnePersonUnderTogetherNorForAnEmptySeat) {
    auto content = theFirstAgreement();
    content.opening = Opening::Together;
    EXPECT_TRUE(paper::agreementPage(content, {}, aSalt(1)).has_value());
    content.isPresent[Seat::Circle] = false;
    EXPECT_EQ(paper::agreementPage(content, {}, aSalt(1)).error().code, ErrorCode::NeedsBoth);
    content = theFirstAgreement();
    content.names[Seat::Diamond].clear();
    EXPECT_EQ(paper::agreementPage(content, {}, aSalt(1)).error().code, ErrorCode::NeedsBoth);
    content = theFirstAgreement();
    content.isPresent = {};
    EXPECT_EQ(paper::agreementPage(content, {}, aSalt(1)).error().code, ErrorCode::NeedsBoth);
}

TEST(AgreementPage, NamesTheEarliestReviewDayOfWhatIsPrinted) {
    auto content = theFirstAgreement();
    content.lines[2].review = Day(std::chrono::year(2026) / 12 / 1);
    EXPECT_THAT(textOf(content), HasSubstr("We look at this again on 1 December 2026."));
    content.lines[2].onPaper = {};
    EXPECT_THAT(textOf(content), HasSubstr("We look at this again on 7 December 2026."));
    content.lines[0].review = kTonight;
    EXPECT_THAT(textOf(content), HasSubstr("It is time for us to look at this page."));
    content.lines.clear();
    EXPECT_THAT(textOf(content), HasSubstr("We look at this again when we choose a day."));
}

TEST(AgreementPage, LeavesRoomForAStopSignalThatIsNotChosenYet) {
    auto content = theFirstAgreement();
    content.stopSignals[Seat::Diamond].clear();
    const auto text = textOf(content);
    EXPECT_THAT(text, HasSubstr("Ana stops: “stop”, or the soft ball drops.\nBen stops:\n"));
}

TEST(AgreementPage, KeepsInitialsAndTheLastSentenceWithWhatStandsBeforeThem) {
    const auto page = printed(theFirstAgreement());
    const auto found = std::find_if(page.document.sections.begin(), page.document.sections.end(),
                                    [](const Section& section) { return section.staysWithPrevious; });
    ASSERT_NE(found, page.document.sections.end());
    EXPECT_EQ(found->blocks.size(), 1U);
    EXPECT_NE(found, page.document.sections.begin());
}

TEST(ReadingOrder, PutsWhatFollowsAfterPageOneAndDropsWhatIsLeftOut) {
    const auto document = printed(theFirstAgreement()).document;
    paper::Arrangement arrangement(document.sections.size(), paper::Put::InPlace);
    arrangement[1] = paper::Put::After;
    arrangement.back() = paper::Put::LeftOut;
    const auto order = paper::readingOrder(document, arrangement);
    EXPECT_EQ(order.size(), document.sections.size() - 1);
    EXPECT_EQ(order.back(), &document.sections[1]);
    EXPECT_EQ(paper::readingOrder(document, {}).size(), document.sections.size());
}

TEST(AgreementPage, PrintsWhatHelpedWordForWordUnderAPlainHeading) {
    auto content = theFirstAgreement();
    EXPECT_EQ(textOf(content).find("What helped"), std::string::npos) << "nothing is ticked";
    content.helped[Seat::Circle] = {{HelpTag::RestBefore, {Dimension::Energy, Dimension::Pain}, true}};
    const auto text = textOf(content);
    EXPECT_NE(text.find("What helped"), std::string::npos);
    EXPECT_NE(text.find("With rest before, this was easier for Ana: energy, pain."), std::string::npos);
}

} // namespace
} // namespace inglenook::test

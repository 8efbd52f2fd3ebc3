// SPDX-License-Identifier: GPL-3.0-or-later
// The house laws on paper.
#include "paper/agreement_page.h"
#include "paper/paper_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

paper::Document agreement(const paper::AgreementPaperContent& content) {
    auto page = paper::agreementPage(content, {}, aSalt(1));
    expects(page.has_value(), "this content makes a page");
    return page->document;
}

std::vector<paper::Document> everyPaper() {
    auto solo = theFirstAgreement();
    solo.isPresent[Seat::Diamond] = false;
    auto second = manyLines(40);
    second.lastEdition = paper::agreementPage(theFirstAgreement(), {}, aSalt(2))->edition;
    return {agreement(theFirstAgreement()), agreement(solo), agreement(second), agreement(twoAtTheTable()),
            paper::talkPage(theFirstAgreement(), {})->document};
}

std::string everythingOn(const paper::Document& document) {
    return paper::plainText(document) + paper::footerOf(document, 1, 2);
}

TEST(LawTwo, EveryPaperSaysThatALineMeansYouMayAskAndNoneSpeaksOfAPromise) {
    const std::regex ticket("\\b(agreed to|promised?|owes?|consents? to|entitled|obliged)\\b",
                            std::regex::icase);
    for (const auto& document : everyPaper()) {
        const auto text = everythingOn(document);
        EXPECT_THAT(text, HasSubstr("a line means: you may ask"));
        EXPECT_FALSE(std::regex_search(text, ticket)) << text;
    }
    EXPECT_THAT(everythingOn(agreement(theFirstAgreement())), HasSubstr("It is never a yes for tonight."));
}

TEST(LawFive, ARestingLineDoesNotSayWhoRestsIt) {
    auto content = twoAtTheTable();
    content.lines = {aLine(1, "A shared bath", LineState::Resting)};
    auto byReader = content;
    byReader.lines[0].isRestedByReader = true;
    EXPECT_EQ(agreement(content), agreement(byReader));
    for (const auto& section : agreement(content).sections) {
        if (section.heading != "Resting for now") { continue; }
        const auto& line = std::get<paper::StateLine>(section.blocks.front().pieces.front());
        for (const auto& note : line.notes) {
            EXPECT_THAT(note, Not(::testing::AnyOf(HasSubstr("Ana"), HasSubstr("Ben"))));
        }
    }
}

TEST(LawSeven, NoPaperCountsLinesOrComparesThePeople) {
    const std::regex count(
        "\\b([0-9]+|one|two|eight) (of [0-9]+ )?(lines?|rests?|yes(es)?|answers?)\\b|%|streak|score",
        std::regex::icase);
    for (const auto& document : everyPaper()) {
        EXPECT_FALSE(std::regex_search(everythingOn(document), count)) << everythingOn(document);
    }
}

TEST(LawSeven, WhatIsGoneSinceTheLastEditionIsNeitherNamedNorCounted) {
    auto content = theFirstAgreement();
    content.lastEdition = paper::agreementPage(content, {}, aSalt(2))->edition;
    content.lines.erase(content.lines.begin(), content.lines.begin() + 3);
    const auto text = everythingOn(agreement(content));
    EXPECT_THAT(text, HasSubstr("Something that was on edition 1 is no longer here."));
    EXPECT_THAT(text, Not(HasSubstr("Holding hands")));
}

TEST(LawTen, NoPaperNamesTheProgram) {
    for (const auto& document : everyPaper()) {
        EXPECT_THAT(everythingOn(document), Not(HasSubstr("nglenook")));
    }
}

TEST(LawEleven, EveryLineStandsUnderTheWordOfItsStateAndBearsItsShape) {
    const std::map<LineState, std::pair<std::string, paper::Shape>> words = {
        {LineState::Agreed, {"Welcome", paper::Shape::Tick}},
        {LineState::DueForReview, {"Look again", paper::Shape::Again}},
        {LineState::Settling, {"Settling", paper::Shape::HalfCircle}},
        {LineState::ToTalkAbout, {"To talk about", paper::Shape::Wave}},
        {LineState::Resting, {"Resting", paper::Shape::Bars}},
        {LineState::OffTheTable, {"Off the table", paper::Shape::Square}},
    };
    for (const auto& [state, word] : words) {
        auto content = twoAtTheTable();
        content.lines = {aLine(1, "A shared bath", state, {"gently"})};
        bool isFound = false;
        for (const auto& section : agreement(content).sections) {
            if (!section.heading.starts_with(word.first)) { continue; }
            isFound = true;
            const auto& piece = section.blocks.front().pieces.front();
            EXPECT_EQ(std::get<paper::StateLine>(piece).shape, word.second) << word.first;
        }
        EXPECT_TRUE(isFound) << word.first;
    }
}

TEST(NobodyCanSwitchOff, WhatEveryPageSays) {
    for (const bool choice : {false, true}) {
        const auto page = paper::agreementPage(theFirstAgreement(), {choice, choice}, aSalt(1));
        const auto text = everythingOn(page->document);
        EXPECT_THAT(text, HasSubstr("Please give each of us a few minutes alone."));
        EXPECT_THAT(text, HasSubstr("this page may leave things out"));
        EXPECT_THAT(text, HasSubstr("Nothing earlier holds."));
        EXPECT_THAT(text, HasSubstr("Either of us can rest any line at any time, without a reason."));
    }
}

TEST(NobodyCanSwitchOff, ThatALaterPageReplacesTheOneBefore) {
    auto content = theFirstAgreement();
    content.lastEdition = paper::agreementPage(content, {}, aSalt(2))->edition;
    content.lastEdition->number = 4;
    content.lines.pop_back();
    const auto page = paper::agreementPage(content, {false, false}, aSalt(1));
    EXPECT_EQ(page->edition->number, 5);
    EXPECT_THAT(everythingOn(page->document),
                HasSubstr("This page replaces edition 4; nothing earlier holds."));
}

} // namespace
} // namespace inglenook::test

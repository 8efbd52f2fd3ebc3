// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"
#include "paper/paper_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

ProposalView aProposal(const std::string& wording, const std::vector<std::string>& conditions) {
    ProposalView proposal;
    proposal.wording = wording;
    proposal.conditions = conditions;
    proposal.isOnTable = true;
    return proposal;
}

paper::AgreementPaperContent anEveningWithoutAYes() {
    auto content = twoAtTheTable();
    content.overlaps = {"A long hug", "A shared bath"};
    content.proposals = {aProposal("Ben rubs Ana's feet", {"10 minutes at most"})};
    content.words[Seat::Circle].wantKnown = {"I miss being held"};
    content.words[Seat::Diamond].questions = {"How do others find words for this?"};
    return content;
}

std::string talkText(const paper::AgreementPaperContent& content) {
    const auto page = paper::talkPage(content, {});
    expects(page.has_value(), "this content makes a page");
    return paper::plainText(page->document);
}

TEST(TalkPage, NeedsNoYesAndSaysThatThereIsNone) {
    const auto text = talkText(anEveningWithoutAYes());
    EXPECT_THAT(text, HasSubstr("Nothing on this page is a yes."));
    EXPECT_THAT(text, HasSubstr("We are both open to talking about\n~ A long hug.\n~ A shared bath.\n"));
    EXPECT_THAT(text, HasSubstr("no yes has been said\n~ Ben rubs Ana's feet. Only: 10 minutes at most.\n"));
    EXPECT_THAT(text, HasSubstr("Ana: I miss being held.\n"));
    EXPECT_THAT(text, HasSubstr("For you: How do others find words for this?\n"));
    EXPECT_THAT(text, HasSubstr("Please give each of us a few minutes alone."));
}

TEST(TalkPage, CanBePrintedBeforeAnythingIsWritten) {
    auto content = twoAtTheTable();
    content.stopSignals = {};
    const auto page = paper::talkPage(content, {});
    ASSERT_TRUE(page.has_value());
    EXPECT_FALSE(page->edition.has_value());
    EXPECT_THAT(paper::plainText(page->document), HasSubstr("Ana stops:\nBen stops:\n"));
}

TEST(TalkPage, ShowsNoLineAsWelcome) {
    auto content = anEveningWithoutAYes();
    content.lines = theFirstAgreement().lines;
    const auto text = talkText(content);
    EXPECT_THAT(text, Not(HasSubstr("Welcome")));
    EXPECT_THAT(text, Not(HasSubstr("✓")));
    EXPECT_THAT(text, Not(HasSubstr("‖")));
}

TEST(TalkPage, SaysInEveryFooterThatNothingIsAYesAndThatThingsMayBeLeftOut) {
    const auto page = paper::talkPage(anEveningWithoutAYes(), {});
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(
        paper::footerOf(page->document, 2, 3),
        "A page to talk about · page 2 of 3 · nothing on it is a yes · a line means: you may ask · this "
        "page may leave things out");
}

TEST(TalkPage, TakesBothAtTheTable) {
    auto content = anEveningWithoutAYes();
    content.isPresent[Seat::Diamond] = false;
    EXPECT_EQ(paper::talkPage(content, {}).error().code, ErrorCode::NeedsBoth);
}

} // namespace
} // namespace inglenook::test

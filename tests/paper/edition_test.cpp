// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreement_page.h"
#include "paper/agreement_paper.h"
#include "paper/paper_sample.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using paper::Edition;
using paper::EditionStore;
using ::testing::HasSubstr;
using ::testing::Not;

paper::ComposedPage printed(const paper::AgreementPaperContent& content, std::uint8_t salt) {
    return std::move(*paper::agreementPage(content, {}, aSalt(salt)));
}

/// The page that follows after theFirstAgreement() was printed.
std::string secondPageOf(paper::AgreementPaperContent content) {
    content.lastEdition = printed(theFirstAgreement(), 1).edition;
    return paper::plainText(printed(content, 2).document);
}

TEST(Edition, NamesWhatIsNewAndWhatChanged) {
    auto content = theFirstAgreement();
    content.lines[3].conditions = {"Ben's back supported", "5 minutes at most"};
    content.lines.push_back(aLine(9, "A shared bath", LineState::Settling));
    const auto text = secondPageOf(content);
    EXPECT_THAT(text,
                HasSubstr("Changed since edition 1\nNew: A shared bath.\nChanged: Ben rubs Ana's feet.\n"));
    EXPECT_THAT(text, Not(HasSubstr("no longer here")));
    EXPECT_THAT(text, Not(HasSubstr("Changed: A long hug")));
}

TEST(Edition, CountsALineThatRestsNowAsChanged) {
    auto content = theFirstAgreement();
    content.lines[0].state = LineState::Resting;
    EXPECT_THAT(secondPageOf(content), HasSubstr("Changed: Holding hands."));
}

TEST(Edition, HasNoListOfChangesWhenOnlyOtherWordsChanged) {
    auto content = theFirstAgreement();
    content.words[Seat::Circle].questions = {"Another question?"};
    const auto text = secondPageOf(content);
    EXPECT_THAT(text, HasSubstr("edition 2"));
    EXPECT_THAT(text, Not(HasSubstr("Changed since")));
}

TEST(Edition, KeepsPrintsThatTellNothingWithoutItsSalt) {
    const auto one = printed(theFirstAgreement(), 1).edition;
    const auto other = printed(theFirstAgreement(), 2).edition;
    ASSERT_EQ(one->marks.size(), other->marks.size());
    for (std::size_t i = 0; i < one->marks.size(); ++i) {
        EXPECT_EQ(one->marks[i].item, other->marks[i].item);
        EXPECT_NE(one->marks[i].print, other->marks[i].print);
    }
}

TEST(EditionStore, RemembersTheLastEditionOnly) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    EditionStore store(both);
    EXPECT_EQ(must(store.last()), std::nullopt);

    const auto first = *printed(theFirstAgreement(), 1).edition;
    must(store.keep(both, first));
    EXPECT_EQ(must(store.last()), first);

    auto content = theFirstAgreement();
    content.lastEdition = first;
    content.lines.pop_back();
    const auto second = *printed(content, 2).edition;
    must(store.keep(both, second));
    EXPECT_EQ(must(store.last()), second);
    EXPECT_EQ(second.number, 2);
}

TEST(EditionStore, TakesTheSameEditionTwiceAndNoOtherNumber) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    EditionStore store(both);
    auto edition = *printed(theFirstAgreement(), 1).edition;
    edition.number = 2;
    EXPECT_EQ(store.keep(both, edition).error().code, ErrorCode::OutsideRules);
    edition.number = 1;
    must(store.keep(both, edition));
    must(store.keep(both, edition));
    edition.number = 3;
    EXPECT_EQ(store.keep(both, edition).error().code, ErrorCode::OutsideRules);
}

TEST(EditionStore, ShowsOnePersonUnderTogetherNothing) {
    TemporaryVault vault(Opening::Together);
    auto& both = vault.together();
    must(EditionStore(both).keep(both, *printed(theFirstAgreement(), 1).edition));
    auto& alone = vault.alone(Seat::Circle);
    EXPECT_EQ(must(EditionStore(alone).last()), std::nullopt);
}

// House law 9: an edition keeps hashes, no text.
TEST(LawNine, NoWordOfAPrintedPageLiesInTheRoomAfterwards) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(EditionStore(both).keep(both, *printed(theFirstAgreement(), 1).edition));
    auto rows = must(both.shared()->prepare(
        "SELECT hex(item) || hex(print) FROM paper_edition_mark UNION ALL SELECT hex(salt) || hex(page) FROM "
        "paper_edition"));
    std::size_t count = 0;
    while (must(rows.step())) {
        EXPECT_THAT(rows.text(0), Not(HasSubstr("486F6C64"))); // "Hold"
        EXPECT_EQ(rows.text(0).size(), 96U);
        ++count;
    }
    EXPECT_EQ(count, 10U);
}

TEST(LawNine, PrintingTheNextEditionErasesTheMarksOfWhatWasTakenBack) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    EditionStore store(both);
    const auto first = *printed(theFirstAgreement(), 1).edition;
    must(store.keep(both, first));
    auto content = theFirstAgreement();
    content.lastEdition = first;
    const auto gone = content.lines.back().id;
    content.lines.pop_back();
    must(store.keep(both, *printed(content, 2).edition));
    const auto kept = must(store.last());
    for (const auto& mark : kept->marks) {
        EXPECT_NE(mark.item.hex(), gone.hex());
    }
}

} // namespace
} // namespace inglenook::test

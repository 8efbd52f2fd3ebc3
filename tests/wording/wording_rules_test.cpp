// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> marked(std::string_view text, const WordingAsk& ask = {}) {
    std::vector<std::string> words;
    for (const auto& mark : WordingRules::builtIn().marks(text, ask)) {
        words.emplace_back(text.substr(mark.span.begin, mark.span.length()));
    }
    return words;
}

WordingAsk learning() {
    WordingAsk ask;
    ask.mode = WordingMode::Learning;
    return ask;
}

TEST(Rules, AreEightyTwoWithAReasonAndOtherWordsEach) {
    const auto& rules = WordingRules::builtIn().rules();
    ASSERT_EQ(rules.size(), 82U);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        EXPECT_EQ(rules[i].id, "nl-" + std::string(2 - number.size(), '0') + number);
        EXPECT_FALSE(rules[i].why.empty());
        EXPECT_FALSE(rules[i].otherWords.empty());
    }
}

TEST(Marks, AreTwoAtMostUnlessAPersonWantsToLearn) {
    constexpr auto kText = "You always turn away. You never hold me. You should try. You are lazy.";
    EXPECT_THAT(marked(kText), ElementsAre("You always", "You never"));
    EXPECT_THAT(marked(kText, learning()), ElementsAre("You always", "You never", "should", "lazy"));
}

TEST(Marks, TakeTheLongestWhereTwoRulesTouch) {
    // "normal again" shares a word with the longer one.
    EXPECT_THAT(marked("When will we be back to normal again?", learning()), ElementsAre("back to normal"));
}

TEST(Marks, SeeCurlyApostrophesDoubleSpacesAndCapitals) {
    EXPECT_THAT(marked("You SHOULDN’T wait"), ElementsAre("SHOULDN’T"));
    EXPECT_THAT(marked("you  always\nleave"), ElementsAre("you  always"));
    EXPECT_THAT(marked("you\u00A0always leave"), ElementsAre("you\u00A0always"));
}

TEST(Marks, SeeWholeWordsOfEveryAlphabetOnly) {
    EXPECT_THAT(marked("Élazy, lazyé, прlazy"), IsEmpty());
    EXPECT_THAT(marked("É lazy"), ElementsAre("lazy"));
}

TEST(Marks, CountFromTheStartOfTheTextInBytesAndCanBeTurnedIntoTheWindowsUnits) {
    const std::string text = "😀 né. You are lazy.";
    const auto found = WordingRules::builtIn().marks(text, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(text.substr(found.front().span.begin, found.front().span.length()), "lazy");
    EXPECT_EQ(utf16Length(std::string_view(text).substr(0, found.front().span.begin)), 15U);
    EXPECT_EQ(utf16Length("😀"), 2U);
    EXPECT_EQ(utf16Length("né"), 2U);
}

TEST(Marks, AreNoneInWhatIsNotUtf8OrNoPersonTyped) {
    EXPECT_THAT(marked("You are lazy \xC3"), IsEmpty());
    EXPECT_THAT(marked("\xED\xA0\x80 lazy"), IsEmpty());
    EXPECT_THAT(marked(std::string(70'000, ' ') + "lazy"), IsEmpty());
    EXPECT_THAT(marked(""), IsEmpty());
}

TEST(Marks, LeaveAloneWhatAPersonKeeps) {
    WordingAsk ask;
    ask.allowed = {foldedWords("Foreplay"), foldedWords("Shouldn’t")};
    EXPECT_THAT(marked("foreplay, and you shouldn't worry", ask), IsEmpty());
    EXPECT_THAT(marked("foreplay, and you should worry", ask), ElementsAre("should"));
}

TEST(Marks, InAJournalAreOnlyForAWriterWhoWantsThemAndNeverOnOwnHurt) {
    WordingAsk ask;
    ask.place = WordingPlace::Journal;
    EXPECT_THAT(marked("You should go. I feel rejected.", ask), IsEmpty());
    ask.alsoInJournal = true;
    EXPECT_THAT(marked("You should go. I feel rejected.", ask), ElementsAre("should"));
}

TEST(Marks, OfAListenersOwnAnswerAreOnlyYesBut) {
    WordingAsk ask;
    ask.place = WordingPlace::Listener;
    EXPECT_THAT(marked("Yes, but you always say so.", ask), ElementsAre("Yes, but"));
    EXPECT_THAT(marked("What I heard is that you never wait.", ask), IsEmpty());
}

TEST(Marks, TakeNoLongWorkFromAnyText) {
    // Built to make a pattern go back and forth; it ends, whatever is found.
    std::string text;
    while (text.size() < 60'000) {
        text += "if you don't refuse deny withhold lead ";
    }
    static_cast<void>(marked(text, learning()));
    static_cast<void>(marked(std::string(60'000, 'a'), learning()));
}

TEST(Quotations, AreFoundInEveryShapeAndApostrophesAreNot) {
    EXPECT_THAT(quotedSpans("“ab” c"), ElementsAre(TextSpan{0, 8}));
    EXPECT_THAT(quotedSpans("a \"b\" c"), ElementsAre(TextSpan{2, 5}));
    EXPECT_THAT(quotedSpans("it's the nurses' room"), IsEmpty());
    EXPECT_THAT(quotedSpans("say 'it is so' twice"), ElementsAre(TextSpan{4, 14}));
    EXPECT_THAT(quotedSpans("“never closed"), IsEmpty());
    EXPECT_THAT(quotedSpans("„gut“"), ElementsAre(TextSpan{0, 9}));
}

TEST(LanguageFile, ThatCannotBeReadIsRefusedWithTheNameOfTheRule) {
    EXPECT_FALSE(WordingRules::from("{}"));
    EXPECT_FALSE(WordingRules::from("not json"));
    const auto broken = WordingRules::from(
        R"({"schema":"inglenook.language/2","sets":{},"negation":"not","reported":"said",
            "rules":[{"id":"nl-01","label":"a","category":"b","why":"c","alternatives":["d"],"pattern":"("}]})");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error(), (Error{ErrorCode::TextNotReadable, "language: nl-01"}));
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// House law 13: the program's own texts pass its own language helper, and look.md's list of words.
#include "wording/own_texts.h"
#include "wording/wording_rules.h"

#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace inglenook::test {
namespace {

/// tests/wording/own_texts_allowed.txt: "words | part of the sentence | reason".
struct Allowed {
    std::string words;
    std::string part;
    mutable bool isUsed = false;
};

std::vector<Allowed> allowedOnes() {
    std::ifstream file(std::string(INGLENOOK_SOURCE_DIR) + "/tests/wording/own_texts_allowed.txt");
    std::vector<Allowed> all;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') { continue; }
        const auto first = line.find(" | ");
        const auto second = line.find(" | ", first + 3);
        EXPECT_NE(second, std::string::npos) << "without a reason: " << line;
        all.push_back({line.substr(0, first), line.substr(first + 3, second - first - 3), false});
    }
    return all;
}

bool isAllowed(const std::vector<Allowed>& all, const std::string& words, const std::string& text) {
    bool isFound = false;
    for (const auto& each : all) {
        if (each.words != foldedWords(words) || text.find(each.part) == std::string::npos) { continue; }
        each.isUsed = true;
        isFound = true;
    }
    return isFound;
}

/// Quotation marks do not excuse the program itself.
std::string unquoted(const std::string& text) {
    std::string out = std::regex_replace(text, std::regex("“|”|\"|‘"), " ");
    return std::regex_replace(out, std::regex("(\\w)’(?!\\w)"), "$1 ");
}

std::vector<OwnText> everyText() {
    auto all = textsOfSources();
    const auto content = textsOfContent();
    all.insert(all.end(), content.begin(), content.end());
    return all;
}

TEST(OwnTexts, AreFoundInSourcesAndContent) {
    EXPECT_GT(textsOfSources().size(), 500U);
    EXPECT_GT(textsOfContent().size(), 700U);
}

TEST(OwnTexts, PassTheLanguageHelperAndSayNothingThatPresses) {
    const auto allowed = allowedOnes();
    const std::regex pressing(
        "\\b(should|must|fail(s|ed|ure|ures|ing)?|normal|again|missed|overdue|waiting for|users?|"
        "patients?)\\b",
        std::regex::icase);
    WordingAsk ask;
    ask.mode = WordingMode::Learning;
    for (const auto& one : everyText()) {
        const auto text = unquoted(one.text);
        for (const auto& mark : WordingRules::builtIn().marks(text, ask)) {
            const auto words = text.substr(mark.span.begin, mark.span.length());
            EXPECT_TRUE(isAllowed(allowed, words, one.text))
                << one.where << ": “" << words << "” (" << mark.rule->id << ") in: " << one.text;
        }
        for (std::sregex_iterator found(text.begin(), text.end(), pressing), end; found != end; ++found) {
            EXPECT_TRUE(isAllowed(allowed, found->str(), one.text))
                << one.where << ": “" << found->str() << "” in: " << one.text;
        }
    }
    for (const auto& each : allowed) {
        EXPECT_TRUE(each.isUsed) << "allowed and nowhere said: " << each.words << " | " << each.part;
    }
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <regex>

namespace inglenook::test {
namespace {

using namespace inglenook::paper;

TEST(PaperWords, SayNothingUnkind) {
    const std::regex unkind(
        "\\b(should|must|fail\\w*|normal|missed|overdue|waiting for|user|patient|you agreed)\\b",
        std::regex::icase);
    for (const auto& key : phraseKeys()) {
        EXPECT_FALSE(std::regex_search(phrase(key), unkind)) << key << ": " << phrase(key);
    }
}

TEST(PaperWords, UseShortSentences) {
    for (const auto& key : phraseKeys()) {
        if (key == "months") { continue; }
        const auto& text = phrase(key);
        EXPECT_LE(std::count(text.begin(), text.end(), ' '), 17) << text;
    }
}

TEST(PaperWords, NeverReadWhatPeopleWroteAsAName) {
    EXPECT_EQ(filled("known.line", {{"name", "{text}"}, {"text", "{name} {n} {"}}), "{text}: {name} {n} {");
}

RC_GTEST_PROP(PaperWords, PutAnyTextInUnchanged, (const std::string& name, const std::string& text)) {
    RC_ASSERT(filled("known.line", {{"name", name}, {"text", text}}) == name + ": " + text);
}

TEST(PaperWords, EndASentenceOnce) {
    EXPECT_EQ(ended("A long hug"), "A long hug.");
    EXPECT_EQ(ended("A long hug."), "A long hug.");
    EXPECT_EQ(ended("Why?"), "Why?");
    EXPECT_EQ(ended("And then…"), "And then…");
    EXPECT_EQ(ended(""), "");
    EXPECT_EQ(unended("honesty."), "honesty");
    EXPECT_EQ(unended("..."), "");
}

TEST(PaperWords, ListThingsInOrder) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"one"}, ", or "), "one");
    EXPECT_EQ(listed({"one", "two", "three"}, ", or "), "one, two, or three");
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the helper marks and sentences that it leaves alone: tests/wording/sentences.txt.
#include "wording/wording_rules.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>

namespace inglenook::test {
namespace {

struct Case {
    char sort = '=';
    std::string rule; ///< empty: every rule
    WordingAsk ask;
    std::string sentence;
    int line = 0;
};

/// Takes `prefix` off the front; false: it is not there.
bool took(std::string& text, const std::string& prefix) {
    if (!text.starts_with(prefix)) { return false; }
    text.erase(0, prefix.size());
    return true;
}

Case caseOf(std::string text, int line) {
    Case out;
    out.line = line;
    out.sort = text.front();
    text.erase(0, 2);
    out.ask.mode = WordingMode::Gentle;
    if (out.sort != '=') {
        out.rule = text.substr(0, 5);
        text.erase(0, 6);
    }
    if (out.sort == '~') {
        const auto bar = text.find(" | ");
        out.ask.allowed = {text.substr(0, bar)};
        text.erase(0, bar + 3);
    }
    if (took(text, "@listener ")) { out.ask.place = WordingPlace::Listener; }
    if (took(text, "@learning ")) { out.ask.mode = WordingMode::Learning; }
    out.sentence = text;
    return out;
}

std::vector<Case> cases() {
    std::ifstream file(std::string(INGLENOOK_SOURCE_DIR) + "/tests/wording/sentences.txt");
    std::vector<Case> all;
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (!line.empty() && line.front() != '#') { all.push_back(caseOf(line, number)); }
    }
    return all;
}

std::string rulesMarking(const Case& one) {
    std::string out;
    for (const auto& mark : WordingRules::builtIn().marks(one.sentence, one.ask)) {
        out += mark.rule->id + " ";
    }
    return out;
}

TEST(Sentences, AreMarkedByTheRuleThatIsMeantAndLeftAloneWhereItIsNot) {
    for (const auto& one : cases()) {
        const auto marking = rulesMarking(one);
        const bool isMarked =
            one.rule.empty() ? !marking.empty() : marking.find(one.rule) != std::string::npos;
        EXPECT_EQ(isMarked, one.sort == '+') << one.line << ": " << one.sentence << " (" << marking << ")";
    }
}

TEST(Sentences, AreThreeHundredAndMoreWithBothSortsForEveryRule) {
    EXPECT_GE(cases().size(), 300U);
    std::map<std::string, int> marked;
    std::map<std::string, int> left;
    for (const auto& one : cases()) {
        ++(one.sort == '+' ? marked : left)[one.rule];
    }
    for (const auto& rule : WordingRules::builtIn().rules()) {
        EXPECT_GE(marked[rule.id], 2) << rule.id;
        EXPECT_GE(left[rule.id], 2) << rule.id;
    }
}

// Whatever may be marked elsewhere is left alone where a no, a stop or help is written, and between quotation
// marks.
TEST(Sentences, AreNeverMarkedOnBoundariesStopSignalsSafetySetbacksOrWordsSaidBack) {
    for (auto one : cases()) {
        for (const auto place : {WordingPlace::Boundary, WordingPlace::StopSignal, WordingPlace::Safety,
                                 WordingPlace::Setback, WordingPlace::SaidBack, WordingPlace::Journal}) {
            one.ask.place = place;
            one.ask.mode = WordingMode::Learning;
            EXPECT_EQ(rulesMarking(one), "") << one.sentence;
        }
        one.ask.place = WordingPlace::Shared;
        one.sentence = "“" + one.sentence + "”";
        if (one.sentence.find("’") == std::string::npos && one.sentence.find("” ") == std::string::npos) {
            EXPECT_EQ(rulesMarking(one), "") << one.sentence;
        }
    }
}

TEST(Sentences, AreNotMarkedAtAllWhereTheHelperIsOff) {
    for (auto one : cases()) {
        one.ask.mode = WordingMode::Off;
        EXPECT_EQ(rulesMarking(one), "") << one.sentence;
    }
}

} // namespace
} // namespace inglenook::test

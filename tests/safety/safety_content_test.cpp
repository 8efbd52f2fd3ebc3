// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safety_content.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace inglenook {
namespace {

std::vector<std::string> everySentence() {
    std::vector<std::string> all = safetyContent().fallback;
    for (const auto& page : safetyContent().pages) {
        all.insert(all.end(), {page.title, page.subtitle});
        for (const auto& card : page.cards) {
            all.push_back(card.title);
            all.insert(all.end(), card.lines.begin(), card.lines.end());
        }
    }
    all.insert(all.end(), {safetyContent().unchecked, safetyContent().checked, safetyContent().change});
    return all;
}

TEST(SafetyContent, HasAPageForEachOfTheThree) {
    std::vector<std::string> ids;
    for (const auto& page : safetyContent().pages) {
        ids.push_back(page.id);
    }
    EXPECT_THAT(ids, ::testing::ElementsAre("safety", "behaviour", "leaving"));
}

TEST(SafetyContent, NeverPressesBlamesDiagnosesOrAdvisesToLeave) {
    const std::regex pressing("\\b(must|should|have to leave|need to leave|leave him|leave her|victim|abuser|"
                              "perpetrator|fail\\w*|normal|patient|user|missed|overdue)\\b",
                              std::regex::icase);
    for (const auto& sentence : everySentence()) {
        EXPECT_FALSE(std::regex_search(sentence, pressing)) << sentence;
    }
}

TEST(SafetyContent, UsesShortSentences) {
    for (const auto& line : everySentence()) {
        std::string rest = line;
        for (std::size_t end = 0; (end = rest.find_first_of(".?!:")) != std::string::npos;) {
            const auto sentence = rest.substr(0, end);
            EXPECT_LE(std::count(sentence.begin(), sentence.end(), ' '), 18) << sentence;
            rest = rest.substr(end + 1);
        }
    }
}

TEST(Helplines, SayOfEachWhetherSomebodyHasCheckedIt) {
    const std::regex day("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
    ASSERT_GE(helplineList().countries.size(), 7U);
    for (const auto& country : helplineList().countries) {
        EXPECT_TRUE(!country.checked || std::regex_match(*country.checked, day)) << country.name;
        EXPECT_FALSE(country.emergency.empty());
        EXPECT_FALSE(country.lines.empty()) << country.name;
        for (const auto& line : country.lines) {
            EXPECT_TRUE(!line.checked || std::regex_match(*line.checked, day)) << line.name;
        }
    }
    EXPECT_TRUE(std::regex_match(helplineList().month, std::regex("20[0-9]{2}-[01][0-9]")));
}

TEST(Helplines, AreThoseOfACountryOrNobodys) {
    const auto& list = helplineList();
    EXPECT_EQ(list.countries[countryAt(list, "GB").value()].lines[0].call, "0808 2000 247");
    EXPECT_EQ(list.countries[countryAt(list, "DE").value()].lines[0].call, "116 016");
    for (const auto* elsewhere : {"", "CH", "NO", "BR", "gb", "ZZ"}) {
        EXPECT_EQ(countryAt(list, elsewhere), std::nullopt) << elsewhere;
    }
}

TEST(Helplines, NameNoCountryTwice) {
    std::set<std::string> seen;
    for (const auto& country : helplineList().countries) {
        for (const auto& code : country.codes) {
            EXPECT_TRUE(seen.insert(code).second) << code;
            EXPECT_EQ(code.size(), 2U);
        }
    }
}

TEST(SafetyContent, RefusesWhatIsNotWhole) {
    const std::string country =
        R"({"codes":["XX"],"name":"X","emergency":"1","checked":null,"lines":[{"name":"n","call":"1","checked":null}]})";
    const auto listOf = [](const std::string& one) {
        return R"({"format":1,"list_of":"2026-11","countries":[)" + one + "]}";
    };
    EXPECT_TRUE(helplinesFrom(listOf(country)).has_value());
    for (const auto& [part, instead] : std::vector<std::pair<std::string, std::string>>{
             {R"("checked":null})", R"("day":null})"}, // silent about whether it was checked
             {R"("call":"1",)", ""},                   // no way to reach it
             {R"("call":"1")", R"("call":1)"},
             {R"("codes":["XX"])", R"("codes":[])"},
             {R"("emergency":"1")", R"("emergency":"")"},
             {R"("name":"X")", R"("name":" X")"}}) {
        auto broken = country;
        broken.replace(broken.find(part), part.size(), instead);
        EXPECT_EQ(helplinesFrom(listOf(broken)).error().code, ErrorCode::TextNotReadable) << broken;
    }
    for (const auto* text :
         {"", "[]", "{", R"({"format":2})", R"({"format":1})", "null", R"({"format":1,"pages":[1]})"}) {
        EXPECT_FALSE(safetyFrom(text).has_value()) << text;
        EXPECT_FALSE(helplinesFrom(text).has_value()) << text;
    }
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a term: what the picker offers, and how a term reads after "Only: ".
#include "agreement/activity.h"
#include "agreement/content_reader.h"
#include "value/embedded_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace inglenook {

namespace embedded {
std::span<const EmbeddedFile> agreementContent();
} // namespace embedded

namespace {

constexpr std::string_view kNote = "note:";
constexpr std::string_view kAskAgain = "ask_again";
constexpr std::string_view kAfterMedicine = "hours_after_medicine";
constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

using Pairs = std::vector<std::pair<std::string, std::string>>;

const ConditionCatalogue& catalogue() {
    static const ConditionCatalogue kCatalogue = [] {
        const auto files = embedded::agreementContent();
        const auto found = std::find_if(files.begin(), files.end(),
                                        [](const auto& file) { return file.name == "conditions.json"; });
        expects(found != files.end(), "conditions.json is compiled in");
        auto read = conditionsFrom(found->text);
        expects(read.has_value(), "conditions.json is readable");
        return std::move(*read);
    }();
    return kCatalogue;
}

/// A code and what stands behind its first colon.
struct SplitCode {
    std::string_view key;
    std::string_view value;
};

SplitCode split(std::string_view code) {
    const auto colon = code.find(':');
    if (colon == std::string_view::npos) { return {code, {}}; }
    return {code.substr(0, colon), code.substr(colon + 1)};
}

/// A plain number from 1 to 9999; else nothing.
std::optional<int> numberIn(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > 9999) {
        return std::nullopt;
    }
    return number;
}

std::optional<std::string> wordsWithNumber(std::string_view code) {
    const auto [key, value] = split(code);
    const auto number = numberIn(value);
    for (const auto& words : catalogue().numbers) {
        if (words.code != key || !number) { continue; }
        if (*number == 1) { return words.one; }
        std::string text = words.many;
        return text.replace(text.find("{n}"), 3, std::to_string(*number));
    }
    return std::nullopt;
}

std::optional<std::string> wordsInPairs(const Pairs& pairs, std::string_view code) {
    for (const auto& [known, words] : pairs) {
        if (known == code) { return words; }
    }
    return std::nullopt;
}

std::optional<std::string> catalogueWords(std::string_view code) {
    if (code.starts_with(kNote)) { return std::string(code.substr(kNote.size())); }
    for (const auto& choice : catalogue().choices) {
        if (choice.code == code) { return choice.words; }
    }
    const auto [key, value] = split(code);
    if (key == "area") { return wordsInPairs(catalogue().areas, value); }
    if (key == "place") { return wordsInPairs(catalogue().places, value); }
    if (key == "kind") { return wordsInPairs(catalogue().kinds, value); }
    return wordsWithNumber(code);
}

std::string wordsFor(const std::string& code, const CodeWords& kept) {
    if (const auto found = kept.find(code); found != kept.end()) { return found->second; }
    if (auto words = catalogueWords(code)) { return *words; }
    // Own-made names of areas and places are their own words.
    const auto [key, value] = split(code);
    return std::string(key == "area" || key == "place" || key == "kind" ? value : std::string_view(code));
}

std::set<std::string> codesOf(const Pairs& pairs) {
    std::set<std::string> codes;
    for (const auto& [code, words] : pairs) {
        codes.insert(code);
    }
    return codes;
}

/// One of three scopes, with its list of today.
struct ScopeFacet {
    std::string_view key;
    Scope Term::*field;
    const Pairs& list;
    std::string_view and_;
    std::string_view leavingOut;
};

std::array<ScopeFacet, 3> scopeFacets() {
    const auto& all = catalogue();
    return {ScopeFacet{"area", &Term::areas, all.areas, " and ", "leaving out "},
            ScopeFacet{"kind", &Term::kinds, all.kinds, " or ", "leaving out "},
            ScopeFacet{"place", &Term::places, all.places, " or ", "not "}};
}

std::string listed(const std::vector<std::string>& texts, std::string_view lastJoint) {
    std::string out;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) { out += i + 1 == texts.size() ? std::string(lastJoint) : ", "; }
        out += texts[i];
    }
    return out;
}

/// Whichever is shorter to read: what is in, or what is left out of today's list. Nothing when all of it is
/// in.
std::string scopePhrase(const ScopeFacet& facet, const Scope& scope, const CodeWords& words) {
    if (!scope) { return {}; }
    std::vector<std::string> in;
    std::vector<std::string> out;
    const std::string prefix = std::string(facet.key) + ":";
    for (const auto& [code, unused] : facet.list) {
        (scope->contains(code) ? in : out).push_back(wordsFor(prefix + code, words));
    }
    if (out.empty()) { return {}; }
    for (const auto& code : *scope) {
        if (!wordsInPairs(facet.list, code)) { in.push_back(wordsFor(prefix + code, words)); }
    }
    if (out.size() >= in.size()) { return listed(in, facet.and_); }
    return std::string(facet.leavingOut) + listed(out, facet.leavingOut == "not " ? " or " : " and ");
}

std::vector<std::string> capCodes(const Term& term) {
    std::vector<std::string> codes;
    if (term.pressure != Pressure::Firm) {
        codes.emplace_back(term.pressure == Pressure::Gentle ? "pressure:gentle" : "pressure:medium");
    }
    if (term.clothing != Clothing::Unclothed) {
        codes.emplace_back(term.clothing == Clothing::Clothed ? "clothing:clothed" : "clothing:partly");
    }
    return codes;
}

/// Of two "ask again every …" the more frequent says all; of two waits after medicine the longer.
std::set<std::string> withoutWeaker(const std::set<std::string>& requirements) {
    std::set<std::string> out = requirements;
    for (const auto& a : requirements) {
        for (const auto& b : requirements) {
            const auto [keyA, valueA] = split(a);
            const auto [keyB, valueB] = split(b);
            const auto numberA = numberIn(valueA);
            const auto numberB = numberIn(valueB);
            if (keyA != keyB || !numberA || !numberB) { continue; }
            const bool isWeaker =
                (keyA == kAskAgain && *numberA > *numberB) || (keyA == kAfterMedicine && *numberA < *numberB);
            if (isWeaker) { out.erase(a); }
        }
    }
    return out;
}

/// The requirements as they are read out: in the catalogue's order, then the others, notes last.
std::vector<std::string> orderedRequirements(const std::set<std::string>& requirements) {
    std::set<std::string> left = withoutWeaker(requirements);
    std::vector<std::string> codes;
    for (const auto& choice : catalogue().choices) {
        if (left.erase(choice.code) > 0) { codes.push_back(choice.code); }
    }
    std::stable_partition(codes.begin(), codes.end(), [](const auto& code) {
        return code.starts_with("on_left") || code.starts_with("on_right");
    });
    std::vector<std::string> others(left.begin(), left.end());
    std::stable_partition(others.begin(), others.end(),
                          [](const auto& code) { return !code.starts_with(kNote); });
    codes.insert(codes.end(), others.begin(), others.end());
    return codes;
}

std::string dayWords(Day day) {
    const std::chrono::year_month_day date(day);
    const auto month = static_cast<unsigned>(date.month());
    return std::to_string(static_cast<unsigned>(date.day())) + " " + std::string(kMonths.at(month - 1)) +
           " " + std::to_string(static_cast<int>(date.year()));
}

void pickScope(Term& term, const ScopeFacet& facet, const std::string& code) {
    auto& scope = term.*facet.field;
    // Picked one after another they add up: "feet" and then "hands" means either.
    if (!scope || *scope == codesOf(facet.list)) { scope = std::set<std::string>{}; }
    scope->insert(code);
}

/// Puts a facet's value in; false when the code is not one of a facet.
bool putFacet(Term& term, std::string_view code) {
    const auto [key, value] = split(code);
    const auto minutes = numberIn(value);
    if (key == "minutes" && minutes) {
        term.maxMinutes = std::min(term.maxMinutes.value_or(*minutes), *minutes);
        return true;
    }
    if (code == "pressure:gentle" || code == "pressure:medium") {
        term.pressure = std::min(term.pressure, value == "gentle" ? Pressure::Gentle : Pressure::Medium);
        return true;
    }
    if (code == "clothing:clothed" || code == "clothing:partly") {
        term.clothing = std::min(term.clothing, value == "clothed" ? Clothing::Clothed : Clothing::Partly);
        return true;
    }
    for (const auto& facet : scopeFacets()) {
        if (!wordsInPairs(facet.list, value)) { continue; }
        if (key == facet.key) {
            pickScope(term, facet, std::string(value));
            return true;
        }
        if (key == "without_" + std::string(facet.key)) {
            auto& scope = term.*facet.field;
            if (!scope) { scope = codesOf(facet.list); }
            scope->erase(std::string(value));
            return true;
        }
    }
    return false;
}

} // namespace

const std::vector<ConditionChoice>& conditionChoices() { return catalogue().choices; }

const ScopeLists& scopeLists() {
    static const ScopeLists kLists = {codesOf(catalogue().areas), codesOf(catalogue().places),
                                      codesOf(catalogue().kinds)};
    return kLists;
}

std::string wordsOfArea(const std::string& area) {
    return wordsInPairs(catalogue().areas, area).value_or(area);
}

Term withCondition(Term term, std::string_view code) {
    if (putFacet(term, code)) { return term; }
    const auto& choices = catalogue().choices;
    const bool isKnown =
        code.starts_with(kNote) || wordsWithNumber(code) ||
        std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.code == code; });
    term.requirements.insert(isKnown ? std::string(code) : std::string(kNote) + std::string(code));
    return term;
}

std::vector<std::string> conditionPhrases(const Term& term) { return conditionPhrases(term, {}); }

std::vector<std::string> conditionPhrases(const Term& raw, const CodeWords& words) {
    const Term term = normalised(raw);
    std::vector<std::string> phrases;
    if (!term.isOpen) { return phrases; }
    const auto add = [&](std::string phrase) {
        if (!phrase.empty()) { phrases.push_back(std::move(phrase)); }
    };
    for (const auto& facet : scopeFacets()) {
        add(scopePhrase(facet, term.*facet.field, words));
    }
    for (const auto& code : capCodes(term)) {
        add(wordsFor(code, words));
    }
    const auto requirements = orderedRequirements(term.requirements);
    const auto firstNote = std::find_if(requirements.begin(), requirements.end(),
                                        [](const auto& code) { return code.starts_with(kNote); });
    std::for_each(requirements.begin(), firstNote, [&](const auto& code) { add(wordsFor(code, words)); });
    if (term.maxMinutes) { add(wordsFor("minutes:" + std::to_string(*term.maxMinutes), words)); }
    std::for_each(firstNote, requirements.end(), [&](const auto& code) { add(wordsFor(code, words)); });
    if (term.validUntil) { add("until " + dayWords(*term.validUntil)); }
    return phrases;
}

CodeWords wordsOfCodes(const Term& raw, const CodeWords& kept) {
    const Term term = normalised(raw);
    CodeWords words;
    const auto add = [&](const std::string& code) { words[code] = wordsFor(code, kept); };
    for (const auto& facet : scopeFacets()) {
        if (!(term.*facet.field)) { continue; }
        for (const auto& code : *(term.*facet.field)) {
            add(std::string(facet.key) + ":" + code);
        }
    }
    if (!term.isOpen) { return words; }
    for (const auto& code : capCodes(term)) {
        add(code);
    }
    for (const auto& code : term.requirements) {
        add(code);
    }
    if (term.maxMinutes) { add("minutes:" + std::to_string(*term.maxMinutes)); }
    return words;
}

} // namespace inglenook

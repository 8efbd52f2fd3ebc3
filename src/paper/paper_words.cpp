// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper_words.h"

#include "result/result.h"
#include "value/embedded_file.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

namespace inglenook::embedded {
std::span<const EmbeddedFile> paper_words(); // NOLINT(readability-identifier-naming): made by the build
} // namespace inglenook::embedded

namespace inglenook::paper {
namespace {

using Phrases = std::map<std::string, std::string, std::less<>>;

Phrases read() {
    const auto files = embedded::paper_words();
    expects(files.size() == 1, "the words of the paper are compiled in");
    const auto json = nlohmann::json::parse(files.front().text, nullptr, false);
    expects(json.is_object(), "the words of the paper are one object");
    Phrases phrases;
    for (const auto& [key, value] : json.items()) {
        expects(value.is_string(), "each of them is a text");
        phrases.emplace(key, value.get<std::string>());
    }
    return phrases;
}

const Phrases& phrases() {
    static const Phrases all = read();
    return all;
}

bool endsSentence(std::string_view text) {
    constexpr std::array<std::string_view, 4> kEnds = {".", "!", "?", "…"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return text.ends_with(end); });
}

} // namespace

const std::string& phrase(std::string_view key) {
    const auto found = phrases().find(key);
    expects(found != phrases().end(), "a paper says only what its words hold");
    return found->second;
}

std::string filled(std::string_view key, std::initializer_list<Filling> fillings) {
    const std::string& pattern = phrase(key);
    std::string out;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at);
        const auto close = pattern.find('}', open);
        if (open == std::string::npos || close == std::string::npos) { return out + pattern.substr(at); }
        out += pattern.substr(at, open - at);
        const auto name = std::string_view(pattern).substr(open + 1, close - open - 1);
        const auto* found = std::find_if(fillings.begin(), fillings.end(),
                                         [&](const Filling& filling) { return filling.first == name; });
        expects(found != fillings.end(), "every name in a phrase is given");
        out += found->second;
        at = close + 1;
    }
    return out;
}

std::string listed(const std::vector<std::string>& items, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) { out += i + 1 == items.size() ? last : std::string_view(", "); }
        out += items[i];
    }
    return out;
}

std::string ended(std::string text) {
    if (!text.empty() && !endsSentence(text)) { text += '.'; }
    return text;
}

std::string unended(std::string text) {
    while (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

const std::vector<std::string>& monthNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        std::string rest = phrase("months");
        for (std::size_t at = 0; at <= rest.size();) {
            const auto end = std::min(rest.find('|', at), rest.size());
            all.push_back(rest.substr(at, end - at));
            at = end + 1;
        }
        expects(all.size() == 12, "a year has twelve months");
        return all;
    }();
    return names;
}

std::vector<std::string> phraseKeys() {
    std::vector<std::string> keys;
    for (const auto& [key, text] : phrases()) {
        keys.push_back(key);
    }
    return keys;
}

} // namespace inglenook::paper

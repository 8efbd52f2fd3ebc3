// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/content.h"

#include "agreement/activity.h"
#include "value/embedded_file.h"
#include "value/text.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <set>
#include <span>

namespace inglenook {

namespace embedded {
std::span<const EmbeddedFile> listeningContent();
} // namespace embedded

namespace listening {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 64UL * 1024;
constexpr std::size_t kMostEntries = 100;
constexpr std::size_t kMostCharacters = 120;
constexpr int kMostDepth = 3;

/// The text, when it is one and clean.
std::optional<std::string> cleanOf(const Json& value) {
    if (!value.is_string()) { return std::nullopt; }
    const auto& raw = value.get_ref<const std::string&>();
    const auto clean = cleanText(raw, kMostCharacters, Lines::One);
    return clean && !clean->empty() && *clean == raw ? std::optional<std::string>(raw) : std::nullopt;
}

std::optional<std::string> textOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    return found == object.end() ? std::nullopt : cleanOf(*found);
}

Result<const Json*> listOf(const Json& content, const char* field) {
    const auto found = content.find(field);
    if (found == content.end() || !found->is_array() || found->empty() || found->size() > kMostEntries) {
        return fail(ErrorCode::TextNotReadable, field);
    }
    return &*found;
}

Result<std::vector<std::string>> wordsOf(const Json& content, const char* field) {
    const auto list = listOf(content, field);
    if (!list) { return passOn(list); }
    std::vector<std::string> out;
    for (const auto& entry : **list) {
        auto text = entry.is_object() ? textOf(entry, "words") : cleanOf(entry);
        if (!text) { return fail(ErrorCode::TextNotReadable, field); }
        out.push_back(std::move(*text));
    }
    return out;
}

std::optional<Card> cardFrom(const Json& object) {
    if (!object.is_object()) { return std::nullopt; }
    auto id = textOf(object, "id");
    auto words = textOf(object, "words");
    const auto energy = textOf(object, "energy");
    if (!id || !words || (energy != "little" && energy != "some")) { return std::nullopt; }
    return Card{std::move(*id), std::move(*words), energy == "little" ? Energy::Little : Energy::Some};
}

Result<std::vector<Card>> deckOf(const Json& content) {
    const auto list = listOf(content, "topics");
    if (!list) { return passOn(list); }
    std::vector<Card> deck;
    std::set<std::string> ids;
    for (const auto& object : **list) {
        auto card = cardFrom(object);
        if (!card || !ids.insert(card->id).second) { return fail(ErrorCode::TextNotReadable, "topics"); }
        deck.push_back(std::move(*card));
    }
    return deck;
}

struct List {
    const char* field;
    std::vector<std::string> Content::*words;
};

constexpr std::array<List, 13> kLists = {{{"speaker", &Content::speaker},
                                          {"adding", &Content::adding},
                                          {"listener", &Content::listener},
                                          {"summary", &Content::summary},
                                          {"sense", &Content::sense},
                                          {"guess", &Content::guess},
                                          {"wish", &Content::wish},
                                          {"closing", &Content::closing},
                                          {"full", &Content::full},
                                          {"feelings", &Content::feelings},
                                          {"needs", &Content::needs},
                                          {"soothing", &Content::soothing},
                                          {"touch_words", &Content::touchWords}}};

/// Small letters, other characters as one blank, a blank at both ends: so that whole words can be looked for.
std::string spaced(std::string_view text) {
    std::string out = " ";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80U || std::isalnum(byte) != 0) {
            out += static_cast<char>(byte < 0x80U ? std::tolower(byte) : byte);
        } else if (out.back() != ' ') {
            out += ' ';
        }
    }
    return out.back() == ' ' ? out : out + ' ';
}

} // namespace

Result<Content> contentFrom(std::string_view text) {
    if (text.size() > kMostBytes) { return fail(ErrorCode::TextNotReadable, "size"); }
    bool isTooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        isTooDeep = isTooDeep || depth > kMostDepth;
        return !isTooDeep;
    };
    const Json json = Json::parse(text, watch, false);
    if (json.is_discarded() || isTooDeep || !json.is_object()) {
        return fail(ErrorCode::TextNotReadable, "json");
    }
    const auto format = json.find("format");
    if (format == json.end() || *format != 1) { return fail(ErrorCode::TextNotReadable, "format"); }
    auto deck = deckOf(json);
    if (!deck) { return passOn(deck); }
    Content out;
    out.deck = std::move(*deck);
    for (const auto& list : kLists) {
        auto words = wordsOf(json, list.field);
        if (!words) { return passOn(words); }
        out.*list.words = std::move(*words);
    }
    return out;
}

const Content& content() {
    static const Content all = [] {
        const auto files = embedded::listeningContent();
        expects(files.size() == 1, "the words of listening are compiled in");
        auto read = contentFrom(files.front().text);
        expects(read.has_value(), "the words of listening can be read");
        return std::move(*read);
    }();
    return all;
}

const Card* cardOf(std::string_view id) {
    const auto& deck = content().deck;
    const auto found =
        std::find_if(deck.begin(), deck.end(), [&](const Card& card) { return card.id == id; });
    return found == deck.end() ? nullptr : &*found;
}

bool namesTouch(std::string_view words) {
    const auto text = spaced(words);
    // "kiss" is also in "kisses" and "kissing": a word of the list begins a word of the text.
    const auto begins = [&](const std::string& word) {
        auto start = spaced(word);
        start.pop_back();
        return text.find(start) != std::string::npos;
    };
    const auto& touch = content().touchWords;
    if (std::any_of(touch.begin(), touch.end(), begins)) { return true; }
    const auto& all = builtInActivities();
    return std::any_of(all.begin(), all.end(), [&](const Activity& activity) {
        return activity.level != TouchLevel::None && begins(activity.name);
    });
}

} // namespace listening

} // namespace inglenook

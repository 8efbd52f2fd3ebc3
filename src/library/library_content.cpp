// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_item.h"
#include "value/embedded_file.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

namespace inglenook::embedded {
std::span<const EmbeddedFile> libraryContent(); // NOLINT(readability-identifier-naming): made by the build
} // namespace inglenook::embedded

namespace inglenook {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 512UL * 1024;
constexpr int kMostSeconds = 3600;
constexpr int kMostRepeats = 60;

std::string textOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsOf(const Json& object, const char* field) {
    std::vector<std::string> out;
    const auto found = object.find(field);
    if (found == object.end() || !found->is_array()) { return out; }
    for (const auto& text : *found) {
        out.push_back(text.is_string() ? text.get<std::string>() : std::string());
    }
    return out;
}

int numberOf(const Json& object, const char* field, int otherwise) {
    const auto found = object.find(field);
    if (found == object.end()) { return otherwise; }
    return found->is_number_integer() ? found->get<int>() : -1;
}

/// Place of a word in a list; nothing when it is not there.
template <class T, std::size_t N>
std::optional<T> oneOf(const std::array<std::string_view, N>& words, const std::string& word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) { return std::nullopt; }
    return static_cast<T>(found - words.begin());
}

constexpr std::array<std::string_view, 3> kEnergies = {"low", "med", "high"};
constexpr std::array<std::string_view, 4> kTouches = {"none", "nonsexual", "sensual", "sexual"};
constexpr std::array<std::string_view, 3> kModes = {"solo", "together", "either"};

bool readSteps(const Json& object, LibraryItem& item) {
    item.repeat = numberOf(object, "repeat", 1);
    const auto steps = object.find("steps");
    if (steps == object.end()) { return item.repeat == 1; }
    if (!steps->is_array() || steps->empty() || item.repeat < 1 || item.repeat > kMostRepeats) {
        return false;
    }
    for (const auto& step : *steps) {
        item.steps.push_back({numberOf(step, "seconds", -1), textOf(step, "text")});
        const auto& made = item.steps.back();
        if (made.seconds < 1 || made.seconds > kMostSeconds || made.text.empty()) { return false; }
    }
    return true;
}

std::optional<LibraryItem> itemFrom(const Json& object) {
    const auto energy = oneOf<Energy>(kEnergies, textOf(object, "energy"));
    const auto touch = oneOf<TouchLevel>(kTouches, textOf(object, "touch"));
    const auto mode = oneOf<ForWhom>(kModes, textOf(object, "mode"));
    LibraryItem item;
    item.minutes = numberOf(object, "minutes", -1);
    if (!energy || !touch || !mode || item.minutes < 1 || item.minutes > kMostItemMinutes) {
        return std::nullopt;
    }
    item.id = textOf(object, "id");
    item.group = textOf(object, "group");
    item.text = textOf(object, "text");
    item.energy = *energy;
    item.touch = *touch;
    item.forWhom = *mode;
    item.suits = textsOf(object, "suits");
    item.cautions = textsOf(object, "cautions");
    item.avoidIf = textsOf(object, "avoid_if");
    item.asksFreeChoice = textOf(object, "precheck") == "free_choice";
    if (item.id.empty() || item.text.empty() || !readSteps(object, item)) { return std::nullopt; }
    return item;
}

std::vector<CodeName> codesOf(const Json& json, const char* field) {
    std::vector<CodeName> out;
    const auto found = json.find(field);
    if (found == json.end() || !found->is_array()) { return out; }
    for (const auto& each : *found) {
        out.push_back({textOf(each, "code"), textOf(each, "words")});
    }
    return out;
}

bool isExplained(const std::vector<CodeName>& codes, const std::string& code) {
    return std::any_of(codes.begin(), codes.end(),
                       [&](const CodeName& each) { return each.code == code && !each.words.empty(); });
}

Result<Json> parsed(std::string_view text) {
    if (text.size() > kMostBytes) { return fail(ErrorCode::TextNotReadable, "library: size"); }
    auto json = Json::parse(text, nullptr, false);
    const auto items = json.is_object() ? json.find("items") : json.end();
    if (!json.is_object() || numberOf(json, "format", -1) != 1 || items == json.end() || !items->is_array()) {
        return fail(ErrorCode::TextNotReadable, "library: json");
    }
    return json;
}

Result<void> readItems(const Json& json, LibraryContent& content) {
    content.groups = codesOf(json, "groups");
    content.health = codesOf(json, "health");
    content.freeChoice = textOf(json, "free_choice");
    std::set<std::string> ids;
    for (const auto& object : json["items"]) {
        auto item = itemFrom(object);
        const bool isKnown =
            item && ids.insert(item->id).second && isExplained(content.groups, item->group) &&
            std::all_of(item->avoidIf.begin(), item->avoidIf.end(),
                        [&](const std::string& code) { return isExplained(content.health, code); });
        if (!isKnown) { return fail(ErrorCode::TextNotReadable, "library: " + textOf(object, "id")); }
        content.items.push_back(std::move(*item));
    }
    return {};
}

Result<void> readCards(const Json& json, LibraryContent& content) {
    content.disclaimer = textOf(json, "disclaimer");
    content.review = textOf(json, "review");
    std::set<std::string> ids;
    for (const auto& object : json["items"]) {
        EducationCard card{textOf(object, "id"),       textOf(object, "title"),  textOf(object, "body"),
                           textOf(object, "red_flag"), textOf(object, "source"), textsOf(object, "tags")};
        const bool isWhole = !card.title.empty() && !card.body.empty() && !card.redFlag.empty() &&
                             !card.source.empty() && ids.insert(card.id).second;
        if (!isWhole) { return fail(ErrorCode::TextNotReadable, "library: " + card.id); }
        content.cards.push_back(std::move(card));
    }
    const auto emergency = json.find("emergency");
    if (emergency == json.end() || !emergency->is_object()) { return {}; }
    const auto numbers = emergency->find("numbers");
    if (numbers == emergency->end() || !numbers->is_object()) { return {}; }
    for (const auto& [territory, number] : numbers->items()) {
        if (number.is_string()) { content.emergency.push_back({territory, number.get<std::string>()}); }
    }
    return {};
}

} // namespace

Result<LibraryContent> libraryFrom(std::string_view prompts, std::string_view education) {
    const auto items = parsed(prompts);
    if (!items) { return passOn(items); }
    const auto cards = parsed(education);
    if (!cards) { return passOn(cards); }
    LibraryContent content;
    if (const auto read = readItems(*items, content); !read) { return passOn(read); }
    if (const auto read = readCards(*cards, content); !read) { return passOn(read); }
    return content;
}

const LibraryContent& builtInLibrary() {
    static const LibraryContent content = [] {
        const auto files = embedded::libraryContent();
        expects(files.size() == 2, "the library is compiled in");
        auto read = libraryFrom(files[0].text, files[1].text);
        expects(read.has_value(), "the library can be read");
        return std::move(*read);
    }();
    return content;
}

std::optional<std::string> emergencyNumber(std::string_view territory) {
    for (const auto& each : builtInLibrary().emergency) {
        if (each.code == territory) { return each.words; }
    }
    return std::nullopt;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/content_reader.h"

#include "value/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace inglenook {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 256UL * 1024;
constexpr int kMostDepth = 4;
constexpr std::size_t kMostEntries = 400;
constexpr std::size_t kMostCharacters = 120;

tl::unexpected<Error> unreadable(std::string_view what) { return fail(ErrorCode::TextNotReadable, what); }

Result<Json> parsed(std::string_view text) {
    if (text.size() > kMostBytes) { return unreadable("content: size"); }
    bool isTooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        isTooDeep = isTooDeep || depth > kMostDepth;
        return !isTooDeep;
    };
    Json json = Json::parse(text, watch, false);
    if (json.is_discarded() || isTooDeep || !json.is_object()) { return unreadable("content: json"); }
    const auto format = json.find("format");
    if (format == json.end() || *format != 1) { return unreadable("content: format"); }
    return json;
}

/// The text of a field; nothing when it is missing, of another type or not clean.
std::optional<std::string> textOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_string()) { return std::nullopt; }
    const auto& raw = found->get_ref<const std::string&>();
    const auto clean = cleanText(raw, kMostCharacters, Lines::One);
    return clean && !clean->empty() && *clean == raw ? std::optional<std::string>(raw) : std::nullopt;
}

/// A flag that may be missing; nothing when it is of another type.
std::optional<bool> flagOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    if (found == object.end()) { return false; }
    return found->is_boolean() ? std::optional<bool>(found->get<bool>()) : std::nullopt;
}

Result<const Json*> listOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_array() || found->empty() || found->size() > kMostEntries ||
        !std::all_of(found->begin(), found->end(), [](const Json& entry) { return entry.is_object(); })) {
        return unreadable(field);
    }
    return &*found;
}

std::optional<TouchLevel> levelNamed(const std::optional<std::string>& name) {
    if (name == "none") { return TouchLevel::None; }
    if (name == "nonsexual") { return TouchLevel::Nonsexual; }
    if (name == "sensual") { return TouchLevel::Sensual; }
    return name == "sexual" ? std::optional(TouchLevel::Sexual) : std::nullopt;
}

std::optional<std::vector<std::string>> codesOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_array() || found->size() > kMostEntries) { return std::nullopt; }
    std::vector<std::string> codes;
    for (const auto& code : *found) {
        if (!code.is_string()) { return std::nullopt; }
        codes.push_back(code.get<std::string>());
    }
    return codes;
}

std::optional<Activity> activityFrom(const Json& object) {
    const auto id = textOf(object, "id");
    const auto name = textOf(object, "name");
    const auto level = levelNamed(textOf(object, "level"));
    const auto wording = textOf(object, "wording");
    const auto hasDirection = flagOf(object, "direction");
    const auto isFirstEvening = flagOf(object, "first_evening");
    const auto chips = codesOf(object, "chips");
    const auto reaches = codesOf(object, "areas");
    if (object.contains("areas") && !reaches) { return std::nullopt; }
    if (!id || !name || !level || !wording || !hasDirection || !isFirstEvening || !chips) {
        return std::nullopt;
    }
    const bool namesGiver = wording->find("{giver}") != std::string::npos;
    if (namesGiver != *hasDirection) { return std::nullopt; }
    Activity out;
    out.id = *id;
    out.name = *name;
    out.level = *level;
    out.hasDirection = *hasDirection;
    out.isFirstEvening = *isFirstEvening;
    (out.hasDirection ? out.gives : out.together) = *wording;
    out.chips = *chips;
    out.reaches = reaches;
    return out;
}

std::optional<ConditionChoice> choiceFrom(const Json& object) {
    const auto code = textOf(object, "code");
    const auto group = textOf(object, "group");
    const auto words = textOf(object, "words");
    const auto isSimple = flagOf(object, "simple");
    if (!code || !group || !words || !isSimple) { return std::nullopt; }
    return ConditionChoice{*code, *group, *words, *isSimple};
}

std::optional<std::pair<std::string, std::string>> pairFrom(const Json& object) {
    auto code = textOf(object, "code");
    auto words = textOf(object, "words");
    if (!code || !words) { return std::nullopt; }
    return std::pair(std::move(*code), std::move(*words));
}

std::optional<NumberWords> numberFrom(const Json& object) {
    const auto code = textOf(object, "code");
    const auto one = textOf(object, "one");
    const auto many = textOf(object, "many");
    if (!code || !one || !many || many->find("{n}") == std::string::npos) { return std::nullopt; }
    return NumberWords{*code, *one, *many};
}

/// Reads every entry of a list with `read`; no two may have the same key.
template <class T, class Read, class Key>
Result<std::vector<T>> entries(const Json& json, const char* field, Read read, Key key) {
    const auto list = listOf(json, field);
    if (!list) { return passOn(list); }
    std::vector<T> out;
    std::set<std::string> keys;
    for (const auto& object : **list) {
        auto entry = read(object);
        if (!entry || !keys.insert(key(*entry)).second) { return unreadable(field); }
        out.push_back(std::move(*entry));
    }
    return out;
}

Result<std::vector<std::pair<std::string, std::string>>> pairs(const Json& json, const char* field) {
    return entries<std::pair<std::string, std::string>>(json, field, pairFrom,
                                                        [](const auto& pair) { return pair.first; });
}

} // namespace

Result<std::vector<Activity>> activitiesFrom(std::string_view json) {
    const auto content = parsed(json);
    if (!content) { return passOn(content); }
    return entries<Activity>(*content, "activities", activityFrom,
                             [](const auto& entry) { return entry.id; });
}

Result<ConditionCatalogue> conditionsFrom(std::string_view json) {
    const auto content = parsed(json);
    if (!content) { return passOn(content); }
    const auto codeOf = [](const auto& entry) { return entry.code; };
    auto choices = entries<ConditionChoice>(*content, "conditions", choiceFrom, codeOf);
    if (!choices) { return passOn(choices); }
    auto areas = pairs(*content, "areas");
    if (!areas) { return passOn(areas); }
    auto places = pairs(*content, "places");
    if (!places) { return passOn(places); }
    auto kinds = pairs(*content, "kinds");
    if (!kinds) { return passOn(kinds); }
    auto numbers = entries<NumberWords>(*content, "numbers", numberFrom, codeOf);
    if (!numbers) { return passOn(numbers); }
    return ConditionCatalogue{std::move(*choices), std::move(*areas), std::move(*places), std::move(*kinds),
                              std::move(*numbers)};
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/body_area.h"

#include "value/embedded_file.h"
#include "value/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>

namespace inglenook {

namespace embedded {
std::span<const EmbeddedFile> bodyAreaContent();
} // namespace embedded

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 64UL * 1024;
constexpr int kMostDepth = 4;
constexpr std::size_t kMostEntries = 100;
constexpr std::size_t kMostCharacters = 60;

tl::unexpected<Error> unreadable(std::string_view what) { return fail(ErrorCode::TextNotReadable, what); }

/// Empty: missing, of another type or not clean.
std::string textOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    if (found == object.end() || !found->is_string()) { return {}; }
    const auto& raw = found->get_ref<const std::string&>();
    const auto clean = cleanText(raw, kMostCharacters, Lines::One);
    return clean && *clean == raw ? raw : std::string();
}

const Json* listOf(const Json& json, const char* field) {
    const auto found = json.find(field);
    if (found == json.end() || !found->is_array() || found->empty() || found->size() > kMostEntries ||
        !std::all_of(found->begin(), found->end(), [](const Json& entry) { return entry.is_object(); })) {
        return nullptr;
    }
    return &*found;
}

std::optional<BodyArea> areaFrom(const Json& object, const BodyAreaCatalogue& before) {
    BodyArea area;
    area.id = textOf(object, "id");
    area.name = textOf(object, "name");
    area.group = textOf(object, "group");
    area.left = textOf(object, "left");
    area.right = textOf(object, "right");
    const auto view = textOf(object, "view");
    const bool isKnownGroup = std::any_of(before.groups.begin(), before.groups.end(),
                                          [&](const auto& group) { return group.id == area.group; });
    const bool isTwice = std::any_of(before.areas.begin(), before.areas.end(),
                                     [&](const auto& other) { return other.id == area.id; });
    if (area.id.empty() || area.name.empty() || !isKnownGroup || isTwice ||
        area.left.empty() != area.right.empty() || (view != "front" && view != "back")) {
        return std::nullopt;
    }
    area.view = view == "front" ? BodyView::Front : BodyView::Back;
    return area;
}

} // namespace

Result<BodyAreaCatalogue> bodyAreasFrom(std::string_view text) {
    if (text.size() > kMostBytes) { return unreadable("body areas: size"); }
    bool isTooDeep = false;
    const auto watch = [&](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        isTooDeep = isTooDeep || depth > kMostDepth;
        return !isTooDeep;
    };
    const Json json = Json::parse(text, watch, false);
    if (json.is_discarded() || isTooDeep || !json.is_object()) { return unreadable("body areas: json"); }
    const auto format = json.find("format");
    if (format == json.end() || *format != 1) { return unreadable("body areas: format"); }
    const auto* groups = listOf(json, "groups");
    const auto* conditions = listOf(json, "conditions");
    const auto* areas = listOf(json, "areas");
    if (groups == nullptr || conditions == nullptr || areas == nullptr) {
        return unreadable("body areas: lists");
    }
    BodyAreaCatalogue out;
    for (const auto& group : *groups) {
        out.groups.push_back({textOf(group, "id"), textOf(group, "name")});
        if (out.groups.back().id.empty() || out.groups.back().name.empty()) { return unreadable("group"); }
    }
    for (const auto& condition : *conditions) {
        out.conditions.push_back(textOf(condition, "code"));
        if (out.conditions.back().empty()) { return unreadable("condition"); }
    }
    for (const auto& object : *areas) {
        auto area = areaFrom(object, out);
        if (!area) { return unreadable("area"); }
        out.areas.push_back(std::move(*area));
    }
    return out;
}

const BodyAreaCatalogue& bodyAreas() {
    static const BodyAreaCatalogue kCatalogue = [] {
        const auto files = embedded::bodyAreaContent();
        expects(!files.empty(), "body_areas.json is compiled in");
        auto read = bodyAreasFrom(files.front().text);
        expects(read.has_value(), "body_areas.json is readable");
        return std::move(*read);
    }();
    return kCatalogue;
}

const BodyArea* bodyArea(std::string_view id) {
    const auto& all = bodyAreas().areas;
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& area) { return area.id == id; });
    return at == all.end() ? nullptr : &*at;
}

const std::string& nameOf(const BodyArea& area, BodySide side) {
    if (side == BodySide::Whole || !area.mayBeDivided()) { return area.name; }
    return side == BodySide::Left ? area.left : area.right;
}

} // namespace inglenook

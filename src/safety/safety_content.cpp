// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safety_content.h"

#include "value/embedded_file.h"
#include "value/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace inglenook::embedded {
std::span<const EmbeddedFile> safetyContent();
} // namespace inglenook::embedded

namespace inglenook {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 64UL * 1024;
constexpr std::size_t kMostCharacters = 200;
constexpr std::size_t kMostEntries = 60;

/// Reads one thing after the other; the first that is not as it has to be is kept.
class Reader {
public:
    explicit Reader(std::string_view text) {
        if (text.size() <= kMostBytes) { m_json = Json::parse(text, nullptr, false); }
        if (!m_json.is_object() || m_json.value("format", 0) != 1) { spoil(); }
    }
    [[nodiscard]] const Json& json() const { return m_json; }
    [[nodiscard]] bool isSound() const { return m_isSound; }
    void spoil() { m_isSound = false; }

    std::string text(const Json& object, const char* field) {
        const auto found = object.is_object() ? object.find(field) : object.end();
        return found == object.end() ? broken() : clean(*found);
    }
    std::string textOrNone(const Json& object, const char* field) {
        return object.is_object() && object.contains(field) ? text(object, field) : std::string();
    }
    /// null says that nobody has checked it; a field that is not there says nothing, and is refused.
    std::optional<std::string> dayOrNull(const Json& object, const char* field) {
        const auto found = object.is_object() ? object.find(field) : object.end();
        if (found != object.end() && found->is_null()) { return std::nullopt; }
        return text(object, field);
    }
    std::vector<std::string> texts(const Json& object, const char* field) {
        std::vector<std::string> out;
        for (const auto* each : list(object, field)) {
            out.push_back(clean(*each));
        }
        return out;
    }
    std::vector<const Json*> list(const Json& object, const char* field) {
        const auto found = object.is_object() ? object.find(field) : object.end();
        std::vector<const Json*> out;
        if (found == object.end() || !found->is_array() || found->empty() || found->size() > kMostEntries) {
            spoil();
            return out;
        }
        for (const auto& each : *found) {
            out.push_back(&each);
        }
        return out;
    }

private:
    std::string broken() {
        spoil();
        return {};
    }
    std::string clean(const Json& value) {
        if (!value.is_string()) { return broken(); }
        const auto& raw = value.get_ref<const std::string&>();
        const auto cleaned = cleanText(raw, kMostCharacters, Lines::One);
        return cleaned && !raw.empty() && *cleaned == raw ? raw : broken();
    }
    Json m_json;
    bool m_isSound = true;
};

SafetyPage pageFrom(Reader& reader, const Json& json) {
    SafetyPage page{reader.text(json, "id"), reader.text(json, "title"), reader.text(json, "subtitle"), {}};
    for (const auto* card : reader.list(json, "cards")) {
        page.cards.push_back(
            {reader.text(*card, "id"), reader.text(*card, "title"), reader.texts(*card, "lines")});
    }
    return page;
}

HelplineCountry countryFrom(Reader& reader, const Json& json) {
    HelplineCountry country{reader.texts(json, "codes"),
                            reader.text(json, "name"),
                            reader.text(json, "emergency"),
                            reader.dayOrNull(json, "checked"),
                            {}};
    for (const auto* each : reader.list(json, "lines")) {
        Helpline line{reader.text(*each, "name"), reader.textOrNone(*each, "call"),
                      reader.textOrNone(*each, "text"), reader.textOrNone(*each, "web"),
                      reader.dayOrNull(*each, "checked")};
        if (line.call.empty() && line.text.empty() && line.web.empty()) { reader.spoil(); }
        country.lines.push_back(std::move(line));
    }
    return country;
}

std::string_view fileNamed(std::string_view name) {
    for (const auto& file : embedded::safetyContent()) {
        if (file.name == name) { return file.text; }
    }
    expects(false, "the content about safety is compiled in");
    return {};
}

} // namespace

Result<SafetyContent> safetyFrom(std::string_view json) {
    Reader reader(json);
    if (!reader.isSound()) { return fail(ErrorCode::TextNotReadable, "safety: json"); }
    SafetyContent content;
    for (const auto* page : reader.list(reader.json(), "pages")) {
        content.pages.push_back(pageFrom(reader, *page));
    }
    content.fallback = reader.texts(reader.json(), "fallback");
    content.unchecked = reader.text(reader.json(), "unchecked");
    content.checked = reader.text(reader.json(), "checked");
    content.change = reader.text(reader.json(), "change");
    if (!reader.isSound()) { return fail(ErrorCode::TextNotReadable, "safety: field"); }
    return content;
}

Result<HelplineList> helplinesFrom(std::string_view json) {
    Reader reader(json);
    if (!reader.isSound()) { return fail(ErrorCode::TextNotReadable, "helplines: json"); }
    HelplineList list{reader.text(reader.json(), "list_of"), {}};
    for (const auto* country : reader.list(reader.json(), "countries")) {
        list.countries.push_back(countryFrom(reader, *country));
    }
    if (!reader.isSound()) { return fail(ErrorCode::TextNotReadable, "helplines: field"); }
    return list;
}

const SafetyContent& safetyContent() {
    static const auto content = safetyFrom(fileNamed("safety.json"));
    expects(content.has_value(), "the pages about safety can be read");
    return *content;
}

const HelplineList& helplineList() {
    static const auto list = helplinesFrom(fileNamed("helplines.json"));
    expects(list.has_value(), "the helplines can be read");
    return *list;
}

std::optional<std::size_t> countryAt(const HelplineList& list, std::string_view code) {
    for (std::size_t i = 0; i < list.countries.size(); ++i) {
        const auto& codes = list.countries[i].codes;
        if (std::find(codes.begin(), codes.end(), code) != codes.end()) { return i; }
    }
    return std::nullopt;
}

} // namespace inglenook

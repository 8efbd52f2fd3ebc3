// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/embedded_file.h"
#include "wording/wording_rules.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace inglenook::embedded {
std::span<const EmbeddedFile> language(); // NOLINT(readability-identifier-naming): made by the build
} // namespace inglenook::embedded

namespace inglenook {

namespace {
using Json = nlohmann::json;

constexpr std::size_t kMostContentBytes = 256UL * 1024;

std::vector<std::string> textsOf(const Json& object, const char* field) {
    std::vector<std::string> out;
    const auto found = object.find(field);
    if (found == object.end() || !found->is_array()) { return out; }
    for (const auto& text : *found) {
        if (text.is_string()) { out.push_back(text.get<std::string>()); }
    }
    return out;
}

std::string textOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagOf(const Json& object, const char* field) {
    const auto found = object.find(field);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}
} // namespace

/// Reads one language file into rules.
class WordingContent {
public:
    Result<WordingRules> read(std::string_view text) {
        if (text.size() > kMostContentBytes) { return fail(ErrorCode::TextNotReadable, "language: size"); }
        const auto json = Json::parse(text, nullptr, false);
        if (!json.is_object() || textOf(json, "schema") != "inglenook.language/2") {
            return fail(ErrorCode::TextNotReadable, "language: json");
        }
        const auto sets = json.find("sets");
        const auto rules = json.find("rules");
        if (sets == json.end() || !sets->is_object() || rules == json.end() || !rules->is_array()) {
            return fail(ErrorCode::TextNotReadable, "language: sets, rules");
        }
        for (const auto& [name, pattern] : sets->items()) {
            if (!pattern.is_string()) { return fail(ErrorCode::TextNotReadable, "language: sets"); }
            m_sets[name] = m_made.m_sets.size();
            if (!add(m_made.m_sets, pattern.get<std::string>(), Pattern::Use::Often)) {
                return fail(ErrorCode::TextNotReadable, "language: set " + name);
            }
        }
        if (!add(m_made.m_negation, textOf(json, "negation"), Pattern::Use::Often) ||
            !add(m_made.m_reported, textOf(json, "reported"), Pattern::Use::Often)) {
            return fail(ErrorCode::TextNotReadable, "language: negation, reported");
        }
        for (const auto& rule : *rules) {
            if (!addRule(rule)) {
                return fail(ErrorCode::TextNotReadable, "language: " + textOf(rule, "id"));
            }
        }
        return std::move(m_made);
    }

private:
    static bool add(std::vector<Pattern>& to, const std::string& pattern, Pattern::Use use) {
        auto made = pattern.empty() ? std::nullopt : Pattern::from(forgiving(pattern), use);
        if (!made) { return false; }
        to.push_back(std::move(*made));
        return true;
    }

    bool addRule(const Json& json) {
        if (!json.is_object()) { return false; }
        WordingRule rule{textOf(json, "id"), textOf(json, "label"), textOf(json, "category"),
                         textOf(json, "why"), textsOf(json, "alternatives")};
        if (rule.label.empty() || rule.why.empty() || rule.otherWords.empty() ||
            !m_ids.insert(rule.id).second) {
            return false;
        }
        WordingRules::Watch watch;
        if (!add(watch.pattern, textOf(json, "pattern"), Pattern::Use::Often)) { return false; }
        for (const auto& pattern : textsOf(json, "unless")) {
            if (!add(watch.unless, pattern, Pattern::Use::Seldom)) { return false; }
        }
        for (const auto& set : textsOf(json, "unless_sentence")) {
            const auto named = m_sets.find(set);
            watch.unlessInSentence.push_back(named == m_sets.end() ? m_made.m_sets.size() : named->second);
            if (named == m_sets.end() && !add(m_made.m_sets, set, Pattern::Use::Often)) { return false; }
        }
        const auto notIn = textsOf(json, "not_in");
        watch.isSilentInJournal = std::find(notIn.begin(), notIn.end(), "journal") != notIn.end();
        watch.isNegatable = flagOf(json, "negatable");
        watch.isOffByDefault = flagOf(json, "off_by_default");
        watch.isListenersOnly = textOf(json, "only_in") == "listener";
        m_made.m_rules.push_back(std::move(rule));
        m_made.m_watches.push_back(std::move(watch));
        return true;
    }

    WordingRules m_made;
    std::map<std::string, std::size_t> m_sets;
    std::set<std::string> m_ids;
};

Result<WordingRules> WordingRules::from(std::string_view json) { return WordingContent().read(json); }

std::string_view languageFile() {
    const auto files = embedded::language();
    expects(files.size() == 1, "the language file is compiled in");
    return files.front().text;
}

const WordingRules& WordingRules::builtIn() {
    static const WordingRules rules = [] {
        auto read = from(languageFile());
        expects(read.has_value(), "the language file can be read");
        return std::move(*read);
    }();
    return rules;
}

} // namespace inglenook

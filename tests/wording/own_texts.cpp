// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/own_texts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

namespace inglenook::test {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const fs::path kTop = INGLENOOK_SOURCE_DIR;

std::string contentsOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

bool endsWith(const std::string& text, const std::string& end) { return text.ends_with(end); }

/// What stands before a string on its way back to the start of the statement.
bool followsOneOf(const std::string& before, const std::vector<std::string>& calls) {
    for (const auto& call : calls) {
        if (endsWith(before, call)) { return true; }
    }
    return false;
}

std::string withoutSpaceAtEnd(std::string text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) {
        text.pop_back();
    }
    return text;
}

bool readsLikeASentence(const std::string& text) {
    if (text.find(' ') == std::string::npos || text.size() < 8) { return false; }
    for (const auto* sign : {"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ", "WHERE ", "/*",
                             "<html", "::", "_", "=\"", "{\"", "0x"}) {
        if (text.find(sign) != std::string::npos) { return false; }
    }
    return std::isalpha(static_cast<unsigned char>(text.front())) != 0 || text.front() == '%' ||
           static_cast<unsigned char>(text.front()) >= 0x80;
}

/// Reads one file character by character: strings that follow each other are one string.
class SourceStrings {
public:
    SourceStrings(std::string where, std::string source)
        : m_where(std::move(where)), m_source(std::move(source)) {}

    std::vector<OwnText> all() {
        while (m_at < m_source.size()) {
            step();
        }
        finish();
        return m_found;
    }

private:
    void step() {
        const char c = m_source[m_at];
        if (m_source.compare(m_at, 2, "//") == 0) { return skipTo(m_source.find('\n', m_at)); }
        if (m_source.compare(m_at, 2, "/*") == 0) { return skipTo(m_source.find("*/", m_at)); }
        if (m_source.compare(m_at, 2, "R\"") == 0) {
            finish();
            const auto open = m_source.find('(', m_at);
            const auto end = ")" + m_source.substr(m_at + 2, open - m_at - 2) + "\"";
            const auto close = m_source.find(end, open);
            return skipTo(close == std::string::npos ? close : close + end.size());
        }
        if (c == '\'' && m_at + 2 < m_source.size()) {
            finish();
            const std::size_t length = m_source[m_at + 1] == '\\' ? 4 : 3;
            m_at += m_source[m_at + length - 1] == '\'' ? length : 1;
            return;
        }
        if (c == '"') { return take(); }
        if (c == '\n') { ++m_line; }
        if (std::isspace(static_cast<unsigned char>(c)) == 0) { finish(); }
        ++m_at;
    }

    void skipTo(std::size_t end) {
        end = std::min(end, m_source.size());
        m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_at),
                                              m_source.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        m_at = end;
    }

    void take() {
        if (!m_isOpen) {
            m_before = withoutSpaceAtEnd(
                m_source.substr(m_at < 80 ? 0 : m_at - 80, std::min<std::size_t>(m_at, 80)));
            m_begun = m_line;
            m_isOpen = true;
        }
        for (++m_at; m_at < m_source.size() && m_source[m_at] != '"'; ++m_at) {
            if (m_source[m_at] == '\\') {
                ++m_at;
                m_text += m_source[m_at] == 'n' ? '\n' : m_source[m_at];
            } else {
                m_text += m_source[m_at];
            }
        }
        ++m_at;
    }

    void finish() {
        if (!m_isOpen) { return; }
        m_isOpen = false;
        const auto text = std::exchange(m_text, {});
        // What only developers meet: promises, details of errors, streams of the command line's own names.
        const bool isForDevelopers = m_before.find("expects(") != std::string::npos ||
                                     m_before.find("fail(ErrorCode") != std::string::npos ||
                                     m_before.find("unreadable(") != std::string::npos ||
                                     m_before.find("refused(") != std::string::npos ||
                                     endsWith(m_before, "#include");
        const bool isSaid = followsOneOf(m_before, {"tr(", "say(", "translate(", "QT_TR_NOOP("});
        if (isSaid || (!isForDevelopers && readsLikeASentence(text))) {
            m_found.push_back({m_where + ":" + std::to_string(m_begun), text});
        }
    }

    std::string m_where;
    std::string m_source;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_begun = 1;
    bool m_isOpen = false;
    std::string m_before;
    std::string m_text;
    std::vector<OwnText> m_found;
};

/// Fields that hold codes, patterns or numbers; a source is the title of what somebody else wrote.
bool isForPeople(const std::string& key) {
    static const std::array<std::string, 23> kOthers = {
        "id",   "code",     "group",    "schema",   "language", "pattern", "unless", "unless_sentence",
        "sets", "negation", "reported", "suits",    "avoid_if", "tags",    "energy", "touch",
        "mode", "level",    "chips",    "category", "policy",   "note",    "source"};
    return std::find(kOthers.begin(), kOthers.end(), key) == kOthers.end();
}

void collect(const Json& json, const std::string& where, std::vector<OwnText>& found) {
    if (json.is_string()) {
        found.push_back({where, json.get<std::string>()});
    } else if (json.is_array()) {
        for (const auto& each : json) {
            const auto id =
                each.is_object() ? each.value("id", each.value("code", std::string())) : std::string();
            collect(each, id.empty() ? where : where + " " + id, found);
        }
    } else if (json.is_object()) {
        for (const auto& [key, value] : json.items()) {
            if (isForPeople(key)) { collect(value, where, found); }
        }
    }
}

} // namespace

std::vector<OwnText> textsOfSources() {
    std::vector<OwnText> found;
    for (const auto* folder : {"src", "ui"}) {
        for (const auto& entry : fs::recursive_directory_iterator(kTop / folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") { continue; }
            auto texts =
                SourceStrings(fs::relative(entry.path(), kTop).string(), contentsOf(entry.path())).all();
            found.insert(found.end(), texts.begin(), texts.end());
        }
    }
    return found;
}

std::vector<OwnText> textsOfContent() {
    std::vector<OwnText> found;
    for (const auto& entry : fs::directory_iterator(kTop / "resources/content/en")) {
        const auto name = entry.path().filename().string();
        // The helper's own file names what it marks; only what it offers instead is the program's voice.
        auto json = Json::parse(contentsOf(entry.path()));
        if (name == "language.json") {
            for (const auto& rule : json["rules"]) {
                collect(rule["alternatives"], name + " " + rule["id"].get<std::string>(), found);
            }
            continue;
        }
        collect(json, name, found);
    }
    return found;
}

} // namespace inglenook::test

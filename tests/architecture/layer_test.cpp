// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <gtest/gtest.h>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace inglenook::test {
namespace {

const std::map<std::string, int>& coreLayers() {
    static const std::map<std::string, int> layers = {
        {"result", 0},    {"change", 0}, {"clock", 0},        {"value", 1},   {"secret", 2},
        {"vault", 3},     {"couple", 4}, {"agreement", 5},    {"checkin", 6}, {"goal", 6},
        {"listening", 6}, {"days", 6},   {"own_room", 6},     {"library", 6}, {"wording", 6},
        {"safety", 6},    {"paper", 7},  {"looking_back", 7}, {"backup", 7},  {"house", 8},
        {"sample", 9},
    };
    return layers;
}

// app → shell → pages → control, theme; pages → presenters → bridge → house. Pages are every folder not named
// here.
int uiLayerOf(const std::string& folder) {
    static const std::map<std::string, int> layers = {{"problem", 10}, {"bridge", 11},  {"desk", 12},
                                                      {"theme", 12},   {"control", 13}, {"print", 14},
                                                      {"shell", 18},   {"app", 19},     {"cli", 19}};
    const auto found = layers.find(folder);
    return found == layers.end() ? 15 : found->second;
}

struct Include {
    std::string from;
    std::string to;
    std::string where;
    bool isInterface = false; ///< "ui/agreement/…", which is not src/agreement
};

std::vector<Include> includesOf(const std::string& top) {
    const std::regex pattern("^\\s*#\\s*include\\s*[\"<](ui/)?([a-z_]+)/[a-z_0-9/]+\\.h[\">]");
    std::vector<Include> found;
    for (const auto& file : filesBelow(top, {".h", ".cpp"})) {
        auto part = file.path.begin();
        const std::string from = (++part)->string();
        for (const auto& line : file.lines) {
            std::smatch match;
            if (std::regex_search(line, match, pattern)) {
                found.push_back({from, match[2], file.path.string(), match[1].matched});
            }
        }
    }
    return found;
}

bool isAllowedInCore(const Include& include) {
    const auto from = coreLayers().find(include.from);
    const auto to = coreLayers().find(include.to);
    if (from == coreLayers().end()) { return false; }
    if (to == coreLayers().end()) { return true; } // a library's header
    return from->first == to->first || from->second > to->second;
}

TEST(Layers, CoreFoldersIncludeOnlyWhatLiesBelowThem) {
    const auto includes = includesOf("src");
    ASSERT_GT(includes.size(), 50U);
    for (const auto& include : includes) {
        EXPECT_TRUE(isAllowedInCore(include)) << include.where << " includes " << include.to;
    }
}

TEST(Layers, TheTableItselfRefusesUpwardSidewaysAndUnknownFolders) {
    EXPECT_FALSE(isAllowedInCore({"vault", "house", "", false}));
    EXPECT_FALSE(isAllowedInCore({"agreement", "goal", "", false}));
    EXPECT_FALSE(isAllowedInCore({"goal", "listening", "", false}));
    EXPECT_TRUE(isAllowedInCore({"goal", "agreement", "", false}));
    EXPECT_FALSE(isAllowedInCore({"value", "secret", "", false}));
    EXPECT_FALSE(isAllowedInCore({"helpers", "value", "", false}));
    EXPECT_TRUE(isAllowedInCore({"house", "agreement", "", false}));
}

TEST(Layers, InterfaceFoldersIncludeOnlyWhatLiesBelowThem) {
    std::set<std::string> folders;
    for (const auto& file : filesBelow("ui", {".h", ".cpp"})) {
        auto part = file.path.begin();
        folders.insert((++part)->string());
    }
    for (const auto& include : includesOf("ui")) {
        if (include.from == include.to || !include.isInterface) { continue; }
        if (folders.count(include.to) == 0) { continue; } // left out of this tree, and of the program
        EXPECT_GE(uiLayerOf(include.from), uiLayerOf(include.to))
            << include.where << " includes " << include.to;
        if (include.from == "control") {
            EXPECT_NE(include.to, "bridge") << include.where << ": controls know no store";
        }
    }
}

TEST(Layers, TheCoreKnowsNothingOfQt) {
    const std::regex qt("#\\s*include\\s*<Q[A-Za-z/]+>");
    for (const auto& file : filesBelow("src", {".h", ".cpp"})) {
        for (const auto& line : file.lines) {
            EXPECT_FALSE(std::regex_search(line, qt)) << file.path << ": " << line;
        }
    }
}

TEST(Layers, PresentersSeeNoWidget) {
    const std::regex widget(
        "#\\s*include\\s*<(QWidget|QPushButton|QLabel|QLayout|QApplication|QDialog|QtWidgets|QPainter)");
    for (const auto& file : filesBelow("ui", {".h", ".cpp"})) {
        if (file.path.stem().string().find("_presenter") == std::string::npos) { continue; }
        for (const auto& line : file.lines) {
            EXPECT_FALSE(std::regex_search(line, widget)) << file.path;
        }
    }
}

TEST(Layers, OneFolderTalksToEachLibraryOfSecretsAndStorage) {
    for (const auto& file : filesBelow("src", {".h", ".cpp"})) {
        auto part = file.path.begin();
        const std::string folder = (++part)->string();
        for (const auto& line : file.lines) {
            if (line.find("#include") == std::string::npos) { continue; }
            if (line.find("<sodium") != std::string::npos) { EXPECT_EQ(folder, "secret") << file.path; }
            if (line.find("sqlite3.h") != std::string::npos) { EXPECT_EQ(folder, "vault") << file.path; }
        }
    }
    for (const auto& file : filesBelow("ui", {".h", ".cpp"})) {
        for (const auto& line : file.lines) {
            EXPECT_EQ(line.find("sqlite3.h"), std::string::npos) << file.path;
            EXPECT_EQ(line.find("<sodium"), std::string::npos) << file.path;
            EXPECT_EQ(line.find("#include <QtNetwork"), std::string::npos)
                << file.path << ": no network code";
            EXPECT_EQ(line.find("setStyleSheet("), std::string::npos) << file.path << ": no style sheets";
        }
    }
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <gtest/gtest.h>
#include <set>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;

TEST(Tree, TopLevelHoldsExactlyWhatTheCardNames) {
    const std::set<std::string> card = {"CMakeLists.txt", "src",       "ui",        "resources", "tests",
                                        "docs",           "packaging", "README.md", "LICENSE"};
    std::set<std::string> seen;
    for (const auto& entry : fs::directory_iterator(INGLENOOK_SOURCE_DIR)) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with('.') && !name.starts_with("build")) { seen.insert(name); }
    }
    EXPECT_EQ(seen, card);
}

TEST(Tree, EveryConceptOfTheCoreListsItsOwnSources) {
    for (const auto& entry : fs::directory_iterator(fs::path(INGLENOOK_SOURCE_DIR) / "src")) {
        if (!entry.is_directory()) { continue; }
        std::set<std::string> listed;
        for (const auto& file : filesBelow("src/" + entry.path().filename().string(), {".txt"})) {
            for (const auto& line : file.lines) {
                listed.insert(line);
            }
        }
        std::string all;
        for (const auto& line : listed) {
            all += line + "\n";
        }
        for (const auto& source : fs::directory_iterator(entry.path())) {
            if (source.path().extension() != ".cpp") { continue; }
            EXPECT_NE(all.find(source.path().filename().string()), std::string::npos)
                << source.path().filename() << " is built by nobody";
        }
    }
}

} // namespace
} // namespace inglenook::test

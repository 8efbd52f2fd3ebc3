// SPDX-License-Identifier: GPL-3.0-or-later
// What the project says, and what it must never say, in sources, documents and scripts.
#include "architecture/source_tree.h"

#include <gtest/gtest.h>
#include <regex>

namespace inglenook::test {
namespace {

std::vector<SourceFile> everyText() {
    std::vector<SourceFile> all;
    for (const auto* folder : {"src", "ui", "tests", "docs", "packaging", "resources"}) {
        auto files =
            filesBelow(folder, {".h", ".cpp", ".md", ".txt", ".cmake", ".sh", ".json", ".sql", ".py", ".1"});
        all.insert(all.end(), std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
    }
    return all;
}

void expectNowhere(const std::string& what) {
    const std::regex pattern(what);
    for (const auto& file : everyText()) {
        for (const auto& line : file.lines) {
            EXPECT_FALSE(std::regex_search(line, pattern)) << file.path << ": " << line;
        }
    }
}

TEST(Words, NoFileNamesAPackageMirror) { expectNowhere("deb\\.debian\\.or[g]|archive\\.ubuntu\\.co[m]"); }

TEST(Words, NoFileHoldsAPathOfSomebodysMachine) { expectNowhere("(^|[\" '(=])/(work|home/[a-z]+)/[a-z]"); }

TEST(Words, NothingIsLeftForLater) { expectNowhere("(TOD[O]|FIXM[E]|\\bXX[X]\\b|DISABLE[D]_|GTEST_SKI[P])"); }

TEST(Words, NoTestWaitsForTheClock) {
    for (const auto& file : filesBelow("tests", {".h", ".cpp"})) {
        for (const auto& line : file.lines) {
            EXPECT_FALSE(std::regex_search(
                line, std::regex("sleep_fo[r]|qWait\\([0-9]|\\busleep\\(|\\bsleep\\([0-9]")))
                << file.path << ": " << line;
        }
    }
}

// House law 2: a line is a ceiling, never a ticket.
TEST(Words, NothingSaysYouAgreedTo) {
    const std::regex ticket("you (have )?agreed to", std::regex::icase);
    for (const auto* folder : {"src", "ui", "resources"}) {
        for (const auto& file : filesBelow(folder, {".h", ".cpp", ".json"})) {
            for (const auto& line : file.lines) {
                EXPECT_FALSE(std::regex_search(line, ticket)) << file.path << ": " << line;
            }
        }
    }
}

} // namespace
} // namespace inglenook::test

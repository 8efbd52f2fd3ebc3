// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

constexpr std::size_t kMostLines = 400;
constexpr std::size_t kMostLinesOfATest = 600;

void expectSmallFiles(const std::string& folder, std::size_t most) {
    const auto files = filesBelow(folder, {".h", ".cpp"});
    ASSERT_FALSE(files.empty());
    for (const auto& file : files) {
        EXPECT_LE(file.lines.size(), most) << file.path;
    }
}

TEST(FileSize, SourceFilesStayUnderFourHundredLines) {
    expectSmallFiles("src", kMostLines);
    expectSmallFiles("ui", kMostLines);
}

TEST(FileSize, TestFilesStayUnderSixHundredLines) { expectSmallFiles("tests", kMostLinesOfATest); }

TEST(FileSize, EverySourceFileNamesItsLicence) {
    for (const auto* folder : {"src", "ui", "tests"}) {
        for (const auto& file : filesBelow(folder, {".h", ".cpp"})) {
            ASSERT_FALSE(file.lines.empty()) << file.path;
            EXPECT_EQ(file.lines.front(), "// SPDX-License-Identifier: GPL-3.0-or-later") << file.path;
        }
    }
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_vault.h"
#include "ui/print/pdf_file.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;
using ui::Replace;
using ui::writeWhole;

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t countIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(WholeFile, IsForItsWriterAloneAndLeavesNothingBeside) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "page.pdf";
    must(writeWhole(file, "a page", Replace::No));
    EXPECT_EQ(contentOf(file), "a page");
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(countIn(folder.path()), 1U);
}

TEST(WholeFile, ReplacesNothingUnlessAsked) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "page.pdf";
    must(writeWhole(file, "first", Replace::No));
    const auto refused = writeWhole(file, "second", Replace::No);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error(), (Error{ErrorCode::OutsideRules, "target_exists"}));
    EXPECT_EQ(contentOf(file), "first");
    must(writeWhole(file, "third", Replace::Yes));
    EXPECT_EQ(contentOf(file), "third");
    EXPECT_EQ(countIn(folder.path()), 1U);
}

TEST(WholeFile, WritesThroughNoLink) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "elsewhere") << "untouched";
    fs::create_symlink("elsewhere", folder.path() / "page.pdf");
    EXPECT_FALSE(writeWhole(folder.path() / "page.pdf", "a page", Replace::No).has_value());
    must(writeWhole(folder.path() / "page.pdf", "a page", Replace::Yes));
    EXPECT_EQ(contentOf(folder.path() / "elsewhere"), "untouched");
    EXPECT_FALSE(fs::is_symlink(folder.path() / "page.pdf"));
}

TEST(WholeFile, SaysWhyItCannotBeWritten) {
    const TemporaryFolder folder;
    const auto codeFor = [](const fs::path& target) {
        return writeWhole(target, "a page", Replace::Yes).error().code;
    };
    EXPECT_EQ(codeFor(folder.path() / "missing" / "page.pdf"), ErrorCode::DiskRefused);
    EXPECT_EQ(codeFor("/proc/page.pdf"), ErrorCode::DiskRefused);
    EXPECT_EQ(codeFor(folder.path() / ".."), ErrorCode::DiskRefused);
    EXPECT_EQ(codeFor(folder.path() / std::string(300, 'n')), ErrorCode::DiskRefused);
    fs::create_directory(folder.path() / "folder");
    EXPECT_EQ(codeFor(folder.path() / "folder"), ErrorCode::OutsideRules);
    EXPECT_EQ(countIn(folder.path()), 1U);
}

// A limit on the size of files stands in for a full disk: the write stops half-way either way.
TEST(WholeFile, LeavesNothingWhenThereIsNoRoom) {
    const TemporaryFolder folder;
    must(writeWhole(folder.path() / "page.pdf", "the page before", Replace::No));
    struct rlimit was {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &was), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small { 4096, was.rlim_max };
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeWhole(folder.path() / "page.pdf", std::string(100'000, 'x'), Replace::Yes);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &was), 0);
    (void)std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(written.has_value());
    EXPECT_EQ(contentOf(folder.path() / "page.pdf"), "the page before");
    EXPECT_EQ(countIn(folder.path()), 1U);
}

} // namespace
} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>
#include <sys/stat.h>

namespace inglenook::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class Print : public ::testing::Test {
protected:
    void make(const std::string& opening) { makeSample(vault(), opening); }
    [[nodiscard]] std::string vault() const { return (m_folder.path() / "vault").string(); }
    [[nodiscard]] std::string page() const { return (m_folder.path() / "page.pdf").string(); }
    Outcome print(const std::string& typed, const Arguments& more = {}) {
        Arguments arguments = {"--stdin", "--json", "print", vault(), "agreement", "--out", page()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments, typed);
    }
    [[nodiscard]] std::string text() const {
        const auto command = "pdftotext -layout '" + page() + "' -";
        FILE* pipe = popen(command.c_str(), "r");
        std::string all;
        std::array<char, 4096> part{};
        for (std::size_t got = 0; (got = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
            all.append(part.data(), got);
        }
        (void)pclose(pipe);
        return all;
    }
    /// The number that a print told; 0: none.
    static int editionIn(const Outcome& outcome) {
        const auto at = outcome.out.find("\"edition\": ");
        return at == std::string::npos ? -1 : std::atoi(outcome.out.c_str() + at + 11);
    }
    TemporaryFolder m_folder;
};

std::string pageContent(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(Print, WritesTheAgreementForItsWriterAlone) {
    make("either");
    const auto outcome = print(both());
    EXPECT_TRUE(
        std::regex_match(outcome.out, std::regex("\\{\"pages\": [12], \"edition\": [1-9][0-9]*\\}\n")))
        << outcome.out << outcome.err;
    EXPECT_THAT(text(), HasSubstr("Welcome: you may ask"));
    EXPECT_THAT(text(), HasSubstr("Holding hands."));
    struct stat status {};
    ASSERT_EQ(::stat(page().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()), 2);
}

TEST_F(Print, KeepsTheNumberOfAPageThatDidNotChangeAndCountsOneUpWhenItDid) {
    make("together");
    const int number = editionIn(print(both()));
    EXPECT_GE(number, 1);
    EXPECT_EQ(editionIn(print(both(), {"--large", "--paper", "letter"})), number);
    const auto told = linesTold(run({"--stdin", "--json", "lines", vault()}, both()).out);
    ASSERT_EQ(run({"--stdin", "rest", vault(), told.front().id}, onlyBen()).exitCode, 0);
    EXPECT_EQ(editionIn(print(both())), number + 1);
    EXPECT_THAT(text(), HasSubstr("This page replaces edition " + std::to_string(number) +
                                  "; nothing earlier holds."));
    EXPECT_THAT(text(), Not(HasSubstr("you agreed to")));
}

TEST_F(Print, ByOneUnderEitherHasNoNumberAndHoldsWhatBothTicked) {
    make("either");
    const int number = editionIn(print(both()));
    EXPECT_EQ(editionIn(print(onlyAna())), 0);
    EXPECT_THAT(text(), HasSubstr("Printed by one of us, without an edition number"));
    EXPECT_THAT(text(), HasSubstr("Holding hands."));
    EXPECT_EQ(editionIn(print(both())), number) << "a copy by one counts for no edition";
}

TEST_F(Print, TakesBothUnderTogether) {
    make("together");
    const auto outcome = print(onlyAna());
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("both of you"));
    EXPECT_FALSE(fs::exists(page()));
}

TEST_F(Print, ReplacesAnEarlierPrintAndNothingElse) {
    make("either");
    ASSERT_EQ(print(both()).exitCode, 0);
    ASSERT_EQ(print(both()).exitCode, 0);
    std::ofstream(page()) << "a letter to a friend";
    EXPECT_EQ(print(both()).exitCode, 1);
    std::string kept;
    std::getline(std::ifstream(page()), kept);
    EXPECT_EQ(kept, "a letter to a friend");
    fs::remove(page());
    fs::create_directory(page());
    EXPECT_EQ(print(both()).exitCode, 1);
}

TEST_F(Print, MakesTheSameFileTwice) {
    make("either");
    ASSERT_EQ(print(both()).exitCode, 0);
    const auto first = pageContent(page());
    ASSERT_EQ(print(both()).exitCode, 0);
    EXPECT_EQ(pageContent(page()), first);
}

} // namespace
} // namespace inglenook::test

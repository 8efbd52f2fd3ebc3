// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed, the answer is one kind sentence, the right exit code, and nothing changed.
#include "cli/running.h"
#include "support/temporary_vault.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>

namespace inglenook::test {
namespace {

const std::string kNoLine = "00000000000000000000000000000000";

struct BadInput {
    Arguments arguments; ///< "%" is the vault's folder, "@" a place for a file beside it
    int exitCode = 2;
    std::string typed = {};
};

const std::vector<BadInput>& badUsages() {
    static const std::vector<BadInput> all = {
        {{}},
        {{""}},
        {{"-"}},
        {{"--"}},
        {{"--nothing"}},
        {{"-x"}},
        {{"open", "%"}},
        {{"INFO", "%"}},
        {{"info"}},
        {{"info", ""}},
        {{"info", "%", "%"}},
        {{"info", "%", "--opening", "either"}},
        {{"info", "%", "--out", "@"}},
        {{"info", "check", "%", "lines"}},
        {{"check"}},
        {{"check", "%", "--large"}},
        {{"lines"}},
        {{"lines", "%", "--names", "A,B"}},
        {{"lines", "%", kNoLine}},
        {{"create"}},
        {{"create", "@"}},
        {{"create", "@", "--opening", "either"}},
        {{"create", "@", "--names", "Ana,Ben"}},
        {{"create", "@", "--opening", "both", "--names", "Ana,Ben"}},
        {{"create", "@", "--opening", "", "--names", "Ana,Ben"}},
        {{"create", "@", "--opening", "Either", "--names", "Ana,Ben"}},
        {{"create", "@", "--opening", "either", "--names"}},
        {{"create", "@", "--opening", "either", "--names", ""}},
        {{"create", "@", "--opening", "either", "--names", ","}},
        {{"create", "@", "--opening", "either", "--names", ",Ben"}},
        {{"create", "@", "--opening", "either", "--names", "Ana,Ben,Cleo"}},
        {{"create", "@", "--opening", "either", "--names", std::string(61, 'n') + ",Ben"}},
        {{"create", "@", "--opening", "either", "--names", "Ana," + std::string(61, 'n')}},
        {{"create", "@", "--opening", "either", "--names", "A\x01na,Ben"}},
        {{"create", "@", "--opening", "either", "--names", "Ana,B\xFF"}},
        {{"create", "@", "--opening", "either", "--names",
          "Ana,\xE2\x80\xAE"
          "neB"}},
        {{"create", "@", "--opening", "either", "--opening", "together", "--names", "Ana,Ben"}},
        {{"create", "", "--opening", "either", "--names", "Ana,Ben"}},
        {{"--stdin", "create", "@", "--opening", "either", "--names", "Ana,Ben"}, 2, ""},
        {{"--stdin", "create", "@", "--opening", "either", "--names", "Ana,Ben"}, 2, "\n\n"},
        {{"sample"}},
        {{"sample", "@", "--opening", "never"}},
        {{"sample", "@", "--years", "-1"}},
        {{"sample", "@", "--years", "51"}},
        {{"sample", "@", "--years", "one"}},
        {{"sample", "@", "--years", "1.5"}},
        {{"sample", "@", "--years", ""}},
        {{"sample", "@", "--years", "99999999999999999999"}},
        {{"--stdin", "sample", "@"}, 2, ""},
        {{"--stdin", "sample", "@"}, 2, "only one passphrase of two\n"},
        {{"rest", "%"}},
        {{"rest", "%", ""}},
        {{"rest", "%", "1"}},
        {{"rest", "%", kNoLine + "0"}},
        {{"rest", "%", "ABCDEF00000000000000000000000000"}},
        {{"rest", "%", "zz000000000000000000000000000000"}},
        {{"rest", "%", kNoLine, kNoLine}},
        {{"rest", "%", "--all"}},
        {{"print", "%"}},
        {{"print", "%", "agreement"}},
        {{"print", "%", "--out", "@"}},
        {{"print", "%", "everything", "--out", "@"}},
        {{"print", "%", "agreement", "--out"}},
        {{"print", "%", "agreement", "--out", ""}},
        {{"print", "%", "agreement", "--out", "@", "--paper", "a5"}},
        {{"print", "%", "agreement", "--out", "@", "--paper"}},
        {{"print", "%", "agreement", "--out", "@", "--large", "--huge"}},
        {{"--stdin", "print", "%", "agreement", "--out", "%/agreement.pdf"}},
        {{"--stdin", "print", "%", "agreement", "--out", "%/snapshots/agreement.pdf"}},
        {{"--stdin", "lines", "%"}, 2, ""},
        {{"--stdin", "lines", "%"}, 2, "\n\n"},
        {{"--stdin", "lines", "%"}, 2, "\r\n\r\n"},
        {{"--stdin", "rest", "%", kNoLine}, 2, ""},
        {{"--stdin", "print", "%", "agreement", "--out", "@"}, 2, "\n"},
    };
    return all;
}

const std::vector<BadInput>& badPassphrases() {
    static const std::vector<BadInput> all = {
        {{"--stdin", "lines", "%"}, 3, "not the one\n"},
        {{"--stdin", "lines", "%"}, 3, "\nnot the one\n"},
        {{"--stdin", "lines", "%"}, 3, std::string(kBenTypes) + "\n"}, // the other's, on the wrong seat
        {{"--stdin", "lines", "%"}, 3, std::string(kAnaTypes) + " \n"},
        {{"--stdin", "lines", "%"}, 3, std::string(kAnaTypes) + "\nnot the one\n"},
        {{"--stdin", "lines", "%"}, 3, "\xFF\xFE\n"},
        {{"--stdin", "lines", "%"}, 3, std::string(1025, 'x') + "\n"},
        {{"--stdin", "lines", "%"}, 3, std::string(100000, 'x') + "\n"},
        {{"--stdin", "lines", "%"}, 3, std::string("nul\0inside\n", 11)},
        {{"--stdin", "check", "%"}, 3, "not the one\n"},
        {{"--stdin", "rest", "%", kNoLine}, 3, "not the one\n"},
        {{"--stdin", "print", "%", "agreement", "--out", "@"}, 3, "not the one\n"},
    };
    return all;
}

Arguments placed(const BadInput& input, const TemporaryFolder& folder) {
    Arguments placed;
    for (auto word : input.arguments) {
        const auto put = [&](char sign, const std::string& path) {
            if (!word.empty() && word.front() == sign) { word = path + word.substr(1); }
        };
        put('%', (folder.path() / "vault").string());
        put('@', (folder.path() / "beside").string());
        placed.push_back(word);
    }
    return placed;
}

std::string said(const Arguments& arguments) {
    std::string all;
    for (const auto& word : arguments) {
        all += '[' + word.substr(0, 40) + "] ";
    }
    return all;
}

void expectKindRefusal(const BadInput& input, const TemporaryFolder& folder) {
    const auto arguments = placed(input, folder);
    const auto outcome = run(arguments, input.typed);
    EXPECT_EQ(outcome.exitCode, input.exitCode) << said(arguments) << outcome.err;
    EXPECT_EQ(outcome.out, "") << said(arguments);
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << said(arguments) << outcome.err;
    EXPECT_FALSE(std::regex_search(
        outcome.err, std::regex("\\b(should|must|fail\\w*|error|invalid|wrong)\\b", std::regex::icase)))
        << outcome.err;
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "beside")) << said(arguments);
}

class BadInputs : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        makeSample(s_folder->path() / "vault");
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static inline std::unique_ptr<TemporaryFolder> s_folder;
};

TEST_F(BadInputs, ThatCannotBeUnderstoodEndWithTwo) {
    ASSERT_GE(badUsages().size(), 60U);
    const auto before = bytesBelow(s_folder->path() / "vault");
    for (const auto& input : badUsages()) {
        expectKindRefusal(input, *s_folder);
    }
    EXPECT_EQ(bytesBelow(s_folder->path() / "vault"), before);
}

TEST_F(BadInputs, WithPassphrasesThatOpenNothingEndWithThree) {
    for (const auto& input : badPassphrases()) {
        expectKindRefusal(input, *s_folder);
    }
}

TEST_F(BadInputs, WithoutATerminalAndWithoutStdinSayHowToGoOn) {
    const auto outcome = run({"lines", (s_folder->path() / "vault").string()}, both());
    EXPECT_EQ(outcome.exitCode, 7);
    EXPECT_EQ(outcome.err, "There is no terminal to ask on. Nothing was changed. Use --stdin.\n");
}

} // namespace
} // namespace inglenook::test

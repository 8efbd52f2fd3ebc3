// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace inglenook::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string idOf(const std::vector<Told>& told, const std::string& wording) {
    for (const auto& line : told) {
        if (line.wording == wording) { return line.id; }
    }
    return {};
}

std::string stateOf(const std::vector<Told>& told, const std::string& wording) {
    for (const auto& line : told) {
        if (line.wording == wording) { return line.state; }
    }
    return "not told";
}

class Sample : public ::testing::Test {
protected:
    void make(const std::string& opening) { makeSample(vault(), opening); }
    [[nodiscard]] std::string vault() const { return (m_folder.path() / "vault").string(); }
    std::vector<Told> lines(const std::string& typed) {
        const auto outcome = run({"--stdin", "--json", "lines", vault()}, typed);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        m_last = outcome.out;
        return linesTold(outcome.out);
    }
    TemporaryFolder m_folder;
    std::string m_last;
};

TEST_F(Sample, TellsItsPassphrasesOnlyWhenItMadeThem) {
    const auto made = run({"--json", "sample", vault()});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    std::smatch words;
    ASSERT_TRUE(std::regex_match(
        made.out, words, std::regex("\\{\"passphrases\": \\[\"([a-z -]+)\", \"([a-z -]+)\"\\]\\}\n")));
    const auto opened = run({"--stdin", "lines", vault()}, words[1].str() + "\n" + words[2].str() + "\n");
    EXPECT_EQ(opened.exitCode, 0) << opened.err;
    const auto given = run({"--stdin", "sample", vault() + "2"}, both());
    EXPECT_EQ(given.exitCode, 0);
    EXPECT_THAT(given.out, Not(HasSubstr(kAnaTypes)));
}

TEST_F(Sample, ShowsALineInEachStateToBoth) {
    make("either");
    const auto told = lines(both());
    EXPECT_THAT(m_last, ::testing::StartsWith("{\"present\": [\"A\", \"B\"], \"lines\": [{\"id\": "));
    std::set<std::string> states;
    for (const auto& line : told) {
        states.insert(line.state);
    }
    EXPECT_THAT(states,
                ::testing::IsSupersetOf({"agreed", "settling", "to talk about", "resting", "off the table"}));
    EXPECT_EQ(stateOf(told, "Holding hands"), "agreed");
}

TEST_F(Sample, SaysAloneUnderEitherWhoseRoomWasLookedAt) {
    make("either");
    for (const auto& line : lines(onlyBen())) {
        if (line.state == "agreed") { EXPECT_EQ(line.checked, "\"B\"") << line.wording; }
    }
    EXPECT_THAT(m_last, HasSubstr("\"present\": [\"B\"]"));
}

TEST_F(Sample, CallsNothingAgreedThatOnePersonSeesUnderTogether) {
    make("together");
    for (const auto& typed : {onlyAna(), onlyBen()}) {
        for (const auto& line : lines(typed)) {
            EXPECT_THAT(line.state, ::testing::AnyOf("to talk about", "resting", "off the table"))
                << line.wording;
        }
    }
    EXPECT_EQ(stateOf(lines(both()), "Holding hands"), "agreed");
}

// House law 1: tighten alone and at once.
TEST_F(Sample, LetsEitherRestALineAloneAtOnce) {
    for (const auto* opening : {"either", "together"}) {
        make(opening);
        const auto hands = idOf(lines(both()), "Holding hands");
        const auto rested = run({"--stdin", "rest", vault(), hands}, onlyBen());
        EXPECT_EQ(rested.exitCode, 0) << rested.err;
        EXPECT_EQ(stateOf(lines(onlyBen()), "Holding hands"), "resting") << opening;
        EXPECT_EQ(stateOf(lines(both()), "Holding hands"), "resting") << opening;
        EXPECT_EQ(stateOf(lines(both()), "Saying one thing we liked about the other today"), "agreed")
            << opening;
        std::filesystem::remove_all(vault());
    }
}

TEST_F(Sample, ShowsWhoRestsALineToNobody) {
    make("either");
    const auto hands = idOf(lines(both()), "Holding hands");
    ASSERT_EQ(run({"--stdin", "rest", vault(), hands}, onlyBen()).exitCode, 0);
    (void)lines(onlyAna());
    EXPECT_THAT(m_last, Not(HasSubstr("Ben rests")));
    for (const auto& line : linesTold(m_last)) {
        if (line.id == hands) { EXPECT_EQ(line.checked, ""); }
    }
}

TEST_F(Sample, LivesForYears) {
    const auto made = run({"--stdin", "sample", vault(), "--years", "2"}, both());
    ASSERT_EQ(made.exitCode, 0) << made.err;
    EXPECT_EQ(stateOf(lines(both()), "Holding hands"), "agreed");
    EXPECT_EQ(run({"--stdin", "check", vault()}, both()).exitCode, 0);
}

TEST(Create, MakesAVaultForTwoOrForOneWhoStartsAlone) {
    const TemporaryFolder folder;
    const auto two = (folder.path() / "two").string();
    ASSERT_EQ(run({"--stdin", "create", two, "--opening", "together", "--names", "Ana,Ben"}, both()).exitCode,
              0);
    EXPECT_EQ(run({"--stdin", "lines", two}, both()).exitCode, 0);
    EXPECT_THAT(run({"info", two}).out, HasSubstr("when you are both here"));
    const auto one = (folder.path() / "one").string();
    ASSERT_EQ(
        run({"--stdin", "create", one, "--opening", "either", "--names", "Ana,Ben"}, onlyAna()).exitCode, 0);
    EXPECT_EQ(run({"--stdin", "lines", one}, onlyAna()).exitCode, 0);
    EXPECT_EQ(run({"--stdin", "lines", one}, onlyBen()).exitCode, 3);
}

TEST(Check, LooksAtTheKeyringAloneAndAtRoomsOfWhoeverSitsDown) {
    const TemporaryFolder folder;
    const auto vault = (folder.path() / "vault").string();
    makeSample(vault);
    EXPECT_EQ(run({"--stdin", "--json", "check", vault}, "").out, "{\"whole\": true, \"rooms\": false}\n");
    EXPECT_EQ(run({"--stdin", "check", vault, "--json"}, both()).out, "{\"whole\": true, \"rooms\": true}\n");
}

TEST(Program, SaysItsVersionAndHowItGoes) {
    for (const auto& outcome : {run({"--version"}), runShipped({"--version"})}) {
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_TRUE(std::regex_match(outcome.out, std::regex("inglenook-cli [0-9]+\\.[0-9]+\\.[0-9]+\n")));
    }
    const auto help = runShipped({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const auto* command : {"sample", "create", "info", "check", "lines", "rest", "print"}) {
        EXPECT_THAT(help.out, HasSubstr(command));
        EXPECT_EQ(runShipped({command, "--help"}).exitCode, 0);
    }
}

TEST(Program, LeavesNoTraceOfAPassphraseOnItsStreams) {
    const TemporaryFolder folder;
    const auto vault = (folder.path() / "vault").string();
    for (const auto& outcome :
         {run({"--stdin", "create", vault, "--opening", "either", "--names", "Ana,Ben"}, both()),
          run({"--stdin", "lines", vault}, both()), run({"--stdin", "lines", vault}, onlyBen())}) {
        EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr("harbour")));
        EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr("orchard")));
    }
}

} // namespace
} // namespace inglenook::test

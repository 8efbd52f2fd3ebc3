// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"

#include "result/result.h"
#include "support/temporary_vault.h"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <regex>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook::test {
namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Outcome runProgram(const char* program, const Arguments& arguments, const std::string& typed) {
    const TemporaryFolder folder;
    const auto in = folder.path() / "in";
    const auto out = folder.path() / "out";
    const auto err = folder.path() / "err";
    std::ofstream(in, std::ios::binary) << typed;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT, 0600);
    std::vector<std::string> words = {program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> raw;
    raw.reserve(words.size() + 1);
    for (auto& word : words) {
        raw.push_back(word.data());
    }
    raw.push_back(nullptr);
    pid_t child = 0;
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID); // no terminal to ask on
    expects(posix_spawn(&child, program, &actions, &attributes, raw.data(), environ) == 0,
            "the program starts");
    int status = 0;
    (void)waitpid(child, &status, 0);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000, contentOf(out), contentOf(err)};
}

} // namespace

Outcome run(const Arguments& arguments, const std::string& typed) {
    return runProgram(INGLENOOK_CLI, arguments, typed);
}

Outcome runShipped(const Arguments& arguments, const std::string& typed) {
    return runProgram(INGLENOOK_SHIPPED_CLI, arguments, typed);
}

std::string both() { return std::string(kAnaTypes) + '\n' + kBenTypes + '\n'; }
std::string onlyAna() { return std::string(kAnaTypes) + '\n'; }
std::string onlyBen() { return std::string("\n") + kBenTypes + '\n'; }

void makeSample(const std::filesystem::path& folder, const std::string& opening) {
    // A closed vault copied by hand is whole: it is made once for each opening.
    static const TemporaryFolder made;
    const auto once = made.path() / opening;
    if (!std::filesystem::exists(once)) {
        const auto outcome = run({"--stdin", "sample", once.string(), "--opening", opening}, both());
        expects(outcome.exitCode == 0, outcome.err.c_str());
    }
    std::filesystem::copy(once, folder, std::filesystem::copy_options::recursive);
}

std::vector<Told> linesTold(const std::string& json) {
    const std::regex line(
        R"re(\{"id": "([0-9a-f]+)", "wording": "([^"]*)", "state": "([^"]*)", "checked": \[([^\]]*)\])re");
    std::vector<Told> told;
    for (std::sregex_iterator at(json.begin(), json.end(), line), end; at != end; ++at) {
        told.push_back({(*at)[1], (*at)[2], (*at)[3], (*at)[4]});
    }
    return told;
}

} // namespace inglenook::test

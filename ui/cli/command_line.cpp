// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/command_line.h"

#include "ui/cli/commands.h"
#include "ui/cli/exit_code.h"
#include "ui/problem/problem_text.h"

#include <cstdlib>
#include <iostream>

namespace inglenook::cli {
namespace {

Result<std::string> done(Desk& desk) {
    switch (desk.options.command) {
    case Command::Sample:
        return sampleCommand(desk);
    case Command::Create:
        return createCommand(desk);
    case Command::Info:
        return infoCommand(desk);
    case Command::Check:
        return checkCommand(desk);
    case Command::Lines:
        return linesCommand(desk);
    case Command::Rest:
        return restCommand(desk);
    case Command::Print:
        return printCommand(desk);
    }
    std::abort();
}

/// What the shared sentences cannot know of the command line.
std::string ownSentence(const Error& error) {
    if (error.code == ErrorCode::NotPresent && error.detail == "nobody") {
        return "Nobody sat down. Nothing was changed. Give at least one passphrase.";
    }
    if (error.code == ErrorCode::PassphraseWrong && error.detail == "typed differently") {
        return "The two were not the same. Nothing was made. Start once more, slowly.";
    }
    if (error.code == ErrorCode::DiskRefused && error.detail == "no terminal") {
        return "There is no terminal to ask on. Nothing was changed. Use --stdin.";
    }
    if (error.code == ErrorCode::OutsideRules && error.detail.starts_with("print: ")) {
        return "Something else has this name. Nothing was changed. Choose another file.";
    }
    return ui::problemSentence(error.code).toStdString();
}

ExitCode exitCodeFor(const Error& error) {
    if (error.code == ErrorCode::NotPresent && error.detail == "nobody") { return ExitCode::Usage; }
    if (error.code == ErrorCode::PassphraseWrong && error.detail == "typed differently") {
        return ExitCode::OtherError;
    }
    if (error.code == ErrorCode::OutsideRules && error.detail == "print: inside the vault") {
        return ExitCode::Usage;
    }
    return exitCodeOf(error.code);
}

} // namespace

int run(int argc, char** argv, const KdfPolicy& kdf) {
    const auto understood = optionsFrom(argc, argv);
    if (const auto* ended = std::get_if<Ended>(&understood)) {
        std::cout << ended->standardOutput;
        std::cerr << ended->standardError;
        return ended->exitCode;
    }
    const auto& options = std::get<Options>(understood);
    const SystemClock clock;
    Desk desk{options, kdf, clock, PassphraseSource(options.takesStdin)};
    const auto result = done(desk);
    if (!result) {
        std::cerr << ownSentence(result.error()) << '\n';
        return static_cast<int>(exitCodeFor(result.error()));
    }
    std::cout << *result << std::flush;
    return std::cout.good() ? 0 : static_cast<int>(ExitCode::DiskOrPermission);
}

} // namespace inglenook::cli

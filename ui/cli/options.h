// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What was typed after the program's name, understood or refused.
#include "ui/print/page_layout.h"
#include "value/seat.h"
#include "value/strong_id.h"
#include "vault/presence.h"

#include <filesystem>
#include <string>
#include <variant>

namespace inglenook::cli {

enum class Command { Sample, Create, Info, Check, Lines, Rest, Print };

struct Options {
    Command command = Command::Info;
    std::filesystem::path folder;
    bool isJson = false;
    bool takesStdin = false;
    Opening opening = Opening::Either;
    BySeat<std::string> names;
    int years = 0; ///< sample: how far back its life goes
    LineId line;
    std::filesystem::path out;
    ui::PageSetup setup;
};

/// Nothing to do: help, the version, or a usage that is not understood.
struct Ended {
    int exitCode = 0;
    std::string standardOutput;
    std::string standardError;
};

[[nodiscard]] std::variant<Options, Ended> optionsFrom(int argc, char** argv);

} // namespace inglenook::cli

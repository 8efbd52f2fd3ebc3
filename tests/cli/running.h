// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Runs the command line program the way a shell does.
#include <filesystem>
#include <string>
#include <vector>

namespace inglenook::test {

struct Outcome {
    int exitCode = 0;
    std::string out;
    std::string err;
};

using Arguments = std::vector<std::string>;

inline constexpr auto kAnaTypes = "quilt harbour seven lanterns";
inline constexpr auto kBenTypes = "orchard bicycle thunder pillow";

/// `typed` is its standard input.
Outcome run(const Arguments& arguments, const std::string& typed = {});
Outcome runShipped(const Arguments& arguments, const std::string& typed = {});
/// "ana\nben\n"; an empty one is not here.
std::string both();
std::string onlyAna();
std::string onlyBen();
/// The sample couple's vault, with these passphrases.
void makeSample(const std::filesystem::path& folder, const std::string& opening = "either");
/// The IDs and states that `lines --json` tells, in their order.
struct Told {
    std::string id;
    std::string wording;
    std::string state;
    std::string checked;
};
std::vector<Told> linesTold(const std::string& json);

} // namespace inglenook::test

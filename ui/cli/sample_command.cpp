// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"
#include "ui/cli/commands.h"
#include "ui/cli/json_text.h"

namespace inglenook::cli {
namespace {

using Passphrases = BySeat<std::optional<Passphrase>>;

Result<Passphrases> passphrasesFor(Desk& desk) {
    Passphrases passphrases;
    for (const auto seat : kBothSeats) {
        if (!desk.options.takesStdin) { continue; } // they are drawn
        auto given = desk.passphrases.next({});
        if (!given) { return passOn(given); }
        if (!*given) { return fail(ErrorCode::NotPresent, "nobody"); }
        passphrases[seat] = std::move(*given);
    }
    return passphrases;
}

std::string textOf(const Passphrase& passphrase) {
    const auto bytes = passphrase.bytes();
    return {bytes.begin(), bytes.end()};
}

/// The words are printed only where they were made: they open nothing but made-up people.
std::string told(const Options& options, const Passphrases& passphrases) {
    const auto circle = textOf(*passphrases[Seat::Circle]);
    const auto diamond = textOf(*passphrases[Seat::Diamond]);
    if (options.isJson) { return "{\"passphrases\": " + jsonTexts({circle, diamond}) + "}\n"; }
    if (options.takesStdin) { return "The sample couple's vault is made and locked.\n"; }
    return "The sample couple's vault is made and locked.\nCircle seat, Ana: " + circle +
           "\nDiamond seat, Ben: " + diamond + "\n";
}

} // namespace

Result<std::string> sampleCommand(Desk& desk) {
    auto passphrases = passphrasesFor(desk);
    if (!passphrases) { return passOn(passphrases); }
    const SampleSetup setup{desk.options.opening, desk.options.years, std::move(*passphrases)};
    const auto made = makeSample(desk.options.folder, setup, desk.clock, desk.kdf);
    if (!made) { return passOn(made); }
    return told(desk.options, made->passphrases);
}

} // namespace inglenook::cli

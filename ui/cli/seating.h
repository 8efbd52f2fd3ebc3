// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Opens a vault and seats whoever gives a passphrase; what every command that reads begins with.
#include "house/house.h"
#include "ui/cli/options.h"
#include "ui/cli/passphrase_source.h"

#include <memory>

namespace inglenook::cli {

/// What a command works with.
struct Desk {
    const Options& options;
    const KdfPolicy& kdf;
    const Clock& clock;
    PassphraseSource passphrases;
};

/// A vault with at least one person here. NotPresent: nobody gave a passphrase.
[[nodiscard]] Result<std::unique_ptr<House>> seated(Desk& desk);
/// As seated(), but nobody needs to be here.
[[nodiscard]] Result<std::unique_ptr<House>> seatedIfAny(Desk& desk);
/// "Circle" and "diamond" are what a person sees before any name.
[[nodiscard]] std::string promptFor(Seat seat);

} // namespace inglenook::cli

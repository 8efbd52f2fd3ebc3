// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// An invented couple to look around with: Ana and Ben, with years behind them and every state of a line
/// today. It goes through the house's door and the stores, like anyone, so that nothing in it could not have
/// been lived. Also what screenshots, benchmarks and tests are made from.
#include "house/house.h"

#include <filesystem>

namespace inglenook {

struct SampleSetup {
    Opening opening = Opening::Either;
    int years = 1; ///< 0 to 50; beside the last two months, which are always there
    /// Absent: five words are drawn.
    BySeat<std::optional<Passphrase>> passphrases;
};

/// Nobody is seated and the folder is not in use; House::enter opens it.
struct SampleVault {
    std::filesystem::path folder;
    BySeat<std::optional<Passphrase>> passphrases; ///< both are there
};

/// Makes the vault in a folder that is empty or not there; ends on `clock`'s day. The same words, days and
/// states each time; ids and keys are random. Derives two keys in all. Errors as House::create; OutsideRules
/// for other years.
[[nodiscard]] Result<SampleVault> makeSample(const std::filesystem::path& folder, const SampleSetup& setup,
                                             const Clock& clock, const KdfPolicy& kdf);

} // namespace inglenook

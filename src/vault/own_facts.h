// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a room remembers of the vault around it, so that a keyring, a policy or a room put back is noticed
/// (docs/vault_format.md, "meta"). Inside src/vault, and for its tests.
#include "secret/seal.h"
#include "vault/database.h"
#include "vault/keyring.h"

#include <cstdint>

namespace inglenook {

struct OwnFacts {
    Opening opening = Opening::Together;
    std::uint64_t headerEpoch = 0;
    std::uint64_t seatEpoch = 0; ///< of the owner's section
    /// The shared key that this person took part in making; absent before the first joint sitting.
    std::optional<SharedKeyId> sharedKey;
    /// The other seat's section as it was while that seat was known to be empty: the same check says it is so
    /// still.
    std::optional<Check16> emptySeat;
};

/// VaultDamaged when the facts are not there.
[[nodiscard]] Result<OwnFacts> ownFacts(Database& own);
[[nodiscard]] Result<void> writeOwnFacts(Database& own, const OwnFacts& facts);

struct SharedFacts {
    std::uint64_t headerEpoch = 0;
    BySeat<std::uint64_t> seatEpoch;
};

[[nodiscard]] Result<SharedFacts> sharedFacts(Database& shared);
[[nodiscard]] Result<void> writeSharedFacts(Database& shared, const SharedFacts& facts);

} // namespace inglenook

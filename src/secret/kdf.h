// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Argon2id: what a passphrase costs to try.
#include "result/result.h"
#include "secret/passphrase.h"

#include <array>
#include <cstdint>

namespace inglenook {

struct KdfCost {
    std::uint32_t passes = 3;
    std::uint64_t memoryBytes = 256ULL * 1024 * 1024;
    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

/// The floor under which nothing is written or read, and what new slots are made with. What ships uses
/// shipped(); only the tests' support library (tests/support) makes a weaker one: there is no switch or
/// variable for it.
struct KdfPolicy {
    KdfCost floor{3, 64ULL * 1024 * 1024};
    KdfCost ceiling{64, 1024ULL * 1024 * 1024};
    KdfCost fixedCost{0, 0}; ///< {0,0}: calibrate for about one second
    [[nodiscard]] static KdfPolicy shipped() { return {}; }
};

/// About one second on this machine: 256 MiB or an eighth of the memory, 3 to 16 passes. Measures once.
[[nodiscard]] KdfCost calibratedCost(const KdfPolicy& policy);
/// 32 bytes. TooLittleMemory, never a weaker try.
[[nodiscard]] Result<SecretBytes> derivedKey(const Passphrase& passphrase,
                                             const std::array<std::uint8_t, 16>& salt, const KdfCost& cost);

/// Neither under the floor nor over the ceiling: what a slot may ask for.
[[nodiscard]] bool isWithin(const KdfCost& cost, const KdfPolicy& policy);
/// An eighth of the memory, at most 256 MiB, at least the floor (bytes).
[[nodiscard]] std::uint64_t kdfMemoryFor(std::uint64_t totalMemory, const KdfPolicy& policy);
/// How many passes last about a second, when the floor's number of them lasts `secondsOfFloor`; at most 16.
[[nodiscard]] std::uint32_t kdfPassesFor(double secondsOfFloor, const KdfPolicy& policy);

inline constexpr std::size_t kSheetCodeSize = 20;
/// 32 bytes out of the 20 random bytes of a recovery sheet: keyed BLAKE2b, quick, because nobody guesses 160
/// bits.
[[nodiscard]] SecretBytes sheetKey(ByteView code, const std::array<std::uint8_t, 16>& salt);

} // namespace inglenook

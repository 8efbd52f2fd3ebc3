// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/kdf.h"

#include "secret/machine_memory.h"
#include "secret/sodium_ready.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <sodium.h>

namespace inglenook {

namespace {

constexpr std::uint64_t kDefaultMemory = 256ULL * 1024 * 1024;
constexpr std::uint32_t kMostPasses = 16;
constexpr double kTargetSeconds = 1.0;
// What else the program needs while a key is derived.
constexpr std::uint64_t kSpareMemory = 16ULL * 1024 * 1024;

Result<SecretBytes> derive(ByteView passphrase, const std::array<std::uint8_t, 16>& salt,
                           const KdfCost& cost) {
    static_assert(crypto_pwhash_SALTBYTES == 16);
    sodiumReady();
    if (cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN) {
        return fail(ErrorCode::VaultDamaged, "kdf cost");
    }
    // The system would promise more memory than it has and then end the program: ask first.
    const auto available = availableMemory();
    if (available && *available < cost.memoryBytes + kSpareMemory) {
        return fail(ErrorCode::TooLittleMemory, "kdf");
    }
    SecretBytes key(32);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(passphrase.data()),
                      passphrase.size(), salt.data(), cost.passes, static_cast<std::size_t>(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorCode::TooLittleMemory, "kdf");
    }
    return key;
}

double secondsOf(const KdfCost& cost) {
    const auto begun = std::chrono::steady_clock::now();
    const SecretBytes sample = SecretBytes::random(16);
    const auto key = derive(sample.view(), {}, cost);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begun;
    return key ? spent.count() : 0.0;
}

} // namespace

std::uint64_t kdfMemoryFor(std::uint64_t totalMemory, const KdfPolicy& policy) {
    const auto eighth = totalMemory / 8 / 1024 * 1024; // Argon2 counts in KiB
    return std::clamp(std::min(kDefaultMemory, eighth), policy.floor.memoryBytes, policy.ceiling.memoryBytes);
}

std::uint32_t kdfPassesFor(double secondsOfFloor, const KdfPolicy& policy) {
    if (!(secondsOfFloor > 0.0)) { return policy.floor.passes; }
    const double passes = std::ceil(policy.floor.passes * kTargetSeconds / secondsOfFloor);
    const auto most = std::max(policy.floor.passes, std::min(kMostPasses, policy.ceiling.passes));
    return std::clamp(static_cast<std::uint32_t>(std::min(passes, 1000.0)), policy.floor.passes, most);
}

KdfCost calibratedCost(const KdfPolicy& policy) {
    if (policy.fixedCost.passes != 0) { return policy.fixedCost; }
    static std::mutex mutex;
    static KdfPolicy measuredFor;
    static KdfCost measured{0, 0};
    const std::scoped_lock lock(mutex);
    if (measured.passes == 0 || measuredFor.floor != policy.floor || measuredFor.ceiling != policy.ceiling) {
        const auto memory = kdfMemoryFor(totalMemory().value_or(0), policy);
        const KdfCost least{policy.floor.passes, memory};
        measured = {kdfPassesFor(secondsOf(least), policy), memory};
        measuredFor = policy;
    }
    return measured;
}

bool isWithin(const KdfCost& cost, const KdfPolicy& policy) {
    return cost.passes >= policy.floor.passes && cost.memoryBytes >= policy.floor.memoryBytes &&
           cost.passes <= policy.ceiling.passes && cost.memoryBytes <= policy.ceiling.memoryBytes;
}

Result<SecretBytes> derivedKey(const Passphrase& passphrase, const std::array<std::uint8_t, 16>& salt,
                               const KdfCost& cost) {
    return derive(passphrase.bytes(), salt, cost);
}

SecretBytes sheetKey(ByteView code, const std::array<std::uint8_t, 16>& salt) {
    expects(code.size() == kSheetCodeSize, "a sheet code of 20 bytes");
    sodiumReady();
    SecretBytes key(32);
    crypto_generichash(key.data(), key.size(), salt.data(), salt.size(), code.data(), code.size());
    return key;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Sealing (XChaCha20-Poly1305), keyed digests and checks (BLAKE2b), comparing in constant time.
#include "secret/secret_bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace inglenook {

inline constexpr std::size_t kSealKeySize = 32;
inline constexpr std::size_t kSealTagSize = 16;
using SealNonce = std::array<std::uint8_t, 24>;
using Digest32 = std::array<std::uint8_t, 32>;
using Check16 = std::array<std::uint8_t, 16>;

/// Ciphertext followed by its tag of 16 bytes. `bound` (AAD) is not stored but has to be the same when
/// opening.
[[nodiscard]] Bytes sealed(ByteView plain, ByteView key, const SealNonce& nonce, ByteView bound);
/// Nothing when key, nonce, bound bytes or ciphertext are not the ones that were sealed.
[[nodiscard]] std::optional<SecretBytes> unsealed(ByteView sealedBytes, ByteView key, const SealNonce& nonce,
                                                  ByteView bound);

/// BLAKE2b-128 without a key: tells damage, protects against nobody.
[[nodiscard]] Check16 checkOf(ByteView bytes);
/// BLAKE2b-256 under a key of 16 to 64 bytes: a MAC.
[[nodiscard]] Digest32 keyedDigest(ByteView key, ByteView bytes);
/// In constant time for equal lengths; different lengths are not the same.
[[nodiscard]] bool areSameBytes(ByteView one, ByteView other);

/// BLAKE2b-256 over bytes that arrive in pieces; an empty key makes a plain digest.
class RunningDigest {
public:
    explicit RunningDigest(ByteView key = {});
    RunningDigest(RunningDigest&&) noexcept;
    RunningDigest& operator=(RunningDigest&&) noexcept;
    RunningDigest(const RunningDigest&) = delete;
    RunningDigest& operator=(const RunningDigest&) = delete;
    ~RunningDigest();
    void add(ByteView bytes);
    [[nodiscard]] Digest32 finish(); ///< once; add() and finish() after it break a promise

private:
    SecretBytes m_state;
};

} // namespace inglenook

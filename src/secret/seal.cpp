// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/seal.h"

#include "result/result.h"
#include "secret/sodium_ready.h"

#include <sodium.h>
#include <utility>

namespace inglenook {

static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == kSealKeySize);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == kSealTagSize);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == std::tuple_size_v<SealNonce>);

Bytes sealed(ByteView plain, ByteView key, const SealNonce& nonce, ByteView bound) {
    expects(key.size() == kSealKeySize, "a sealing key of 32 bytes");
    sodiumReady();
    Bytes out(plain.size() + kSealTagSize);
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), &size, plain.data(), plain.size(), bound.data(),
                                               bound.size(), nullptr, nonce.data(), key.data());
    return out;
}

std::optional<SecretBytes> unsealed(ByteView sealedBytes, ByteView key, const SealNonce& nonce,
                                    ByteView bound) {
    expects(key.size() == kSealKeySize, "a sealing key of 32 bytes");
    if (sealedBytes.size() < kSealTagSize) { return std::nullopt; }
    sodiumReady();
    SecretBytes plain(sealedBytes.size() - kSealTagSize);
    unsigned long long size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), &size, nullptr, sealedBytes.data(),
                                                   sealedBytes.size(), bound.data(), bound.size(),
                                                   nonce.data(), key.data()) != 0) {
        return std::nullopt;
    }
    return plain;
}

Check16 checkOf(ByteView bytes) {
    sodiumReady();
    Check16 check{};
    crypto_generichash(check.data(), check.size(), bytes.data(), bytes.size(), nullptr, 0);
    return check;
}

Digest32 keyedDigest(ByteView key, ByteView bytes) {
    expects(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX,
            "a digest key of 16 to 64 bytes");
    sodiumReady();
    Digest32 digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.data(), key.size());
    return digest;
}

bool areSameBytes(ByteView one, ByteView other) {
    return one.size() == other.size() &&
           (one.empty() || sodium_memcmp(one.data(), other.data(), one.size()) == 0);
}

namespace {
crypto_generichash_state* stateOf(SecretBytes& bytes) {
    // libsodium wants its state on a 64-byte boundary; guarded memory ends at a page, so room is left to move
    // up.
    const auto at = reinterpret_cast<std::uintptr_t>(bytes.data());
    const auto gap = (64U - at % 64U) % 64U;
    return reinterpret_cast<crypto_generichash_state*>(bytes.data() + gap);
}
} // namespace

RunningDigest::RunningDigest(ByteView key) : m_state(sizeof(crypto_generichash_state) + 64) {
    expects(key.empty() || (key.size() >= crypto_generichash_KEYBYTES_MIN &&
                            key.size() <= crypto_generichash_KEYBYTES_MAX),
            "a digest key of 16 to 64 bytes");
    crypto_generichash_init(stateOf(m_state), key.empty() ? nullptr : key.data(), key.size(),
                            std::tuple_size_v<Digest32>);
}
RunningDigest::RunningDigest(RunningDigest&&) noexcept = default;
RunningDigest& RunningDigest::operator=(RunningDigest&&) noexcept = default;
RunningDigest::~RunningDigest() = default;

void RunningDigest::add(ByteView bytes) {
    expects(!m_state.isEmpty(), "a digest that is still running");
    crypto_generichash_update(stateOf(m_state), bytes.data(), bytes.size());
}

Digest32 RunningDigest::finish() {
    expects(!m_state.isEmpty(), "a digest that is still running");
    Digest32 digest{};
    crypto_generichash_final(stateOf(m_state), digest.data(), digest.size());
    m_state.wipe();
    return digest;
}

} // namespace inglenook

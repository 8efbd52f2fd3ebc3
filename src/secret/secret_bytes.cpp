// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/secret_bytes.h"

#include "result/result.h"
#include "secret/sodium_ready.h"

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace inglenook {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0) { return; }
    sodiumReady();
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    expects(m_data != nullptr, "guarded memory for a secret");
    sodium_memzero(m_data, m_size);
}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.m_data);
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size) {
    SecretBytes bytes(size);
    if (size != 0) { randombytes_buf(bytes.m_data, size); }
    return bytes;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { wipe(); }

void SecretBytes::wipe() {
    if (m_data != nullptr) { sodium_free(m_data); } // sodium_free overwrites before it gives back
    m_data = nullptr;
    m_size = 0;
}

} // namespace inglenook

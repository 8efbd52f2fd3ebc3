// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/resting_secret.h"

#include "result/result.h"

#include <sodium.h>

namespace inglenook {

namespace {
// libsodium takes a plain pointer because it changes the page, not the bytes.
void* pageOf(const SecretBytes& secret) { return const_cast<std::uint8_t*>(secret.view().data()); }
} // namespace

RestingSecret::RestingSecret(SecretBytes secret) : m_secret(std::move(secret)) {
    if (!m_secret.isEmpty()) { expects(sodium_mprotect_noaccess(pageOf(m_secret)) == 0, "a secret rests"); }
}

RestingSecret::Awake::Awake(const SecretBytes& secret) : m_secret(secret) {
    if (!m_secret.isEmpty()) { expects(sodium_mprotect_readonly(pageOf(m_secret)) == 0, "a secret wakes"); }
}

RestingSecret::Awake::~Awake() {
    if (!m_secret.isEmpty()) { expects(sodium_mprotect_noaccess(pageOf(m_secret)) == 0, "a secret rests"); }
}

} // namespace inglenook

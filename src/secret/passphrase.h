// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a person types to open their seat, as NFKC UTF-8 in guarded memory.
#include "result/result.h"
#include "secret/secret_bytes.h"

#include <string_view>

namespace inglenook {

class Passphrase {
public:
    static constexpr std::size_t kMaxBytes = 1024;
    /// TextEmpty, TextTooLong, TextNotReadable. The caller wipes its own copy of `raw`.
    [[nodiscard]] static Result<Passphrase> from(std::string_view raw);
    [[nodiscard]] ByteView bytes() const { return m_bytes.view(); }
    [[nodiscard]] Passphrase copy() const { return Passphrase(m_bytes.copy()); }

private:
    explicit Passphrase(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes m_bytes;
};

} // namespace inglenook

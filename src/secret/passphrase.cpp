// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret/passphrase.h"

#include "value/text.h"

#include <algorithm>
#include <sodium.h>

namespace inglenook {

Result<Passphrase> Passphrase::from(std::string_view raw) {
    if (raw.empty()) { return fail(ErrorCode::TextEmpty, "passphrase"); }
    if (raw.size() > kMaxBytes) { return fail(ErrorCode::TextTooLong, "passphrase"); }
    // A control character cannot be typed twice alike on two keyboards, and a NUL would end the text early.
    if (std::any_of(raw.begin(), raw.end(), [](char c) {
            return (static_cast<unsigned char>(c) < 0x20U) || static_cast<unsigned char>(c) == 0x7FU;
        })) {
        return fail(ErrorCode::TextNotReadable, "passphrase");
    }
    auto form = compatibilityForm(raw);
    if (!form) { return passOn(form); }
    std::string& text = *form;
    SecretBytes bytes;
    if (text.size() <= kMaxBytes) {
        bytes = SecretBytes::copyOf({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    }
    sodium_memzero(text.data(), text.size());
    if (bytes.isEmpty()) { return fail(ErrorCode::TextTooLong, "passphrase"); }
    return Passphrase(std::move(bytes));
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_literal.h"

#include "result/result.h"

#include <string_view>

namespace inglenook {

SecretBytes keyLiteral(const RoomKey& key) {
    constexpr std::size_t kKeySize = 32;
    constexpr std::size_t kLength = 2 * (kKeySize + std::tuple_size_v<decltype(key.salt)>)+3;
    constexpr std::string_view kHex = "0123456789abcdef";
    expects(key.key.size() == kKeySize, "a room's key has 32 bytes");
    SecretBytes literal(kLength);
    std::uint8_t* out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    const auto write = [&out, kHex](std::uint8_t byte) {
        *out++ = static_cast<std::uint8_t>(kHex[byte >> 4U]);
        *out++ = static_cast<std::uint8_t>(kHex[byte & 15U]);
    };
    for (const auto byte : key.key.view()) {
        write(byte);
    }
    for (const auto byte : key.salt) {
        write(byte);
    }
    *out++ = '\'';
    expects(out == literal.data() + kLength, "a raw key's literal is whole");
    return literal;
}

} // namespace inglenook

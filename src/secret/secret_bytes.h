// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Secret bytes in guarded, locked memory (sodium_malloc), wiped when they die. Move only.
#include "value/bytes.h"

#include <cstddef>
#include <cstdint>

namespace inglenook {

class SecretBytes {
public:
    SecretBytes() = default;                ///< empty
    explicit SecretBytes(std::size_t size); ///< zeroed
    [[nodiscard]] static SecretBytes copyOf(ByteView bytes);
    [[nodiscard]] static SecretBytes random(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] ByteView view() const { return {m_data, m_size}; }
    [[nodiscard]] std::uint8_t* data() { return m_data; }
    [[nodiscard]] SecretBytes copy() const { return copyOf(view()); }
    void wipe(); ///< wipes and becomes empty

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace inglenook

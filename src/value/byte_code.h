// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Length-prefixed fields, little-endian: the one way values become sealed bytes. A reader that runs past the
/// end, or leaves bytes unread, has not understood the bytes, and says so.
#include "value/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook {

class ByteWriter {
public:
    void number(std::uint64_t value); ///< 8 bytes, little-endian
    void text(std::string_view text); ///< number(length in bytes), then the bytes
    void bytes(ByteView bytes);       ///< as text
    [[nodiscard]] Bytes take() { return std::move(m_out); }

private:
    Bytes m_out;
};

class ByteReader {
public:
    explicit ByteReader(ByteView in) : m_in(in) {}
    [[nodiscard]] std::optional<std::uint64_t> number();
    [[nodiscard]] std::optional<std::string> text();
    [[nodiscard]] std::optional<Bytes> bytes();
    [[nodiscard]] bool isAtEnd() const { return m_in.empty(); }
    [[nodiscard]] std::size_t left() const { return m_in.size(); }

private:
    ByteView m_in;
};

} // namespace inglenook

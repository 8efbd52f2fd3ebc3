// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/byte_code.h"

namespace inglenook {

namespace {
constexpr std::size_t kNumberSize = 8;
constexpr unsigned kByteBits = 8;
} // namespace

void ByteWriter::number(std::uint64_t value) {
    for (std::size_t i = 0; i < kNumberSize; ++i) {
        m_out.push_back(static_cast<std::uint8_t>(value & 0xFFU));
        value >>= kByteBits;
    }
}

void ByteWriter::text(std::string_view text) {
    number(text.size());
    m_out.insert(m_out.end(), text.begin(), text.end());
}

void ByteWriter::bytes(ByteView bytes) {
    number(bytes.size());
    m_out.insert(m_out.end(), bytes.begin(), bytes.end());
}

std::optional<std::uint64_t> ByteReader::number() {
    if (m_in.size() < kNumberSize) { return std::nullopt; }
    std::uint64_t value = 0;
    for (std::size_t i = kNumberSize; i-- > 0;) {
        value = (value << kByteBits) | m_in[i];
    }
    m_in = m_in.subspan(kNumberSize);
    return value;
}

std::optional<Bytes> ByteReader::bytes() {
    const auto length = number();
    if (!length || *length > m_in.size()) { return std::nullopt; }
    const auto size = static_cast<std::size_t>(*length);
    Bytes out(m_in.begin(), m_in.begin() + static_cast<std::ptrdiff_t>(size));
    m_in = m_in.subspan(size);
    return out;
}

std::optional<std::string> ByteReader::text() {
    const auto raw = bytes();
    if (!raw) { return std::nullopt; }
    return std::string(raw->begin(), raw->end());
}

} // namespace inglenook

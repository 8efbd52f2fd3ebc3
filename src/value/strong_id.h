// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Random 128-bit ids, one type for each concept, so that passing one for another does not compile.
/// Never a counter: a counter tells what was erased.
#include "value/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook {

template <class Tag>
class StrongId {
public:
    static constexpr std::size_t kSize = 16;
    StrongId() = default;
    explicit StrongId(const std::array<std::uint8_t, kSize>& bytes) : m_bytes(bytes) {}

    /// Sixteen bytes, or nothing when the length differs.
    [[nodiscard]] static std::optional<StrongId> fromBytes(ByteView bytes) {
        if (bytes.size() != kSize) { return std::nullopt; }
        StrongId id;
        std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
        return id;
    }
    /// 32 lower-case hex digits, or nothing.
    [[nodiscard]] static std::optional<StrongId> fromHex(std::string_view hex) {
        if (hex.size() != 2 * kSize) { return std::nullopt; }
        StrongId id;
        for (std::size_t i = 0; i < hex.size(); ++i) {
            const auto digit = kHex.find(hex[i]);
            if (digit == std::string_view::npos) { return std::nullopt; }
            id.m_bytes[i / 2] = static_cast<std::uint8_t>(id.m_bytes[i / 2] * 16U + digit);
        }
        return id;
    }
    [[nodiscard]] std::string hex() const {
        std::string out;
        for (const auto byte : m_bytes) {
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        }
        return out;
    }
    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return *this == StrongId{}; }
    friend auto operator<=>(const StrongId&, const StrongId&) = default;

private:
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::array<std::uint8_t, kSize> m_bytes{};
};

using VaultId = StrongId<struct VaultTag>;
using LineId = StrongId<struct LineTag>;
using YesId = StrongId<struct YesTag>;
using ProposalId = StrongId<struct ProposalTag>;
using EntryId =
    StrongId<struct EntryTag>; ///< any small text of one person or both: a boundary, a question, a strength

} // namespace inglenook

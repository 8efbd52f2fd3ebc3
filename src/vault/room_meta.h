// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The small facts in a room's table meta, by name (docs/vault_format.md). Numbers are 8 bytes,
/// little-endian.
#include "vault/database.h"

#include <cstdint>

namespace inglenook {

class RoomMeta {
public:
    explicit RoomMeta(Database& room) : m_room(room) {}
    [[nodiscard]] Result<std::optional<Bytes>> bytes(std::string_view key);
    /// Absent also when what is there is not eight bytes.
    [[nodiscard]] Result<std::optional<std::uint64_t>> number(std::string_view key);
    [[nodiscard]] Result<void> set(std::string_view key, ByteView value);
    [[nodiscard]] Result<void> setNumber(std::string_view key, std::uint64_t value);
    [[nodiscard]] Result<void> forget(std::string_view key);

private:
    Database& m_room;
};

} // namespace inglenook

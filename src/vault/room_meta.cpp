// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/room_meta.h"

#include "value/byte_code.h"

namespace inglenook {

namespace {

constexpr std::string_view kRead = "SELECT value FROM meta WHERE key = :key";
constexpr std::string_view kForget = "DELETE FROM meta WHERE key = :key";
constexpr std::string_view kSet = R"sql(
    INSERT INTO meta (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql";

} // namespace

Result<std::optional<Bytes>> RoomMeta::bytes(std::string_view key) {
    auto found = m_room.prepare(kRead);
    if (!found) { return passOn(found); }
    const auto hasRow = found->bind(":key", key).step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? std::optional<Bytes>(found->blob(0)) : std::nullopt;
}

Result<std::optional<std::uint64_t>> RoomMeta::number(std::string_view key) {
    const auto found = bytes(key);
    if (!found) { return passOn(found); }
    if (!*found) { return std::optional<std::uint64_t>(); }
    ByteReader in(**found);
    const auto number = in.number();
    return in.isAtEnd() ? number : std::nullopt;
}

Result<void> RoomMeta::set(std::string_view key, ByteView value) {
    auto row = m_room.prepare(kSet);
    if (!row) { return passOn(row); }
    return row->bind(":key", key).bind(":value", value).run();
}

Result<void> RoomMeta::setNumber(std::string_view key, std::uint64_t value) {
    ByteWriter out;
    out.number(value);
    return set(key, out.take());
}

Result<void> RoomMeta::forget(std::string_view key) {
    auto row = m_room.prepare(kForget);
    if (!row) { return passOn(row); }
    return row->bind(":key", key).run();
}

} // namespace inglenook

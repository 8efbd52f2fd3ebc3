// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The keys below the two masters, named by what they are for (crypto_kdf: keyed BLAKE2b with an id and a
/// context of eight bytes). Ids and contexts are written down in docs/vault_format.md: never reuse a number.
#include "secret/secret_bytes.h"

#include <array>
#include <cstdint>

namespace inglenook {

inline constexpr std::size_t kMasterSize = 32;

enum class KeyPurpose : std::uint8_t {
    // below an own master, context "ingl_own"
    OwnRoomKey,
    OwnRoomSalt,
    ShareWrap,
    SeatMac,
    ConsentDigest,
    WitnessSeal,
    // below a shared master, context "ingl_shr"
    SharedRoomKey,
    SharedRoomSalt,
    HeaderMac,
    BackupMac,
    JointMac,
};

/// 32 bytes; expects() a master of 32.
[[nodiscard]] SecretBytes keyFor(KeyPurpose purpose, ByteView master);
/// 16 bytes that are no secret: a room's salt. For OwnRoomSalt and SharedRoomSalt only; expects() it.
[[nodiscard]] std::array<std::uint8_t, 16> saltFor(KeyPurpose purpose, ByteView master);

} // namespace inglenook

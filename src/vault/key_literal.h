// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A room's key as SQLCipher takes a raw one, so that opening needs no derivation. Inside src/vault only.
#include "vault/room_file.h"

namespace inglenook {

/// x'<64 hex of the key><32 hex of the salt>', 99 characters. SQLCipher takes anything of another length for
/// a passphrase, without a word: expects() a key of 32 bytes.
[[nodiscard]] SecretBytes keyLiteral(const RoomKey& key);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Makes and opens the three encrypted rooms, always through our VFS, with every pragma and check of
/// docs/vault_format.md. Call on the vault thread only.
#include "secret/secret_bytes.h"
#include "vault/database.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace inglenook {

enum class Room : std::uint8_t { Shared = 1, Own = 2 };

/// Raw key and salt of one room (from the key hierarchy; never a passphrase).
struct RoomKey {
    SecretBytes key;                     ///< 32 bytes
    std::array<std::uint8_t, 16> salt{}; ///< also the file's first 16 bytes
};

class RoomFile {
public:
    static constexpr int kPageSize = 4096; ///< bytes
    /// Makes a new file (refuses an existing one: VaultForeign), 0600, at the newest schema of its room.
    [[nodiscard]] static Result<Database> create(const std::filesystem::path& file, Room room,
                                                 const RoomKey& key);
    /// The first sixteen bytes, which tell during a rotation which key a file needs. VaultMissing,
    /// VaultForeign (not a regular file, or a database that nobody encrypted), VaultDamaged (too short),
    /// DiskRefused, StorageFailed; VaultInUse while this program has the room open: closing a second
    /// descriptor would drop its locks.
    [[nodiscard]] static Result<std::array<std::uint8_t, 16>> saltOf(const std::filesystem::path& file);
    /// Opens, checks the salt, the cipher, the golden schema, and migrates an older schema forward.
    /// VaultMissing, VaultForeign (first bytes differ), VaultDamaged, VaultNewer, VaultInUse, Disk*.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, Room room,
                                               const RoomKey& key);
    /// Every page, every key: integrity_check, foreign_key_check, cipher_integrity_check. A damaged page that
    /// holds nothing is written anew (see rewriteFreePages). VaultDamaged; what step() says.
    [[nodiscard]] static Result<void> checkEveryPage(Database& database);

private:
    enum class Purpose { New, Existing };
    [[nodiscard]] static Result<Database> connect(const std::filesystem::path& file, const RoomKey& key,
                                                  Purpose purpose);
};

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The folder a vault lives in: its paths, its lock, and writing small files so that a crash leaves the old
/// or the new.
#include "result/result.h"
#include "value/bytes.h"
#include "value/seat.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook {

class DiskCalls; ///< vault_folder_disk.h: the system's, or a test's that fails on purpose

/// Where everything is in a vault folder (docs/vault_format.md).
struct VaultPaths {
    std::filesystem::path folder;
    [[nodiscard]] std::filesystem::path readme() const { return folder / "README.txt"; }
    [[nodiscard]] std::filesystem::path keyringA() const { return folder / "keyring.a"; }
    [[nodiscard]] std::filesystem::path keyringB() const { return folder / "keyring.b"; }
    [[nodiscard]] std::filesystem::path shared() const { return folder / "shared.db"; }
    [[nodiscard]] std::filesystem::path own(Seat seat) const {
        return folder / (seat == Seat::Circle ? "own-1.db" : "own-2.db");
    }
    [[nodiscard]] std::filesystem::path snapshots() const { return folder / "snapshots"; }
    [[nodiscard]] std::filesystem::path snapshot(int number) const {
        return snapshots() / std::to_string(number);
    }
};

/// A vault folder while this process holds its lock (flock on the folder itself: nothing is left behind, and
/// no other program can hold it by a reused process id). Move only; the lock goes when it dies.
class VaultFolder {
public:
    /// What can be seen without the lock: is this a vault? VaultMissing (no folder, or no keyring in an empty
    /// one), VaultForeign (things that are not ours, or not a folder), DiskRefused.
    [[nodiscard]] static Result<VaultPaths> look(const std::filesystem::path& folder);
    /// Someone else has the lock right now.
    [[nodiscard]] static bool isInUse(const std::filesystem::path& folder);
    /// Makes the folder 0700 with README.txt and locks it. VaultForeign when it holds anything; Disk*,
    /// VaultInUse.
    [[nodiscard]] static Result<VaultFolder> create(const std::filesystem::path& folder);
    /// look(), then the lock, then can it be written. VaultInUse, DiskReadOnly, DiskRefused and what look()
    /// says.
    [[nodiscard]] static Result<VaultFolder> enter(const std::filesystem::path& folder);

    VaultFolder(VaultFolder&& other) noexcept;
    VaultFolder& operator=(VaultFolder&& other) noexcept;
    VaultFolder(const VaultFolder&) = delete;
    VaultFolder& operator=(const VaultFolder&) = delete;
    ~VaultFolder();

    [[nodiscard]] const VaultPaths& paths() const { return m_paths; }
    /// A file of this folder, whole; absent when it is not there. Longer than `most` bytes: only most + 1 are
    /// read. Refuses links. Never for a .db that is open: closing our descriptor would drop SQLite's lock.
    [[nodiscard]] Result<std::optional<Bytes>> readSmall(std::string_view name, std::size_t most) const;
    /// Temporary file (O_EXCL, O_NOFOLLOW, 0600), fsync, rename, fsync of the folder. DiskFull, DiskReadOnly,
    /// DiskRefused, StorageFailed; the old file is whole unless success is reported or the last fsync failed.
    [[nodiscard]] Result<void> writeSmall(std::string_view name, ByteView bytes) const;
    /// For tests: another way to the disk. It has to outlive the folder.
    void useDisk(DiskCalls& disk) { m_disk = &disk; }

private:
    VaultFolder(VaultPaths paths, int descriptor);
    VaultPaths m_paths;
    int m_descriptor = -1;
    DiskCalls* m_disk;
};

/// The service that would carry this folder to other machines ("Dropbox", "OneDrive", "Nextcloud", "iCloud",
/// …), by the names of the folders above it; nothing when none is known.
[[nodiscard]] std::optional<std::string_view> syncedBy(const std::filesystem::path& folder);

/// errno to what people are told: DiskFull, DiskReadOnly, DiskRefused, else StorageFailed. `doing` is a
/// developer's word.
[[nodiscard]] tl::unexpected<Error> diskError(int error, std::string_view doing);

/// README.txt as it is written into a vault.
[[nodiscard]] std::string_view vaultReadme();

} // namespace inglenook

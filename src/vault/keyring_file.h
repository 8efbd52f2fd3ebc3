// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// keyring.a and keyring.b. Sections that differ between the copies are both tried; the newest that bears a
/// MAC under a key opened in this sitting is chosen, and only such a section is ever copied over the other:
/// the check alone is unkeyed, so a forged section with a huge epoch must not spread. Call on the vault
/// thread only.
#include "vault/keyring.h"
#include "vault/keyring_change.h"
#include "vault/keyring_copies.h"
#include "vault/vault_folder.h"

namespace inglenook {

class KeyringFile {
public:
    /// Writes a new keyring; refuses when one is there (VaultForeign). Disk*.
    [[nodiscard]] static Result<KeyringFile> create(const VaultFolder& folder, const Keyring& keyring,
                                                    const KdfPolicy& policy);
    /// VaultMissing (neither copy), VaultForeign, VaultNewer, VaultDamaged (no whole header in either),
    /// Disk*.
    [[nodiscard]] static Result<KeyringFile> read(const VaultFolder& folder, const KdfPolicy& policy);

    /// As chosen up to now; after an opening, with the sections that the opening verified.
    [[nodiscard]] const Keyring& keyring() const { return m_copies.keyring(); }
    /// One of the copies was missing, damaged or different when it was read.
    [[nodiscard]] bool areCopiesDifferent() const { return m_copies.areDifferent(); }

    /// What a passphrase for this seat is derived with: one recipe, or two when the copies differ; none when
    /// the section is whole in neither copy.
    [[nodiscard]] std::vector<KeyRecipe> recipes(Seat seat) const { return m_copies.recipes(seat); }
    /// PassphraseWrong; VaultDamaged: the section is not whole in either copy, or was altered. A passphrase
    /// that opens only an older section than one proven genuine is an old one, and wrong.
    [[nodiscard]] Result<OwnMaster> openSeat(const UnlockingKey& key) { return m_copies.openSeat(key); }
    [[nodiscard]] Result<OwnMaster> openSeatBySheet(Seat seat, ByteView code) {
        return m_copies.openSeatBySheet(seat, code);
    }
    /// The shared key in force. NeedsBoth, NotFound (none made yet), VaultDamaged (the header was altered).
    [[nodiscard]] Result<SharedMaster> openShared(const MastersPresent& present) {
        return m_copies.openShared(present);
    }
    /// While rotating: the next one; NotFound otherwise.
    [[nodiscard]] Result<SharedMaster> openSharedNext(const MastersPresent& present) {
        return m_copies.openSharedNext(present);
    }
    [[nodiscard]] Result<SharedMaster> openByJointSheet(ByteView code) {
        return m_copies.openByJointSheet(code);
    }

    /// Copies verified sections over what differs in the other copy. True: something was mended. Disk*.
    [[nodiscard]] Result<bool> mend(const VaultFolder& folder);
    /// Writes the sections that differ from keyring() into both copies, .a first. After an error read() anew:
    /// the write may have reached one copy. Disk*; VaultNewer for a read-only keyring.
    [[nodiscard]] Result<void> write(const VaultFolder& folder, const Keyring& changed);

private:
    explicit KeyringFile(const KeyringCopies& copies) : m_copies(copies) {}
    Result<void> store(const VaultFolder& folder, std::size_t copy);
    KeyringCopies m_copies;
};

} // namespace inglenook

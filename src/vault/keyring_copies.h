// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Two copies of a keyring, in memory: which section of which copy counts. Pure; the disk is in
/// keyring_file.h.
#include "vault/keyring.h"

#include <vector>

namespace inglenook {

class KeyringCopies {
public:
    /// The bytes of both files; absent: no such file. VaultMissing, VaultForeign, VaultNewer, VaultDamaged.
    [[nodiscard]] static Result<KeyringCopies> from(const std::optional<Bytes>& a,
                                                    const std::optional<Bytes>& b, const KdfPolicy& policy);
    [[nodiscard]] const Keyring& keyring() const { return m_chosen; }
    [[nodiscard]] bool areDifferent() const { return m_areDifferent; }
    /// A newer minor version wrote one of them.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// What a passphrase for this seat has to be tried with: one recipe, or two when the copies differ; none
    /// when the section is whole in neither copy.
    [[nodiscard]] std::vector<KeyRecipe> recipes(Seat seat) const;
    [[nodiscard]] Result<OwnMaster> openSeat(const UnlockingKey& key);
    [[nodiscard]] Result<OwnMaster> openSeatBySheet(Seat seat, ByteView code);
    [[nodiscard]] Result<SharedMaster> openShared(const MastersPresent& present);
    [[nodiscard]] Result<SharedMaster> openSharedNext(const MastersPresent& present);
    [[nodiscard]] Result<SharedMaster> openByJointSheet(ByteView code);

    /// What each copy (0: .a, 1: .b) is to hold so that verified sections are in both and nothing else is
    /// touched.
    [[nodiscard]] KeyringBytes mended(std::size_t copy) const;
    [[nodiscard]] bool needsMending(std::size_t copy) const;
    /// The sections of `changed` that differ from keyring() become the chosen, verified ones.
    void take(const Keyring& changed);
    /// This copy now holds these bytes on the disk.
    void wrote(std::size_t copy, const KeyringBytes& bytes);

private:
    struct Copy {
        std::optional<KeyringBytes> bytes; ///< absent: no file, or not of this size
        std::array<bool, 4> isWhole{};     ///< by section: structure and check are right
    };
    /// A seat that opened, and the bytes in which it did.
    struct OpenedSeat {
        Keyring from;
        OwnMaster own;
    };
    KeyringCopies() : m_chosen(KeyringBytes{}) {}
    [[nodiscard]] Result<void> takeIn(std::size_t copy, const std::optional<Bytes>& file,
                                      const KdfPolicy& policy);
    void chooseUnverified();
    /// Whole versions of a section that differ, the one chosen so far first.
    [[nodiscard]] std::vector<Keyring> candidates(Section section) const;
    /// Candidates of a seat's section under each whole header, which names the vault that slots are bound to.
    [[nodiscard]] std::vector<Keyring> seatCandidates(Seat seat) const;
    [[nodiscard]] Result<OwnMaster> settle(std::vector<OpenedSeat> opened, Seat seat, ErrorCode otherwise);
    void put(Section section, const Keyring& from);
    void verified(Section section, const Keyring& from);
    void settleJoint(const SharedMaster& shared);

    std::array<Copy, 2> m_copies;
    Keyring m_chosen;
    std::array<bool, 4> m_isVerified{};
    bool m_areDifferent = false;
    bool m_isReadOnly = false;
};

} // namespace inglenook

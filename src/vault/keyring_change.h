// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Makes and changes a keyring in memory; KeyringFile::write puts it on the disk. A change touches only the
/// sections of the people whose masters are given, raises their epochs and renews checks and MACs.
#include "secret/key_tree.h"
#include "secret/random.h"
#include "vault/keyring.h"

#include <cstdint>

namespace inglenook {

/// A recipe with a fresh salt, for a new passphrase.
[[nodiscard]] KeyRecipe freshRecipe(const KdfCost& cost, RandomSource& random = systemRandom());

class KeyringChange {
public:
    /// expects() a keyring that is not read-only.
    explicit KeyringChange(const Keyring& keyring, RandomSource& random = systemRandom());

    /// A new keyring with two empty seats and no shared key. `cost` is what empty seats show: use the one
    /// that seats will be taken with, then an empty seat looks like a taken one.
    [[nodiscard]] static Keyring create(const VaultId& vaultId, Opening opening, const KdfCost& cost,
                                        RandomSource& random = systemRandom());

    /// Before a shared key exists: how it will open.
    void chooseOpening(Opening opening);
    /// A person sits down for the first time; a section that was there is gone. The keyring cannot know
    /// whether the seat was empty: the house does. Use the cost of recipe(seat) where it is still enough.
    [[nodiscard]] OwnMaster takeSeat(Seat seat, const UnlockingKey::Part& lock);
    void setPassphrase(const OwnMaster& own, const UnlockingKey::Part& lock);
    void setSheet(const OwnMaster& own, ByteView code); ///< 20 bytes
    void clearSheet(const OwnMaster& own);
    /// The last consent counter, sealed under this person's own key.
    void setWitnessed(const OwnMaster& own, std::uint64_t counter);
    /// "Somebody may know my passphrase": a new own master, shares wrapped anew, the sheet cleared. The own
    /// room has to be exported under the new key.
    [[nodiscard]] OwnMaster renewOwnMaster(const OwnMaster& own, const UnlockingKey::Part& lock);

    /// The first joint sitting, and a fresh vault when ways part: makes the shared key and the shares of
    /// those present. One alone only under Either; expects() it.
    [[nodiscard]] SharedMaster makeShared(const MastersPresent& present, Opening opening);

    /// Rotation, first half: a next key beside the one in force. Both present. The file is exported under
    /// next after.
    [[nodiscard]] SharedMaster beginRotation(const BySeat<const OwnMaster*>& both, const SharedMaster& now,
                                             Opening opening);
    /// Second half: next becomes now; shares of those present move up, the joint sheet is cleared.
    void finishRotation(const MastersPresent& present, const SharedMaster& next);
    /// Back to now alone, when the file still lies under it.
    void abandonRotation(const MastersPresent& present, const SharedMaster& now);
    /// After someone else finished a rotation: this person's share moves to its usual slot. False: nothing to
    /// do.
    bool tidyShares(const OwnMaster& own);

    void setJointSheet(const SharedMaster& shared, ByteView code); ///< 20 bytes
    void clearJointSheet(const SharedMaster& shared);

    [[nodiscard]] const Keyring& keyring() const { return m_keyring; }

private:
    /// What a slot is sealed with; `shared` only in SHARE slots.
    struct Wrapping {
        KeyRecipe recipe;
        ByteView key;
        const SharedKeyName* shared = nullptr;
    };
    void beginSlot(Section section, std::size_t index, const KeyRecipe& recipe);
    void fill(Section section, std::size_t index, const Wrapping& with, ByteView master);
    void fillFor(const OwnMaster& own, std::size_t index, const Wrapping& with);
    void fillWithNothing(Section section, std::size_t index, const KdfCost& cost);
    void setShare(const OwnMaster& own, std::size_t index, const SharedKeyName& name, ByteView share);
    void setShares(const MastersPresent& present, std::size_t index, const SharedMaster& shared);
    void putWitness(const OwnMaster& own, std::uint64_t counter);
    void nameNow(const SharedKeyName& name);
    [[nodiscard]] SharedMaster newShared(Opening opening);
    /// Raises the epoch, renews check and MAC.
    void finish(Section section, const RestingSecret& master, KeyPurpose purpose);
    void finish(const OwnMaster& own);
    void finishPresent(const MastersPresent& present);
    void finishWithoutKey(Section section);

    Keyring m_keyring;
    RandomSource* m_random;
};

} // namespace inglenook

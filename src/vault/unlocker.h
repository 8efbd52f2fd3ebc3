// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Makes sittings out of passphrases: opens the keyring and the rooms of whoever sits down, moves the open
/// rooms between Alone and Together, closes them again. Knows keys and files, nothing of what is written.
/// Call on the vault thread only; src/house is its one user.
///
/// Of the keys it keeps, while a person is here and no longer, their own master at rest (its page cannot be
/// read): the second person's sitting down, the witness in the keyring and the first joint sitting need it,
/// and it opens nothing that is not open beside it. The shared master goes as soon as its room is open.
#include "secret/kdf.h"
#include "vault/keyring_file.h"
#include "vault/own_facts.h"
#include "vault/presence.h"
#include "vault/unlocking.h"
#include "vault/vault_folder.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace inglenook {

/// What one opening found in the files.
struct UnlockNotes {
    bool wasMendedFromCopy = false;
    bool wasKeyringOlder = false;          ///< than a room that is open now
    bool isSharedNew = false;              ///< the first joint sitting made the shared room
    std::vector<std::string> damagedRooms; ///< "shared", "own"
    BySeat<bool> wasOwnRestored;           ///< from a snapshot
    bool wasSharedRestored = false;        ///< from a snapshot, or made anew by both after it was lost
    std::optional<ErrorCode> sharedClosed; ///< why it is not open though it would be
};

/// What everything around a vault is done with.
struct Surroundings {
    const Clock& clock;
    ChangeFeed& changes;
    KdfPolicy kdf;
};

class Unlocker {
public:
    /// Writes what to begin with into a room that nobody has seen yet.
    using Furnish = std::function<Result<void>(Database&)>;

    /// A folder with two empty seats. VaultForeign when it holds anything; Disk*, VaultInUse.
    [[nodiscard]] static Result<std::unique_ptr<Unlocker>>
    create(const std::filesystem::path& folder, Opening opening, const Surroundings& around);
    [[nodiscard]] static Result<std::unique_ptr<Unlocker>> enter(const std::filesystem::path& folder,
                                                                 const Surroundings& around);
    Unlocker(VaultFolder folder, KeyringFile keyring, const Surroundings& around);
    Unlocker(const Unlocker&) = delete;
    Unlocker& operator=(const Unlocker&) = delete;
    ~Unlocker();

    [[nodiscard]] bool isKnownEmpty(Seat seat) const { return m_isKnownEmpty[seat]; }
    [[nodiscard]] Opening opening() const { return m_keyring.keyring().opening(); }
    [[nodiscard]] Result<void> chooseOpening(Opening opening); ///< OutsideRules
    [[nodiscard]] Result<Unlocking> toTakeSeat(Seat seat,
                                               std::vector<std::string> known) const; ///< SeatTaken
    [[nodiscard]] Result<Unlocking> toSitDown(Seat seat) const;

    /// That person is then here alone. SeatTaken.
    [[nodiscard]] Result<void> takeSeat(const UnlockingKey& key, const Furnish& furnish);
    /// Nobody was here, or the other was. On failure whoever was here stays. Errors as House::sitDown.
    [[nodiscard]] Result<void> sitDown(const UnlockingKey& key);
    [[nodiscard]] Result<Confirmed> confirm(const UnlockingKey& key);
    void standUp(Seat seat);
    /// Keys first, then rooms, then a snapshot. What cannot be written is left; nothing stays open.
    /// `farewell` is the last that is written, when the masters are gone already.
    using Farewell = std::function<void(Sitting&)>;
    void closeAll(const Farewell& farewell = {});

    [[nodiscard]] Sitting* sitting();
    [[nodiscard]] Alone* alone() { return m_alone.get(); }
    [[nodiscard]] Together* together() { return m_together.get(); }
    [[nodiscard]] const UnlockNotes& notes() const { return m_notes; }
    void forgetThatSharedIsNew() { m_notes.isSharedNew = false; } ///< said once, at that opening
    /// Both copies of the keyring on the disk, and every page of every open room. VaultDamaged.
    [[nodiscard]] Result<void> check();

private:
    struct Person {
        OwnMaster master;
        Database own;
        OwnFacts facts;
    };
    [[nodiscard]] Result<Person> personFor(const UnlockingKey& key);
    [[nodiscard]] Result<Database> openOwn(Seat seat, const OwnMaster& master);
    void seat(Seat seat, Person person);
    void unseat(Seat seat);
    void fill(Sitting& sitting);
    static void moveRooms(Sitting& from, Sitting& to);

    [[nodiscard]] MastersPresent present() const;
    [[nodiscard]] bool areBothHere() const { return m_together != nullptr; }
    /// Opens, makes or leaves closed the shared room for whoever is here. An error only at a joint sitting.
    [[nodiscard]] Result<void> openShared();
    [[nodiscard]] Result<void> makeShared();
    [[nodiscard]] Result<void> nameSharedKey(const SharedKeyId& id);
    [[nodiscard]] Result<Database> openSharedFile(const SharedMaster& master);
    [[nodiscard]] Result<void> leaveSharedClosed(ErrorCode why);
    [[nodiscard]] Result<bool> isKeyringOlderThan(Database& shared) const;
    void rememberEpochs();
    [[nodiscard]] Result<void> witness(Seat seat, std::uint64_t counter);

    VaultFolder m_folder;
    KeyringFile m_keyring;
    const Clock& m_clock;
    ChangeFeed& m_changes;
    KdfPolicy m_kdf;
    BySeat<bool> m_isKnownEmpty;
    BySeat<std::optional<OwnMaster>> m_masters;
    BySeat<OwnFacts> m_facts; ///< of whoever is here
    std::unique_ptr<Alone> m_alone;
    std::unique_ptr<Together> m_together;
    UnlockNotes m_notes;
};

} // namespace inglenook

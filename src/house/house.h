// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The one door for the window and the command line: finds a vault, seats people, hands out the stores,
/// locks. Call on the vault thread only, except cancel through the stop token.
///
/// Sitting down has a slow half and a quick half. A window does them apart, so that Lock never queues behind
/// the slow one: `toSitDown(seat)` on the vault thread, `derive(passphrase, work)` on a thread of its own,
/// `sitDown(key)` on the vault thread. If lock() came in between, drop the key. The command line uses the
/// forms that do both in one call.
///
/// Life of a vault: create() makes two empty seats. takeSeat() gives a seat its first passphrase; only
/// somebody who knows the seat to be empty can let it be taken: the run of the program that made the vault,
/// or the other person, here. The first time both are here together the shared room is made; before that
/// `Sitting::shared()` is null.
#include "couple/couple_store.h"
#include "vault/presence.h"
#include "vault/unlocking.h"

#include <filesystem>
#include <memory>

namespace inglenook {

/// What anyone can see without a passphrase. No names, no days, no counts.
struct VaultInfo {
    int formatMajor = 1;
    int formatMinor = 0;
    Opening opening = Opening::Either;
    bool isInUse = false;
};

struct Setup {
    Opening opening = Opening::Either;
    BySeat<std::string> names; ///< the second may be empty: someone starts alone
};

/// What an opening found that whoever is present is told.
struct OpeningNotes {
    bool wasMendedFromCopy = false; ///< one of the two keyring copies was damaged
    /// The keyring was older than a room: an old passphrase was put back. Both together put it right by
    /// sitting down.
    bool wasKeyringOlder = false;
    std::vector<std::string> damagedRooms; ///< "shared", "own": the file was kept as *.damaged
    /// Why the shared room stays closed though it would be open: VaultOlderKeyring (it waits for both),
    /// VaultDamaged, VaultForeign, VaultMissing, VaultNewer. Absent: all is well.
    std::optional<ErrorCode> sharedClosed;
    /// Full or read-only disk: what is shown is right, and was not written back. DiskFull, DiskReadOnly,
    /// DiskRefused, StorageFailed.
    std::optional<ErrorCode> notWritten;
    BySeat<bool> wentBack;     ///< this person's yeses are all "to talk about": something older was put back
    bool isClockAhead = false; ///< more than 35 days: ask before it counts
    BySeat<std::optional<Day>>
        lastChange; ///< told to each person alone, about themselves; before this sitting
    std::vector<std::string>
        restsApplied; ///< under "together": wordings rested alone since, applied before anything was shown
};

class House {
public:
    /// VaultMissing, VaultForeign, VaultDamaged, VaultNewer, Disk*.
    [[nodiscard]] static Result<VaultInfo> look(const std::filesystem::path& folder);
    /// Makes the folder with two empty seats. Refuses a folder that holds anything.
    [[nodiscard]] static Result<std::unique_ptr<House>>
    create(const std::filesystem::path& folder, const Setup& setup, const Clock& clock, const KdfPolicy& kdf);
    /// Takes the folder's lock. VaultInUse and what look() says.
    [[nodiscard]] static Result<std::unique_ptr<House>> enter(const std::filesystem::path& folder,
                                                              const Clock& clock, const KdfPolicy& kdf);
    virtual ~House() = default;
    House() = default;
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    /// Known to be empty by somebody here, or by the run that made the vault. False says nothing about the
    /// seat.
    [[nodiscard]] virtual bool canTakeSeat(Seat seat) const = 0;
    /// Before the first joint sitting, while the other seat is known to be empty or nobody has sat down yet:
    /// how it will open. OutsideRules afterwards.
    [[nodiscard]] virtual Result<void> chooseOpening(Opening opening) = 0;

    // The slow half, to be derived elsewhere.
    [[nodiscard]] virtual Result<Unlocking> toTakeSeat(Seat seat, const PersonName& name) = 0; ///< SeatTaken
    [[nodiscard]] virtual Result<Unlocking> toSitDown(Seat seat) = 0; ///< also for confirm()

    // The quick half.
    /// Sits down in an empty seat with a new passphrase; that person is then here alone. SeatTaken.
    [[nodiscard]] virtual Result<void> takeSeat(const PersonName& name, const UnlockingKey& key) = 0;
    /// Seats one person (nobody was here, or the other was: then both are). PassphraseWrong; VaultForeign,
    /// VaultDamaged, VaultMissing, VaultNewer for that person's own room.
    [[nodiscard]] virtual Result<void> sitDown(const UnlockingKey& key) = 0;
    /// Types the passphrase again. PassphraseWrong; NotPresent.
    [[nodiscard]] virtual Result<Confirmed> confirm(const UnlockingKey& key) = 0;

    // Both halves in one call.
    [[nodiscard]] Result<void> takeSeat(Seat seat, const PersonName& name, const Passphrase& passphrase,
                                        const Work& work); ///< also PassphraseTooWeak
    [[nodiscard]] Result<void> sitDown(Seat seat, const Passphrase& passphrase, const Work& work);
    [[nodiscard]] Result<Confirmed> confirm(Seat seat, const Passphrase& passphrase, const Work& work);

    /// This person's room closes and their keys go; the other stays.
    virtual void standUp(Seat seat) = 0;
    /// Everything closes, keys go first, then a snapshot is taken. Never fails to lock.
    virtual void lock() = 0;

    [[nodiscard]] virtual Sitting*
    sitting() = 0;                            ///< null: locked. Valid until the next sitDown, standUp or lock
    [[nodiscard]] virtual Alone* alone() = 0; ///< null: nobody, or both
    [[nodiscard]] virtual Together* together() = 0; ///< null: not both
    [[nodiscard]] virtual const OpeningNotes& notes() const = 0;
    /// "The day is right": a clock that runs ahead counts from now on.
    [[nodiscard]] virtual Result<void> acceptClock() = 0;
    /// Both together put the highest day seen back to the clock's; every line is then "to talk about".
    /// NeedsBoth.
    [[nodiscard]] virtual Result<void> setDayBack(const Confirmed& one, const Confirmed& other) = 0;
    /// "That is not right": what this person last said here is put to "to talk about". NotPresent.
    [[nodiscard]] virtual Result<void> thatIsNotRight(Seat seat) = 0;
    /// keyring, every page, foreign keys, seals of the people present.
    [[nodiscard]] virtual Result<void> check() = 0;
    [[nodiscard]] virtual Opening opening() const = 0;
    [[nodiscard]] virtual ChangeFeed& changes() = 0;
};

} // namespace inglenook

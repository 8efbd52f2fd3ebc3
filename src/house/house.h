// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The one door for the window and the command line: finds a vault, seats people, hands out the stores,
/// locks. Call on the vault thread only, except cancel through the stop token.
#include "couple/couple_store.h"
#include "secret/kdf.h"
#include "vault/presence.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

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

/// Long work: a share 0..1 of an estimate, and a way to stop.
struct Work {
    std::stop_token stop;
    std::function<void(double)> progress;
};

/// What an opening found that whoever is present is told.
struct OpeningNotes {
    bool wasMendedFromCopy = false;        ///< one of the two keyring copies was damaged
    std::vector<std::string> damagedRooms; ///< "shared", "own": the file was kept as *.damaged
    BySeat<bool> wentBack;     ///< this person's yeses are all "to talk about": something older was put back
    bool isClockAhead = false; ///< more than 35 days: ask before it counts
    BySeat<std::optional<Day>> lastChange; ///< told to each person alone, about themselves
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

    /// Sits down in an empty seat with a new passphrase; that person is then here alone. SeatTaken,
    /// PassphraseTooWeak.
    [[nodiscard]] virtual Result<void> takeSeat(Seat seat, const PersonName& name,
                                                const Passphrase& passphrase, const Work& work) = 0;
    /// Seats one person (nobody was here, or the other was: then both are). PassphraseWrong.
    [[nodiscard]] virtual Result<void> sitDown(Seat seat, const Passphrase& passphrase, const Work& work) = 0;
    /// This person's room closes and their keys go; the other stays.
    virtual void standUp(Seat seat) = 0;
    /// Everything closes, keys go, a snapshot is taken. Never fails to lock.
    virtual void lock() = 0;

    [[nodiscard]] virtual Sitting* sitting() = 0;   ///< null: locked
    [[nodiscard]] virtual Alone* alone() = 0;       ///< null: nobody, or both
    [[nodiscard]] virtual Together* together() = 0; ///< null: not both
    [[nodiscard]] virtual const OpeningNotes& notes() const = 0;
    /// Types the passphrase again. PassphraseWrong.
    [[nodiscard]] virtual Result<Confirmed> confirm(Seat seat, const Passphrase& passphrase,
                                                    const Work& work) = 0;
    /// "That is not right": what this person last said here is put to "to talk about".
    [[nodiscard]] virtual Result<void> thatIsNotRight(Seat seat) = 0;
    /// keyring, every page, foreign keys, seals of the people present.
    [[nodiscard]] virtual Result<void> check() = 0;
    [[nodiscard]] virtual Opening opening() const = 0;
    [[nodiscard]] virtual ChangeFeed& changes() = 0;
};

} // namespace inglenook

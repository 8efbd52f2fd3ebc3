// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A whole vault as far as one line goes: three rooms and the keyring, as files that a person could copy, put
/// back and change. What an opening and a change make of the rows is the ledger's own pure code
/// (agreement/line_opening.h) and the kernel; marks, counters and epochs are written here as the ledger
/// writes them, and tests/agreement/explored_paths_test plays the same paths in real vaults.
#include "agreement/line_opening.h"
#include "agreement_kernel/line_world.h"

#include <cstdint>
#include <string>

namespace inglenook::testing {

enum class Opens { Either, Together };
enum class Company { Both, CircleAlone, DiamondAlone };

inline constexpr std::int64_t kUnknownEpoch = -1;

/// Marks are numbers: only their being the same matters. 0: none.
struct OwnRoom {
    std::optional<OwnRow> row;
    int sharedMark = 0;
    int triedMark = 0;
    std::int64_t counter = 0; ///< 0: not in use yet
    std::int64_t otherEpoch = kUnknownEpoch;
};
struct SharedRoom {
    std::optional<SharedRow> row;
    std::optional<Day> asked; ///< of the line's activity
    BySeat<int> seal;         ///< the mark under each seat's seal
};
/// One person's section.
struct Section {
    std::int64_t witnessed = 0;
    std::int64_t epoch = 0;
    friend bool operator==(const Section&, const Section&) = default;
};
struct Files {
    SharedRoom shared;
    BySeat<OwnRoom> own;
    BySeat<Section> keyring;
};

/// What one person really did, whatever the files say now.
struct Truth {
    std::optional<Bytes> said; ///< their last final yes, not rested or taken back since
    Term narrowed = openTerm();
};

struct World {
    Files now;
    std::optional<Files> copy; ///< what the attacker kept
    BySeat<Truth> truth;
    int day = 0;
    std::uint32_t nextYes = 50000; ///< beyond those that the short form gives
    int attacks = 0;               ///< files put back or rows changed, since the beginning
    bool hasPutBack = false;       ///< since the copy was made
    bool isOldToCircle = false;    ///< all that Circle sees alone was put back: only Diamond's room can tell
};

/// One sort of attack alone, or all of them, with lost rooms and sections of the keyring too.
enum class Attack { Any, RestoreShared, RestoreOwn, DeleteRow, SwapLines };

/// The rules of the world and how its vault opens.
struct Possible {
    Opens opens = Opens::Either;
    Rules rules;
    std::vector<int> jumps; ///< days that may pass at once
    int attacks = 0;        ///< how many changes of files Diamond makes at most
    bool forges = false;    ///< Diamond also writes rows by hand
    /// Diamond begins when there is something to win: Circle's room, or the copy of it, holds a final yes.
    /// What is in force before Circle's eyes is read out of that room.
    bool waits = false;
    Attack attack = Attack::Any;
};

[[nodiscard]] bool isHere(Company company, Seat seat);
[[nodiscard]] bool isSharedOpen(Company company, Opens opens);

/// All that the open files say.
struct Book {
    BookLine line;
    BySeat<bool> wentBack;
    BySeat<int> sealedMark;
};
[[nodiscard]] Book bookOf(const Files& files, Company company, Opens opens);

enum class WrittenUpTo { TheEnd, TheOwnRooms };
/// A change of the line in the order in which the ledger writes.
struct Change {
    const BookLine& will;
    ChangeKind kind;
    WrittenUpTo upTo = WrittenUpTo::TheEnd;
};
[[nodiscard]] Files changed(const Files& files, Company company, const Possible& possible, int day,
                            const Change& change);
/// What the ledger does whenever somebody sits down.
[[nodiscard]] Files opened(const Files& files, Company company, const Possible& possible, int day);

/// What the line comes to for this company if they sat down now; on a disk that takes no writing, too.
[[nodiscard]] Standing standingFor(const Files& files, Company company, const Possible& possible, int day);
[[nodiscard]] Standing standingUnwritten(const Files& files, Company company, const Possible& possible,
                                         int day);

} // namespace inglenook::testing

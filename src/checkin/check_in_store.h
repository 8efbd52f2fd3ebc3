// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Check-ins. What is answered is sealed at once, in its author's own room, and lies nowhere else until both
/// are at the table; there each lets be seen what they choose, and what both see fades. There is at most one
/// sealed check-in of a person. Nothing here knows a moment, a start day, or what was skipped.
#include "checkin/check_in_sheet.h"
#include "clock/clock.h"
#include "vault/presence.h"

#include <cstdint>
#include <vector>

namespace inglenook {

// Numbers live in vaults: never reuse.
enum class CheckInStanding : std::uint8_t {
    Sealed = 1, ///< its author may change it or take it back
    Kept = 2,   ///< for its author alone: it was not opened, or what both saw has faded
    Opened = 3, ///< both see what its author let be seen
};

struct CheckIn {
    EntryId id;
    Day day; ///< begun; of an opened one, the day of the opening
    CheckInStanding standing = CheckInStanding::Sealed;
    CheckInSheet sheet;
    DimensionSet shown; ///< while opened
};

struct DatedSheet {
    Day day;
    CheckInSheet sheet;
};

/// What both see of one opening. A sheet may be empty: held back, taken back and never answered look alike.
struct OpenedCheckIn {
    EntryId id;
    Day day;
    BySeat<CheckInSheet> sheets; ///< coarse
};

/// After seven days unopened. Numbers live in vaults: never reuse.
enum class Unopened : std::uint8_t { Kept = 1, Erased = 2 };

inline constexpr std::chrono::days kSealedFor(7);

struct CheckInChoices {
    Unopened unopened = Unopened::Kept;
    Resolution resolution = Resolution::Five;
    std::vector<Dimension> order{kScaled.begin(), kScaled.end()}; ///< each of kScaled once
    DimensionSet plotted;                                         ///< drawn in the own view of looking back
    DimensionSet lookedAtTogether;                                ///< and in the view of both, at the table
    CheckInChoices();
    friend bool operator==(const CheckInChoices&, const CheckInChoices&) = default;
};

// Numbers live in vaults: never reuse.
enum class Rhythm : std::uint8_t { Weekly = 1, Fortnightly = 2, WhenWeSitDown = 3 };

/// What both chose. It is said on the page and nothing follows from it: no day is late.
struct CheckInRhythm {
    Rhythm rhythm = Rhythm::WhenWeSitDown;
    int fadesAfter = 30; ///< days, 1 to 365, that an opening stays for both to see
    friend bool operator==(const CheckInRhythm&, const CheckInRhythm&) = default;
};

class CheckInStore {
public:
    explicit CheckInStore(Sitting& sitting) : m_sitting(sitting) {}

    // One's own, in one's own room. NotPresent for somebody who is not here.
    [[nodiscard]] Result<std::optional<CheckIn>> sealed(Seat of);
    /// Into the sealed check-in, which begins with the first answer and is gone with the last.
    [[nodiscard]] Result<void> answer(Seat by, Dimension dimension, const Answer& answer);
    [[nodiscard]] Result<void> wish(Seat by, Wish wish);
    [[nodiscard]] Result<void> writeLine(Seat by, const std::string& text);
    [[nodiscard]] Result<void> clear(Seat by, Dimension dimension);
    [[nodiscard]] Result<void> write(Seat by, const CheckInSheet& sheet); ///< all at once
    [[nodiscard]] Result<void> takeBack(Seat by);                         ///< the sealed one, without a trace
    /// The sealed one goes as its author chose for unopened ones, so that a new day can begin.
    [[nodiscard]] Result<void> putAway(Seat by);
    /// All since that day, oldest first; those of one day in no order.
    [[nodiscard]] Result<std::vector<CheckIn>> own(Seat of, Day since);
    /// Earlier days, brought in at once and kept for their author alone: out of an export, or a sample.
    [[nodiscard]] Result<void> bringIn(Seat by, const std::vector<DatedSheet>& past);
    /// Any of one's own. Of an opened one an empty sheet stays, as if all had been held back; it fades.
    [[nodiscard]] Result<void> erase(Seat by, const EntryId& id);
    [[nodiscard]] Result<CheckInChoices> choices(Seat of);
    [[nodiscard]] Result<void> choose(Seat by, const CheckInChoices& choices);

    // At the table.
    [[nodiscard]] Result<bool> isSomethingToOpen(Together& together); ///< both have sealed one
    /// Both become opened, today, with what each lets be seen. The opening; NotFound when there is nothing to
    /// open.
    [[nodiscard]] Result<EntryId> open(Together& together, const BySeat<DimensionSet>& shown);
    [[nodiscard]] Result<void> chooseRhythm(Together& together, const CheckInRhythm& rhythm);

    // What both may see.
    [[nodiscard]] Result<std::vector<OpenedCheckIn>> opened(); ///< newest first; what has faded is not there
    [[nodiscard]] Result<CheckInRhythm> rhythm();

private:
    Sitting& m_sitting;
};

/// At every opening, before anything is shown: what lay sealed for seven days goes back to its author or is
/// erased, what both saw long enough fades, and the copies in the shared room are made equal to the own
/// rooms. Decided by the day alone. Only of those present.
enum class DayCounts { Yes, NotYet }; ///< NotYet: the clock runs far ahead, and nobody said that it is right
[[nodiscard]] Result<void> settleCheckIns(Sitting& sitting, DayCounts day);

} // namespace inglenook

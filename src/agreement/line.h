// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One line of the agreement as a pure value: what three rooms say of it, what that comes to, and what an
/// event makes of it. No clock, no disk, no randomness. The ledger loads a LineParts from the rows of the
/// rooms that are open, asks assess() what to show, lets apply() change it, and writes the parts back: own
/// rooms first. Own rooms always win.
///
/// A yes counts for a person only while their own room holds exactly the bytes shown. Nothing here ever makes
/// a yes out of anything but two equal yeses in one YesTurns event with both rooms open.
#include "agreement/sealed_line.h"

#include <cstdint>
#include <variant>

namespace inglenook {

enum class LineState { Draft, ToTalkAbout, Settling, Agreed, DueForReview, Resting, OffTheTable };
enum class YesAnswer : std::uint8_t { Yes = 1, NotYet = 2, ForTheSession = 3 };

/// Durations, so that an exploration can make them small.
struct Rules {
    int reviewDays = 42; ///< 14 on the first evening
    int lapseDays = 14;  ///< days past its review day after which a touch line rests
    int settleDays = 1;
    int settleFromMinute = 5 * 60; ///< local minute of the day from which a second yes may be said
    int settleHours = 8;           ///< at least so long after the first yes
    int closedDays = 42;           ///< one-ask rule
    bool doesNonsexualSettle =
        true; ///< as the couple sealed it; sensual and sexual touch always settles, no touch never
};

/// What shared.db says. Every field is a copy, or nobody's in particular: nothing here tells who.
struct SharedPart {
    std::optional<Bytes> agreed; ///< line.agreed: the bytes of the last final yes of both
    std::optional<Bytes>
        onTable; ///< line.on_table: an open proposal; its phase and yes-id are inside the bytes
    bool isRested =
        false; ///< line.is_rested: somebody's hold, for the eyes of one who sits alone under "either"
    std::optional<Day> restedSince; ///< line.rested_since
    std::string restUntil;          ///< line.rest_until: "the wound check", or empty
    std::string wouldHelp;          ///< line.would_help
    std::optional<Term> narrowedTo; ///< line.narrowed_to: meet of all narrowings that were written back
    std::optional<Day>
        closedUntil; ///< asked.closed_until of this activity and direction (one row for all its lines)
    friend bool operator==(const SharedPart&, const SharedPart&) = default;
};

/// What one person's own room says: the one row of this line in their own_line table.
struct OwnPart {
    std::optional<Bytes>
        finalYes; ///< exact bytes this person said their final yes to, in force for their part now
    std::optional<Day> finalYesOn;
    std::optional<Bytes> firstYes; ///< exact bytes of the first yes, while it settles
    std::optional<Day> firstYesOn;
    std::int64_t secondYesFrom = 0; ///< UTC seconds: first yes plus settleHours
    std::optional<Bytes>
        words; ///< bytes that are no longer a yes, so that their owner can still read them alone
    bool isHeld = false;
    std::optional<Day> heldSince;
    std::string restUntil;          ///< may be empty
    std::string wouldHelp;          ///< may be empty
    std::optional<Term> narrowedTo; ///< meet of this person's narrowings
    bool isWithdrawn = false;
    std::optional<Day>
        closedUntil; ///< this person's rest closed asking until then; reaches shared.db when that is open
    std::optional<Bytes> tick; ///< hash of the bytes ticked for paper; opaque here
    friend bool operator==(const OwnPart&, const OwnPart&) = default;
};

/// One line as far as it can be seen now. `shared` is absent when one sits alone under "only together"; an
/// own part is absent when that person is not present (a present person's room without a row is an
/// OwnPart{}).
struct LineParts {
    VaultId vault;
    LineId line;
    std::optional<SharedPart> shared;
    BySeat<std::optional<OwnPart>> own;
    friend bool operator==(const LineParts&, const LineParts&) = default;
};

/// What is so at this sitting, for all lines.
struct Circumstances {
    Day today; ///< the highest day seen (vault.md, Clock), never an earlier one
    bool areSignalsKnown =
        true; ///< couple's seal of the stop signals; while it is broken no touch line is in force
    BySeat<bool>
        wentBack; ///< an own room older or newer than shared.db says, not explained by pending changes
};

/// What a line comes to, for those present.
struct Standing {
    LineState state = LineState::Draft;
    Term inForce;                       ///< closed unless Agreed or DueForReview
    std::optional<SealedLine> line;     ///< the words to show: in force, else on the table, else what was
    std::optional<SealedLine> proposal; ///< what lies on the table
    std::vector<Seat> checked;          ///< whose room is open and holds exactly the bytes of `line` as a yes
    bool hasOpenProposal = false;       ///< a badge beside a line in force
    bool isRestedByReader = false;      ///< only when one sits alone: your own hold
    bool isRestedWithTime = false;      ///< past its review day by lapseDays, or past its own last day
    std::optional<Day> since; ///< Resting: since when. Alone, with a yes of one's own: the day of it
    std::optional<Day> review;
    std::optional<Day> settlesOn; ///< Settling: first day of the second yes
    std::string restUntil;
    std::string wouldHelp;
};

// Events. Alone and at once:
struct Rest {
    Seat by;
    std::string until;
    std::string wouldHelp;
};
struct Narrow {
    Seat by;
    Term to;
};
struct Edit {
    Seat by;
    Term to;
}; ///< in force now: the meet; what it would open: proposalFrom()
struct Withdraw {
    Seat by;
};
struct Lift {
    Seat by;
}; ///< own hold only; opens nothing
// At the table, shared.db open:
struct Propose {
    Bytes bytes;
}; ///< an encoded SealedLine without yes-id and days; replaces what lay there
struct Reword {
    Bytes bytes;
}; ///< the same, when something lies there already
struct TakeOff {};
// Both present:
enum class YesKind { First, Second, Renewal };
struct YesTurns {
    YesKind kind;
    BySeat<YesAnswer> answers;
    Bytes shown;
};                      ///< shown: from bytesToShow()
struct ClockSetBack {}; ///< both together set the day back: every yes is void
// At every opening:
struct Opened {};    ///< writes back what the open rooms say (see reconciled)
struct DayPassed {}; ///< changes nothing: what a day closes is computed; it can never open
struct WentBack {
    Seat whose;
}; ///< voids that person's yeses to this line

using LineEvent = std::variant<Rest, Narrow, Edit, Withdraw, Lift, Propose, Reword, TakeOff, YesTurns,
                               ClockSetBack, Opened, DayPassed, WentBack>;

[[nodiscard]] Standing assess(const LineParts& parts, const Circumstances& now, const Rules& rules);

/// The parts after the event; only parts that were open change. NotPresent (the seat's room is not open),
/// NeedsBoth, NotFound (nothing on the table), AskedAlready, NotSettledYet, OutsideRules (bytes not of this
/// line, not the words on the table, wrong phase). `at.day` is the highest day seen.
[[nodiscard]] Result<LineParts> apply(const LineParts& parts, const LineEvent& event, const Moment& at,
                                      const Rules& rules);

/// The shared part as the open rooms make it: with both open their holds and narrowings alone count; with one
/// open it can only become tighter. assess() does this first, so what is shown never depends on its being
/// written.
[[nodiscard]] SharedPart reconciled(SharedPart shared, const BySeat<std::optional<OwnPart>>& own);

/// One-ask rule: no room that is open holds the line, none was written back as resting, and the closed time
/// is over.
[[nodiscard]] bool mayPropose(const LineParts& parts, Day today);
/// The day up to which asking is closed; absent: open.
[[nodiscard]] std::optional<Day> closedUntil(const LineParts& parts, Day today);

/// What an edit would open beyond what is in force; nothing for a pure narrowing.
[[nodiscard]] std::optional<Term> proposalFrom(const Term& inForce, const Term& wanted);

[[nodiscard]] bool doesSettle(TouchLevel level, const Rules& rules);

/// What a yes turn puts into the bytes that both see.
struct YesStamp {
    YesId yes;                                    ///< random, new for each turn
    BySeat<std::vector<std::string>> stopSignals; ///< as they are sealed now
    bool areSignalsKnown = false;
};
/// The exact bytes of a yes turn. First: what lies on the table; of phase Final when it needs no settling (no
/// touch, nonsexual as chosen, or nothing wider than what is in force). Second: the settling words. Renewal:
/// what is in force, narrowings included. NeedsBoth, NotFound, AskedAlready, SignalsMissing, NotSettledYet,
/// OutsideRules.
[[nodiscard]] Result<Bytes> bytesToShow(const LineParts& parts, YesKind kind, const YesStamp& stamp,
                                        const Moment& at, const Rules& rules);

} // namespace inglenook

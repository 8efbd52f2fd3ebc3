// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A goal as a pure value: what the rooms say of it, what that comes to, and what an event makes of it. No
/// clock, no disk, no randomness; total functions.
///
/// Each person's pace (how far up, or resting) lies in their own room. Shared is the more cautious of the
/// two. Down and rest are either person's, alone and at once; up takes both, each with their own answer, and
/// a night where touch rises. At a table both rooms are made equal to the more cautious, so that nothing
/// tells whose it was. Nothing here counts, and no day ever raises anything.
#include "goal/rung_cover.h"
#include "value/seat.h"

#include <cstdint>
#include <variant>

namespace inglenook {

struct Pace {
    int rung = 0; ///< 0: the first step
    bool isResting = false;
    friend bool operator==(const Pace&, const Pace&) = default;
};
[[nodiscard]] Pace meet(const Pace& a, const Pace& b); ///< the more cautious in both

/// A first yes while it is slept on.
struct FirstYes {
    Bytes bytes;
    int rung = 0;
    Day on;
    std::int64_t secondFrom = 0; ///< UTC seconds
    friend bool operator==(const FirstYes&, const FirstYes&) = default;
};

/// What shared.db says: copies, or nobody's in particular. A default value is no row.
struct SharedGoal {
    std::optional<Bytes> adopted;
    Pace pace;
    std::optional<Bytes> onTable; ///< words that lie on the table for both to read
    bool isLetGo = false;         ///< its words go from the other's room at their next opening
    friend bool operator==(const SharedGoal&, const SharedGoal&) = default;
};

/// What one person's own room says. A default value is no row.
struct OwnGoal {
    std::optional<Bytes> adopted; ///< exact bytes this person adopted
    Pace pace;
    std::optional<FirstYes> first;
    bool isLetGo = false; ///< not known to the shared room yet
    bool onPaper = false; ///< this person's tick
    friend bool operator==(const OwnGoal&, const OwnGoal&) = default;
};

/// As far as it can be seen now: `shared` is absent for one alone under "only together", an own part for
/// whoever is not here.
struct GoalParts {
    std::optional<SharedGoal> shared;
    BySeat<std::optional<OwnGoal>> own;
    friend bool operator==(const GoalParts&, const GoalParts&) = default;
};

struct GoalRules {
    int settleDays = 1;
    int settleFromMinute = 5 * 60; ///< local minute of the day
    int settleHours = 8;           ///< at least so long after the first yes
};

/// What is so at this sitting.
struct GoalNow {
    Moment at;
    OpenLines lines;
    GoalRules rules;
};

enum class GoalState {
    ToTalkAbout, ///< words on the table, or adopted by one room only
    Settling,    ///< both said yes once, to a step with more touch than before
    Live,
    Resting,
    Over,   ///< a ritual past its last day; nothing extends itself
    Unseen, ///< one alone under "only together": what both share is shown when both are here
};

struct GoalStanding {
    GoalState state = GoalState::ToTalkAbout;
    std::optional<GoalWords> words;    ///< adopted, else on the table
    Pace pace;                         ///< shared; of the reader alone when Unseen
    std::vector<bool> inside;          ///< each step of `words`: inside what is in force now
    bool isOffered = false;            ///< Live, and its current step is inside
    std::optional<GoalWords> proposed; ///< other words for an adopted goal, on the table
    std::optional<int> settlesTo;      ///< the step that both said yes to once
    std::optional<Day> settlesOn;      ///< first day of the second yes
};

// Alone and at once.
struct StepDown {
    Seat by; ///< from the first step: rests
};
struct RestGoal {
    Seat by;
};
struct LetGo {
    Seat by;
};
struct TickGoal {
    Seat by;
    bool isTicked = false;
};
// At the table.
struct ProposeGoal {
    Bytes bytes;
};
struct TakeOffGoal {};
struct LayDown {}; ///< part of their life now: both, and never for FeelsSafest
struct BothSay {
    bool isSecond = false;
    BySeat<bool> yes;
    Bytes bytes; ///< the words shown to both
    int rung = 0;
};
// At every opening.
struct GoalOpened {};
struct GoalDayPassed {};

using GoalEvent = std::variant<StepDown, RestGoal, LetGo, TickGoal, ProposeGoal, TakeOffGoal, LayDown,
                               BothSay, GoalOpened, GoalDayPassed>;

[[nodiscard]] GoalStanding assess(const GoalParts& parts, const GoalNow& now);

/// The parts after the event; only open ones change. NotPresent, NeedsBoth, NotFound, NotSettledYet,
/// OutsideRules (a step further up than one, a step outside the agreement, words that were not shown).
[[nodiscard]] Result<GoalParts> apply(const GoalParts& parts, const GoalEvent& event, const GoalNow& now);

/// The highest step that both may be asked about for these words: the next one up, the same after a rest, the
/// first for new words; for changed words the step where they are, as long as it reads the same.
[[nodiscard]] int highestStepToAsk(const GoalParts& parts, ByteView bytes, const GoalNow& now);
/// Does a yes to this step have to be slept on: is there more touch in it than where they are now?
[[nodiscard]] bool doesTouchRise(const GoalParts& parts, const GoalWords& words, int rung,
                                 const GoalNow& now);
/// Both said the same first yes, and its night is over.
[[nodiscard]] bool mayLookAgain(const GoalParts& parts, const GoalNow& now);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The words of a goal: what both adopt, to the letter. A ladder of small steps that the couple writes; a
/// ritual is one small step with a last day. The bytes are the only store of a goal, so that whoever says yes
/// says it to exactly what is shown. One value has one encoding.
#include "agreement/stance.h"
#include "result/result.h"
#include "value/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace inglenook {

using GoalId = StrongId<struct GoalTag>;

// Numbers of both enums live in the bytes: never reuse. FeelsSafest stands first on the page, and is never
// "done".
enum class GoalKind : std::uint8_t { FeelsSafest = 1, Regain = 2, Reinvent = 3, Ritual = 4 };
enum class StepEnergy : std::uint8_t { Unsaid = 0, Little = 1, Some = 2, Much = 3 };

/// One small step. Without touch it needs no line of the agreement; with touch it names the one it is inside.
struct Rung {
    EntryId id; ///< stays when the step is moved or other steps change
    std::string words;
    TouchLevel level = TouchLevel::None;
    StanceKey activity;                  ///< empty without touch
    std::string activityWords;           ///< "A long hug", as it was read when the step was written
    Term term;                           ///< what the step opens at most; closed without touch
    std::vector<std::string> conditions; ///< its phrases after "Only: "
    StepEnergy energy = StepEnergy::Unsaid;
    int minutes = 0;    ///< 0: unsaid; at most kMostMinutes
    std::string enough; ///< "Enough is when one of us is warm." May be empty.
    friend bool operator==(const Rung&, const Rung&) = default;
};

struct GoalWords {
    GoalKind kind = GoalKind::FeelsSafest;
    std::string title;
    std::string why; ///< may be empty
    std::vector<Rung> rungs;
    std::optional<Day> until; ///< a ritual's last day; nothing extends it but a new yes from both
    friend bool operator==(const GoalWords&, const GoalWords&) = default;
};

inline constexpr std::size_t kMostRungs = 12;
inline constexpr int kMostRungMinutes = 240;

/// Cleaned texts, each step with an id. TextEmpty (title, a step's words), TextTooLong, TextNotReadable,
/// TextHidesDirection; OutsideRules: too many steps, minutes out of range, touch without an activity.
[[nodiscard]] Result<GoalWords> checked(GoalWords words);
/// Whole enough to be adopted: at least one step; a ritual has exactly one, and a last day.
[[nodiscard]] bool isWhole(const GoalWords& words);
[[nodiscard]] Bytes encoded(const GoalWords& words);
/// Nothing when any byte is not understood: such a goal is shown to nobody as a goal.
[[nodiscard]] std::optional<GoalWords> decodedGoal(ByteView bytes);
/// The same step, whatever its id.
[[nodiscard]] bool isSameStep(const Rung& a, const Rung& b);

} // namespace inglenook

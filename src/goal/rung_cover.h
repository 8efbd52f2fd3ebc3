// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A ladder cannot outrun the boundaries: a step with touch is inside the agreement, or it is not offered.
/// Assessed at every reading against what is in force now, never stored.
#include "agreement/line_view.h"
#include "goal/goal_words.h"

namespace inglenook {

/// A line as a ladder sees it.
struct OpenLine {
    LineId id;
    StanceKey key;
    TouchLevel level = TouchLevel::Sexual;
    std::string wording;
    Term term;              ///< what is in force now
    bool isInForce = false; ///< agreed, or due for review
    bool isResting = false;
};
using OpenLines = std::vector<OpenLine>;

/// Why a step is outside.
enum class Outside {
    NoLine,      ///< nothing in the agreement speaks of it
    LineRests,   ///< its line rests for now
    NotInForce,  ///< its line is to talk about, or settles
    WiderTouch,  ///< the line is for another level of touch
    Minutes,     ///< longer than the line; `minutes` says how long that is
    Areas,       ///< touches where the line does not
    Places,      ///< somewhere the line does not name
    Kinds,       ///< a kind of touch that the line leaves out
    Pressure,    ///< firmer than the line
    Clothing,    ///< less clothed than the line
    Until,       ///< beyond the line's last day
    Requirement, ///< leaves out something that the line asks for; `words` says what
    Other,
};

struct OutsideReason {
    Outside what = Outside::Other;
    std::string words; ///< the line's wording; for Requirement what it asks for
    int minutes = 0;
    friend bool operator==(const OutsideReason&, const OutsideReason&) = default;
};

/// Why this step is not inside what is in force; empty: it is. Always empty for a step that names no
/// activity and has no touch.
[[nodiscard]] std::vector<OutsideReason> whyOutside(const Rung& rung, const OpenLines& lines);
[[nodiscard]] bool isInside(const Rung& rung, const OpenLines& lines);

/// What a step may open inside a line: as wished, and where nothing was said as the line says it. Minutes of
/// the step are its cap.
[[nodiscard]] Term termInside(Term wished, const Term& line, int minutes);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What pages, paper and the command line may show of a line to whoever is present. Every word comes out of
/// the sealed bytes; no other column adds meaning.
#include "agreement/activity.h"
#include "agreement/line.h"
#include "value/strong_id.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook {

/// "draft", "to talk about", "settling", "agreed", "due for review", "resting", "off the table".
[[nodiscard]] std::string_view wordOf(LineState state);

struct LineView {
    LineId id;
    StanceKey key;
    TouchLevel level = TouchLevel::Sexual;
    std::string wording;                 ///< exact, as sealed or as proposed
    std::vector<std::string> conditions; ///< phrases; empty: none
    Term term;                           ///< what is in force, or what is proposed
    LineState state = LineState::Draft;
    std::vector<Seat> checked;    ///< whose own room was open and holds exactly these bytes
    bool hasOpenProposal = false; ///< a second badge on a line in force; never moves the line
    std::optional<Day> since;
    std::optional<Day> review;
    std::optional<Day> settlesOn; ///< first day of the second yes
    bool isRestedByReader =
        false;             ///< alone: you rest it. At a joint sitting always false: a rest never shows who.
    std::string restUntil; ///< "the wound check", or empty
    std::string wouldHelp; ///< what would help, or empty
    bool isRestedWithTime = false; ///< two weeks past its review day
    BySeat<bool> onPaper;          ///< ticks of the people present
};

/// A boundary that its owner published, in their words. Closes only; there is no rest.
struct BoundaryView {
    EntryId id;
    Seat owner = Seat::Circle;
    std::string wording;
    std::string until; ///< empty: off the table; else "resting for now", until …
    bool isPublished = false;
    bool onPaper = false; ///< its owner's tick
};

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything that an agreement's paper is made of, read from the stores (agreement_paper.h) and turned into
/// a page by a pure function (agreement_page.h). Tests and the sample make it by hand.
#include "agreement/agreement_store.h"
#include "checkin/what_helped.h"
#include "goal/goal_words.h"
#include "own_room/body_map.h"
#include "paper/edition.h"
#include "value/seat.h"
#include "vault/presence.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook::paper {

/// One person's words that both have opened and their author has ticked for paper.
struct WordsOnPaper {
    std::vector<std::string> matters;
    std::vector<std::string> values;
    std::vector<std::string> firstReasons;
    std::vector<std::string> strengthsOfOther; ///< what this person sees in the other
    std::vector<std::string> wantKnown;
    std::vector<std::string> questions; ///< for the therapist
    std::vector<std::string> medicalQuestions;
};

/// A goal or a ritual that both adopted, and where they are on it.
struct GoalOnPaper {
    GoalKind kind = GoalKind::FeelsSafest;
    std::string title;
    std::string step;                    ///< the current small step
    std::vector<std::string> conditions; ///< phrases after "Only: "
    std::string enough;
    bool isResting = false;
    bool isStepOpen = true;   ///< inside what is in force now
    std::optional<Day> until; ///< of a ritual
    BySeat<bool> onPaper;     ///< on the page with both ticks
};

struct AgreementPaperContent {
    BySeat<std::string> names; ///< an empty name: nobody sits there yet
    Day today;
    Opening opening = Opening::Either;
    BySeat<bool> isPresent;
    std::string ask;    ///< how we ask; empty: the constant sentence
    std::string answer; ///< how we answer; empty: the constant sentence
    BySeat<std::vector<std::string>> stopSignals;
    std::vector<LineView> lines;
    std::vector<BoundaryView> boundaries;
    BySeat<WordsOnPaper> words;
    std::vector<GoalOnPaper> goals;
    BySeat<std::vector<WhatHelped>> helped;    ///< ticked by their owner, who is here
    BySeat<std::vector<OpenedArea>> bodyAreas; ///< opened of their body maps; only ticked ones are printed
    std::vector<std::string> overlaps;         ///< names only; for the page to talk about
    std::vector<ProposalView> proposals;       ///< on the table; for the page to talk about
    std::optional<Edition> lastEdition;
};

} // namespace inglenook::paper

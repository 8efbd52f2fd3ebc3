// SPDX-License-Identifier: GPL-3.0-or-later
// The guards in the words of the file.
#include "listening/dialogue.h"

#include <cstdlib>

namespace inglenook::listening {

std::string_view nameOf(Guard guard) {
    switch (guard) {
    case Guard::TopicAndLength:
        return "topic card or own words; energy tap; length 6/12/20/untimed";
    case Guard::BothAreHere:
        return "R unlocked; not within R's quiet hours";
    case Guard::None:
        return "";
    case Guard::BothTap:
        return "both taps";
    case Guard::SomethingShown:
        return "at least one word, card, drawing or gesture";
    case Guard::RepeatsLeft:
        return "repeats<2";
    case Guard::TriesLeft:
        return "tries<2";
    case Guard::TriesUsed:
        return "tries>=2";
    case Guard::UnsticksLeft:
        return "unsticks<2";
    case Guard::OtherModeLeft:
        return "unsticks<2 and once per chunk";
    case Guard::ChunksLeft:
        return "chunk<chunkMax(length)";
    case Guard::SummaryTryLeft:
        return "summaryTries<1";
    case Guard::AtMostTwoWords:
        return "<=2 words from list or own";
    case Guard::NotAboutTouch:
        return "concrete, doable, refusable, and classify(request) is not widening touch";
    case Guard::AboutTouch:
        return "request would open or widen an agreement item";
    case Guard::MaySwap:
        return "round=0 and both taps and time left";
    case Guard::FirstRound:
        return "round=0";
    case Guard::BothOrAfterAMinute:
        return "or either after 60 s";
    case Guard::Always:
        return "always";
    case Guard::TimeIsUp:
        return "total cap";
    case Guard::TimeIsUpHere:
        return "total cap reached (never mid-sentence)";
    case Guard::PauseIsOver:
        return "now>=breakEnd and both taps";
    case Guard::LongerLeft:
        return "extensions<1";
    case Guard::RecapShown:
        return "both taps; recap line shown";
    case Guard::DaysPassed:
        return "keepDays passed";
    }
    std::abort();
}

} // namespace inglenook::listening

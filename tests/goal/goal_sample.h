// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Ladders to test with: three steps with rising touch, and the lines that they are inside of.
#include "agreement/activity.h"
#include "goal/goal.h"

#include <cstdint>

namespace inglenook::test {

inline const StanceKey kHugKey{"long_hug", Direction::Together};
inline const StanceKey kKissKey{"kiss_on_mouth", Direction::Together};

inline EntryId stepId(std::uint8_t number) {
    std::array<std::uint8_t, 16> bytes{};
    bytes.front() = number;
    return EntryId(bytes);
}

inline Rung aStep(std::uint8_t number, std::string words) {
    Rung rung;
    rung.id = stepId(number);
    rung.words = std::move(words);
    return rung;
}

inline Rung aTouchStep(std::uint8_t number, std::string words, const StanceKey& key, TouchLevel level,
                       const Term& term = openTerm()) {
    Rung rung = aStep(number, std::move(words));
    rung.activity = key;
    rung.activityWords = key.activity;
    rung.level = level;
    rung.term = term;
    return rung;
}

inline GoalWords aLadder(GoalKind kind = GoalKind::Regain) {
    return {kind,
            "Falling asleep close",
            "",
            {aStep(1, "Sit near and talk"),
             aTouchStep(2, "A long hug, clothed", kHugKey, TouchLevel::Nonsexual),
             aTouchStep(3, "A kiss goodnight", kKissKey, TouchLevel::Sensual)},
            std::nullopt};
}

inline OpenLine aLine(const StanceKey& key, TouchLevel level, const Term& term = openTerm()) {
    OpenLine line;
    line.key = key;
    line.level = level;
    line.wording = key.activity;
    line.term = term;
    line.isInForce = true;
    return line;
}

inline OpenLines bothLines() {
    return {aLine(kHugKey, TouchLevel::Nonsexual), aLine(kKissKey, TouchLevel::Sensual)};
}

} // namespace inglenook::test

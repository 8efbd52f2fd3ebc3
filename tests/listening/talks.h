// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Short ways to lead a talk somewhere.
#include "listening/session.h"
#include "support/temporary_vault.h"

namespace inglenook::listening {

inline constexpr Seat kAna = Seat::Circle;
inline constexpr Seat kBen = Seat::Diamond;
inline constexpr At kStart{std::chrono::seconds(1000), test::kFirstEvening};

[[nodiscard]] inline At later(std::chrono::seconds by) { return {kStart.time + by, kStart.day}; }

/// Everything a step could bring with it, so that only counters and time can refuse it.
[[nodiscard]] inline Offered everything(Length length = Length::Six) {
    Offered offered;
    offered.topic = Topic{"fc-01", "A worry about being close"};
    offered.length = length;
    offered.energy = Energy::Little;
    offered.seat = kAna;
    offered.areBothHere = true;
    offered.hasSomething = true;
    offered.isRecapShown = true;
    offered.feelingWords = 1;
    return offered;
}

struct Step {
    Event event;
    Actor actor;
};

/// Applies each step; ends the test program at the first that is refused.
[[nodiscard]] inline Session led(Session session, const std::vector<Step>& steps, const At& at = kStart,
                                 const Offered& offered = everything()) {
    for (const auto& step : steps) {
        session = test::must(apply(session, {step.event, step.actor, offered}, at));
    }
    return session;
}

/// Ana speaks first, and both tapped "begin".
[[nodiscard]] inline Session begun(Length length = Length::Six) {
    return led(
        {},
        {{Event::ChooseTopic, Actor::Inviter}, {Event::Ready, Actor::Invited}, {Event::Begin, Actor::Both}},
        kStart, everything(length));
}

/// The listener wrote a line, and the speaker has it to answer.
[[nodiscard]] inline Session saidBack(const Session& from, const std::string& line) {
    auto offered = everything();
    offered.line = line;
    return led(from, {{Event::HandOver, Actor::Speaker}, {Event::SaidItBack, Actor::Listener}}, kStart,
               offered);
}

} // namespace inglenook::listening

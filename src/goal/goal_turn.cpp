// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_book.h"
#include "goal/goal_store.h"

#include <algorithm>

namespace inglenook {
namespace {

/// Rituals and what rests are not among the three.
bool isAmongLive(const GoalStanding& standing) {
    return standing.state == GoalState::Live && standing.words->kind != GoalKind::Ritual;
}

bool hasRoomFor(const GoalBook& book, const GoalId& goal, GoalKind kind) {
    if (kind == GoalKind::Ritual) { return true; }
    const auto others = std::count_if(book.goals.begin(), book.goals.end(), [&](const auto& each) {
        return each.first != goal && isAmongLive(assess(each.second, book.now));
    });
    return others < kMostLiveGoals;
}

Result<Bytes> bytesFor(const GoalParts& parts, GoalTurn::Kind kind) {
    const auto& own = parts.own[Seat::Circle];
    switch (kind) {
    case GoalTurn::Kind::Adopt:
        if (parts.shared->onTable) { return *parts.shared->onTable; }
        break;
    case GoalTurn::Kind::Up:
        if (parts.shared->adopted) { return *parts.shared->adopted; }
        break;
    case GoalTurn::Kind::Second:
        if (own->first) { return own->first->bytes; }
        break;
    }
    return fail(ErrorCode::NotFound, "nothing to say yes to");
}

} // namespace

Result<GoalTurn> GoalTurn::begin(Together& together, const GoalId& goal, Kind kind) {
    auto book = readGoals(together);
    if (!book) { return passOn(book); }
    const auto found = book->goals.find(goal);
    if (found == book->goals.end() || !found->second.shared) { return fail(ErrorCode::NotFound, "goal"); }
    const auto& parts = found->second;
    auto bytes = bytesFor(parts, kind);
    if (!bytes) { return passOn(bytes); }
    const auto words = decodedGoal(*bytes);
    if (!words || !isWhole(*words)) { return fail(ErrorCode::OutsideRules, "not whole yet"); }
    if (!hasRoomFor(*book, goal, words->kind)) { return fail(ErrorCode::OutsideRules, "three goals live"); }
    GoalTurn turn(together, goal);
    turn.m_kind = kind;
    turn.m_words = *words;
    turn.m_bytes = std::move(*bytes);
    turn.m_rung = kind == Kind::Second ? parts.own[Seat::Circle]->first->rung
                                       : highestStepToAsk(parts, turn.m_bytes, book->now);
    turn.m_isSleptOn = kind != Kind::Second && doesTouchRise(parts, *words, turn.m_rung, book->now);
    // Everything that finish() could refuse is refused before anybody has answered.
    const BothSay rehearsal{kind == Kind::Second, {}, turn.m_bytes, turn.m_rung};
    if (const auto allowed = apply(parts, rehearsal, book->now); !allowed) { return passOn(allowed); }
    return turn;
}

void GoalTurn::answer(const Confirmed& person, bool isYes, bool isOnPaper) {
    m_answers[person.seat()] = Answer{isYes, isOnPaper};
}

Result<GoalOutcome> GoalTurn::finish() {
    if (!haveBothAnswered()) { return fail(ErrorCode::OutsideRules, "both answer first"); }
    auto book = readGoals(*m_together);
    if (!book) { return passOn(book); }
    const auto was = book->goals[m_goal];
    BothSay both{m_kind == Kind::Second, {}, m_bytes, m_rung};
    for (const auto seat : kBothSeats) {
        both.yes[seat] = m_answers[seat]->isYes;
    }
    auto will = apply(was, both, book->now);
    if (!will) { return passOn(will); }
    for (const auto seat : kBothSeats) {
        auto& own = *will->own[seat];
        if (both.yes[seat] && own.adopted == m_bytes) { own.onPaper = m_answers[seat]->isOnPaper; }
    }
    if (auto written = writeGoal(*m_together, m_goal, was, *will); !written) { return passOn(written); }
    if (!both.yes[Seat::Circle] || !both.yes[Seat::Diamond]) { return GoalOutcome::AsItWas; }
    return m_isSleptOn ? GoalOutcome::Settling : GoalOutcome::Kept;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal.h"

#include <algorithm>

namespace inglenook {
namespace {

using std::chrono::days;

bool areBothHere(const GoalParts& parts) {
    return parts.shared && parts.own[Seat::Circle] && parts.own[Seat::Diamond];
}

const OwnGoal* anyOwn(const GoalParts& parts) {
    for (const auto& own : parts.own.each) {
        if (own) { return &*own; }
    }
    return nullptr;
}

/// The bytes that everybody who can be asked has adopted.
std::optional<Bytes> adoptedByAll(const GoalParts& parts) {
    const auto* own = anyOwn(parts);
    if (own == nullptr || !own->adopted) { return std::nullopt; }
    if (areBothHere(parts)) {
        return parts.own[Seat::Circle]->adopted == parts.own[Seat::Diamond]->adopted ? own->adopted
                                                                                     : std::nullopt;
    }
    const bool isInShared = !parts.shared || parts.shared->adopted == own->adopted;
    return isInShared ? own->adopted : std::nullopt;
}

Pace paceOf(const GoalParts& parts, const GoalWords& words) {
    const int top = static_cast<int>(words.rungs.size()) - 1;
    Pace pace{top, false};
    for (const auto& own : parts.own.each) {
        if (own) { pace = meet(pace, own->pace); }
    }
    // With both here their own rooms alone count; for one alone the copy says what the other closed.
    if (parts.shared && !areBothHere(parts)) { pace = meet(pace, parts.shared->pace); }
    pace.rung = std::max(pace.rung, 0);
    return pace;
}

std::optional<FirstYes> firstOfAll(const GoalParts& parts) {
    std::optional<FirstYes> first;
    for (const auto& own : parts.own.each) {
        if (!own) { continue; }
        if (!own->first) { return std::nullopt; }
        if (first && (first->bytes != own->first->bytes || first->rung != own->first->rung)) {
            return std::nullopt;
        }
        first = own->first;
    }
    return first;
}

std::optional<GoalWords> decoded(const std::optional<Bytes>& bytes) {
    return bytes ? decodedGoal(*bytes) : std::nullopt;
}

bool isStepOf(const GoalWords& words, int rung) {
    return rung >= 0 && rung < static_cast<int>(words.rungs.size());
}

const Rung& stepOf(const GoalWords& words, int rung) {
    return words.rungs.at(static_cast<std::size_t>(rung));
}

GoalState stateOf(const GoalParts& parts, const GoalStanding& standing, const GoalNow& now) {
    if (standing.pace.isResting) { return GoalState::Resting; }
    if (standing.words->until && *standing.words->until < now.at.day) { return GoalState::Over; }
    return parts.shared ? GoalState::Live : GoalState::Unseen;
}

void settle(const GoalParts& parts, GoalStanding& standing, const GoalNow& now) {
    const auto first = firstOfAll(parts);
    if (!first) { return; }
    standing.settlesTo = first->rung;
    standing.settlesOn = first->on + days(now.rules.settleDays);
    if (!standing.words) { standing.words = decodedGoal(first->bytes); }
}

/// Nothing of the goal is left in the rooms that are open.
void forget(GoalParts& parts) {
    if (parts.shared) { *parts.shared = {}; }
    for (auto& own : parts.own.each) {
        if (own) { *own = {}; }
    }
}

/// With both here: their rooms say the same, the more cautious of the two, and the copy follows.
void makeEqual(GoalParts& parts) {
    auto& shared = *parts.shared;
    auto& circle = *parts.own[Seat::Circle];
    auto& diamond = *parts.own[Seat::Diamond];
    if (shared.isLetGo || circle.isLetGo || diamond.isLetGo) {
        forget(parts);
        return;
    }
    if (!firstOfAll(parts)) {
        circle.first.reset();
        diamond.first.reset();
    }
    if (circle.adopted == diamond.adopted && circle.adopted) {
        circle.pace = diamond.pace = meet(circle.pace, diamond.pace);
        shared.adopted = circle.adopted;
        shared.pace = circle.pace;
        return;
    }
    // Half of a yes is none: what is left of it lies on the table.
    for (const auto* part : {&shared.adopted, &circle.adopted, &diamond.adopted}) {
        if (!shared.onTable && *part) { shared.onTable = *part; }
    }
    shared.adopted.reset();
    shared.pace = {};
    for (auto* own : {&circle, &diamond}) {
        own->adopted.reset();
        own->pace = {};
        own->onPaper = false;
    }
}

void opened(GoalParts& parts) {
    if (areBothHere(parts)) {
        makeEqual(parts);
        return;
    }
    if (!parts.shared) { return; }
    for (auto& own : parts.own.each) {
        if (!own) { continue; }
        if (own->isLetGo || parts.shared->isLetGo) {
            *parts.shared = {};
            parts.shared->isLetGo = true;
            *own = {};
            return;
        }
        if (own->adopted && own->adopted == parts.shared->adopted) {
            parts.shared->pace = meet(parts.shared->pace, own->pace);
        }
    }
}

Result<void> isHere(const GoalParts& parts, Seat seat) {
    if (!parts.own[seat]) { return fail(ErrorCode::NotPresent, "goal"); }
    return {};
}

Result<GoalParts> closer(GoalParts parts, Seat by, bool rests, const GoalNow& now) {
    if (const auto here = isHere(parts, by); !here) { return passOn(here); }
    const auto standing = assess(parts, now);
    auto& own = *parts.own[by];
    if (!own.adopted && !own.first) { return fail(ErrorCode::NotFound, "nothing adopted"); }
    own.first.reset(); // whatever is closed voids a yes that was slept on
    own.pace.isResting = own.pace.isResting || rests || standing.pace.rung == 0;
    own.pace.rung = rests ? std::min(own.pace.rung, standing.pace.rung) : std::max(standing.pace.rung - 1, 0);
    if (!own.adopted) { own.pace = {}; } // only a first yes was there, and it is gone
    opened(parts);
    return parts;
}

Result<GoalParts> letGo(GoalParts parts, Seat by) {
    if (const auto here = isHere(parts, by); !here) { return passOn(here); }
    auto& own = *parts.own[by];
    if (own == OwnGoal{} && (!parts.shared || *parts.shared == SharedGoal{})) {
        return fail(ErrorCode::NotFound, "goal");
    }
    own = {};
    own.isLetGo = true;
    opened(parts);
    return parts;
}

Result<GoalParts> table(GoalParts parts, const std::optional<Bytes>& bytes) {
    if (!areBothHere(parts)) { return fail(ErrorCode::NeedsBoth, "table"); }
    if (bytes && !decodedGoal(*bytes)) { return fail(ErrorCode::OutsideRules, "words of a goal"); }
    parts.shared->onTable = bytes;
    // Other words on the table: a yes that was slept on was to the old ones.
    for (auto& own : parts.own.each) {
        own->first.reset();
    }
    return parts;
}

bool isShown(const GoalParts& parts, const BothSay& said) {
    return said.bytes == parts.shared->onTable || said.bytes == adoptedByAll(parts);
}

Result<GoalParts> said(GoalParts parts, const BothSay& both, const GoalNow& now) {
    if (!areBothHere(parts)) { return fail(ErrorCode::NeedsBoth, "yes"); }
    const auto words = decodedGoal(both.bytes);
    if (!words || !isWhole(*words) || !isStepOf(*words, both.rung) || !isShown(parts, both)) {
        return fail(ErrorCode::OutsideRules, "words of a goal");
    }
    if (words->until && *words->until < now.at.day) { return fail(ErrorCode::OutsideRules, "a day gone by"); }
    const auto first = firstOfAll(parts);
    if (both.isSecond && (!first || first->bytes != both.bytes || first->rung != both.rung)) {
        return fail(ErrorCode::NotFound, "nothing settles");
    }
    if (both.isSecond && !mayLookAgain(parts, now)) { return fail(ErrorCode::NotSettledYet, "goal"); }
    if (both.rung > highestStepToAsk(parts, both.bytes, now)) {
        return fail(ErrorCode::OutsideRules, "one step at a time");
    }
    if (!isInside(stepOf(*words, both.rung), now.lines)) {
        return fail(ErrorCode::OutsideRules, "a step outside the agreement");
    }
    const bool rises = doesTouchRise(parts, *words, both.rung, now);
    const bool isYes = both.yes[Seat::Circle] && both.yes[Seat::Diamond];
    constexpr std::int64_t kSecondsOfHour = 3600;
    for (auto& own : parts.own.each) {
        own->first.reset();
        if (!isYes) { continue; }
        if (rises && !both.isSecond) {
            own->first = FirstYes{both.bytes, both.rung, now.at.day,
                                  now.at.utcSeconds + now.rules.settleHours * kSecondsOfHour};
            continue;
        }
        own->onPaper = own->onPaper && own->adopted == both.bytes;
        own->adopted = both.bytes;
        own->pace = {both.rung, false};
    }
    if (isYes && (both.isSecond || !rises)) {
        if (parts.shared->onTable == both.bytes) { parts.shared->onTable.reset(); }
        makeEqual(parts);
    }
    return parts;
}

Result<GoalParts> laidDown(GoalParts parts) {
    if (!areBothHere(parts)) { return fail(ErrorCode::NeedsBoth, "goal"); }
    const auto words = decoded(adoptedByAll(parts));
    if (!words) { return fail(ErrorCode::NotFound, "goal"); }
    if (words->kind == GoalKind::FeelsSafest) { return fail(ErrorCode::OutsideRules, "never done"); }
    forget(parts);
    return parts;
}

} // namespace

Pace meet(const Pace& a, const Pace& b) { return {std::min(a.rung, b.rung), a.isResting || b.isResting}; }

GoalStanding assess(const GoalParts& parts, const GoalNow& now) {
    GoalStanding standing;
    const auto adopted = adoptedByAll(parts);
    standing.words = decoded(adopted);
    if (standing.words && isWhole(*standing.words)) {
        standing.pace = paceOf(parts, *standing.words);
        standing.state = stateOf(parts, standing, now);
        if (parts.shared) { standing.proposed = decoded(parts.shared->onTable); }
        settle(parts, standing, now);
    } else {
        standing.words.reset();
        settle(parts, standing, now);
        if (standing.words) { standing.state = GoalState::Settling; }
        if (!standing.words && parts.shared) { standing.words = decoded(parts.shared->onTable); }
    }
    if (!standing.words) { return standing; }
    for (const auto& rung : standing.words->rungs) {
        standing.inside.push_back(isInside(rung, now.lines));
    }
    standing.isOffered =
        standing.state == GoalState::Live && standing.inside.at(static_cast<std::size_t>(standing.pace.rung));
    return standing;
}

int highestStepToAsk(const GoalParts& parts, ByteView bytes, const GoalNow& now) {
    const auto adopted = adoptedByAll(parts);
    const auto was = decoded(adopted);
    const auto words = decodedGoal(bytes);
    if (!was || !words || !isWhole(*was)) { return 0; }
    const auto standing = assess(parts, now);
    const auto& pace = standing.pace;
    const int next = pace.isResting ? pace.rung : pace.rung + 1;
    if (std::equal(bytes.begin(), bytes.end(), adopted->begin(), adopted->end())) {
        return std::min(next, static_cast<int>(words->rungs.size()) - 1);
    }
    const auto& here = stepOf(*was, pace.rung);
    const auto same = std::find_if(words->rungs.begin(), words->rungs.end(),
                                   [&](const Rung& rung) { return isSameStep(rung, here); });
    return same == words->rungs.end() ? 0 : static_cast<int>(same - words->rungs.begin());
}

bool doesTouchRise(const GoalParts& parts, const GoalWords& words, int rung, const GoalNow& now) {
    const auto standing = assess(parts, now);
    const bool isUp = standing.state == GoalState::Live;
    const auto level = isUp ? stepOf(*standing.words, standing.pace.rung).level : TouchLevel::None;
    return isStepOf(words, rung) && stepOf(words, rung).level > level;
}

bool mayLookAgain(const GoalParts& parts, const GoalNow& now) {
    if (!areBothHere(parts) || !firstOfAll(parts)) { return false; }
    return std::all_of(parts.own.each.begin(), parts.own.each.end(), [&](const auto& own) {
        const Day day = own->first->on + days(now.rules.settleDays);
        if (now.at.utcSeconds < own->first->secondFrom || now.at.day < day) { return false; }
        return now.at.day > day || now.at.minuteOfDay >= now.rules.settleFromMinute;
    });
}

Result<GoalParts> apply(const GoalParts& parts, const GoalEvent& event, const GoalNow& now) {
    struct Visitor {
        const GoalParts& parts;
        const GoalNow& now;
        Result<GoalParts> operator()(const StepDown& down) const {
            return closer(parts, down.by, false, now);
        }
        Result<GoalParts> operator()(const RestGoal& rest) const { return closer(parts, rest.by, true, now); }
        Result<GoalParts> operator()(const LetGo& gone) const { return letGo(parts, gone.by); }
        Result<GoalParts> operator()(const TickGoal& tick) const {
            if (const auto here = isHere(parts, tick.by); !here) { return passOn(here); }
            auto after = parts;
            if (!after.own[tick.by]->adopted) { return fail(ErrorCode::NotFound, "nothing adopted"); }
            after.own[tick.by]->onPaper = tick.isTicked;
            return after;
        }
        Result<GoalParts> operator()(const ProposeGoal& wish) const { return table(parts, wish.bytes); }
        Result<GoalParts> operator()(const TakeOffGoal& /*off*/) const { return table(parts, std::nullopt); }
        Result<GoalParts> operator()(const LayDown& /*down*/) const { return laidDown(parts); }
        Result<GoalParts> operator()(const BothSay& both) const { return said(parts, both, now); }
        Result<GoalParts> operator()(const GoalOpened& /*opened*/) const {
            auto after = parts;
            opened(after);
            return after;
        }
        Result<GoalParts> operator()(const GoalDayPassed& /*day*/) const { return parts; }
    };
    return std::visit(Visitor{parts, now}, event);
}

} // namespace inglenook

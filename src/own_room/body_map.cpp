// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/body_map.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr auto kTestWarmth = "test_warmth";
constexpr auto kDeviceArea = "device"; // the scope of a line names the place of a tube, port or pouch

Comfort moreCautious(Comfort a, Comfort b) {
    // Unanswered says nothing: whatever was said is the more cautious.
    if (a == Comfort::Unanswered || b == Comfort::Unanswered) { return std::max(a, b); }
    return std::min(a, b);
}

Term withoutScopes(Term term) {
    term.areas.reset();
    term.places.reset();
    term.kinds.reset();
    return term;
}

Term whatIsWelcome(const AreaAnswer& answer) {
    return isClosed(answer.comfort) ? closedTerm() : conditionsOf(answer);
}

} // namespace

bool isClosed(Comfort comfort) { return comfort == Comfort::Off || comfort == Comfort::NotNow; }

bool isDevice(BodyMark mark) {
    switch (mark) {
    case BodyMark::Stoma:
    case BodyMark::Catheter:
    case BodyMark::Port:
    case BodyMark::Pump:
    case BodyMark::Drain:
        return true;
    case BodyMark::Nothing:
    case BodyMark::Graft:
    case BodyMark::Swelling:
    case BodyMark::ResidualLimb:
    case BodyMark::Wound:
        return false;
    }
    return true;
}

bool saysNothing(const AreaAnswer& answer) {
    return answer.comfort == Comfort::Unanswered && answer.sensation == Sensation::Unsaid &&
           answer.mark == BodyMark::Nothing && answer.conditions == openTerm();
}

AreaAnswer kept(const AreaAnswer& before, AreaAnswer wanted) {
    const bool isNewMark = wanted.mark != BodyMark::Nothing && before.mark == BodyMark::Nothing;
    const bool isSilent = wanted.mark != BodyMark::Nothing && wanted.comfort == Comfort::Unanswered;
    if ((isNewMark || isSilent) && wanted.comfort != Comfort::Off) { wanted.comfort = Comfort::NotNow; }
    const bool mayAsk = wanted.comfort == Comfort::AskFirst || wanted.comfort == Comfort::Welcome;
    wanted.conditions = mayAsk && wanted.conditions.isOpen ? withoutScopes(wanted.conditions) : openTerm();
    return wanted;
}

Term conditionsOf(const AreaAnswer& answer) {
    Term term = answer.conditions;
    if (answer.sensation == Sensation::Less || answer.sensation == Sensation::Nothing) {
        term.requirements.insert(kTestWarmth);
    }
    return term;
}

std::optional<AreaAnswer> tightened(const AreaAnswer& opened, const AreaAnswer& answer) {
    AreaAnswer out = opened;
    if (answer.comfort == Comfort::Unanswered) {
        out.comfort = Comfort::Unanswered; // taken back: it says nothing from now on, which opens nothing
    } else if (opened.comfort != Comfort::Unanswered || answer.comfort != Comfort::Welcome) {
        out.comfort = moreCautious(opened.comfort, answer.comfort);
    }
    const bool isTakenBack = answer.comfort == Comfort::Unanswered;
    out.conditions = isTakenBack ? openTerm() : meet(opened.conditions, conditionsOf(answer));
    if (saysNothing(out)) { return std::nullopt; }
    return out;
}

AreaAnswer joined(const AreaAnswer& left, const AreaAnswer& right) {
    AreaAnswer out = left;
    out.key.side = BodySide::Whole;
    out.comfort = moreCautious(left.comfort, right.comfort);
    out.conditions = meet(left.conditions, right.conditions);
    if (out.sensation == Sensation::Unsaid) { out.sensation = right.sensation; }
    if (left.sensation != right.sensation && right.sensation != Sensation::Unsaid) {
        // Two feelings of one area: the one that asks for more care.
        const auto asksForCare = [](Sensation one) {
            return one == Sensation::Nothing || one == Sensation::Less || one == Sensation::Painful;
        };
        if (asksForCare(right.sensation) && !asksForCare(out.sensation)) { out.sensation = right.sensation; }
    }
    if (out.mark == BodyMark::Nothing) { out.mark = right.mark; }
    return kept(out, out);
}

AreaLimits limitsFrom(const std::vector<OpenedArea>& opened) {
    AreaLimits limits;
    for (const auto& [answer, onPaper] : opened) {
        const Term here = whatIsWelcome(answer);
        if (here == openTerm()) { continue; }
        const auto [at, isNew] = limits.try_emplace(answer.key.area, here);
        if (!isNew) { at->second = meet(at->second, here); }
        if (isDevice(answer.mark) && isClosed(answer.comfort)) { limits[kDeviceArea] = closedTerm(); }
    }
    return limits;
}

} // namespace inglenook

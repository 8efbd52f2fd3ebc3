// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line.h"
#include "agreement/line_reading.h"
#include "agreement/line_yes.h"

#include <algorithm>

namespace inglenook {

namespace {

using namespace reading;
using std::chrono::days;

Day askClosedAfterRest(const LineParts& parts, const OwnPart& own, Day today, const Rules& rules) {
    auto line = finalIn(parts, parts.shared ? parts.shared->agreed : own.finalYes);
    if (!parts.shared && !line) { line = finalIn(parts, own.words); } // rested before, or void
    const Day usual = today + days(rules.closedDays);
    return line && *line->reviewOn > today ? *line->reviewOn : usual;
}

void voidEveryFinalYes(LineParts& parts) {
    for (auto& own : parts.own.each) {
        if (own) { voidFinalYes(*own); }
    }
}

/// Takes the parts by value and gives the changed ones: a refused event has changed nothing.
class Applying {
public:
    Applying(LineParts parts, const Moment& at, const Rules& rules)
        : m_parts(std::move(parts)), m_at(at), m_rules(rules) {}

    Result<LineParts> operator()(const Rest& event) {
        auto& own = m_parts.own[event.by];
        if (!own) { return notPresent(); }
        const Day closed = askClosedAfterRest(m_parts, *own, m_at.day, m_rules);
        own->closedUntil = std::max(own->closedUntil.value_or(closed), closed);
        own->heldSince = own->isHeld ? own->heldSince : m_at.day;
        own->isHeld = true;
        own->restUntil = event.until;
        own->wouldHelp = event.wouldHelp;
        voidEveryFinalYes(m_parts);
        dropProposal(m_parts, true);
        return finished();
    }
    Result<LineParts> operator()(const Narrow& event) {
        auto& own = m_parts.own[event.by];
        if (!own) { return notPresent(); }
        own->narrowedTo = meet(own->narrowedTo.value_or(openTerm()), event.to);
        voidOpenYes(m_parts);
        return finished();
    }
    Result<LineParts> operator()(const Edit& event) {
        if (!m_parts.own[event.by]) { return notPresent(); }
        // Beside the words themselves and one's own narrowing only: the other's is theirs to take out.
        const auto sealed = termBesideTheOther(m_parts, event.by);
        if (sealed && !isAtMost(*sealed, event.to)) { return (*this)(Narrow{event.by, event.to}); }
        voidOpenYes(m_parts);
        return finished();
    }
    Result<LineParts> operator()(const Withdraw& event) {
        auto& own = m_parts.own[event.by];
        if (!own) { return notPresent(); }
        const Day closed = askClosedAfterRest(m_parts, *own, m_at.day, m_rules);
        OwnPart gone;
        gone.isWithdrawn = true;
        gone.closedUntil = std::max(own->closedUntil.value_or(closed), closed);
        own = std::move(gone);
        voidEveryFinalYes(m_parts);
        dropProposal(m_parts, false);
        return finished();
    }
    Result<LineParts> operator()(const Lift& event) {
        auto& own = m_parts.own[event.by];
        if (!own) { return notPresent(); }
        own->isHeld = false;
        own->heldSince.reset();
        own->restUntil.clear();
        own->wouldHelp.clear();
        return finished();
    }
    Result<LineParts> operator()(const Propose& event) { return placed(event.bytes); }
    Result<LineParts> operator()(const Reword& event) {
        if (!m_parts.shared) { return fail(ErrorCode::NeedsBoth, "the table is not open"); }
        if (!m_parts.shared->onTable) { return fail(ErrorCode::NotFound, "nothing is on the table"); }
        return placed(event.bytes);
    }
    Result<LineParts> operator()(const TakeOff& /*event*/) {
        if (!m_parts.shared) { return fail(ErrorCode::NeedsBoth, "the table is not open"); }
        dropProposal(m_parts, false);
        return finished();
    }
    Result<LineParts> operator()(const YesTurns& event) {
        if (auto heard = answerTurns(m_parts, event, m_at, m_rules); !heard) { return passOn(heard); }
        return finished();
    }
    Result<LineParts> operator()(const ClockSetBack& /*event*/) {
        if (!isTogether(m_parts)) { return fail(ErrorCode::NeedsBoth, "setting the clock back"); }
        voidEveryFinalYes(m_parts);
        voidOpenYes(m_parts);
        // Its review day lies in a time that is not any more.
        m_parts.shared->agreed = withoutYes(m_parts, m_parts.shared->agreed);
        m_parts.shared->closedUntil.reset();
        for (auto& own : m_parts.own.each) {
            own->closedUntil.reset();
        }
        return finished();
    }
    Result<LineParts> operator()(const Opened& /*event*/) {
        if (!isTogether(m_parts)) { return finished(); }
        const bool isAnyWithdrawn = std::any_of(m_parts.own.each.begin(), m_parts.own.each.end(),
                                                [](const auto& own) { return own->isWithdrawn; });
        m_parts.shared = reconciled(std::move(*m_parts.shared), m_parts.own);
        if (isAnyWithdrawn) { forgetLine(); }
        // A yes that the rooms do not share is nobody's any more: it is asked anew.
        if (!doAllPresentHold(m_parts, &OwnPart::finalYes, m_parts.shared->agreed)) {
            voidEveryFinalYes(m_parts);
        }
        if (!doAllPresentHold(m_parts, &OwnPart::firstYes, m_parts.shared->onTable)) { voidOpenYes(m_parts); }
        return finished();
    }
    Result<LineParts> operator()(const DayPassed& /*event*/) { return std::move(m_parts); }
    Result<LineParts> operator()(const WentBack& event) {
        auto& own = m_parts.own[event.whose];
        if (!own) { return notPresent(); }
        voidFinalYes(*own);
        voidOpenYes(m_parts);
        return finished();
    }

private:
    static tl::unexpected<Error> notPresent() { return fail(ErrorCode::NotPresent, "own room of a line"); }

    Result<LineParts> placed(const Bytes& bytes) {
        if (!m_parts.shared) { return fail(ErrorCode::NeedsBoth, "the table is not open"); }
        const auto line = lineIn(m_parts, bytes);
        if (!line || !line->yes.isNull() || line->phase != YesPhase::First || line->settlesOn ||
            line->reviewOn) {
            return fail(ErrorCode::OutsideRules, "not a proposal for this line");
        }
        const auto agreed = lineIn(m_parts, m_parts.shared->agreed);
        if (agreed && (agreed->activity != line->activity || agreed->direction != line->direction)) {
            return fail(ErrorCode::OutsideRules, "a line keeps its activity and direction");
        }
        if (!mayPropose(m_parts, m_at.day)) { return fail(ErrorCode::AskedAlready, "closed to proposals"); }
        voidOpenYes(m_parts);
        m_parts.shared->onTable = bytes;
        return finished();
    }

    /// Taking back erases, also the other's copy; only the day until which asking is closed stays.
    void forgetLine() {
        for (auto& own : m_parts.own.each) {
            OwnPart empty;
            empty.closedUntil = own->closedUntil;
            own = std::move(empty);
        }
    }

    Result<LineParts> finished() {
        if (m_parts.shared) { m_parts.shared = reconciled(std::move(*m_parts.shared), m_parts.own); }
        return std::move(m_parts);
    }

    LineParts m_parts;
    const Moment& m_at;
    const Rules& m_rules;
};

} // namespace

Result<LineParts> apply(const LineParts& parts, const LineEvent& event, const Moment& at,
                        const Rules& rules) {
    return std::visit(Applying(parts, at, rules), event);
}

} // namespace inglenook

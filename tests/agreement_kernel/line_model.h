// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The life of a line in one plain object, as the product describes it: no bytes, no rooms. The kernel is
/// compared with it, history by history.
#include "agreement/line.h"

#include <algorithm>

namespace inglenook::testing {

class LineModel {
public:
    LineModel(bool hasTouch, bool settles) : m_hasTouch(hasTouch), m_settles(settles) {}

    [[nodiscard]] Term inForce() const {
        if (!sealed || isHeld() || isPastItsDays()) { return closedTerm(); }
        const Term term = meetOfAll();
        return term.isOpen ? term : closedTerm(); // narrowed to nothing: there is no moment to ask about
    }
    [[nodiscard]] bool isPastItsDays() const {
        if (!sealed) { return false; }
        const Term term = meetOfAll();
        return (m_hasTouch && today > review + lapseDays) ||
               (term.validUntil && dayOf(today) > *term.validUntil);
    }
    [[nodiscard]] LineState state() const {
        if (isHeld() || isPastItsDays()) { return LineState::Resting; }
        if (sealed && inForce().isOpen) {
            return today >= review ? LineState::DueForReview : LineState::Agreed;
        }
        if (proposal) { return isFirstSaid ? LineState::Settling : LineState::ToTalkAbout; }
        return LineState::Draft;
    }
    [[nodiscard]] bool mayPropose() const { return !isHeld() && (!closedUntil || today >= *closedUntil); }

    // Alone and at once.
    void rest(Seat by) {
        const int until = hasReview && review > today ? review : today + reviewDays;
        closedUntil =
            std::max(closedUntil.value_or(until), until); // a rest never shortens what a "not yet" closed
        hold[by] = true;
        voidYeses();
        proposal.reset();
        isSealedVoid = true;
    }
    void narrow(Seat by, const Term& to) {
        narrowed[by] = meet(narrowed[by], to);
        voidYeses();
    }
    void edit(Seat by, const Term& to) {
        const auto kind = classify(sealedNow(), to);
        const bool narrows = kind == Change::Narrow || kind == Change::Mixed;
        if (narrows && sealed) { narrow(by, to); }
        if (kind == Change::Widen || kind == Change::Mixed || !sealed) {
            propose(to);
        } else {
            voidYeses();
        }
    }
    void propose(const Term& to) {
        if (!mayPropose()) { return; }
        proposal = to;
        voidYeses();
    }
    /// Each lifts only their own; what was sealed before the rest does not come back.
    void lift(Seat by) {
        hold[by] = false;
        if (!isHeld() && isSealedVoid) { sealed.reset(); }
    }

    // At a joint sitting.
    void turns(YesAnswer a, YesAnswer b) {
        if (!proposal || isHeld()) { return; }
        if (a == YesAnswer::NotYet || b == YesAnswer::NotYet) {
            proposal.reset();
            voidYeses();
            closedUntil = today + reviewDays;
            return;
        }
        if (a != YesAnswer::Yes || b != YesAnswer::Yes) { return; }
        const bool opensMore = !isAtMost(*proposal, inForce());
        if (m_settles && opensMore && !isFirstSaid) {
            isFirstSaid = true;
            settledFrom = today + 1;
            return;
        }
        if (isFirstSaid && today < settledFrom) { return; }
        sealed = proposal;
        proposal.reset();
        narrowed = {{openTerm(), openTerm()}};
        voidYeses();
        review = today + reviewDays;
        hasReview = true;
        isSealedVoid = false;
        closedUntil.reset();
    }
    void dayComes(int day) { today = std::max(today, day); }
    void setBack(int day) {
        today = day;
        sealed.reset();
        hasReview = false;
        closedUntil.reset();
        voidYeses();
    }

    [[nodiscard]] bool isHeld() const { return hold[Seat::Circle] || hold[Seat::Diamond]; }

    static constexpr int reviewDays = 42;
    static constexpr int lapseDays = 14;
    std::optional<Term> sealed;
    bool isSealedVoid = false;
    BySeat<Term> narrowed = {{openTerm(), openTerm()}};
    BySeat<bool> hold;
    std::optional<Term> proposal;
    bool isFirstSaid = false;
    int settledFrom = 0;
    int review = 0;
    bool hasReview = false;
    std::optional<int> closedUntil;
    int today = 0;

private:
    [[nodiscard]] Term meetOfAll() const {
        return meet(*sealed, meet(narrowed[Seat::Circle], narrowed[Seat::Diamond]));
    }
    /// What an edit is compared with: a line that only time has closed is still narrowed by an edit.
    [[nodiscard]] Term sealedNow() const { return sealed && !isHeld() ? meetOfAll() : closedTerm(); }
    void voidYeses() { isFirstSaid = false; }

    bool m_hasTouch;
    bool m_settles;
};

} // namespace inglenook::testing

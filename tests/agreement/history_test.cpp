// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories through the real rooms, beside the model of one line's life (shared/reference in the
// design).
#include "support/couple_at_table.h"

#include <gtest/gtest.h>
#include <random>

namespace inglenook {
namespace {

using namespace test;

constexpr int kNoCap = 100;

struct Model {
    bool isSealed = false;
    bool isOnTable = false;
    bool isFirst = false;
    bool hasWords = false; ///< something of the line is left to read
    BySeat<bool> isHeld;
    int cap = kNoCap;
    int proposedCap = kNoCap;
    Day review{};

    [[nodiscard]] bool isAnyHeld() const { return isHeld[kAna] || isHeld[kBen]; }
    [[nodiscard]] LineState state(Day today) const {
        if (isAnyHeld()) { return LineState::Resting; }
        if (isSealed && today > review + std::chrono::days(14)) { return LineState::Resting; }
        if (isSealed) { return today >= review ? LineState::DueForReview : LineState::Agreed; }
        if (isOnTable && isFirst) { return LineState::Settling; }
        return isOnTable || hasWords ? LineState::ToTalkAbout : LineState::Draft;
    }
    [[nodiscard]] int inForce(Day today) const {
        const auto now = state(today);
        return now == LineState::Agreed || now == LineState::DueForReview ? cap : 0;
    }
};

Term cappedAt(int minutes) {
    Term term = openTerm();
    if (minutes != kNoCap) { term.maxMinutes = minutes; }
    return term;
}

class History {
public:
    History(Opening opening, unsigned seed) : m_couple(opening), m_random(seed) {}

    void run(int steps) {
        for (int step = 0; step < steps; ++step) {
            SCOPED_TRACE("step " + std::to_string(step));
            const int before = m_model.inForce(today());
            const bool mayOpen = act();
            const int after = m_model.inForce(today());
            if (!mayOpen) { EXPECT_LE(after, before); } // laws 1 and 3, of the model itself
            compare();
            if (::testing::Test::HasFailure()) { return; }
        }
    }

private:
    [[nodiscard]] Day today() { return m_couple.vault().clock().now().day; }
    [[nodiscard]] int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    /// True when this act may open something.
    bool act() {
        const Seat by = pick(2) == 0 ? kAna : kBen;
        switch (pick(9)) {
        case 0:
            restBy(by);
            return false;
        case 1:
            liftBy(by);
            return false;
        case 2:
            narrowBy(by);
            return false;
        case 3:
            m_couple.daysPass(1 + pick(10));
            return false;
        case 4:
            propose();
            return false;
        default:
            return turn();
        }
    }

    Sitting& sittingOf(Seat by) {
        if (pick(2) == 0) { return m_couple.together(); }
        return m_couple.alone(by);
    }
    bool isKnownAlone(Seat by) {
        auto& here = sittingOf(by);
        return seen(here, m_line).has_value();
    }
    void restBy(Seat by) {
        if (!isKnownAlone(by)) { return; }
        rest(*m_couple.vault().house().sitting(), by, m_line);
        m_model.isHeld[by] = true;
        m_model.isSealed = m_model.isOnTable = m_model.isFirst = false;
        m_model.hasWords = true;
    }
    void liftBy(Seat by) {
        if (!isKnownAlone(by)) { return; }
        must(AgreementStore(*m_couple.vault().house().sitting()).liftOwnHold(by, m_line));
        m_model.isHeld[by] = false;
    }
    void narrowBy(Seat by) {
        if (!isKnownAlone(by)) { return; }
        const int cap = 1 + pick(20);
        must(AgreementStore(*m_couple.vault().house().sitting()).narrow(by, m_line, cappedAt(cap)));
        m_model.cap = std::min(m_model.cap, cap);
        m_model.isFirst = false;
    }
    void propose() {
        const int cap = pick(3) == 0 ? kNoCap : 5 + pick(30);
        Table table(m_couple.together());
        const auto placed = table.propose({kKiss, cappedAt(cap), std::nullopt});
        if (!placed) {
            EXPECT_EQ(placed.error().code, ErrorCode::AskedAlready);
            return;
        }
        EXPECT_FALSE(m_model.isAnyHeld());
        m_line = must(table.proposals()).front().line;
        m_model.isOnTable = true;
        m_model.isFirst = false;
        m_model.proposedCap = cap;
    }
    /// Yes of both, mostly; a first or a second one, as it fits.
    bool turn() {
        if (!m_model.isOnTable || m_model.isAnyHeld()) { return false; }
        const auto kind = m_model.isFirst ? YesTurn::Kind::SecondLook : YesTurn::Kind::Proposals;
        auto turn = YesTurn::begin(m_couple.together(), kind, {m_line});
        if (!turn) {
            EXPECT_EQ(turn.error().code, ErrorCode::NotSettledYet);
            return false;
        }
        const int dice = pick(8);
        const auto ben = dice == 0   ? YesAnswer::NotYet
                         : dice == 1 ? YesAnswer::ForTheSession
                                     : YesAnswer::Yes;
        must(turn->seal(confirmed(m_couple.vault(), kAna), {{m_line, YesAnswer::Yes}}, {}));
        must(turn->seal(confirmed(m_couple.vault(), kBen), {{m_line, ben}}, {}));
        const auto review = turn->pageFor(kAna).front().review;
        const auto outcome = must(turn->finish()).front().second;
        if (ben == YesAnswer::NotYet) { m_model.isOnTable = m_model.isFirst = false; }
        if (outcome == YesOutcome::Settling) { m_model.isFirst = true; }
        if (outcome != YesOutcome::Agreed) { return false; }
        EXPECT_EQ(ben, YesAnswer::Yes);
        m_model.isSealed = m_model.hasWords = true;
        m_model.isOnTable = m_model.isFirst = false;
        m_model.cap = m_model.proposedCap;
        m_model.review = *review;
        return true;
    }
    void compare() {
        const auto view = seen(m_couple.together(), m_line);
        const auto state = view ? view->state : LineState::Draft;
        EXPECT_EQ(wordOf(state), wordOf(m_model.state(today())));
        if (m_model.inForce(today()) > 0) {
            ASSERT_TRUE(view.has_value());
            EXPECT_EQ(view->term.maxMinutes.value_or(kNoCap), m_model.cap);
        }
    }

    CoupleAtTable m_couple;
    std::mt19937 m_random;
    Model m_model;
    LineId m_line;
};

class Histories : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Seeds, Histories, ::testing::Range(1U, 7U));

TEST_P(Histories, ThroughTheRoomsAreThoseOfTheModel) {
    History(GetParam() % 2 == 0 ? Opening::Either : Opening::Together, GetParam()).run(30);
}

} // namespace
} // namespace inglenook

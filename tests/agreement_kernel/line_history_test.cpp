// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of a line, joint and alone, under "either" and "only together": the kernel does what the
// model does, and what is in force grows only by two final yeses (house laws 1 and 3).
#include "agreement_kernel/line_model.h"
#include "agreement_kernel/line_world.h"
#include "agreement_kernel/property.h"
#include "agreement_kernel/term_bits.h"

namespace inglenook::testing {
namespace {

constexpr int kHistories = 20'000;
constexpr int kSteps = 10;

enum class Company { Both, AloneEither, AloneTogether };

/// One line, lived through by the kernel and by the model side by side.
class History {
public:
    explicit History(TouchLevel level)
        : m_level(level), m_parts(bothPresent()),
          m_model(level != TouchLevel::None, level == TouchLevel::Sensual) {
        m_rules.doesNonsexualSettle = false;
    }

    void step(std::uint64_t choice, const Term& term) {
        Bits bits(choice);
        const Seat who = bits.take(1) == 0 ? Seat::Circle : Seat::Diamond;
        const auto company = static_cast<Company>(bits.take(2) % 3);
        const Term before = m_model.inForce();
        m_isFinalYes = false;
        act(bits, who, company, term);
        m_parts = applied(m_parts, Opened{});
        compare(before);
    }

private:
    void act(Bits& bits, Seat who, Company company, const Term& term) {
        switch (bits.take(4)) {
        case 0:
            rest(who, company);
            break;
        case 1:
            lift(who, company);
            break;
        case 2:
            narrow(who, company, term);
            break;
        case 3:
        case 4:
            edit(who, company, term);
            break;
        case 5:
        case 6:
            propose(term);
            break;
        case 7:
            laterDay(static_cast<int>(bits.take(3) * bits.take(3)));
            break;
        case 8:
            laterDay(1);
            break;
        case 9:
            clockJumps(static_cast<int>(bits.take(4)) * 10);
            break;
        case 10:
            takeOff();
            break;
        default:
            turns(bits);
            break;
        }
    }

    [[nodiscard]] LineParts applied(const LineParts& parts, const LineEvent& event) {
        auto result = apply(parts, event, at(m_model.today), m_rules);
        law(result.has_value(), "the event is allowed");
        return result ? std::move(*result) : parts;
    }

    /// Lets one person act in this company and lays the rooms they had open back among the others.
    void actAlone(Seat who, Company company, const LineEvent& event) {
        if (company == Company::Both) {
            m_parts = applied(m_parts, event);
            return;
        }
        const bool isEither = company == Company::AloneEither;
        const auto seen = isEither ? alone(m_parts, who) : aloneWithoutShared(m_parts, who);
        const auto changed = applied(seen, event);
        m_parts.own[who] = changed.own[who];
        if (isEither) { m_parts.shared = changed.shared; }
    }

    void rest(Seat who, Company company) {
        actAlone(who, company, Rest{who, "", ""});
        m_model.rest(who);
        law(!m_model.inForce().isOpen && !m_model.proposal, "a rest closes and takes off the table");
    }
    void lift(Seat who, Company company) {
        actAlone(who, company, Lift{who});
        m_model.lift(who);
    }
    void narrow(Seat who, Company company, const Term& to) {
        actAlone(who, company, Narrow{who, to});
        m_model.narrow(who, to);
        law(!m_model.isFirstSaid, "a narrowing while settling voids both yeses");
    }
    void edit(Seat who, Company company, const Term& wanted) {
        const Term to = frozen(wanted, letterLists());
        const bool isProposal = !m_model.sealed || m_model.isHeld() || !isAtMost(to, sealedTermNow());
        actAlone(who, company, Edit{who, to});
        m_parts = applied(m_parts, Opened{});
        m_model.edit(who, to);
        if (isProposal) { bring(to); }
    }
    void propose(const Term& to) {
        bring(to);
        m_model.propose(frozen(to, letterLists()));
    }
    /// Puts words on the table when asking is open.
    void bring(const Term& to) {
        const Propose event{bytesOf(aLine(m_level, frozen(to, letterLists())))};
        const auto result = apply(m_parts, event, at(m_model.today), m_rules);
        law(result || result.error().code == ErrorCode::AskedAlready, "refused only by the one-ask rule");
        if (result) { m_parts = *result; }
    }
    void takeOff() {
        m_parts = applied(m_parts, TakeOff{});
        m_model.proposal.reset();
        m_model.isFirstSaid = false;
    }
    void laterDay(int days) {
        m_model.dayComes(m_model.today + days);
        m_parts = applied(m_parts, DayPassed{});
    }
    void clockJumps(int back) {
        const int day = std::max(0, m_model.today - back);
        if (back < 100) {
            m_model.dayComes(day); // a clock set back by itself is not believed
        } else {
            m_parts = applied(m_parts, ClockSetBack{});
            m_model.setBack(day);
        }
    }
    void turns(Bits& bits) {
        const BySeat<YesAnswer> answers = {{answer(bits.take(3)), answer(bits.take(3))}};
        const auto kind = m_model.isFirstSaid ? YesKind::Second : YesKind::First;
        const bool hadSaidFirst = m_model.isFirstSaid;
        const bool canBe = m_model.proposal && !m_model.isHeld();
        const bool isTooEarly = hadSaidFirst && m_model.today < m_model.settledFrom;
        const auto result = turned(m_parts, kind, answers, at(m_model.today), m_rules);
        law(result.has_value() == (canBe && !isTooEarly), "a turn takes place when the model lets it");
        if (!result) { return; }
        m_parts = *result;
        m_turnsYes = answers == kTwoYeses;
        const auto proposal = m_model.proposal;
        m_model.turns(answers[Seat::Circle], answers[Seat::Diamond]);
        m_isFinalYes = m_turnsYes && m_model.sealed == proposal && !m_model.proposal;
        m_hadSettled = hadSaidFirst;
    }
    static YesAnswer answer(std::uint64_t bits) {
        if (bits == 0) { return YesAnswer::NotYet; }
        return bits == 1 ? YesAnswer::ForTheSession : YesAnswer::Yes;
    }

    [[nodiscard]] Term sealedTermNow() const {
        return meet(*m_model.sealed, meet(m_model.narrowed[Seat::Circle], m_model.narrowed[Seat::Diamond]));
    }

    void compare(const Term& before) {
        const auto seen = standing(m_parts, m_model.today, m_rules);
        const Term now = m_model.inForce();
        law(seen.inForce.isOpen == now.isOpen, "in force as in the model");
        law(!now.isOpen || seen.inForce == now, "the same term as in the model");
        const auto state = m_model.state();
        const bool isGone = state == LineState::Draft;
        law(seen.state == state || (isGone && seen.state == LineState::ToTalkAbout), "state as in the model");
        law(mayPropose(m_parts, dayOf(m_model.today)) == m_model.mayPropose(),
            "one-ask rule as in the model");
        if (!isAtMost(now, before)) {
            law(m_isFinalYes, "what is in force grows only by two final yeses");
            law(m_hadSettled || m_level != TouchLevel::Sensual, "touch that widens has settled");
            ++s_openings;
        }
    }

    TouchLevel m_level;
    Rules m_rules;
    LineParts m_parts;
    LineModel m_model;
    bool m_turnsYes = false;
    bool m_isFinalYes = false;
    bool m_hadSettled = false;

public:
    static inline int s_openings = 0;
};

TEST(LineHistories, GoAsTheModelGoesTwentyThousandTimes) {
    History::s_openings = 0;
    holdsFor(kHistories, [] {
        History history(static_cast<TouchLevel>(*bitsOf(2) % 3));
        for (int i = 0; i < kSteps; ++i) {
            history.step(*bitsOf(30), termOfBits(*bitsOf(kTermBits)));
        }
    });
    EXPECT_GT(History::s_openings, casesOf(kHistories) / 10)
        << "histories in which nothing opens prove little";
    std::cout << casesOf(kHistories) << " histories of " << kSteps << " steps, " << History::s_openings
              << " openings\n";
}

} // namespace
} // namespace inglenook::testing

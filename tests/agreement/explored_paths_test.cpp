// SPDX-License-Identifier: GPL-3.0-or-later
// Random paths of the exploration (tests/agreement_kernel), played in real vaults beside it: after every step
// the real program shows what the explored world shows, and refuses what it refuses.
#include "agreement/ledger_seal.h"
#include "agreement_kernel/exploration_events.h"
#include "attacks/copied_files.h"
#include "support/couple_at_table.h"

#include <gtest/gtest.h>
#include <random>

namespace inglenook {
namespace {

using namespace test;
namespace model = inglenook::testing;
using model::Company;
using model::Happening;
using model::Kind;

/// One real vault that lives through the same things.
class RealVault {
public:
    explicit RealVault(Opening opening) : m_couple(opening) { m_other = m_couple.agreed(kHug); }

    /// False: refused.
    bool live(const Happening& what, const std::vector<Term>& terms) {
        switch (what.kind) {
        case Kind::DaysPass:
            m_couple.daysPass(static_cast<int>(what.which));
            return true;
        case Kind::Copy:
            m_copy = copyOf(m_couple);
            return true;
        case Kind::PutBack:
            putBackParts(what.which);
            return true;
        case Kind::Forge:
            return forge(what.which);
        default:
            return atASitting(what, terms);
        }
    }

    /// What the last sitting shows of the line now.
    [[nodiscard]] std::optional<LineView> shown() {
        return m_line ? seen(*m_couple.vault().house().sitting(), *m_line) : std::nullopt;
    }

private:
    Sitting& comeAs(Company company) {
        if (company == Company::Both) { return m_couple.together(); }
        return m_couple.alone(company == Company::CircleAlone ? kAna : kBen);
    }
    /// 57 days are more than counts without a word: whoever is here says that the day is right.
    Sitting& sitDown(Company company) {
        auto& sitting = comeAs(company);
        if (!m_couple.notes().isClockAhead) { return sitting; }
        must(m_couple.vault().house().acceptClock());
        return comeAs(company);
    }

    bool atASitting(const Happening& what, const std::vector<Term>& terms) {
        auto& sitting = sitDown(what.company);
        if (what.kind == Kind::Sit) { return true; }
        // The power goes after the own rooms: the shared room takes no writing any more.
        const bool isCut = what.upTo == model::WrittenUpTo::TheOwnRooms;
        if (isCut && sitting.shared() != nullptr) { must(sitting.shared()->run("PRAGMA query_only = ON")); }
        const bool isDone = what.company == Company::Both && what.kind != Kind::Rest
                                ? atTheTable(what, terms)
                                : alone(sitting, what, terms);
        if (isCut) { sitDownAgain(what.company); }
        return isDone;
    }
    void sitDownAgain(Company company) { (void)sitDown(company); }

    bool atTheTable(const Happening& what, const std::vector<Term>& terms) {
        auto& both = *m_couple.vault().house().together();
        Table table(both);
        if (what.kind == Kind::Propose) {
            const auto id = table.propose({kKiss, terms.at(what.which), std::nullopt});
            if (id) { rememberLine(table, *id); }
            return id.has_value();
        }
        if (what.kind == Kind::TakeOff) {
            for (const auto& each : must(table.proposals())) {
                if (m_line && each.line == *m_line) { return table.takeOff(each.id).has_value(); }
            }
            return false;
        }
        if (what.kind == Kind::ClockSetBack) { return setClockBack(both).has_value(); }
        return what.kind == Kind::Turns ? turn(both, what) : alone(both, what, terms);
    }
    void rememberLine(Table& table, const ProposalId& id) {
        for (const auto& each : must(table.proposals())) {
            if (each.id == id) { m_line = each.line; }
        }
    }
    bool turn(Together& both, const Happening& what) {
        if (!m_line) { return false; }
        constexpr std::array kKinds = {YesTurn::Kind::Proposals, YesTurn::Kind::SecondLook,
                                       YesTurn::Kind::WholePage};
        auto turn = YesTurn::begin(both, kKinds.at(static_cast<std::size_t>(what.turn)), {*m_line});
        if (!turn) { return false; }
        for (const auto seat : kBothSeats) {
            const bool isYes = what.isYes || seat == Seat::Diamond;
            must(turn->seal(confirmed(m_couple.vault(), seat),
                            {{*m_line, isYes ? YesAnswer::Yes : YesAnswer::NotYet}}, {}));
        }
        return turn->finish().has_value();
    }
    bool alone(Sitting& sitting, const Happening& what, const std::vector<Term>& terms) {
        if (!m_line) { return false; }
        AgreementStore store(sitting);
        const auto isDone = [&](const Result<void>& result) {
            // The edit is made; only the wish that goes beyond it may be refused.
            return result || (what.kind == Kind::Edit && result.error().code == ErrorCode::AskedAlready);
        };
        switch (what.kind) {
        case Kind::Rest:
            return isDone(store.rest(what.by, *m_line, {}));
        case Kind::Lift:
            return isDone(store.liftOwnHold(what.by, *m_line));
        case Kind::Withdraw:
            return isDone(store.withdraw(what.by, *m_line));
        case Kind::Narrow:
            return isDone(store.narrow(what.by, *m_line, terms.at(what.which)));
        default:
            return isDone(store.edit(what.by, *m_line, terms.at(what.which)));
        }
    }

    void putBackParts(std::size_t parts) {
        const auto now = copyOf(m_couple);
        auto then = m_copy;
        for (const auto& file : filesOf(kKeyring)) {
            then[file] = now.at(file);
            if ((parts & model::kSection1) != 0) {
                then[file].replace(1024, 1024, m_copy.at(file), 1024, 1024);
            }
            if ((parts & model::kSection2) != 0) {
                then[file].replace(2048, 1024, m_copy.at(file), 2048, 1024);
            }
        }
        putBack(m_couple, now, then, (static_cast<unsigned>(parts) & 7U) | kKeyring);
    }

    /// By hand, with a right digest of Ben's own room.
    bool forge(std::size_t way) {
        auto& ben = sitDown(Company::DiamondAlone);
        if (!m_line) { return true; }
        const std::string line = "x'" + m_line->hex() + "'";
        if (way == 0) { must(ben.own(kBen).run("DELETE FROM own_line WHERE line = " + line)); }
        if (way == 9) {
            must(ben.shared()->run("UPDATE line SET agreed = (SELECT agreed FROM line WHERE id = x'" +
                                   m_other.hex() + "') WHERE id = " + line));
        }
        if (way == 12) { must(ben.shared()->run("DELETE FROM line WHERE id = " + line)); }
        auto state = must(consentStateOf(ben.own(kBen)));
        if (way == 3) { state.otherEpoch.reset(); }
        must(writeConsentState(ben, kBen, state));
        return true;
    }

    CoupleAtTable m_couple;
    std::optional<LineId> m_line;
    LineId m_other;
    Files m_copy;
};

/// Draft: there is nothing to see.
LineState stateShown(const std::optional<LineView>& view) { return view ? view->state : LineState::Draft; }

Standing standingIn(const model::World& world, Company company, const model::Possible& possible) {
    const auto book = model::bookOf(world.now, company, possible.opens);
    auto out = assess(book.line.parts, Circumstances{dayOf(world.day), true, book.wentBack}, possible.rules);
    if (!out.line || book.line.isWithdrawn) { out = {}; }
    return out;
}

class Path {
public:
    Path(model::Opens opens, unsigned seed) : m_random(seed), m_begins(seed % 2 == 0) {
        m_possible.opens = opens;
        m_possible.rules.reviewDays = 14;
        m_possible.jumps = {1, 57}; // with any review day this is before it, or past its lapse
        m_possible.attacks = 3;
        m_possible.forges = true;
        m_all = model::allHappenings(m_possible);
        m_world = model::emptyWorld(m_possible);
    }

    void walk(int steps) {
        RealVault real(m_possible.opens == model::Opens::Either ? Opening::Either : Opening::Together);
        for (int i = 0; i < steps && !::testing::Test::HasFailure(); ++i) {
            const auto what = anything();
            told += "  " + model::told(what) + "\n";
            SCOPED_TRACE(told);
            const auto terms = model::exploredTerms(m_world.day);
            auto realTerms = terms;
            for (auto& term : realTerms) {
                if (term.validUntil) { *term.validUntil += kFirstReal - dayOf(0); }
            }
            const auto after = model::stepBy(begun(what), what, m_possible, fresh());
            const bool isDone = real.live(what, realTerms);
            if (isOfFiles(what) && !after) { return; } // every file is back: nothing is promised
            // A step that is cut off is an error in the real vault, whatever else was in its way.
            if (what.upTo == model::WrittenUpTo::TheEnd) { EXPECT_EQ(isDone, after.has_value()); }
            finalYeses += after && after->isFinalYes ? 1 : 0;
            m_world = after ? after->world : begun(what);
            if (isOfFiles(what)) { continue; }
            compare(real, what);
        }
    }
    std::string told;
    int finalYeses = 0;

private:
    static bool isOfFiles(const Happening& what) {
        return model::isAttack(what.kind) || what.kind == Kind::DaysPass;
    }
    model::Openings& fresh() {
        m_openings = {};
        return m_openings;
    }
    /// The world after those came who come before it can happen: at the table Ana first, and alone for a
    /// moment.
    model::World begun(const Happening& what) {
        auto world = m_world;
        const auto come = [&](Company company) {
            world.now = model::opened(world.now, company, m_possible, world.day);
        };
        if (what.kind == Kind::Forge) { come(Company::DiamondAlone); }
        if (isOfFiles(what)) { return world; }
        if (what.company == Company::Both) { come(Company::CircleAlone); }
        come(what.company);
        return world;
    }
    bool isPlayed(const Happening& what) const {
        if (what.kind == Kind::LoseCircle) { return false; } // a lost room is brought back from a snapshot
        if (what.kind == Kind::PutBack && !m_world.copy) { return false; }
        // With an old keyring one alone gets no shared room at all, which the world leaves out.
        const bool hasSection = (what.which & (model::kSection1 | model::kSection2)) != 0;
        if (what.kind == Kind::PutBack && hasSection && m_possible.opens == model::Opens::Either) {
            return false;
        }
        if (what.kind != Kind::Forge) { return true; }
        const bool isKnown = m_world.now.shared.row.has_value() || what.which == 3;
        return isKnown &&
               (what.which == 0 || what.which == 3 ||
                (m_possible.opens == model::Opens::Either && (what.which == 9 || what.which == 12)));
    }
    Happening anything() {
        // Every other path begins with a line that comes into force.
        const auto& towards = model::towardsAgreement();
        if (m_begins && m_at < towards.size()) { return towards.at(m_at++); }
        while (true) {
            const auto& what = m_all.at(m_random() % m_all.size());
            if (isPlayed(what)) { return what; }
        }
    }
    void compare(RealVault& real, const Happening& what) {
        auto world = m_world;
        if (what.upTo == model::WrittenUpTo::TheOwnRooms) {
            if (what.company == Company::Both) {
                world.now = model::opened(world.now, Company::CircleAlone, m_possible, world.day);
            }
            world.now = model::opened(world.now, what.company, m_possible, world.day);
            m_world = world;
        }
        const auto expected = standingIn(world, what.company, m_possible);
        const auto view = real.shown();
        EXPECT_EQ(static_cast<int>(stateShown(view)), static_cast<int>(expected.state));
        if (!expected.inForce.isOpen || !view) { return; }
        Term wanted = expected.inForce;
        if (wanted.validUntil) { *wanted.validUntil += kFirstReal - dayOf(0); }
        EXPECT_TRUE(view->term == wanted);
    }

    static constexpr Day kFirstReal = kFirstEvening + std::chrono::days(1);
    std::mt19937 m_random;
    model::Possible m_possible;
    std::vector<Happening> m_all;
    model::World m_world;
    model::Openings m_openings;
    bool m_begins;
    std::size_t m_at = 0;
};

int pathsToPlay() {
    const char* asked = std::getenv("INGLENOOK_PATHS"); // NOLINT(concurrency-mt-unsafe)
    return asked == nullptr ? 12 : std::atoi(asked);    // NOLINT(cert-err34-c)
}

void play(model::Opens opens) {
    int finalYeses = 0;
    for (int seed = 1; seed <= pathsToPlay() && !::testing::Test::HasFailure(); ++seed) {
        Path path(opens, static_cast<unsigned>(seed));
        path.walk(14);
        finalYeses += path.finalYeses;
    }
    EXPECT_GE(finalYeses, pathsToPlay() / 2) << "paths on which nothing opens prove nothing";
}

TEST(ExploredPaths, AreLivedByARealVaultThatOpensForEither) { play(model::Opens::Either); }
TEST(ExploredPaths, AreLivedByARealVaultThatOpensOnlyTogether) { play(model::Opens::Together); }

} // namespace
} // namespace inglenook

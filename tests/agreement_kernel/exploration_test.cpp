// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>
#include <utility>

namespace inglenook::testing {
namespace {

Rules oneDayEach() {
    Rules rules;
    rules.reviewDays = rules.lapseDays = rules.settleDays = rules.closedDays = 1;
    return rules;
}

/// Deeper than a test run has time for: packaging/explore.
int depthOf(int usual) {
    const char* asked = std::getenv("INGLENOOK_EXPLORE_DEPTH"); // NOLINT(concurrency-mt-unsafe)
    return asked == nullptr ? usual : std::atoi(asked);         // NOLINT(cert-err34-c)
}

void exploreAndTell(Span span) {
    const int usual = std::exchange(span.depth, depthOf(span.depth));
    if (span.depth == 0 || span.depth > usual) { // it takes minutes or hours
        span.tell = [](const Found& soFar) {
            std::cout << "  no law broken to depth " << soFar.depth << ": " << soFar.states << " states"
                      << std::endl;
        };
    }
    const auto found = explored(span);
    std::cout << span.name << (span.startsAgreed ? ", from a line in force" : ", from nothing") << ": depth "
              << found.depth << ", " << found.states << " states, " << found.steps << " steps, "
              << found.openings << " final yes turns" << (found.isFixedPoint ? ", to the fixed point" : "")
              << "; new at each depth:";
    for (const auto fresh : found.fresh) {
        std::cout << " " << fresh;
    }
    std::cout << std::endl;
    EXPECT_EQ(found.broken, "");
    EXPECT_TRUE(found.isWhole) << "stopped at depth " << found.depth;
    EXPECT_TRUE(found.openings > 0 || found.depth < 3)
        << "a world in which nothing ever opens proves nothing";
}

TEST(Exploration, EitherOpensShortDays) {
    exploreAndTell({"either, one day each", {Opens::Either, oneDayEach(), {1}}, false, 4});
}
TEST(Exploration, OnlyTogetherOpensShortDays) {
    exploreAndTell({"together, one day each", {Opens::Together, oneDayEach(), {1}}, false, 4});
}
TEST(Exploration, EitherOpensRealDays) {
    exploreAndTell({"either, days 1, 42 and 57", {Opens::Either, Rules{}, {1, 42, 57}}, false, 4});
}
TEST(Exploration, OnlyTogetherOpensRealDays) {
    exploreAndTell({"together, days 1, 42 and 57", {Opens::Together, Rules{}, {1, 42, 57}}, false, 4});
}
TEST(Exploration, EitherOpensShortDaysFromALineInForce) {
    exploreAndTell({"either, one day each", {Opens::Either, oneDayEach(), {1}}, true, 3});
}
TEST(Exploration, OnlyTogetherOpensShortDaysFromALineInForce) {
    exploreAndTell({"together, one day each", {Opens::Together, oneDayEach(), {1}}, true, 3});
}
TEST(Exploration, EitherOpensAndFilesArePutBack) {
    exploreAndTell({"either, files put back", {Opens::Either, oneDayEach(), {1}, 2, false}, true, 3});
}
TEST(Exploration, OnlyTogetherOpensAndFilesArePutBack) {
    exploreAndTell({"together, files put back", {Opens::Together, oneDayEach(), {1}, 2, false}, true, 3});
}
TEST(Exploration, EitherOpensAndRowsAreForged) {
    exploreAndTell({"either, rows forged", {Opens::Either, oneDayEach(), {1}, 1, true}, true, 3});
}
TEST(Exploration, OnlyTogetherOpensAndRowsAreForged) {
    exploreAndTell({"together, rows forged", {Opens::Together, oneDayEach(), {1}, 1, true}, true, 3});
}
/// One sort of attack alone, from nothing.
void exploreOneSort(Opens opens, const std::string& name, Attack attack, bool isForged) {
    Possible possible{opens, oneDayEach(), {1}, 2, isForged};
    possible.attack = attack;
    exploreAndTell({(opens == Opens::Either ? "either, " : "together, ") + name, possible, false, 3});
}
TEST(ExplorationOfOneSort, EitherOpensAndTheSharedRoomIsPutBack) {
    exploreOneSort(Opens::Either, "shared room put back", Attack::RestoreShared, false);
}
TEST(ExplorationOfOneSort, OnlyTogetherOpensAndTheSharedRoomIsPutBack) {
    exploreOneSort(Opens::Together, "shared room put back", Attack::RestoreShared, false);
}
TEST(ExplorationOfOneSort, EitherOpensAndOwnRoomsArePutBack) {
    exploreOneSort(Opens::Either, "own rooms put back", Attack::RestoreOwn, false);
}
TEST(ExplorationOfOneSort, OnlyTogetherOpensAndOwnRoomsArePutBack) {
    exploreOneSort(Opens::Together, "own rooms put back", Attack::RestoreOwn, false);
}
TEST(ExplorationOfOneSort, EitherOpensAndRowsAreDeleted) {
    exploreOneSort(Opens::Either, "rows deleted", Attack::DeleteRow, true);
}
TEST(ExplorationOfOneSort, OnlyTogetherOpensAndRowsAreDeleted) {
    exploreOneSort(Opens::Together, "rows deleted", Attack::DeleteRow, true);
}
TEST(ExplorationOfOneSort, EitherOpensAndLinesAreSwapped) {
    exploreOneSort(Opens::Either, "lines swapped", Attack::SwapLines, true);
}
/// Every sort of attack, from nothing, by one who begins when there is something to win.
void exploreOneWhoWaits(Opens opens, const std::string& name, bool isForged) {
    Possible possible{opens, oneDayEach(), {1}, isForged ? 1 : 2, isForged};
    possible.waits = true;
    exploreAndTell({(opens == Opens::Either ? "either, " : "together, ") + name, possible, false, 4});
}
TEST(ExplorationOfOneWhoWaits, EitherOpensAndFilesArePutBack) {
    exploreOneWhoWaits(Opens::Either, "files put back once something is in force", false);
}
TEST(ExplorationOfOneWhoWaits, OnlyTogetherOpensAndFilesArePutBack) {
    exploreOneWhoWaits(Opens::Together, "files put back once something is in force", false);
}
TEST(ExplorationOfOneWhoWaits, EitherOpensAndRowsAreForged) {
    exploreOneWhoWaits(Opens::Either, "rows forged once something is in force", true);
}
TEST(ExplorationOfOneWhoWaits, OnlyTogetherOpensAndRowsAreForged) {
    exploreOneWhoWaits(Opens::Together, "rows forged once something is in force", true);
}
TEST(Exploration, EitherOpensAndDiamondForgesFromTheFirstDay) {
    exploreAndTell(
        {"either, forged from the first day", {Opens::Either, oneDayEach(), {1}, 1, true}, false, 2});
}

/// What everybody sees, days counted from the world's own.
std::vector<std::pair<int, Bytes>> pageOf(const World& world, const Possible& possible) {
    std::vector<std::pair<int, Bytes>> out;
    for (const auto& seen : seenIn(world, possible)) {
        Term term = seen.standing.inForce;
        if (term.validUntil) { term.validUntil = dayOf(dayNumber(*term.validUntil) - world.day); }
        out.emplace_back(static_cast<int>(seen.standing.state), encoded(term));
    }
    return out;
}

/// Lives on in one way, and in another that is to come to the same.
class Walk {
public:
    Walk(const Possible& possible, unsigned seed)
        : m_possible(possible), m_random(seed), m_all(allHappenings(possible)), m_world(emptyWorld(possible)),
          m_begins(seed % 2 == 0) {}

    /// Every other walk begins with a line that comes into force.
    Happening anything() {
        const auto& towards = towardsAgreement();
        if (m_begins && m_at < towards.size()) { return towards.at(m_at++); }
        return m_all.at(m_random() % m_all.size());
    }
    std::optional<World> next(const World& world, const Happening& what) {
        Openings openings;
        auto step = stepBy(world, what, m_possible, openings);
        finalYeses += step && step->isFinalYes ? 1 : 0;
        return step ? std::optional(std::move(step->world)) : std::nullopt;
    }
    [[nodiscard]] const World& start() const { return m_world; }
    int finalYeses = 0;

private:
    const Possible& m_possible;
    std::mt19937 m_random;
    std::vector<Happening> m_all;
    World m_world;
    bool m_begins;
    std::size_t m_at = 0;
};

Happening exchanged(Happening what) {
    what.by = otherOf(what.by);
    if (what.company != Company::Both) {
        what.company = what.company == Company::CircleAlone ? Company::DiamondAlone : Company::CircleAlone;
    }
    return what;
}

std::vector<Possible> everyPossible() {
    return {
        {Opens::Either, oneDayEach(), {1}, 0, false},    {Opens::Together, oneDayEach(), {1}, 0, false},
        {Opens::Either, Rules{}, {1, 42, 57}, 0, false}, {Opens::Together, Rules{}, {1, 42, 57}, 0, false},
        {Opens::Either, oneDayEach(), {1}, 3, true},     {Opens::Together, oneDayEach(), {1}, 3, true}};
}

bool areSame(const Files& a, const Files& b) {
    const auto isSameRoom = [&](Seat seat) {
        const auto& one = a.own[seat];
        const auto& other = b.own[seat];
        const bool isSameRow =
            one.row.has_value() == other.row.has_value() &&
            (!one.row || (one.row->part == other.row->part && one.row->pending == other.row->pending));
        return isSameRow && one.sharedMark == other.sharedMark && one.triedMark == other.triedMark &&
               one.counter == other.counter && one.otherEpoch == other.otherEpoch;
    };
    const auto& shared = a.shared;
    const bool isSameShared = shared.row.has_value() == b.shared.row.has_value() &&
                              (!shared.row || (shared.row->part == b.shared.row->part &&
                                               shared.row->isWithdrawn == b.shared.row->isWithdrawn));
    return isSameShared && shared.asked == b.shared.asked && shared.seal == b.shared.seal &&
           a.keyring == b.keyring && isSameRoom(Seat::Circle) && isSameRoom(Seat::Diamond);
}

/// In plain bytes and back it is the same world.
void expectNothingIsLost(const World& world) {
    const World back = whole(compact(world));
    EXPECT_TRUE(areSame(back.now, world.now));
    ASSERT_EQ(back.copy.has_value(), world.copy.has_value());
    if (world.copy) { EXPECT_TRUE(areSame(*back.copy, *world.copy)); }
    for (const auto seat : kBothSeats) {
        EXPECT_EQ(back.truth[seat].said, world.truth[seat].said);
        EXPECT_TRUE(back.truth[seat].narrowed == world.truth[seat].narrowed);
    }
    EXPECT_EQ(back.day, world.day);
    EXPECT_EQ(back.nextYes, world.nextYes);
    EXPECT_EQ(back.attacks, world.attacks);
    EXPECT_EQ(back.hasPutBack, world.hasPutBack);
    EXPECT_EQ(back.isOldToCircle, world.isOldToCircle);
}

/// What is worked out once for these files is so whatever else is true: there is a copy, an attack was made.
TEST(Rooms, LetPeopleDoTheSameWhateverLiesBesideThem) {
    for (const auto& possible : everyPossible()) {
        for (unsigned seed = 0; seed < 4 && !HasFailure(); ++seed) {
            Walk walk(possible, seed);
            World world = walk.start();
            for (int i = 0; i < 12; ++i) {
                const auto what = walk.anything();
                World bare;
                bare.now = world.now;
                bare.day = world.day;
                bare.nextYes = world.nextYes;
                const auto next = walk.next(world, what);
                if (!isAttack(what.kind)) {
                    const auto bareNext = walk.next(bare, what);
                    ASSERT_EQ(next.has_value(), bareNext.has_value()) << told(what);
                    if (next) { EXPECT_TRUE(areSame(next->now, bareNext->now)) << told(what); }
                }
                world = next.value_or(world);
            }
        }
    }
}

constexpr int kWalks = 20;
constexpr int kStepsOfWalk = 20;

TEST(Canon, AWorldReadBackFromItsShortFormLivesOnAsTheWorldItself) {
    int finalYeses = 0;
    for (const auto& possible : everyPossible()) {
        for (unsigned seed = 0; seed < kWalks && !HasFailure(); ++seed) {
            Walk walk(possible, seed);
            World one = walk.start();
            World other = one;
            std::string history;
            for (int i = 0; i < kStepsOfWalk; ++i) {
                other = worldFrom(shortForm(other, possible));
                const auto what = walk.anything();
                history += told(what) + "\n";
                const auto oneNext = walk.next(one, what);
                const auto otherNext = walk.next(other, what);
                ASSERT_EQ(oneNext.has_value(), otherNext.has_value()) << history;
                if (!oneNext) { continue; }
                one = *oneNext;
                other = *otherNext;
                ASSERT_EQ(pageOf(one, possible), pageOf(other, possible)) << history;
                expectNothingIsLost(one);
            }
            finalYeses += walk.finalYeses;
        }
    }
    EXPECT_GT(finalYeses, 20) << "walks on which nothing opens prove nothing";
}

TEST(Canon, AWorldWithItsSeatsExchangedLivesOnAsTheWorldItself) {
    int finalYeses = 0;
    for (const auto& possible : everyPossible()) {
        for (unsigned seed = 0; seed < kWalks && possible.attacks == 0 && !HasFailure(); ++seed) {
            Walk walk(possible, seed);
            World one = walk.start();
            World other = exchanged(one);
            std::string history;
            for (int i = 0; i < kStepsOfWalk; ++i) {
                const auto what = walk.anything();
                history += told(what) + "\n";
                const auto oneNext = walk.next(one, what);
                const auto otherNext = walk.next(other, exchanged(what));
                ASSERT_EQ(oneNext.has_value(), otherNext.has_value()) << history;
                if (!oneNext) { continue; }
                one = *oneNext;
                other = *otherNext;
                ASSERT_EQ(pageOf(one, possible), pageOf(exchanged(other), possible)) << history;
                ASSERT_EQ(shortFormOfEither(one, possible), shortFormOfEither(other, possible)) << history;
            }
            finalYeses += walk.finalYeses;
        }
    }
    EXPECT_GT(finalYeses, 20) << "walks on which nothing opens prove nothing";
}

} // namespace
} // namespace inglenook::testing

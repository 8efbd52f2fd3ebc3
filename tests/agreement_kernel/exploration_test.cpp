// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_kernel/exploration.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>

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
    span.depth = depthOf(span.depth);
    const auto found = explored(span);
    std::cout << span.name << (span.startsAgreed ? ", from a line in force" : ", from nothing") << ": depth "
              << found.depth << ", " << found.states << " states, " << found.steps << " steps, "
              << found.openings << " final yes turns" << (found.isFixedPoint ? ", to the fixed point" : "")
              << std::endl;
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

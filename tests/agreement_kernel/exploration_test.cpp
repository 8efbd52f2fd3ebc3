// SPDX-License-Identifier: GPL-3.0-or-later
// Every history of a small world up to a depth, with an attacker in it. In every state reached:
// what is in force grows only by two final yeses to the same exact words (law 1), never with time (law 3),
// and nothing is shown to Circle as agreed that Circle has not said yes to, or has rested, narrowed or taken
// back since.
#include "agreement_kernel/exploration_events.h"

#include <deque>
#include <gtest/gtest.h>
#include <unordered_set>

namespace inglenook::testing {
namespace {

struct Span {
    const char* name;
    Opens opens;
    bool forges;            ///< Diamond also writes into shared.db and the own room by hand
    std::vector<int> jumps; ///< days that may pass at once
    int depth;
    Rules rules;
};

Rules oneDayEach() {
    Rules rules;
    rules.reviewDays = rules.lapseDays = rules.settleDays = rules.closedDays = 1;
    return rules;
}

/// What Circle sees: together with Diamond, and alone where shared.db opens for one.
std::vector<Page> pagesOf(const World& world, const Span& span) {
    std::vector<Page> pages = {pageOf(world, Company::Both, span.opens, span.rules)};
    if (span.opens == Opens::Either) {
        pages.push_back(pageOf(world, Company::CircleAlone, span.opens, span.rules));
    }
    return pages;
}

std::string broken(const Standing& was, const Step& step, const Standing& seen, std::size_t line) {
    if (!seen.inForce.isOpen) { return {}; }
    const auto& said = step.world.truth.said.at(line);
    if (!said) { return "shown as agreed without a yes"; }
    const auto words = decodedLine(*said);
    if (!(*seen.line == *words)) { return "other words than what was said"; }
    if (!isAtMost(seen.inForce, meet(words->term, step.world.truth.narrowed.at(line)))) {
        return "wider than what was said";
    }
    if (!step.isFinalYes && !step.isAttack && !isAtMost(seen.inForce, was.inForce)) {
        return "opened without two final yeses";
    }
    return {};
}

/// The first law that a step breaks, or nothing.
std::string broken(const std::vector<Page>& before, const Step& step, const Span& span) {
    const auto after = pagesOf(step.world, span);
    for (std::size_t page = 0; page < after.size(); ++page) {
        for (std::size_t line = 0; line < kLines; ++line) {
            auto law = broken(before.at(page).at(line), step, after.at(page).at(line), line);
            if (!law.empty()) { return law; }
        }
    }
    return {};
}

struct Found {
    std::size_t states = 0;
    std::size_t steps = 0;
    std::size_t openings = 0;
    bool isComplete = true;
};

/// Breadth first; each state once, remembered by 64 bits.
Found explore(const Span& span) {
    Found found;
    std::unordered_set<std::uint64_t> known;
    std::deque<std::pair<World, int>> open;
    for (const auto& world : firstWorlds(span.rules)) {
        open.emplace_back(world, 0);
        known.insert(digestOf(world));
    }
    while (!open.empty()) {
        const auto [world, depth] = std::move(open.front());
        open.pop_front();
        if (depth == span.depth) {
            found.isComplete = false;
            continue;
        }
        const auto before = pagesOf(world, span);
        for (const auto& step : stepsFrom(world, {span.opens, span.forges, span.jumps, span.rules})) {
            ++found.steps;
            found.openings += step.isFinalYes ? 1 : 0;
            if (!known.insert(digestOf(step.world)).second) { continue; }
            const auto law = broken(before, step, span);
            EXPECT_EQ(law, "") << span.name << ", depth " << depth << ": " << step.name;
            if (!law.empty()) { return found; }
            open.emplace_back(step.world, depth + 1);
        }
    }
    found.states = known.size();
    return found;
}

void exploreAndTell(const Span& span) {
    const auto found = explore(span);
    std::cout << span.name << ": depth " << span.depth << ", " << found.states << " states, " << found.steps
              << " steps, " << found.openings << " final yes turns"
              << (found.isComplete ? ", to the fixed point" : "") << "\n";
    EXPECT_GT(found.states, 500U);
    EXPECT_GT(found.openings, 0U) << "a world in which nothing ever opens proves nothing";
}

TEST(Exploration, EitherOpensShortDays) {
    exploreAndTell({"either, one day each", Opens::Either, false, {1}, 3, oneDayEach()});
}
TEST(Exploration, EitherOpensAndRoomsAreForged) {
    exploreAndTell({"either, one day each, forged rooms", Opens::Either, true, {1}, 3, oneDayEach()});
}
TEST(Exploration, OnlyTogetherOpensShortDays) {
    exploreAndTell({"together, one day each", Opens::Together, false, {1}, 3, oneDayEach()});
}
TEST(Exploration, EitherOpensRealDays) {
    exploreAndTell({"either, days 1, 42 and 57", Opens::Either, false, {1, 42, 57}, 3, Rules{}});
}

} // namespace
} // namespace inglenook::testing

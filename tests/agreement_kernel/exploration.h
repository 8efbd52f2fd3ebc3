// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Goes through every history of a small world, breadth first, each state once, and asserts in each:
/// - what is shown as in force was said yes to by whoever is protected, in exactly these words, and neither
///   rested, taken back nor narrowed by them since;
/// - alone under "only together" nothing is ever in force;
/// - without an attacker, nothing gets wider by anything but two final yeses (law 1), so not by days (law 3).
/// Without an attacker both people are protected; with one, Circle is, and Diamond attacks: that the model is
/// the same with the seats exchanged is a test of its own.
#include "agreement_kernel/exploration_canon.h"
#include "agreement_kernel/exploration_events.h"

#include <functional>

namespace inglenook::testing {

struct Found {
    std::size_t states = 0;
    std::size_t steps = 0;
    std::size_t openings = 0;       ///< steps that are final yes turns
    std::vector<std::size_t> fresh; ///< new states at each depth, from 1
    int depth = 0;                  ///< of the deepest state
    bool isFixedPoint = false;
    bool isWhole = false; ///< the depth asked for was reached
    std::string broken;   ///< the first law that does not hold, with its history
};

struct Span {
    std::string name;
    Possible possible;
    bool startsAgreed = false;            ///< four steps on
    int depth = 0;                        ///< 0: to the fixed point
    std::size_t mostStates = 150'000'000; ///< so that memory lasts; reached: the exploration is not whole
    std::function<void(const Found&)> tell = [](const Found&) {}; ///< after each depth
};

[[nodiscard]] Found explored(const Span& span);

/// What whoever may look sees: written back, and on a disk that takes no writing.
struct Seen {
    Company company;
    Standing standing;
};
[[nodiscard]] std::vector<Seen> seenIn(const World& world, const Possible& possible);
/// What is in force for each, days counted from the world's own.
[[nodiscard]] std::vector<Term> inForceIn(const std::vector<Seen>& seen, const World& world);
/// The first law that this world breaks by itself, or nothing.
[[nodiscard]] std::string brokenIn(const std::vector<Seen>& seen, const World& world,
                                   const Possible& possible);

} // namespace inglenook::testing

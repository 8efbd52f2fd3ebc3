// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything that may happen next in a World: what people do at a sitting, days, and what an attacker does
/// to files.
#include "agreement_kernel/exploration_world.h"

namespace inglenook::testing {

struct Step {
    std::string name;
    World world;
    bool isFinalYes = false; ///< two final yeses to the same words, both present
    bool isAttack = false;
};

struct Possible {
    Opens opens;
    bool forges;
    std::vector<int> jumps;
    Rules rules;
};

/// Line 2 is agreed; line 1 has not been spoken of, settles, or is agreed. Whole lives do not fit into few
/// steps, so they are begun at three places.
[[nodiscard]] std::vector<World> firstWorlds(const Rules& rules);
[[nodiscard]] std::vector<Step> stepsFrom(const World& world, const Possible& possible);

} // namespace inglenook::testing

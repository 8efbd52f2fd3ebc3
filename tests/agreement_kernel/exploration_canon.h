// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A world written down in short, so that two worlds which can never be told apart by what comes are one:
/// - days count from today, and those that are too long over to matter are the same (review days past the
///   lapse, settled days, days of display); days until which asking was closed go when they are over;
/// - yes-ids and marks are numbered in the order of their first appearance: only their being the same
/// matters;
/// - counters and epochs keep their order alone (so that an old room grows into a younger one in one step: to
///   the attacker's good), and without an attacker only whether they are as they should be;
/// - bytes that nobody's room holds as a yes, here or in the copy, can never be in force again: of them the
///   review day alone is kept; so of words that are no yes any more, and nothing of what narrowed such a
///   line;
/// - with nobody attacking, the two seats may be exchanged.
/// `Canon.*` in exploration_test.cpp lets random histories go on from a world and from its short form.
#include "agreement_kernel/exploration_compact.h"

#include <string_view>

namespace inglenook::testing {

inline constexpr int kToday = 100; ///< of every world that was read back

struct ShortForm {
    std::string text;
    std::size_t ofNow = 0; ///< so many of its first bytes say all of what lies in the files now
};
[[nodiscard]] ShortForm shortForm(const CompactWorld& world, const Possible& possible);
[[nodiscard]] CompactWorld compactWorldFrom(std::string_view shortForm);
[[nodiscard]] CompactWorld exchanged(CompactWorld world);

[[nodiscard]] std::string shortForm(const World& world, const Possible& possible);
/// The smaller of the short forms of a world and of the same world with the seats exchanged.
[[nodiscard]] std::string shortFormOfEither(const World& world, const Possible& possible);
[[nodiscard]] World worldFrom(const std::string& shortForm);
[[nodiscard]] World exchanged(World world);

} // namespace inglenook::testing

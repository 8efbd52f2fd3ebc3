// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Somebody who copies the vault's files while it is locked, and puts some of them back later.
#include "support/couple_at_table.h"

#include <string>
#include <vector>

namespace inglenook::test {

using Files = std::map<std::string, std::string>;

/// Parts that can be put back apart from each other.
enum Part : unsigned { kShared = 1U, kOwn1 = 2U, kOwn2 = 4U, kKeyring = 8U, kEverything = 15U };

[[nodiscard]] std::string nameOf(unsigned parts); ///< "shared own-1"
[[nodiscard]] std::vector<std::string> filesOf(unsigned parts);
/// The parts that differ between two copies.
[[nodiscard]] unsigned changedParts(const Files& one, const Files& other);

/// Locks, lets the program end and reads every file.
[[nodiscard]] Files copyOf(CoupleAtTable& couple);
/// Everything as in `now`, but these parts as they were in `then`; the program is started anew.
void putBack(CoupleAtTable& couple, const Files& now, const Files& then, unsigned parts);

} // namespace inglenook::test

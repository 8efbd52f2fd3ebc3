// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The shared room's copies of what people said in their own rooms. The own room wins: at every opening the
/// copies of whoever is here are made equal to it, before anything is shown.
#include "couple/couple_store.h"

namespace inglenook {

/// Makes the shared room's copies of this present person equal to their own room. Writes only what differs;
/// nothing to do while the shared room is closed.
[[nodiscard]] Result<void> copyToShared(Sitting& sitting, Seat of);

/// For every opening: names, opened words, sealed stop signals and how they ask, of everyone present.
[[nodiscard]] Result<void> reconcileCouple(Sitting& sitting);

/// The names that the owner of a new own room begins with.
[[nodiscard]] Result<void> writeFirstNames(Database& own, const BySeat<std::string>& names);

} // namespace inglenook

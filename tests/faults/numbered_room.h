// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A workload whose loss can be seen: change n writes several rows that all say n, and takes away older ones.
#include "vault/room_world.h"

namespace inglenook::testing {

constexpr int kKept = 20;        ///< changes whose rows are still there
constexpr int kRowsOfChange = 4; ///< rows of one change
constexpr int kLongEvery = 7;    ///< each seventh change is long

/// Writes change n in one transaction.
[[nodiscard]] Result<void> writeChange(Database& room, int number);
/// The number of the last change in the room, 0 for none; -1 when one is missing or is there in part.
[[nodiscard]] int lastWholeChange(Database& room);

} // namespace inglenook::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What lies in a room, as anyone with its key and a database tool would read it, and short ways to answer.
#include "checkin/check_in_store.h"
#include "support/temporary_vault.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inglenook::test {

inline constexpr Seat kAna = Seat::Circle;
inline constexpr Seat kBen = Seat::Diamond;

/// Every row of every table of check-ins, as quote() writes its columns; random ids are left out.
[[nodiscard]] std::vector<std::string> checkInRowsOf(Database& room);
/// Pages of the file, and pages without content.
[[nodiscard]] std::vector<std::int64_t> pagesOf(Database& room);

[[nodiscard]] inline Answer five(int value) {
    return {Resolution::Five, static_cast<std::uint8_t>(value), {}, 0, 0};
}
[[nodiscard]] inline Answer eleven(int value) {
    return {Resolution::Eleven, static_cast<std::uint8_t>(value), {}, 0, 0};
}
void answered(Sitting& sitting, Seat by, Dimension dimension, const Answer& answer);
/// The injected clock goes on.
inline void daysPass(TemporaryVault& vault, int count) {
    vault.clock().moveTo(vault.clock().now().day + std::chrono::days(count));
}
/// Both seal something, sit down together, and open all that each names.
void openedTogether(TemporaryVault& vault, const DimensionSet& ofAna, const DimensionSet& ofBen);

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Days travel as their distance from the first one there is, so that every number in the bytes is unsigned.
#include <cstdint>
#include <limits>

namespace inglenook {

inline constexpr std::int64_t kFirstDay = std::numeric_limits<int>::min();
inline constexpr std::uint64_t kDaySpan = std::uint64_t{1} << 32U; ///< one more than the last day's number

} // namespace inglenook

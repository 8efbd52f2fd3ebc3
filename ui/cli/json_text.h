// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Just enough JSON to print: texts, days and lists, on one line.
#include "clock/clock.h"
#include "value/seat.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::cli {

[[nodiscard]] std::string jsonText(std::string_view text);
[[nodiscard]] std::string jsonList(const std::vector<std::string>& ready); ///< of JSON that is ready
[[nodiscard]] std::string jsonTexts(const std::vector<std::string>& texts);
[[nodiscard]] std::string jsonDay(std::optional<Day> day); ///< "2026-11-22" or null
[[nodiscard]] std::string seatLetter(Seat seat);           ///< A or B

} // namespace inglenook::cli

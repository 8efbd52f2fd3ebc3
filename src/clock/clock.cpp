// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/clock.h"

#include <ctime>

namespace inglenook {

namespace {
constexpr int kMinutesPerHour = 60;
constexpr int kFirstYearOfTm = 1900;
constexpr std::int64_t kSecondsPerDay = 86400;
constexpr std::int64_t kSecondsPerMinute = 60;
} // namespace

Moment SystemClock::now() const {
    const std::time_t seconds = std::time(nullptr);
    std::tm local{};
    localtime_r(&seconds, &local);
    const std::chrono::year_month_day date(std::chrono::year(local.tm_year + kFirstYearOfTm),
                                           std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1U),
                                           std::chrono::day(static_cast<unsigned>(local.tm_mday)));
    return Moment{static_cast<std::int64_t>(seconds), Day(date),
                  local.tm_hour * kMinutesPerHour + local.tm_min};
}

FixedClock::FixedClock(Day day, int minuteOfDay) { moveTo(day, minuteOfDay); }

void FixedClock::moveTo(Day day, int minuteOfDay) {
    m_now = Moment{dayNumber(day) * kSecondsPerDay + minuteOfDay * kSecondsPerMinute, day, minuteOfDay};
}

} // namespace inglenook

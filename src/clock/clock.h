// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The one door to time. The core speaks UTC seconds and the couple's local days; nothing else asks the
/// system.
#include <chrono>
#include <cstdint>

namespace inglenook {

using Day = std::chrono::sys_days;

/// One moment as the couple lives it.
struct Moment {
    std::int64_t utcSeconds = 0; ///< seconds since 1970-01-01 UTC
    Day day;                     ///< the local calendar day
    int minuteOfDay = 0;         ///< 0..1439, local
    friend bool operator==(const Moment&, const Moment&) = default;
};

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// The machine's clock and its local time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

/// A clock that stands still until it is moved: for tests, the sample couple and benchmarks.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Day day, int minuteOfDay = 19 * 60);
    [[nodiscard]] Moment now() const override { return m_now; }
    void moveTo(Day day, int minuteOfDay = 19 * 60);

private:
    Moment m_now;
};

[[nodiscard]] constexpr int dayNumber(Day day) { return static_cast<int>(day.time_since_epoch().count()); }
[[nodiscard]] constexpr Day dayOf(std::int64_t number) { return Day(std::chrono::days(number)); }

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/presence.h"

#include "result/result.h"

namespace inglenook {

namespace {
constexpr int kMostDaysAhead = 35;
constexpr std::int64_t kSecondsPerDay = 86400;
} // namespace

Database& Sitting::own(Seat seat) {
    expects(isPresent(seat), "a room is open only to a person who is here");
    return *m_own[seat];
}

ByteView Sitting::digestKey(Seat seat) const {
    expects(isPresent(seat), "a digest key is there only for a person who is here");
    return m_digestKey[seat].view();
}

bool Sitting::isClockAhead() const {
    return !m_isClockAccepted && m_clock->now().day > m_highestDay + std::chrono::days(kMostDaysAhead);
}

Moment Sitting::now() const {
    auto now = m_clock->now();
    if (isClockAhead()) { return Moment{dayNumber(m_highestDay) * kSecondsPerDay, m_highestDay, 0}; }
    // The seconds stay the clock's own: with an earlier clock, what asks for hours to pass stays closed.
    if (now.day < m_highestDay) { now.day = m_highestDay; }
    return now;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Where one is in a timed exercise. Asks no clock: whoever runs it says how much time has gone by. A pause
/// is as long as it is, and can be left in any way.
#include "library/library_item.h"

#include <chrono>

namespace inglenook {

class StepRun {
public:
    /// `steps` as an item has them, each 1 to 3600 s; walked `repeat` times.
    StepRun(std::vector<TimedStep> steps, int repeat);
    void start(); ///< from the beginning
    void pause(); ///< time stands still
    void resume();
    void next(); ///< to the next step at once; after the last: done
    void back(); ///< to the start of this step, or of the one before when it has only begun
    /// Lets time go by; nothing while it is paused, not begun or done.
    void pass(std::chrono::milliseconds time);

    [[nodiscard]] bool isBegun() const { return m_isBegun; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] bool isDone() const { return m_isBegun && m_at >= m_count; }
    [[nodiscard]] const std::string& text() const;  ///< of the step; empty when there is none now
    [[nodiscard]] int step() const { return m_at; } ///< 0…, over all rounds
    [[nodiscard]] double share() const;             ///< of this step that has gone by, 0 to 1

private:
    [[nodiscard]] std::chrono::milliseconds lengthOf(int step) const;
    std::vector<TimedStep> m_steps;
    int m_count;
    int m_at = 0;
    std::chrono::milliseconds m_gone{0};
    bool m_isBegun = false;
    bool m_isPaused = false;
};

} // namespace inglenook

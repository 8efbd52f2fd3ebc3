// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/step_run.h"

namespace inglenook {

namespace {
using std::chrono::milliseconds;
constexpr milliseconds kOnlyBegun{1500};
} // namespace

StepRun::StepRun(std::vector<TimedStep> steps, int repeat)
    : m_steps(std::move(steps)), m_count(static_cast<int>(m_steps.size()) * repeat) {
    expects(repeat >= 1, "an exercise is walked at least once");
}

void StepRun::start() {
    m_at = 0;
    m_gone = milliseconds(0);
    m_isBegun = true;
    m_isPaused = false;
}

void StepRun::pause() { m_isPaused = m_isBegun && !isDone(); }
void StepRun::resume() { m_isPaused = false; }

void StepRun::next() {
    if (!m_isBegun || isDone()) { return; }
    ++m_at;
    m_gone = milliseconds(0);
    m_isPaused = m_isPaused && !isDone();
}

void StepRun::back() {
    if (!m_isBegun) { return; }
    const bool goesToEarlier = isDone() || m_gone < kOnlyBegun;
    if (goesToEarlier && m_at > 0) { --m_at; }
    m_gone = milliseconds(0);
}

void StepRun::pass(milliseconds time) {
    if (!m_isBegun || m_isPaused || isDone() || time <= milliseconds(0)) { return; }
    m_gone += time;
    while (!isDone() && m_gone >= lengthOf(m_at)) {
        m_gone -= lengthOf(m_at);
        ++m_at;
    }
    if (isDone()) { m_gone = milliseconds(0); }
}

const std::string& StepRun::text() const {
    static const std::string kNone;
    if (m_steps.empty() || isDone()) { return kNone; }
    return m_steps[static_cast<std::size_t>(m_at) % m_steps.size()].text;
}

double StepRun::share() const {
    if (m_steps.empty() || isDone()) { return m_isBegun ? 1.0 : 0.0; }
    return static_cast<double>(m_gone.count()) / static_cast<double>(lengthOf(m_at).count());
}

milliseconds StepRun::lengthOf(int step) const {
    return std::chrono::seconds(m_steps[static_cast<std::size_t>(step) % m_steps.size()].seconds);
}

} // namespace inglenook

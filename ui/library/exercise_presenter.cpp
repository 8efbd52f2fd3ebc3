// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercise_presenter.h"

namespace inglenook::ui {

namespace {
constexpr int kTickMs = 100;
} // namespace

ExercisePresenter::ExercisePresenter(const LibraryItem& item, Clock clock, QObject* parent)
    : QObject(parent), m_run(item.steps, item.repeat), m_clock(std::move(clock)) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ExercisePresenter::tick);
}

void ExercisePresenter::start() {
    m_run.start();
    settle();
}

void ExercisePresenter::pauseOrGoOn() {
    tick();
    if (m_run.isPaused()) {
        m_run.resume();
    } else {
        m_run.pause();
    }
    settle();
}

void ExercisePresenter::next() {
    m_run.next();
    settle();
}

void ExercisePresenter::back() {
    m_run.back();
    settle();
}

void ExercisePresenter::tick() {
    const auto now = m_clock();
    const auto before = m_run.step();
    m_run.pass(now - m_last);
    m_last = now;
    if (m_run.step() != before) {
        settle();
    } else {
        Q_EMIT moved();
    }
}

void ExercisePresenter::settle() {
    m_last = m_clock();
    const bool isRunning = m_run.isBegun() && !m_run.isPaused() && !m_run.isDone();
    if (isRunning && !m_timer.isActive()) { m_timer.start(); }
    if (!isRunning) { m_timer.stop(); }
    Q_EMIT stepChanged();
    Q_EMIT moved();
}

} // namespace inglenook::ui

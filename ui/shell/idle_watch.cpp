// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <ctime>

namespace inglenook::ui {

namespace {

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::function<Time()> now, QObject* parent) : QObject(parent), m_now(std::move(now)) {
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

std::function<IdleWatch::Time()> IdleWatch::bootClock() {
    return [] {
        timespec now{};
        ::clock_gettime(CLOCK_BOOTTIME,
                        &now); // the steady clock of the standard library stops while the machine sleeps
        return std::chrono::duration_cast<Time>(std::chrono::seconds(now.tv_sec) +
                                                std::chrono::nanoseconds(now.tv_nsec));
    };
}

void IdleWatch::begin(Time limit) {
    m_limit = limit;
    if (m_isRunning) { return; }
    m_isRunning = true;
    m_last = m_now();
    m_timer.start();
}

void IdleWatch::end() {
    m_isRunning = false;
    m_timer.stop();
    if (m_isDim) {
        m_isDim = false;
        Q_EMIT dimmed(false);
    }
}

void IdleWatch::touched() {
    if (!m_isRunning) { return; }
    look(); // first: after a sleep the first key comes too late
    if (!m_isRunning) { return; }
    m_last = m_now();
    if (m_isDim) {
        m_isDim = false;
        Q_EMIT dimmed(false);
    }
}

void IdleWatch::look() {
    if (!m_isRunning) { return; }
    const auto quiet = m_now() - m_last;
    if (quiet >= m_limit) {
        end();
        Q_EMIT idle();
    } else if (quiet >= m_limit - kWarning && !m_isDim) {
        m_isDim = true;
        Q_EMIT dimmed(true);
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (!m_isRunning || !isTouch(event->type())) { return QObject::eventFilter(watched, event); }
    const auto wasDim = m_isDim;
    touched();
    // The key that lights the screen up again does nothing else.
    const auto isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    return (wasDim || !m_isRunning) && isKey;
}

} // namespace inglenook::ui

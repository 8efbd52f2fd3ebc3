// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/single_thread.h"

namespace inglenook::ui {

SingleThread::SingleThread(const QString& name) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // SQLite's connections stay with the thread that opened them
    m_pool.setObjectName(name);
}

SingleThread::~SingleThread() { drain(); }

void SingleThread::drain() { m_pool.waitForDone(); }

void SingleThread::start(std::function<void()> work, Urgency urgency) {
    m_pool.start(QRunnable::create(std::move(work)), static_cast<int>(urgency));
}

} // namespace inglenook::ui

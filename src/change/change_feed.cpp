// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/change_feed.h"

#include <utility>
#include <vector>

namespace inglenook {

Subscription& Subscription::operator=(Subscription&& other) noexcept {
    std::swap(m_feed, other.m_feed);
    std::swap(m_stop, other.m_stop);
    return *this;
}

Subscription::~Subscription() {
    const auto alive = m_feed.lock();
    if (alive && m_stop) { m_stop(); }
}

ChangeFeed::ChangeFeed() : m_state(std::make_shared<State>()) {}

Subscription ChangeFeed::listen(Listener listener) {
    const std::lock_guard guard(m_state->mutex);
    const auto id = m_state->next++;
    m_state->listeners.emplace(id, std::move(listener));
    auto* state = m_state.get(); // the subscription holds the feed alive while it stops
    return {m_state, [state, id] {
                const std::lock_guard lock(state->mutex);
                state->listeners.erase(id);
            }};
}

void ChangeFeed::publish(Subject subject) {
    std::vector<Listener> listeners;
    {
        const std::lock_guard guard(m_state->mutex);
        for (const auto& [id, listener] : m_state->listeners) {
            listeners.push_back(listener);
        }
    }
    for (const auto& listener : listeners) {
        listener(subject);
    }
}

} // namespace inglenook

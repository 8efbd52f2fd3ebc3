// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Who hears what was committed. Carries subjects, never content. Thread-safe; listeners are called outside
/// the lock, on the thread that committed.
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace inglenook {

/// What changed, as coarse as the pages that ask again.
enum class Subject {
    Couple,
    Agreement,
    Stances,
    Paper,
    Settings,
    CheckIn,
    Listening,
    Goal,
    OwnRoom,
    Library
};

class ChangeFeed;

/// Ends the listening when it dies.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    Subscription(std::weak_ptr<void> feed, std::function<void()> stop)
        : m_feed(std::move(feed)), m_stop(std::move(stop)) {}
    Subscription(Subscription&& other) noexcept { *this = std::move(other); }
    Subscription& operator=(Subscription&& other) noexcept;
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription();

private:
    std::weak_ptr<void> m_feed;
    std::function<void()> m_stop;
};

class ChangeFeed {
public:
    using Listener = std::function<void(Subject)>;
    ChangeFeed();
    [[nodiscard]] Subscription listen(Listener listener);
    void publish(Subject subject);

private:
    struct State {
        std::mutex mutex;
        std::uint64_t next = 0;
        std::map<std::uint64_t, Listener> listeners;
    };
    std::shared_ptr<State> m_state;
};

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A thread of its own, working off one thing after the other: one touches the vault, one derives keys.
/// `done` comes back on the thread of `owner`, and not at all when owner has died. (QFuture::then(context, …)
/// aborts debug builds of Qt 6.4 when its context dies first, hence the watcher.)
#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace inglenook::ui {

class SingleThread {
public:
    /// What waits in the queue is taken in this order: texts being kept, then a lock, then all else.
    enum class Urgency { Usual = 0, Lock = 1, Keep = 2 };

    explicit SingleThread(const QString& name);
    ~SingleThread(); ///< waits for what was begun
    SingleThread(const SingleThread&) = delete;
    SingleThread& operator=(const SingleThread&) = delete;

    /// `job() -> T` on this thread, then `done(T)` on owner's. T is not void; use Result<void>.
    template <class Job, class Done>
    void run(QObject* owner, Job job, Done done, Urgency urgency = Urgency::Usual) {
        using Answer = std::invoke_result_t<Job&>;
        auto promise = std::make_shared<QPromise<std::shared_ptr<Answer>>>();
        auto* watcher = new QFutureWatcher<std::shared_ptr<Answer>>(owner);
        QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                         [watcher, done = std::move(done)]() mutable {
                             watcher->deleteLater();
                             if (watcher->future().resultCount() > 0) { done(std::move(*watcher->result())); }
                         });
        watcher->setFuture(promise->future());
        promise->start();
        start(
            [promise, job = std::move(job)]() mutable {
                promise->addResult(std::make_shared<Answer>(job()));
                promise->finish();
            },
            urgency);
    }
    /// Waits until nothing is begun or queued: for the end of the program and for tests.
    void drain();

private:
    void start(std::function<void()> work, Urgency urgency);
    QThreadPool m_pool;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Notices when nobody touches the window. Half a minute before the time is up it dims; any key, click or
/// touch stays. Elapsed time is asked at every event too, so that a laptop that slept locks at its first key.
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace inglenook::ui {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time kWarning = std::chrono::seconds(30);
    /// `now`: time that never goes back and goes on while the machine sleeps. Tests bring their own.
    explicit IdleWatch(std::function<Time()> now, QObject* parent = nullptr);
    [[nodiscard]] static std::function<Time()> bootClock();

    void begin(Time limit); ///< somebody is here
    void end();             ///< nobody is
    void touched();         ///< somebody did something
    void look();            ///< asks the clock; the timer does it each second

Q_SIGNALS:
    void dimmed(bool isDim);
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<Time()> m_now;
    QTimer m_timer;
    Time m_limit{0};
    Time m_last{0};
    bool m_isRunning = false;
    bool m_isDim = false;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A timed exercise while it runs. The clock is given; nothing is kept.
#include "library/step_run.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace inglenook::ui {

class ExercisePresenter : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>; ///< only ever goes forward
    ExercisePresenter(const LibraryItem& item, Clock clock, QObject* parent = nullptr);
    [[nodiscard]] const StepRun& run() const { return m_run; }
    void start();
    void pauseOrGoOn();
    void next();
    void back();
    void tick(); ///< looks at the clock; ten times a second while it runs

Q_SIGNALS:
    void stepChanged(); ///< another step, begun, paused, going on, or done
    void moved();       ///< time went by

private:
    void settle();
    StepRun m_run;
    Clock m_clock;
    std::chrono::milliseconds m_last{0};
    QTimer m_timer;
};

} // namespace inglenook::ui

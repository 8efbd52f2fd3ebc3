// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One's own view of today. Nothing here depends on whether the other has answered anything, and nothing
/// counts.
#include "agreement/agreement_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>

namespace inglenook::ui {

struct TodayState {
    bool isLoaded = false;
    Moment now;
    OpeningNotes notes;
    std::optional<Day> review; ///< the earliest day to look at the page again
    bool isShared = false;     ///< the two have sat down together at least once
    std::optional<Error> problem;
};

class TodayPresenter : public QObject {
    Q_OBJECT
public:
    explicit TodayPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const TodayState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void refresh();
    /// "That is not right": everything this person said yes to becomes something to talk about.
    void thatIsNotRight(Seat seat);
    void clockIsRight();

Q_SIGNALS:
    void stateChanged();
    void putToTalkAbout();

private:
    Door& m_door;
    TodayState m_state;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The check-in page: alone, one's own sealed answers; together, whether there is something to open. What it
/// knows while one person is here does not depend on whether the other has answered.
#include "checkin/check_in_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>
#include <vector>

namespace inglenook::ui {

struct CheckInState {
    bool isLoaded = false;
    Day today;
    std::optional<CheckIn> sealed;  ///< alone: one's own
    CheckInChoices choices;         ///< alone: one's own
    bool isSomethingToOpen = false; ///< together only
    std::vector<OpenedCheckIn> opened;
    CheckInRhythm rhythm;
    std::optional<Error> problem; ///< of the last thing asked
};

class CheckInPresenter : public QObject {
    Q_OBJECT
public:
    explicit CheckInPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const CheckInState& state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_door.presence(); }
    void refresh();

    // Alone: each is written at once.
    void answer(Dimension dimension, const Answer& answer);
    void wish(Wish wish);
    void writeLine(const QString& text);
    void clear(Dimension dimension);
    void takeBack();
    void putAway(); ///< what is sealed goes as its author chose; a new one can begin
    void choose(const CheckInChoices& choices);

    // Together.
    void chooseRhythm(const CheckInRhythm& rhythm);

Q_SIGNALS:
    void stateChanged();

private:
    template <class Job>
    void change(Job job);
    Door& m_door;
    CheckInState m_state;
};

} // namespace inglenook::ui

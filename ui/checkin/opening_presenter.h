// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A joint opening: each has a last look at their own, behind the curtain, and may hold back any field; then
/// both open. Until then nothing of either is shown to the other, and nothing is written.
#include "checkin/check_in_store.h"
#include "ui/bridge/door.h"

#include <QObject>

#include <optional>

namespace inglenook::ui {

enum class OpeningPhase { Loading, Nothing, Curtain, Preview, BothLooked, Opened };

struct OpeningState {
    OpeningPhase phase = OpeningPhase::Loading;
    Seat at = Seat::Circle;
    CheckInSheet own;     ///< of `at`, while Preview
    DimensionSet shown;   ///< of `at`, while Preview: what will be seen
    OpenedCheckIn opened; ///< once Opened
    bool isBusy = false;
    std::optional<Error> problem;
};

class OpeningPresenter : public QObject {
    Q_OBJECT
public:
    explicit OpeningPresenter(Door& door, QObject* parent = nullptr);
    [[nodiscard]] const OpeningState& state() const { return m_state; }
    void begin();
    void openCurtain();
    enum class See { Shown, HeldBack };
    void letBeSeen(Dimension dimension, See see);
    void doneLooking();
    void openTogether();

Q_SIGNALS:
    void stateChanged();

private:
    void fail(const Error& error);
    Door& m_door;
    OpeningState m_state;
    BySeat<DimensionSet> m_shown;
};

} // namespace inglenook::ui

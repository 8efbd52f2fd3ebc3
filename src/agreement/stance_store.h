// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Private answers and own activities: they lie in their author's own room and nowhere else.
#include "agreement/activity.h"
#include "vault/presence.h"

namespace inglenook {

class StanceStore {
public:
    /// The room of `seat`, who is present.
    StanceStore(Sitting& sitting, Seat seat) : m_sitting(sitting), m_seat(seat) {}
    [[nodiscard]] Result<std::vector<StanceAnswer>> answers();
    [[nodiscard]] Result<void> answer(const StanceAnswer& answer);
    [[nodiscard]] Result<void> takeBack(const StanceKey& key);
    /// Undoes every answer given since this person sat down, without showing any: "that wasn't me".
    [[nodiscard]] Result<void> undoSinceSatDown();
    [[nodiscard]] Result<std::vector<Activity>> ownActivities();
    [[nodiscard]] Result<Activity> addOwnActivity(const std::string& name, bool hasDirection);
    [[nodiscard]] Result<void> eraseOwnActivity(const std::string& id);

private:
    Sitting& m_sitting;
    Seat m_seat;
};

} // namespace inglenook

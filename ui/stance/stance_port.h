// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the cards need of the vault, and no more. Every call answers once, on the UI thread, unless `owner`
/// died.
#include "agreement/activity.h"
#include "result/result.h"
#include "value/seat.h"

#include <functional>
#include <vector>

class QObject;

namespace inglenook::ui {

/// What one person has answered so far, for their eyes only.
struct StanceRoom {
    std::vector<StanceAnswer> answers;
    std::vector<Activity> ownActivities;
    BySeat<std::string> names; ///< an empty seat has an empty name
    Day today;
};

enum class OwnDirection { None, Gives }; ///< of an entry of one's own: done together, or one gives

class StancePort {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;
    StancePort() = default;
    StancePort(const StancePort&) = delete;
    StancePort& operator=(const StancePort&) = delete;
    virtual ~StancePort() = default;
    virtual void load(QObject* owner, Seat seat, Done<StanceRoom> done) = 0;
    virtual void answer(QObject* owner, Seat seat, const StanceAnswer& answer, Done<void> done) = 0;
    virtual void takeBack(QObject* owner, Seat seat, const StanceKey& key, Done<void> done) = 0;
    virtual void addOwn(QObject* owner, Seat seat, const std::string& name, OwnDirection direction,
                        Done<Activity> done) = 0;
    /// "That wasn't me": every answer since this person sat down is undone, unseen.
    virtual void undoSinceSatDown(QObject* owner, Seat seat, Done<void> done) = 0;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The cards' port over the real vault.
#include "ui/bridge/door.h"
#include "ui/stance/stance_port.h"

namespace inglenook::ui {

class HouseStancePort final : public StancePort {
public:
    explicit HouseStancePort(Door& door) : m_door(door) {}
    void load(QObject* owner, Seat seat, Done<StanceRoom> done) override;
    void answer(QObject* owner, Seat seat, const StanceAnswer& answer, Done<void> done) override;
    void takeBack(QObject* owner, Seat seat, const StanceKey& key, Done<void> done) override;
    void addOwn(QObject* owner, Seat seat, const std::string& name, OwnDirection direction,
                Done<Activity> done) override;
    void undoSinceSatDown(QObject* owner, Seat seat, Done<void> done) override;

private:
    Door& m_door;
};

} // namespace inglenook::ui

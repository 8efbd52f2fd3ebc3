// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safety_presenter.h"

#include "own_room/body_map_store.h"
#include "own_room/own_room_store.h"

namespace inglenook::ui {

SafetyPresenter::SafetyPresenter(Door& door, QObject* parent) : QObject(parent), m_door(door) {}

void SafetyPresenter::clear(bool isMapToo) {
    m_door.ask(
        this,
        [isMapToo](House& house) -> Result<void> {
            auto* alone = house.alone();
            if (alone == nullptr) { return fail(ErrorCode::NotPresent, "clear"); }
            auto notes = OwnRoomStore(*alone).clear(alone->seat());
            if (!notes || !isMapToo) { return notes; }
            return BodyMapStore(*alone, alone->seat()).clearUnopened();
        },
        [this](const Result<void>& result) {
            if (result) {
                Q_EMIT cleared();
            } else {
                Q_EMIT notCleared(result.error().code);
            }
        });
}

} // namespace inglenook::ui

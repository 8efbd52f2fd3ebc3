// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages about safety ask the vault nothing. Only "clear my private notes" does, for somebody who sits
/// alone.
#include "safety/safety_content.h"
#include "ui/bridge/door.h"

#include <QObject>

namespace inglenook::ui {

class SafetyPresenter : public QObject {
    Q_OBJECT
public:
    explicit SafetyPresenter(Door& door, QObject* parent = nullptr);
    /// One person is here: their notes can be cleared.
    [[nodiscard]] bool canClear() const { return m_door.presence().alone().has_value(); }
    /// Drawers, journal and what is half typed; and, when it is wished, what nobody else knows of the body
    /// map.
    void clear(bool isMapToo);

Q_SIGNALS:
    void cleared();
    void notCleared(inglenook::ErrorCode code);

private:
    Door& m_door;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The two first looks at one's own room: the overview of one who is alone, and the curtain while both are
/// here.
#include "ui/desk/desk.h"
#include "ui/own_room/own_room_presenter.h"

#include <QVBoxLayout>

namespace inglenook::ui {

void addRoomOverview(QVBoxLayout* column, Desk& desk, OwnRoomPresenter& presenter);
void addRoomCurtain(QVBoxLayout* column, Desk& desk, const OwnRoomPresenter& presenter);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What both saw at one opening: each person in a column of their own, in words, nothing beside each other
/// that could be subtracted.
#include "checkin/check_in_store.h"
#include "ui/bridge/door.h"
#include "ui/control/card.h"

namespace inglenook::ui {

/// Fields of one person in words, one to a line; a kind sentence where nothing is to be seen.
void addFields(Card& card, const CheckInSheet& sheet);

class OpenedCard : public Card {
    Q_OBJECT
public:
    OpenedCard(const OpenedCheckIn& opened, const Presence& presence, QWidget* parent = nullptr);
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the lock screen and the first screen say.
#include "result/result.h"
#include "value/seat.h"

#include <QString>

namespace inglenook::ui {

[[nodiscard]] QString seatWords(Seat seat);       ///< "The circle"
[[nodiscard]] QString chosenSeat(Seat seat);      ///< "You chose the circle."
[[nodiscard]] QString wrongPassphrase(Seat seat); ///< one kind sentence
[[nodiscard]] QString differingPassphrases();
[[nodiscard]] QString openingWords(); ///< while a key is derived

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sentences and words of the check-in. Labels describe, they never grade.
#include "checkin/check_in_store.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

[[nodiscard]] QString questionOf(Dimension dimension);      ///< "How much energy is there?"
[[nodiscard]] QString nameOfDimension(Dimension dimension); ///< "Energy"
/// The words of a scale from left to right; of eleven: the numbers 0 to 10.
[[nodiscard]] QStringList scaleWords(Dimension dimension, Resolution resolution);
/// The end words of a scale, and its middle.
[[nodiscard]] QStringList endWords(Dimension dimension);
[[nodiscard]] QString bandText(Dimension dimension, Band band); ///< "running on empty"
[[nodiscard]] QString wishText(Wish wish);                      ///< "Quiet company"
[[nodiscard]] QString feltText(Felt felt);                      ///< "sleepy"
[[nodiscard]] QString asideText(Aside aside);                   ///< "hard to say"
[[nodiscard]] QString helpTagText(HelpTag tag);                 ///< "rest before"
/// One answer in words: "low", "plenty; sleepy, foggy". Empty when there is none.
[[nodiscard]] QString answerText(const CheckInSheet& sheet, Dimension dimension);
[[nodiscard]] QString rhythmText(Rhythm rhythm); ///< "Every week"
[[nodiscard]] QString checkInDay(Day day);       ///< "Sunday 22 November"

} // namespace inglenook::ui

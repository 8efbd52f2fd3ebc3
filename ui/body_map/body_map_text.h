// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The words of the body comfort map: every state a word and a shape, on the picture, in the list and aloud.
#include "own_room/body_map.h"
#include "ui/control/choice_row.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QString>

namespace inglenook::ui {

[[nodiscard]] QString wordOf(Comfort comfort); ///< "Ask first"; Unanswered: "Not answered"
[[nodiscard]] QString glyphOf(Comfort comfort);
[[nodiscard]] Ink inkOf(Comfort comfort);
[[nodiscard]] QString wordOf(Sensation sensation); ///< "less feeling"; Unsaid: empty
[[nodiscard]] QString wordOf(BodyMark mark);       ///< "stoma"; Nothing: empty

/// "Left knee".
[[nodiscard]] QString nameOfArea(const BodyAreaKey& key);
/// "less feeling, port, only gently": what is said beside the word of the state; may be empty.
[[nodiscard]] QString besides(const AreaAnswer& answer);
/// "Ask first, less feeling": all of one answer.
[[nodiscard]] QString wordsOf(const AreaAnswer& answer);

// In the order of the number keys.
[[nodiscard]] const QList<Comfort>& comfortsInOrder(); ///< welcome, ask first, not now, off
[[nodiscard]] QList<Choice> comfortChoices();
[[nodiscard]] QList<Choice> sensationChoices(); ///< Sensation 1…6
[[nodiscard]] QList<Choice> markChoices();      ///< BodyMark 1…9

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sentences of one's own room.
#include "own_room/note.h"

#include <QString>

namespace inglenook::ui {

struct DrawerText {
    QString title; ///< "Fears"
    QString lines; ///< what it is for, and who reads it
    QString label; ///< of the field
    QString glyph;
};

[[nodiscard]] DrawerText drawerText(NoteKind kind);
[[nodiscard]] QString roomDoneText(const QString& what); ///< for the toast; may be empty
[[nodiscard]] QString noteDay(Day day);                  ///< "22 November 2026", in the reader's locale
/// "Journal, 22 November 2026", "A fear".
[[nodiscard]] QString noteLabel(NoteKind kind, const std::optional<Day>& day);
/// The first words of a note, to name its buttons by.
[[nodiscard]] QString firstWords(const QString& text);

} // namespace inglenook::ui

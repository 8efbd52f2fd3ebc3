// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sentences of "Our two seats".
#include "couple/couple_store.h"

#include <QString>

namespace inglenook::ui {

struct WordsText {
    QString title; ///< "What matters now"
    QString lines; ///< one quiet sentence under it
    QString label; ///< of the field
};

[[nodiscard]] WordsText wordsText(WordsKind kind);
[[nodiscard]] QString coupleDoneText(const QString& what); ///< for the toast; may be empty

} // namespace inglenook::ui

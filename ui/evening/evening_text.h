// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the first evening says: longer texts and the words it offers.
#include "couple/couple_store.h"
#include "ui/evening/alone_presenter.h"
#include "ui/evening/joint_presenter.h"

#include "vault/presence.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// Name and sentences of a way to open; the same number for both, so that neither looks better.
struct OpeningText {
    QString title;
    QStringList lines;
    QString button;
};
[[nodiscard]] OpeningText openingText(Opening opening);

struct StepText {
    QString title;
    QString subtitle;
};
[[nodiscard]] StepText textOf(AloneStep step, const QString& other);
[[nodiscard]] StepText textOf(JointStep step, const BySeat<QString>& names);

[[nodiscard]] QString forWhomText(); ///< about 60 words
[[nodiscard]] QString soonText();
[[nodiscard]] QString spoolText(); ///< what printers keep
[[nodiscard]] QString strengthSentence(StrengthWord word);
[[nodiscard]] QString waitText();                  ///< the lock is slow on purpose
[[nodiscard]] QStringList stopSignsWithoutWords(); ///< each works by letting go
[[nodiscard]] QStringList mattersOffered();
[[nodiscard]] QStringList strengthsOffered();
[[nodiscard]] QStringList aloneStepNames(); ///< for the soft line at the top
[[nodiscard]] int placeOf(AloneStep step);
[[nodiscard]] QStringList jointStepNames();
[[nodiscard]] int placeOf(JointStep step);
[[nodiscard]] QString nameOfEmptySeat();
[[nodiscard]] QString wordsKindName(WordsKind kind, const QString& other);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A hard time as its author wrote it: only the questions that have an answer.
#include "goal/small_notes.h"
#include "ui/control/card.h"

#include <QStringList>

#include <map>

namespace inglenook::ui {

[[nodiscard]] QStringList setbackQuestions(); ///< the four, in their order

class SetbackCard : public Card {
    Q_OBJECT
public:
    SetbackCard(const Setback& note, const std::map<EntryId, std::string>& names, QWidget* parent = nullptr);
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the pages of goals, rituals, setbacks and good things say.
#include "goal/goal_store.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace inglenook::ui {

[[nodiscard]] QString wordOf(GoalKind kind);       ///< "What feels safest"
[[nodiscard]] QString lineOf(GoalKind kind);       ///< one quiet sentence under it
[[nodiscard]] QString wordOf(StepEnergy energy);   ///< "A little"; empty when unsaid
[[nodiscard]] QString detailsOf(const Rung& rung); ///< "Nonsexual touch · about 10 minutes · a little energy"
[[nodiscard]] QString onlyOf(const Rung& rung);    ///< "Only: gently."; empty without conditions
[[nodiscard]] QString enoughOf(const Rung& rung);
/// Why a step is outside the agreement, one plain sentence.
[[nodiscard]] QString sentenceOf(const OutsideReason& reason);
[[nodiscard]] QStringList sentencesOf(const std::vector<OutsideReason>& reasons);
[[nodiscard]] QString goalDay(Day day);                  ///< "7 December"
[[nodiscard]] QString goalDoneText(const QString& what); ///< for the toast; may be empty

struct GoalExample {
    GoalKind kind;
    QString title;
    QStringList steps;
};
[[nodiscard]] QList<GoalExample> goalExamples();

} // namespace inglenook::ui

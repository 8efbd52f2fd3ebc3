// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Goals and rituals on paper: only what both adopted and both ticked, each with its current small step.
/// Inside src/paper.
#include "paper/agreement_page.h"

namespace inglenook::paper {

[[nodiscard]] Section goalsSection(const AgreementPaperContent& content);
[[nodiscard]] Section ritualsSection(const AgreementPaperContent& content);
/// What the people at the table may print; reads the stores.
[[nodiscard]] Result<void> gatherGoals(Sitting& sitting, AgreementPaperContent& content);

} // namespace inglenook::paper

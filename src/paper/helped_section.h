// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What helped, as sentences on paper: by its owner's tick alone, and only while their own room is open.
#include "checkin/what_helped.h"
#include "paper/agreement_content.h"
#include "paper/document.h"

namespace inglenook::paper {

/// "With rest before, this was easier for Ana: energy, pain."
[[nodiscard]] std::string helpedSentence(const std::string& name, const WhatHelped& helped);
[[nodiscard]] Section helpedSection(const AgreementPaperContent& content);
/// What those present ticked.
[[nodiscard]] Result<BySeat<std::vector<WhatHelped>>> helpedOnPaper(Sitting& sitting);

} // namespace inglenook::paper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Lines and boundaries of an agreement as sections, each under the word of its state. Inside src/paper.
#include "paper/agreement_page.h"

namespace inglenook::paper {

/// The lines that may stand on this page, each in the state that the people present can vouch for.
[[nodiscard]] std::vector<LineView> linesOnPage(const AgreementPaperContent& content);
/// Published boundaries that their owner ticked.
[[nodiscard]] std::vector<BoundaryView> boundariesOnPage(const AgreementPaperContent& content);
/// Welcome, welcome with conditions, look again, settling, to talk about, resting, off the table; filled ones
/// only.
void addStateSections(Document& document, const AgreementPaperContent& content);
/// As it is printed: with the name of its owner.
[[nodiscard]] std::string wordingOnPage(const BoundaryView& boundary, const AgreementPaperContent& content);

} // namespace inglenook::paper

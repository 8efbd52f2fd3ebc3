// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The sections that several papers share. Inside src/paper.
#include "paper/agreement_page.h"

#include <optional>

namespace inglenook::paper {

[[nodiscard]] std::string peopleOf(const AgreementPaperContent& content);
[[nodiscard]] Block blockOf(Piece piece);
[[nodiscard]] Section sectionOf(std::string_view headingKey, Place place);
/// Adds a section that has something to say.
void addFilled(Document& document, Section section);

[[nodiscard]] Section whySection(const AgreementPaperContent& content);
[[nodiscard]] Section askSection(const AgreementPaperContent& content);
[[nodiscard]] Section knownSection(const AgreementPaperContent& content);
/// The questions, and the sentence that stands for them where they follow behind.
void addQuestions(Document& document, const AgreementPaperContent& content);
/// "Please give each of us a few minutes alone", the review day where there is one, initials where chosen.
[[nodiscard]] Section closingSection(const std::string& reviewSentence, bool hasInitials);
[[nodiscard]] Section roomSection();

} // namespace inglenook::paper

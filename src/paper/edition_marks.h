// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What an edition would keep of a page, and what is new on it since the last. Inside src/paper.
#include "paper/agreement_page.h"

namespace inglenook::paper {

[[nodiscard]] std::vector<EditionMark> marksOf(const AgreementPaperContent& content, const EditionSalt& salt);
[[nodiscard]] Print printOf(std::string_view text, const std::vector<EditionMark>& marks,
                            const EditionSalt& salt);
/// Both printed exactly this line last time, ticked by both.
[[nodiscard]] bool isAsInLastEdition(const LineView& line, const AgreementPaperContent& content);
/// Lines that are new or changed, in their words, and whether something is gone; filled only where there was
/// an edition.
[[nodiscard]] Section changesSection(const AgreementPaperContent& content);

} // namespace inglenook::paper

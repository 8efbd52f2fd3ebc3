// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// From content to page: pure functions, no stores, no clock. The order, the constant sentences and who may
/// print what are decided here and nowhere else.
#include "paper/agreement_content.h"
#include "paper/document.h"
#include "result/result.h"

namespace inglenook::paper {

/// What the people at the table may choose about a page. The sentences that protect are not among it.
struct PageChoices {
    bool hasRoomToWrite = true; ///< ruled lines at the end
    bool hasInitials = true;    ///< two blanks, "if you like"
};

/// A page, and the edition that printing it would make. No edition: one person is here, or it is a page to
/// talk about.
struct ComposedPage {
    Document document;
    std::optional<Edition> edition;
};

/// The written agreement. Lines only with the ticks of both, boundaries by their owner's tick alone.
/// NeedsBoth: one person alone under "only together", or a seat that nobody has taken.
[[nodiscard]] Result<ComposedPage> agreementPage(const AgreementPaperContent& content,
                                                 const PageChoices& choices, const EditionSalt& newSalt);

/// A page to talk about: needs no yes and says so. What overlapped, what is proposed, what each wants known,
/// questions. NeedsBoth unless both are present: it shows what both opened.
[[nodiscard]] Result<ComposedPage> talkPage(const AgreementPaperContent& content, const PageChoices& choices);

/// May this line stand on the page? In force, settling, to talk about or resting, and ticked by both.
[[nodiscard]] bool isOnAgreementPage(const LineView& line);

/// "22 November 2026".
[[nodiscard]] std::string longDay(Day day);
/// "November", or "November 2025" when the year is another than today's.
[[nodiscard]] std::string monthOf(Day day, Day today);

} // namespace inglenook::paper

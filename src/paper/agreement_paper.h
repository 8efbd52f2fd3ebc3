// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The agreement's papers out of the open rooms: gathers what may stand on them, then composes. Call on the
/// vault thread. Words of one person ("what matters", strengths, questions) are there when opened together
/// and ticked by their author.
#include "paper/agreement_page.h"

namespace inglenook::paper {

[[nodiscard]] Result<AgreementPaperContent> gathered(Sitting& sitting);
/// For the preview and for printing; makes no edition.
[[nodiscard]] Result<ComposedPage> agreementPaper(Sitting& sitting, const PageChoices& choices);
[[nodiscard]] Result<ComposedPage> talkPaper(Together& together, const PageChoices& choices);
/// Call once paper or a file has left by a person's hand. Keeps hashes, no text.
[[nodiscard]] Result<void> keepEdition(Together& together, const ComposedPage& page);

} // namespace inglenook::paper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// From a wish to exact words: what lies on the table for both to read. Inside src/agreement.
#include "agreement/agreement_store.h"
#include "agreement/consent_change.h"

namespace inglenook {

/// The line that a wish is about: the one named, else the one of the same activity and direction, else a new
/// one.
[[nodiscard]] LineId lineFor(const LedgerBook& book, const StanceKey& key,
                             const std::optional<LineId>& named);
/// The line in the book, or one that no room says anything of yet.
[[nodiscard]] BookLine bookLine(Together& together, const LedgerBook& book, const LineId& id);
/// False: asking for this activity and direction is closed, as far as the open rooms can tell.
[[nodiscard]] bool isAskingOpen(const LedgerBook& book, const StanceKey& key);

/// Exact words of a wish, without a yes. NotFound: nobody here knows the activity.
[[nodiscard]] Result<SealedLine> wordsFor(Sitting& sitting, const LedgerBook& book,
                                          const ProposalDraft& draft);
/// The same line in other conditions, without a yes.
[[nodiscard]] SealedLine reworded(SealedLine line, const Term& term);

[[nodiscard]] ProposalView proposalView(const ProposalId& id, const SealedLine& line, bool isOnTable);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Proposals that lie in their author's own room. Inside src/agreement.
#include "vault/database.h"

#include <map>

namespace inglenook {

[[nodiscard]] Result<std::map<ProposalId, Bytes>> preparedRows(Database& own);
[[nodiscard]] Result<void> writePrepared(Database& own, const ProposalId& id, const Bytes& bytes);
[[nodiscard]] Result<void> erasePrepared(Database& own, const ProposalId& id);

} // namespace inglenook

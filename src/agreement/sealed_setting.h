// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Settings that loosen, sealed like lines: one counts only while the shared room and the room of everyone
/// present hold exactly the same bytes. Otherwise the more cautious default holds. Inside src/agreement.
#include "agreement/consent_change.h"
#include "agreement/setting_bytes.h"

namespace inglenook {

/// The number that both sealed; absent: nothing that counts.
[[nodiscard]] Result<std::optional<int>> sealedSetting(Sitting& sitting, SealedSetting setting);
/// Adds what seals a new number to a change of both.
void sealSetting(ConsentWrites& writes, const VaultId& vault, SealedSetting setting, int value);
/// Makes the shared room's copies no more than this person's: what they did not seal is taken out of it.
[[nodiscard]] Result<void> dropForeignSettings(Sitting& sitting, Seat seat);
/// This person sealed nothing.
[[nodiscard]] Result<void> eraseOwnSettings(Database& own);

} // namespace inglenook

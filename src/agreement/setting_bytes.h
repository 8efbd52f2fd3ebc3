// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A sealed setting as bytes. Inside src/agreement.
#include "value/bytes.h"
#include "value/strong_id.h"

#include <optional>
#include <string_view>

namespace inglenook {

enum class SealedSetting { NonsexualSettles, ReviewDays };

[[nodiscard]] std::string_view nameOf(SealedSetting setting);

/// `seal` is random and makes these bytes unlike all that were sealed before; `value` is 0 to 1000.
[[nodiscard]] Bytes settingBytes(const VaultId& vault, SealedSetting setting, ByteView seal, int value);
/// The number in bytes of this vault and this setting; nothing when they are not understood whole.
[[nodiscard]] std::optional<int> settingIn(ByteView bytes, const VaultId& vault, SealedSetting setting);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The names in one room. For src/couple only.
#include "vault/presence.h"

#include <string>

namespace inglenook {

[[nodiscard]] Result<std::string> nameIn(Database& room, Seat seat); ///< empty when not known
[[nodiscard]] Result<void> writeName(Database& room, Seat seat, const std::string& name);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace inglenook {
/// How the vault opens; asked at setup, no default. In the keyring's header and in the AAD of every SHARE
/// slot.
enum class Opening : std::uint8_t { Either = 1, Together = 2 }; // numbers live in vaults: never reuse
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>

namespace inglenook {
/// Sixteen bytes from the system's generator, for ids: `LineId(random16())`.
[[nodiscard]] std::array<std::uint8_t, 16> random16();
/// Uniform in 0..below-1; 0 when below is 0.
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t below);
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <span>

namespace inglenook {

/// Where random bytes come from. What ships uses systemRandom(); a test vector brings its own.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};
/// The system's generator (getrandom, through libsodium). Any thread.
[[nodiscard]] RandomSource& systemRandom();

/// Sixteen bytes from the system's generator, for ids: `LineId(random16())`.
[[nodiscard]] std::array<std::uint8_t, 16> random16();
/// Uniform in 0..below-1; 0 when below is 0.
[[nodiscard]] std::uint32_t randomBelow(std::uint32_t below);

} // namespace inglenook

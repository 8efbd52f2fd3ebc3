// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace inglenook {
using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
} // namespace inglenook

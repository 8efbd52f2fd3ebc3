// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How much memory this machine has, from /proc/meminfo.
#include <cstdint>
#include <optional>
#include <string_view>

namespace inglenook {

/// One row of /proc/meminfo ("MemAvailable") in bytes; nothing when the row is not there or reads
/// differently.
[[nodiscard]] std::optional<std::uint64_t> memoryRow(std::string_view meminfo, std::string_view name);
[[nodiscard]] std::optional<std::uint64_t> totalMemory();
[[nodiscard]] std::optional<std::uint64_t> availableMemory();

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

namespace inglenook {

/// Whether sealed bytes may hold this text: one line, not empty, exactly as cleanText() would give it.
[[nodiscard]] bool isPlainText(std::string_view text, std::size_t maxLength);

} // namespace inglenook

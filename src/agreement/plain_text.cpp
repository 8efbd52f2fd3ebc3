// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/plain_text.h"

#include "value/text.h"

#include <algorithm>

namespace inglenook {

bool isPlainText(std::string_view text, std::size_t maxLength) {
    if (text.empty()) { return false; }
    // Most words are plain ASCII, which is its own normal form; a page decodes hundreds of them.
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
    if (isAscii) { return text.front() != ' ' && text.back() != ' ' && text.size() <= maxLength; }
    const auto clean = cleanText(text, maxLength, Lines::One);
    return clean && *clean == text;
}

} // namespace inglenook

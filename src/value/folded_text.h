// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Text as the search compares it: no upper case, no accents, no vowel points, one form of width. "Żółć",
/// "zolc" and "ZOLC" fold to the same. Marks that make another letter (Thai, Hindi, Japanese) stay.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

/// Empty for bytes that are not UTF-8. Folds each character with its marks by itself, so that a part of a
/// text folds as it does inside the whole.
[[nodiscard]] std::string folded(std::string_view text);

/// The same, and for each byte of it where its character begins in the text; one more entry for the end.
struct FoldedWithOrigin {
    std::string folded;
    std::vector<std::size_t> origin;
};
[[nodiscard]] FoldedWithOrigin foldedWithOrigin(std::string_view text);

/// Characters of a UTF-8 text.
[[nodiscard]] std::size_t characterCount(std::string_view text);

} // namespace inglenook

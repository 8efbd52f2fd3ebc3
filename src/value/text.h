// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Text that people write, checked once and trusted after. All are UTF-8, NFC, LF line ends, trimmed at both
/// ends; NUL, control characters, unassigned code points and bidi controls are refused, never silently
/// removed.
#include "result/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace inglenook {

enum class Lines { One, Many };

/// Normalises and checks. TextNotReadable, TextHidesDirection, TextTooLong (in code points); an empty result
/// is allowed.
[[nodiscard]] Result<std::string> cleanText(std::string_view raw, std::size_t maxLength, Lines lines);

/// Unicode NFKC as UTF-8, for passphrases. TextNotReadable for invalid UTF-8 and unassigned code points.
[[nodiscard]] Result<std::string> compatibilityForm(std::string_view raw);

template <class Tag, std::size_t kMaxLength, Lines kLines>
class CheckedText {
public:
    static constexpr std::size_t kMax = kMaxLength;
    /// TextEmpty, TextTooLong, TextNotReadable, TextHidesDirection.
    [[nodiscard]] static Result<CheckedText> from(std::string_view raw) {
        auto clean = cleanText(raw, kMaxLength, kLines);
        if (!clean) { return passOn(clean); }
        if (clean->empty()) { return fail(ErrorCode::TextEmpty, "text"); }
        return CheckedText(std::move(*clean));
    }
    [[nodiscard]] const std::string& text() const noexcept { return m_text; }
    friend bool operator==(const CheckedText&, const CheckedText&) = default;
    friend auto operator<=>(const CheckedText&, const CheckedText&) = default;

private:
    explicit CheckedText(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

using PersonName = CheckedText<struct PersonNameTag, 60, Lines::One>;
using Wording =
    CheckedText<struct WordingTag, 200, Lines::One>; ///< one line of an agreement, a boundary, a signal
using Passage = CheckedText<struct PassageTag, 4000, Lines::Many>; ///< longer notes

} // namespace inglenook

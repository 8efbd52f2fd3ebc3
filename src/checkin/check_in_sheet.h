// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Everything one person answered in one check-in. Its bytes always have one length, and what was not
/// answered, was held back or was taken back is the same zeros, so that neither a row nor a file tells them
/// apart.
#include "checkin/answer.h"
#include "result/result.h"
#include "value/bytes.h"
#include "value/text.h"

namespace inglenook {

/// One line in own words: at most 160 characters.
using CheckInLine = CheckedText<struct CheckInLineTag, 160, Lines::One>;

class CheckInSheet {
public:
    static constexpr std::size_t kBytes = 704;

    [[nodiscard]] const Answer& answer(Dimension dimension) const; ///< expects() one of kScaled
    /// OutsideRules for an answer that nobody could have given.
    [[nodiscard]] Result<void> set(Dimension dimension, const Answer& answer);
    void clear(Dimension dimension);
    [[nodiscard]] Wish wish() const { return m_wish; }
    void setWish(Wish wish) { m_wish = wish; }
    [[nodiscard]] const std::string& line() const { return m_line; }
    /// Empty clears. What CheckInLine says of it.
    [[nodiscard]] Result<void> setLine(const std::string& text);
    [[nodiscard]] bool isAnswered(Dimension dimension) const;
    [[nodiscard]] bool isEmpty() const;

    /// What the other may see: these fields, coarse, without what helped. The rest is as if never answered.
    [[nodiscard]] CheckInSheet shown(const DimensionSet& fields) const;

    [[nodiscard]] Bytes bytes() const;
    /// VaultDamaged for bytes that bytes() does not make.
    [[nodiscard]] static Result<CheckInSheet> from(ByteView bytes);
    friend bool operator==(const CheckInSheet&, const CheckInSheet&) = default;

private:
    std::array<Answer, kScaled.size()> m_answers{};
    Wish m_wish = Wish::None;
    std::string m_line;
};

} // namespace inglenook

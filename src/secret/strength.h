// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// How many tries a passphrase would take someone who knows the two people: zxcvbn (zxcvbn-c 2.5), fed with
/// every name and date the vault knows.
#include "secret/passphrase.h"

#include <span>
#include <string>
#include <vector>

namespace inglenook {

/// 45 bits: a second a try on this very laptop is a million years; a thousand large graphics cards, about a
/// year.
inline constexpr double kEnoughBits = 45.0;
inline constexpr double kStrongBits = 60.0;

enum class StrengthWord { Weak, Fair, Strong };

struct Strength {
    double bits = 0.0;
    StrengthWord word = StrengthWord::Weak;
    [[nodiscard]] bool isEnough() const { return bits >= kEnoughBits; }
};

/// `known`: names, dates as "YYYY-MM-DD", places, in any case and with spaces. Runs in a few milliseconds.
[[nodiscard]] Strength strengthOf(const Passphrase& passphrase, std::span<const std::string> known);

/// The pieces that someone who knows these would try: words of three letters and more in lower case, the
/// whole without spaces, and a date in the ways people write it. Each once.
[[nodiscard]] std::vector<std::string> personalPieces(std::span<const std::string> known);

} // namespace inglenook

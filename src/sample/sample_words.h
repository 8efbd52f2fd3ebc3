// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What Ana and Ben say. Invented; for src/sample only.
#include "agreement/stance.h"
#include "couple/couple_store.h"

#include <string_view>
#include <vector>

namespace inglenook::sample {

inline constexpr Seat kAna = Seat::Circle;
inline constexpr Seat kBen = Seat::Diamond;

struct Said {
    Seat by = kAna;
    WordsKind kind = WordsKind::Matters;
    std::string_view text;
    bool isOpened = true; ///< and ticked for paper, where paper has a place for it
};

struct Wished {
    std::string_view activity;
    Direction direction = Direction::Together;
    std::vector<std::string_view> conditions;
};

struct Felt {
    Seat by = kAna;
    Wished what;
    Stance stance = Stance::Welcome;
};

[[nodiscard]] const std::vector<Said>& words();
[[nodiscard]] const std::vector<Felt>& answers();
/// What becomes the agreement, from the first evening on.
[[nodiscard]] const std::vector<Wished>& firstLines();
/// What was asked for and is still to talk about.
[[nodiscard]] const std::vector<Wished>& openWishes();
/// What both said their first yes to today.
[[nodiscard]] const Wished& settlingToday();
/// Not renewed with the others, and so due for review today.
[[nodiscard]] std::string_view dueToday();
/// Rests today.
[[nodiscard]] std::string_view restingToday();
/// Rests now and then over the years, and comes back.
[[nodiscard]] std::string_view oftenResting();

} // namespace inglenook::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The two seats. There is no first partner: the numbers only say which shape is drawn (1 circle, 2 diamond).
#include <array>
#include <cstddef>
#include <cstdint>

namespace inglenook {

enum class Seat : std::uint8_t { Circle = 1, Diamond = 2 }; // numbers live in vaults: never reuse

inline constexpr std::array<Seat, 2> kBothSeats = {Seat::Circle, Seat::Diamond};

[[nodiscard]] constexpr Seat otherOf(Seat seat) {
    return seat == Seat::Circle ? Seat::Diamond : Seat::Circle;
}
[[nodiscard]] constexpr std::size_t indexOf(Seat seat) { return seat == Seat::Circle ? 0U : 1U; }

/// One thing for each of the two people.
template <class T>
struct BySeat {
    std::array<T, 2> each{};
    [[nodiscard]] T& operator[](Seat seat) { return each[indexOf(seat)]; }
    [[nodiscard]] const T& operator[](Seat seat) const { return each[indexOf(seat)]; }
    friend bool operator==(const BySeat&, const BySeat&) = default;
};

} // namespace inglenook

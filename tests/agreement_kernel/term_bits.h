// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Terms made of the bits of one number: quick to generate, and shrinking a number towards nought shrinks the
/// term.
#include "agreement/term.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace inglenook::testing {

inline std::set<std::string> lettersOf(std::uint64_t bits, std::string_view letters) {
    std::set<std::string> out;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if ((bits >> i & 1U) != 0) { out.emplace(1, letters[i]); }
    }
    return out;
}

inline const ScopeLists& letterLists() {
    static const ScopeLists kLists = {lettersOf(63, "abcdef"), lettersOf(7, "pqr"), lettersOf(7, "xyz")};
    return kLists;
}

/// Takes bits from the low end.
class Bits {
public:
    explicit Bits(std::uint64_t bits) : m_bits(bits) {}
    std::uint64_t take(unsigned count) {
        const auto taken = m_bits & ((std::uint64_t{1} << count) - 1);
        m_bits >>= count;
        return taken;
    }
    /// "All" in about a quarter of the cases.
    Scope scope(std::string_view letters) {
        const bool isAll = take(2) == 0;
        const auto set = take(static_cast<unsigned>(letters.size()));
        return isAll ? Scope{} : Scope(lettersOf(set, letters));
    }

private:
    std::uint64_t m_bits;
};

inline constexpr unsigned kTermBits = 40;

/// One of every sort of term, closed ones and empty scopes among them. Not normalised.
inline Term termOfBits(std::uint64_t number) {
    Bits bits(number);
    Term term = openTerm();
    term.ask = static_cast<AskLevel>(bits.take(2) % 3);
    term.isOpen = bits.take(2) != 0;
    term.areas = bits.scope("abcdef");
    term.places = bits.scope("pqr");
    term.kinds = bits.scope("xyz");
    constexpr std::array<int, 3> kMinutes = {5, 10, 20};
    if (const auto cap = bits.take(2); cap < 3) { term.maxMinutes = kMinutes.at(cap); }
    term.pressure = static_cast<Pressure>(bits.take(2) % 3);
    term.clothing = static_cast<Clothing>(bits.take(2) % 3);
    if (const auto until = bits.take(2); until > 0) {
        term.validUntil = dayOf(static_cast<int>(until * until * 10));
    }
    term.requirements = lettersOf(bits.take(5), "ABCDE");
    return term;
}

} // namespace inglenook::testing

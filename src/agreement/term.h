// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The set of moments that a line allows. Pure values and total functions; `a <= b` when every facet of `a`
/// is at least as cautious. An open term with an empty scope is closed. Model:
/// tests/agreement/term_property_test.cpp.
#include "clock/clock.h"
#include "value/bytes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace inglenook {

// Numbers of all enums here live in sealed bytes: never reuse.
enum class AskLevel : std::uint8_t { Never = 0, AtReview = 1, AnyTime = 2 };
enum class Pressure : std::uint8_t { Gentle = 0, Medium = 1, Firm = 2 };
enum class Clothing : std::uint8_t { Clothed = 0, Partly = 1, Unclothed = 2 };
enum class TouchLevel : std::uint8_t { None = 0, Nonsexual = 1, Sensual = 2, Sexual = 3 };
enum class Direction : std::uint8_t { Together = 0, CircleGives = 1, DiamondGives = 2 };

/// A finite scope; absent means "all", which is only for a term being written: frozen() writes it out.
using Scope = std::optional<std::set<std::string>>;

struct Term {
    AskLevel ask = AskLevel::Never;
    bool isOpen = false;
    Scope areas;
    Scope places;
    Scope kinds;                   ///< kinds of touch
    std::optional<int> maxMinutes; ///< absent: no cap
    Pressure pressure = Pressure::Firm;
    Clothing clothing = Clothing::Unclothed;
    std::optional<Day> validUntil; ///< the last day; absent: none. There is never a "valid from".
    /// Tokens: a code of resources/content/en/conditions.json ("pillow_left_arm"), a code with a number
    /// ("ask_again:10"), or a free note ("note:…"). More is narrower.
    std::set<std::string> requirements;
};

/// The lists of a day that "all" is written out as.
struct ScopeLists {
    std::set<std::string> areas;
    std::set<std::string> places;
    std::set<std::string> kinds;
};

enum class Change { Same, Narrow, Widen, Mixed };

[[nodiscard]] Term normalised(Term term);                    ///< closed terms keep only `ask`
[[nodiscard]] bool operator==(const Term& a, const Term& b); ///< of the normalised terms
[[nodiscard]] bool isAtMost(const Term& a, const Term& b);   ///< a <= b
[[nodiscard]] Term meet(const Term& a, const Term& b);
[[nodiscard]] Change classify(const Term& was, const Term& wanted);
[[nodiscard]] Term frozen(Term term, const ScopeLists& today);
[[nodiscard]] Term closedTerm();
[[nodiscard]] Term openTerm(); ///< the top: ask any time, everything open
[[nodiscard]] Bytes encoded(const Term& term);
[[nodiscard]] std::optional<Term>
decodedTerm(ByteView bytes); ///< nothing when not understood: the caller shows it closed

} // namespace inglenook

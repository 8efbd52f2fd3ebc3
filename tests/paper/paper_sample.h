// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Ana and Ben's first agreement, as content made by hand, for tests of papers and prints.
#include "paper/agreement_content.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inglenook::test {

inline constexpr Day kTonight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
inline constexpr Day kReview = std::chrono::sys_days(std::chrono::year(2026) / 12 / 7);

/// A line ticked and checked by both.
LineView aLine(int number, const std::string& wording, LineState state,
               const std::vector<std::string>& conditions = {});
BoundaryView aBoundary(int number, Seat owner, const std::string& wording, const std::string& until);
/// Both are here; names, stop signals, nothing else.
paper::AgreementPaperContent twoAtTheTable();
/// What the reference page of the design holds: eight lines and everything around them.
paper::AgreementPaperContent theFirstAgreement();
/// `count` lines in all states, with conditions of all lengths.
paper::AgreementPaperContent manyLines(int count);
paper::EditionSalt aSalt(std::uint8_t fill);

} // namespace inglenook::test

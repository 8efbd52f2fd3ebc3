// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A small world for tests of lines: two people, days as plain numbers, and lines with few words.
#include "agreement/line.h"

#include <cstdint>

namespace inglenook::testing {

[[nodiscard]] VaultId aVault();
[[nodiscard]] LineId aLineId(std::uint8_t number = 1);
[[nodiscard]] YesId aYesId(std::uint32_t number);
[[nodiscard]] Moment at(int day, int minuteOfDay = 12 * 60);

/// A term of one area list ("a", "b", …), open and frozen.
[[nodiscard]] Term termOn(const std::set<std::string>& areas);
/// Words that lie on the table: no yes-id, no days.
[[nodiscard]] SealedLine aLine(TouchLevel level, const Term& term, LineId id = aLineId());
[[nodiscard]] Bytes bytesOf(const SealedLine& line);

/// Both are here, nothing has been said.
[[nodiscard]] LineParts bothPresent(LineId id = aLineId());
/// The parts after an event that is allowed; aborts the test program otherwise.
[[nodiscard]] LineParts after(const LineParts& parts, const LineEvent& event, const Moment& when,
                              const Rules& rules = {});
[[nodiscard]] YesStamp stampOf(std::uint32_t yes);
/// One yes turn of both, with fresh bytes.
[[nodiscard]] Result<LineParts> turned(const LineParts& parts, YesKind kind, BySeat<YesAnswer> answers,
                                       const Moment& when, const Rules& rules = {});
[[nodiscard]] LineParts bothSayYes(const LineParts& parts, YesKind kind, const Moment& when,
                                   const Rules& rules = {});
/// A line of this level agreed on `day` (its second yes, when it settles).
[[nodiscard]] LineParts agreedLine(TouchLevel level, const Term& term, int day);
/// The same parts with only this person here; under "either" the shared room is open.
[[nodiscard]] LineParts alone(LineParts parts, Seat seat);
[[nodiscard]] LineParts aloneWithoutShared(LineParts parts, Seat seat);
[[nodiscard]] Standing standing(const LineParts& parts, int day, const Rules& rules = {});

inline constexpr BySeat<YesAnswer> kTwoYeses = {{YesAnswer::Yes, YesAnswer::Yes}};

} // namespace inglenook::testing

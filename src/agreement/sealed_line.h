// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The value inside the sealed bytes of a line, and its codec. The bytes are the only store of a line: what
/// they do not say is not so, and no later content, translation or renaming changes them. One value has one
/// encoding.
#include "agreement/term.h"
#include "result/result.h"
#include "value/seat.h"
#include "value/strong_id.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace inglenook {

/// Which yes the bytes are for. Numbers live in sealed bytes: never reuse.
enum class YesPhase : std::uint8_t { First = 1, Final = 2 };

/// What each code of scopes and requirements reads as, on the day of sealing.
using CodeWords = std::map<std::string, std::string>;

struct SealedLine {
    VaultId vault;
    LineId line;
    YesId yes; ///< null while it only lies on the table; fresh for every yes turn
    YesPhase phase = YesPhase::First;
    std::string activity; ///< id of the catalogue or of an own entry
    std::string wording;  ///< exact, with names put in
    TouchLevel level = TouchLevel::Sexual;
    std::string levelWords; ///< "sensual touch": what both read
    Direction direction = Direction::Together;
    std::string directionWords;          ///< "Ben gives, Ana receives"
    Term term;                           ///< frozen: an open term names every scope
    std::vector<std::string> conditions; ///< the phrases after "Only: ", in their order
    CodeWords words;                     ///< for every code of `term`: own-made names survive their renaming
    std::string language;                ///< "en"
    std::optional<Day> settlesOn;        ///< first phase: first day of the second yes
    std::optional<Day> reviewOn;         ///< absent only while it lies on the table
    BySeat<std::vector<std::string>> stopSignals;
};

[[nodiscard]] bool operator==(const SealedLine& a, const SealedLine& b);
/// The same opening in the same words: all but phase, yes-id, days and stop signals is equal.
[[nodiscard]] bool isSameOpening(const SealedLine& a, const SealedLine& b);

/// Texts must be clean (NFC, one line, no bidi controls: value/text.h) and an open term frozen; else
/// TextNotReadable, TextHidesDirection, TextTooLong or OutsideRules, so that what is sealed can always be
/// read back.
[[nodiscard]] Result<Bytes> encoded(const SealedLine& line);
/// Nothing when any byte is not understood: the caller shows the line as "to talk about".
[[nodiscard]] std::optional<SealedLine> decodedLine(ByteView bytes);

} // namespace inglenook

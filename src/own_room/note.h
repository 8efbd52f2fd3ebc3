// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What one person writes for themselves, and what they want done with it. Nothing happens by itself.
#include "clock/clock.h"
#include "value/seat.h"
#include "value/strong_id.h"
#include "value/text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace inglenook {

// Numbers live in vaults: never reuse.
enum class NoteKind : std::uint8_t {
    Fear = 1,
    Curiosity = 2,
    Boundary = 3,
    Journal = 4,
    PleaseSay = 5,  ///< what its owner would like to hear
    ForSession = 6, ///< what its owner would bring to the session alone
};
inline constexpr std::array kNoteKinds = {NoteKind::Fear,    NoteKind::Curiosity, NoteKind::Boundary,
                                          NoteKind::Journal, NoteKind::PleaseSay, NoteKind::ForSession};

/// Chosen at any time, changed at any time.
enum class Bring : std::uint8_t {
    Keep = 0,
    NextSitting = 1, ///< offered to its owner, alone, when both are at the table
    Session = 2,     ///< stands on its owner's private page
};

using NoteText = CheckedText<struct NoteTextTag, 20000, Lines::Many>;

struct Note {
    EntryId id;
    NoteKind kind = NoteKind::Fear;
    std::string text;
    Bring bring = Bring::Keep;
    bool isOpened = false;  ///< the other may read it: a copy lies in the shared room
    std::optional<Day> day; ///< of a journal only
    friend bool operator==(const Note&, const Note&) = default;
};

} // namespace inglenook

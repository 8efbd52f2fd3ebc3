// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What is kept of the last page that both printed: a number, a day, and keyed hashes that say whether a line
/// is the same as it was. No text, and nothing of the page before it: what was taken back is gone.
#include "value/bytes.h"
#include "value/strong_id.h"
#include "vault/presence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace inglenook::paper {

inline constexpr std::size_t kPrintSize = 32;
using Print =
    std::array<std::uint8_t, kPrintSize>; ///< fingerprint of bytes, keyed with the edition's own random salt
using EditionSalt = std::array<std::uint8_t, 16>;

struct EditionMark {
    EntryId item; ///< a line or a boundary
    Print print{};
    friend bool operator==(const EditionMark&, const EditionMark&) = default;
};

struct Edition {
    int number = 1; ///< from 1
    Day day;
    EditionSalt salt{};
    Print page{}; ///< of the whole page: the same page printed once more keeps its number and day
    std::vector<EditionMark> marks;
    friend bool operator==(const Edition&, const Edition&) = default;
};

/// The last edition, in the shared room.
class EditionStore {
public:
    explicit EditionStore(Sitting& sitting) : m_sitting(sitting) {}
    /// Nothing: none was printed yet, or the shared room is closed.
    [[nodiscard]] Result<std::optional<Edition>> last();
    /// Puts this one in the place of the last. OutsideRules when its number is not the last one's or the
    /// next.
    [[nodiscard]] Result<void> keep(Together& together, const Edition& edition);

private:
    Sitting& m_sitting;
};

} // namespace inglenook::paper

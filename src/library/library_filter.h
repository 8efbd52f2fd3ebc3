// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Which items of the library are shown. Pure: what people set comes in, items come out; what is left out is
/// simply not there, and nothing says how many or why.
#include "library/library_item.h"
#include "value/bytes.h"

#include <cstdint>
#include <set>

namespace inglenook {

/// What one person, or the pair, does not want shown.
struct LibraryLimits {
    TouchLevel ceiling = TouchLevel::None; ///< how near touch may come; each raises their own
    /// Above nonsexual the agreement decides as well: the nearest touch that is in force.
    TouchLevel inForce = TouchLevel::None;
    std::set<std::string> health; ///< codes
    std::set<std::string> away;   ///< "not for me": ids
    friend bool operator==(const LibraryLimits&, const LibraryLimits&) = default;
};

/// What is asked on the page for this moment, and kept nowhere.
struct LibraryWish {
    std::optional<Energy> energy; ///< the lower of those here; absent: any
    std::optional<int> minutes;   ///< at most
    std::optional<ForWhom> forWhom;
    std::optional<TouchLevel> touch; ///< at most
    std::string group;               ///< code; empty: every
    bool isForFewWords = false;      ///< suits people with aphasia or a foggy head
    std::string search;              ///< words, in any letter case; empty: every
};

/// For two: the lower ceilings, everything that either leaves out. Never shows more than either alone.
[[nodiscard]] LibraryLimits meet(const LibraryLimits& one, const LibraryLimits& other);
[[nodiscard]] bool isShown(const LibraryItem& item, const LibraryLimits& limits);
[[nodiscard]] bool fits(const LibraryItem& item, const LibraryWish& wish);
/// In the order of `items`.
[[nodiscard]] std::vector<LibraryItem> shownItems(const std::vector<LibraryItem>& items,
                                                  const LibraryLimits& limits, const LibraryWish& wish);
/// The same items in another order, the same for the same seed.
[[nodiscard]] std::vector<LibraryItem> shuffled(std::vector<LibraryItem> items, std::uint64_t seed);
[[nodiscard]] std::vector<EducationCard> foundCards(const std::vector<EducationCard>& cards,
                                                    std::string_view search);

/// What stays away from the table for no reason at all (decision 0054), so that nothing that is missing there
/// tells why: some health codes as if one of the two had them, and some single items. The same for a couple
/// at every sitting; neither half of the seed alone says anything of it. `half` are 16 bytes each.
[[nodiscard]] LibraryLimits shadeOf(const LibraryContent& content, ByteView half, ByteView otherHalf);

} // namespace inglenook

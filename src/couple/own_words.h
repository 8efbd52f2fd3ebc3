// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Rows of people's own words, in an own room and as copies in the shared room. For src/couple only.
#include "couple/couple_store.h"

namespace inglenook {

/// All words of the owner of this room, by kind and then in the order they were written.
[[nodiscard]] Result<std::vector<OwnWords>> wordsInOwnRoom(Database& own);
/// The copies that the shared room holds of one person's opened words, in the same order.
[[nodiscard]] Result<std::vector<OwnWords>> wordsInSharedRoom(Database& shared, Seat of);
/// What is written under a kind, cleaned: a line, a passage or (for ReadFirstPage) nothing.
/// TextEmpty, TextTooLong, TextNotReadable, TextHidesDirection.
[[nodiscard]] Result<std::string> checkedWords(WordsKind kind, const std::string& text);
/// Only the words that were opened.
[[nodiscard]] std::vector<OwnWords> openedOf(const std::vector<OwnWords>& all);
/// The opened words of a person: out of their own room when they are here, else out of the shared room's
/// copies; none when neither is open.
[[nodiscard]] Result<std::vector<OwnWords>> openedWordsOf(Sitting& sitting, Seat of);

} // namespace inglenook

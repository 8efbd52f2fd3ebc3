// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Finds notes by words or parts of words, in any script. Words of three characters and more are asked of the
/// index, shorter ones of the texts themselves. Nothing is written.
#include "own_room/note.h"
#include "vault/database.h"

#include <stop_token>
#include <vector>

namespace inglenook {

/// A note that was found, and the words around the place.
struct FoundNote {
    EntryId id;
    NoteKind kind = NoteKind::Journal;
    std::optional<Day> day;
    std::string before; ///< at most about a line; begins with "…" where the note goes on before it
    std::string hit;    ///< as its owner wrote it
    std::string after;
};

struct FoundNotes {
    static constexpr std::size_t kMost = 50;
    std::vector<FoundNote> notes; ///< newest journal first, then the drawers
    bool hasMore = false;
};

/// Notes that hold every word of the query, wherever in the note. An empty query finds nothing. Cancelled.
[[nodiscard]] Result<FoundNotes> searchNotes(Database& own, std::string_view query,
                                             const std::stop_token& stop);

} // namespace inglenook

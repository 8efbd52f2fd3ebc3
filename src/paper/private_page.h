// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One person's own page for the session: what they marked in their own room, and nothing else. Made only
/// while they are alone. It says that many therapists share with both what one of them tells.
#include "own_room/note.h"
#include "paper/agreement_page.h"
#include "vault/presence.h"

#include <vector>

namespace inglenook::paper {

struct PrivatePageContent {
    std::string name;
    Day today;
    std::vector<Note> notes; ///< what is marked for the session; the page puts them in its own order
};

/// NotFound: nothing is marked.
[[nodiscard]] Result<Document> privatePage(const PrivatePageContent& content, const PageChoices& choices);
[[nodiscard]] Result<Document> privatePaper(Alone& alone, const PageChoices& choices);

} // namespace inglenook::paper

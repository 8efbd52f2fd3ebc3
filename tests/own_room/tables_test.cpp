// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables cannot answer, nobody can be asked: each column stands here with its reason.
#include "support/temporary_vault.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;

using Columns = std::map<std::string, std::set<std::string>>;

Columns columnsOf(Database& room, const std::string& names) {
    Columns found;
    auto rows =
        must(room.prepare("SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c "
                          "WHERE t.schema = 'main' AND t.name GLOB '" +
                          names + "'"));
    while (must(rows.step())) {
        found[rows.text(0)].insert(rows.text(1));
    }
    return found;
}

TEST(Tables, OfOnesOwnNotesHaveOnlyTheseColumns) {
    TemporaryVault vault(Opening::Either);
    // its owner's words and wish; a day for a journal alone, never a time; no number of changes, no earlier
    // words
    const Columns allowed = {
        {"note", {"found_by", "id", "kind", "text", "folded", "bring", "is_opened", "day", "place"}},
        {"note_search", {"folded"}}, // SQLite's own tables of an index follow: triples of characters, no text
        {"note_search_config", {"k", "v"}},
        {"note_search_data", {"id", "block"}},
        {"note_search_docsize", {"id", "sz"}},
        {"note_search_idx", {"segid", "term", "pgno"}},
    };
    EXPECT_EQ(columnsOf(vault.alone(Seat::Circle).own(Seat::Circle), "note*"), allowed);
}

TEST(Tables, OfWhatWasOpenedAndOfOurJournalHaveOnlyTheseColumns) {
    TemporaryVault vault(Opening::Either);
    auto& shared = *vault.together().shared();
    // a copy of its owner's row; not when it was opened, nor where else it is brought
    EXPECT_EQ(columnsOf(shared, "opened_note*"),
              (Columns{{"opened_note", {"id", "seat", "kind", "text", "day", "place"}}}));
    // no seat: nobody is asked who wrote more
    EXPECT_EQ(columnsOf(shared, "our_journal*"), (Columns{{"our_journal", {"id", "text", "day", "place"}}}));
}

} // namespace
} // namespace inglenook

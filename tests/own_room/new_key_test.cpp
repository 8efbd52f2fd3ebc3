// SPDX-License-Identifier: GPL-3.0-or-later
// A room that is written anew under another key takes its notes and their index along.
#include "own_room/note_rows.h"
#include "own_room/note_search.h"
#include "secret/random.h"
#include "support/temporary_vault.h"
#include "vault/room_copy.h"

#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;

RoomKey keyOf(std::uint8_t first) {
    RoomKey key{SecretBytes(32), {first, 2, 3}};
    return key;
}

TEST(NewKey, FindsTheSameNotesAsBefore) {
    const test::TemporaryFolder folder;
    const auto from = folder.path() / "own-1.db";
    const auto to = folder.path() / "own-1.new";
    {
        auto room = must(RoomFile::create(from, Room::Own, keyOf(1)));
        const Note note{EntryId(random16()), NoteKind::Fear, "about thunder", Bring::Keep, false, {}};
        must(addNote(room, note, newIndexIds(1).front()));
    }
    must(copyUnderNewKey(from, Room::Own, keyOf(1), to, keyOf(2)));
    auto room = must(RoomFile::open(to, Room::Own, keyOf(2)));
    const auto found = must(searchNotes(room, "thunder", {}));
    ASSERT_EQ(found.notes.size(), 1U);
    must(eraseNote(room, found.notes.front().id));
    EXPECT_TRUE(must(searchNotes(room, "thunder", {})).notes.empty());
    must(RoomFile::checkEveryPage(room));
}

} // namespace
} // namespace inglenook

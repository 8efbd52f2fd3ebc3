// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting is real: what was erased stands in no page of the room any more, free pages and the index
// included.
#include "own_room/note_rows.h"
#include "own_room/own_room_store.h"
#include "secret/random.h"
#include "support/temporary_vault.h"

#include <gtest/gtest.h>
#include <memory>
#include <sqlite3.h>

namespace inglenook {
namespace {

using test::must;
using test::TemporaryVault;

/// Every page of an open room, decrypted: tables, indexes, free pages.
std::string pagesOf(Database& room) {
    must(room.run("PRAGMA shrink_memory")); // so that each page comes from the disk
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        sqlite3_serialize(room.handle(), "main", &size, 0), sqlite3_free);
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

/// Words that occur nowhere else, in a script whose every character takes three bytes.
constexpr std::string_view kRare = "龘靐齉爨癵籱";
constexpr std::string_view kRarePart = "靐齉";
/// The index holds triples, each beginning where the one before it differs: two letters of a rare one.
constexpr std::string_view kLatin = "qzxjvkwq";

void writeMuch(OwnRoomStore& store) {
    std::vector<NewNote> notes;
    for (int i = 0; i < 300; ++i) {
        notes.push_back({NoteKind::Journal,
                         "An evening like others, number " + std::to_string(i * 7919) +
                             ", with tea and a walk and quiet talk about plans.",
                         Bring::Keep, test::kFirstEvening - std::chrono::days(i)});
    }
    must(store.writeMany(Seat::Circle, notes));
}

/// Words of an index as it is now.
std::string termsOf(Database& own) {
    must(own.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab (main, note_search, row)"));
    auto rows = must(own.prepare("SELECT term FROM temp.terms"));
    std::string all;
    while (must(rows.step())) {
        all += rows.text(0) + "\n";
    }
    return all;
}

TEST(Erasing, TakesTheWordsOutOfEveryPageOfTheRoom) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    OwnRoomStore store(alone);
    writeMuch(store);
    const auto text = std::string(kRare) + " and the word " + std::string(kLatin);
    const auto id = must(store.write(Seat::Circle, NoteKind::Curiosity, text));
    writeMuch(store);
    auto& own = alone.own(Seat::Circle);
    auto pages = pagesOf(own);
    ASSERT_NE(pages.find(kRare), std::string::npos) << "the pages are decrypted";
    must(store.erase(Seat::Circle, id));
    pages = pagesOf(own);
    EXPECT_EQ(pages.find(kRare), std::string::npos);
    EXPECT_EQ(pages.find(kRarePart), std::string::npos) << "as a triple of the index";
    EXPECT_EQ(pages.find(kLatin), std::string::npos);
    EXPECT_EQ(pages.find("jvk"), std::string::npos);
    EXPECT_EQ(termsOf(own).find(kRarePart), std::string::npos);
    must(own.run("INSERT INTO note_search (note_search, rank) VALUES ('integrity-check', 1)"));
}

TEST(Erasing, TakesOutWhatWasRewrittenToo) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    OwnRoomStore store(alone);
    const auto id = must(store.write(Seat::Circle, NoteKind::Fear, std::string(kRare)));
    writeMuch(store);
    must(store.rewrite(Seat::Circle, id, "other words"));
    const auto pages = pagesOf(alone.own(Seat::Circle));
    EXPECT_EQ(pages.find(kRarePart), std::string::npos);
    EXPECT_EQ(must(store.search(Seat::Circle, "other words", {})).notes.size(), 1U);
    must(alone.own(Seat::Circle)
             .run("INSERT INTO note_search (note_search, rank) VALUES ('integrity-check', 1)"));
}

TEST(Erasing, TakesOutEverythingThatIsCleared) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    OwnRoomStore store(alone);
    writeMuch(store);
    must(store.write(Seat::Circle, NoteKind::Journal, std::string(kRare)));
    must(DraftStore(alone, Seat::Circle).keep("own-room", kLatin));
    must(store.clear(Seat::Circle));
    const auto pages = pagesOf(alone.own(Seat::Circle));
    EXPECT_EQ(pages.find(kRarePart), std::string::npos);
    EXPECT_EQ(pages.find(kLatin), std::string::npos);
    EXPECT_EQ(pages.find("An evening"), std::string::npos);
    EXPECT_EQ(pages.find("an evening"), std::string::npos);
    EXPECT_EQ(termsOf(alone.own(Seat::Circle)), "");
}

TEST(Erasing, LeavesNoOlderCopyOfTheRoom) {
    TemporaryVault vault(Opening::Either);
    const auto id =
        must(OwnRoomStore(vault.alone(Seat::Circle)).write(Seat::Circle, NoteKind::Fear, std::string(kRare)));
    vault.lock();
    const auto copies = [&vault] {
        std::size_t found = 0;
        for (const auto& [name, bytes] : test::bytesBelow(vault.folder())) {
            found += name.starts_with("snapshots/") ? 1 : 0;
        }
        return found;
    };
    ASSERT_GT(copies(), 0U);
    must(OwnRoomStore(vault.alone(Seat::Circle)).erase(Seat::Circle, id));
    EXPECT_EQ(copies(), 0U);
}

TEST(Erasing, KeepsTheIndexSoundThroughAThousandChanges) {
    TemporaryVault vault(Opening::Either);
    auto& alone = vault.alone(Seat::Circle);
    OwnRoomStore store(alone);
    writeMuch(store);
    auto& own = alone.own(Seat::Circle);
    std::uint32_t random = 4711;
    const auto next = [&random](std::uint32_t below) {
        random = random * 1664525U + 1013904223U;
        return (random >> 8U) % below;
    };
    std::vector<EntryId> ids;
    Transaction change(own);
    for (int i = 0; i < 1000; ++i) {
        const auto what = next(3);
        const auto words = "word" + std::to_string(next(50)) + " mot" + std::to_string(next(5000)) + " 言葉";
        if (what == 0 && !ids.empty()) {
            const auto at = next(static_cast<std::uint32_t>(ids.size()));
            must(eraseNote(own, ids[at]));
            ids.erase(ids.begin() + at);
        } else if (what == 1 && !ids.empty()) {
            must(rewriteNote(own, ids[next(static_cast<std::uint32_t>(ids.size()))], words));
        } else {
            const Note note{EntryId(random16()), NoteKind::Fear, words, Bring::Keep, false, {}};
            must(addNote(own, note, newIndexIds(1).front()));
            ids.push_back(note.id);
        }
        if (i % 100 == 0) {
            must(own.run("INSERT INTO note_search (note_search, rank) VALUES ('integrity-check', 1)"));
        }
    }
    must(change.commit());
    must(own.run("INSERT INTO note_search (note_search, rank) VALUES ('integrity-check', 1)"));
    must(vault.house().check());
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
// What one person writes for themselves: kept, changed, marked, and nobody else's.
#include "own_room/own_room_store.h"

#include "of_each.h"
#include "own_room/opened_notes.h"
#include "support/temporary_vault.h"

#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inglenook {
namespace {

using test::bytesBelow;
using test::kFirstEvening;
using test::must;
using test::ofEach;
using test::TemporaryVault;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> textsOf(const std::vector<Note>& notes) {
    std::vector<std::string> texts;
    for (const auto& note : notes) {
        texts.push_back(note.text);
    }
    return texts;
}

TEST(OwnRoom, KeepsEachDrawerByItselfAndTheNewestFirst) {
    TemporaryVault vault(Opening::Either);
    OwnRoomStore store(vault.alone(Seat::Circle));
    must(store.write(Seat::Circle, NoteKind::Fear, "that it hurts"));
    must(store.write(Seat::Circle, NoteKind::Fear, "  that I am boring \n"));
    must(store.write(Seat::Circle, NoteKind::Curiosity, "a feather"));
    EXPECT_THAT(textsOf(must(store.notes(Seat::Circle, NoteKind::Fear))),
                ElementsAre("that I am boring", "that it hurts"));
    EXPECT_THAT(textsOf(must(store.notes(Seat::Circle, NoteKind::Curiosity))), ElementsAre("a feather"));
    EXPECT_THAT(must(store.notes(Seat::Circle, NoteKind::Boundary)), IsEmpty());
}

TEST(OwnRoom, DatesAJournalByDayAndNothingElse) {
    TemporaryVault vault(Opening::Either);
    vault.alone(Seat::Circle);
    OwnRoomStore store(*vault.house().sitting());
    must(store.write(Seat::Circle, NoteKind::Journal, "first"));
    must(store.write(Seat::Circle, NoteKind::PleaseSay, "you look well"));
    vault.clock().moveTo(kFirstEvening + std::chrono::days(3));
    must(store.write(Seat::Circle, NoteKind::Journal, "later"));
    const auto journal = must(store.notes(Seat::Circle, NoteKind::Journal));
    EXPECT_THAT(textsOf(journal), ElementsAre("later", "first"));
    EXPECT_EQ(journal[0].day, kFirstEvening + std::chrono::days(3));
    EXPECT_EQ(journal[1].day, kFirstEvening);
    EXPECT_EQ(must(store.notes(Seat::Circle, NoteKind::PleaseSay))[0].day, std::nullopt);
    EXPECT_THAT(textsOf(must(store.notes(Seat::Circle, NoteKind::Journal, 1))), ElementsAre("later"));
}

TEST(OwnRoom, BringsOnlyWhatItsOwnerMarkedAndOnlyAsLongAsTheyWish) {
    TemporaryVault vault(Opening::Either);
    OwnRoomStore store(vault.alone(Seat::Circle));
    const auto fear = must(store.write(Seat::Circle, NoteKind::Fear, "the scar"));
    const auto alone = must(store.write(Seat::Circle, NoteKind::ForSession, "my mother", Bring::Session));
    EXPECT_THAT(must(store.toBring(Seat::Circle, Bring::NextSitting)), IsEmpty());
    must(store.chooseBring(Seat::Circle, fear, Bring::NextSitting));
    EXPECT_THAT(textsOf(must(store.toBring(Seat::Circle, Bring::NextSitting))), ElementsAre("the scar"));
    must(store.chooseBring(Seat::Circle, fear, Bring::Session));
    EXPECT_THAT(must(store.toBring(Seat::Circle, Bring::NextSitting)), IsEmpty());
    EXPECT_THAT(textsOf(must(store.toBring(Seat::Circle, Bring::Session))),
                ElementsAre("the scar", "my mother"));
    must(store.chooseBring(Seat::Circle, alone, Bring::Keep));
    must(store.chooseBring(Seat::Circle, fear, Bring::Keep));
    EXPECT_THAT(must(store.toBring(Seat::Circle, Bring::Session)), IsEmpty());
}

TEST(OwnRoom, RefusesTextThatIsNoneAndSaysWhatIsGone) {
    TemporaryVault vault(Opening::Either);
    OwnRoomStore store(vault.alone(Seat::Circle));
    EXPECT_EQ(store.write(Seat::Circle, NoteKind::Fear, " \n ").error().code, ErrorCode::TextEmpty);
    EXPECT_EQ(store.write(Seat::Circle, NoteKind::Fear, std::string(20001, 'x')).error().code,
              ErrorCode::TextTooLong);
    EXPECT_EQ(store.write(Seat::Circle, NoteKind::Fear, "a\u202Eb").error().code,
              ErrorCode::TextHidesDirection);
    const EntryId nothing;
    EXPECT_EQ(store.erase(Seat::Circle, nothing).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.rewrite(Seat::Circle, nothing, "x").error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.chooseBring(Seat::Circle, nothing, Bring::Session).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.takeBack(Seat::Circle, nothing).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.writeMany(Seat::Circle, {{NoteKind::Fear, "one", Bring::Keep, {}}, {}}).error().code,
              ErrorCode::TextEmpty);
    EXPECT_THAT(must(store.notes(Seat::Circle, NoteKind::Fear)), IsEmpty());
}

TEST(OwnRoom, AnswersNobodyButItsOwner) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        const auto id = must(OwnRoomStore(vault.together()).write(Seat::Circle, NoteKind::Fear, "the scar"));
        OwnRoomStore bens(vault.alone(Seat::Diamond));
        const auto notPresent = ErrorCode::NotPresent;
        EXPECT_EQ(bens.notes(Seat::Circle, NoteKind::Fear).error().code, notPresent);
        EXPECT_EQ(bens.note(Seat::Circle, id).error().code, notPresent);
        EXPECT_EQ(bens.toBring(Seat::Circle, Bring::Session).error().code, notPresent);
        EXPECT_EQ(bens.write(Seat::Circle, NoteKind::Fear, "x").error().code, notPresent);
        EXPECT_EQ(bens.writeMany(Seat::Circle, {{NoteKind::Fear, "x", Bring::Keep, {}}}).error().code,
                  notPresent);
        EXPECT_EQ(bens.rewrite(Seat::Circle, id, "x").error().code, notPresent);
        EXPECT_EQ(bens.chooseBring(Seat::Circle, id, Bring::Session).error().code, notPresent);
        EXPECT_EQ(bens.erase(Seat::Circle, id).error().code, notPresent);
        EXPECT_EQ(bens.takeBack(Seat::Circle, id).error().code, notPresent);
        EXPECT_EQ(bens.clear(Seat::Circle).error().code, notPresent);
        EXPECT_EQ(bens.search(Seat::Circle, "scar", {}).error().code, notPresent);
        EXPECT_EQ(bens.erase(Seat::Diamond, id).error().code, ErrorCode::NotFound);
        EXPECT_THAT(must(bens.search(Seat::Diamond, "scar", {})).notes, IsEmpty());
        EXPECT_THAT(must(openedNotes(*vault.house().sitting()))[Seat::Circle], IsEmpty());
    }
}

TEST(OwnRoom, LeavesNothingReadableInAnyFileAndNothingInTheSharedRoom) {
    TemporaryVault vault(Opening::Either);
    vault.together();
    vault.alone(Seat::Circle);
    vault.lock();
    const auto before = bytesBelow(vault.folder()).at("shared.db");
    OwnRoomStore store(vault.alone(Seat::Circle));
    for (const auto kind : kNoteKinds) {
        must(store.write(Seat::Circle, kind, "canary about the scar", Bring::NextSitting));
    }
    must(DraftStore(*vault.house().sitting(), Seat::Circle).keep("own-room", "canary half typed"));
    must(store.search(Seat::Circle, "canary", {}));
    for (const auto& [name, bytes] : bytesBelow(vault.folder())) {
        EXPECT_EQ(bytes.find("canary"), std::string::npos) << name;
    }
    auto count = vault.house().sitting()->shared()->prepare(
        "SELECT (SELECT count(*) FROM opened_note) + (SELECT count(*) FROM our_journal)");
    ASSERT_TRUE(must(count->step()));
    EXPECT_EQ(count->integer(0), 0);
}

TEST(OwnRoom, ClearsWhatIsPrivateAndLeavesWhatTheOtherCanSee) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    OwnRoomStore atTable(both);
    const auto opened = must(atTable.write(Seat::Circle, NoteKind::PleaseSay, "you look well"));
    must(atTable.write(Seat::Circle, NoteKind::Fear, "the scar"));
    must(atTable.write(Seat::Diamond, NoteKind::Fear, "Ben's own"));
    must(openNotes(both, ofEach({opened}, {})));
    auto& alone = vault.alone(Seat::Circle);
    must(DraftStore(alone, Seat::Circle).keep("own-room", "half typed"));
    OwnRoomStore store(alone);
    must(store.clear(Seat::Circle));
    EXPECT_THAT(must(store.notes(Seat::Circle, NoteKind::Fear)), IsEmpty());
    EXPECT_EQ(must(DraftStore(alone, Seat::Circle).text("own-room")), "");
    EXPECT_THAT(must(store.search(Seat::Circle, "scar", {})).notes, IsEmpty());
    EXPECT_EQ(must(store.search(Seat::Circle, "look well", {})).notes.size(), 1U);
    EXPECT_THAT(textsOf(must(openedNotes(vault.alone(Seat::Diamond)))[Seat::Circle]),
                ElementsAre("you look well"));
    EXPECT_THAT(textsOf(must(OwnRoomStore(*vault.house().sitting()).notes(Seat::Diamond, NoteKind::Fear))),
                ElementsAre("Ben's own"));
}

TEST(OwnRoom, HoldsWhatWasKeptWhenTheProgramIsKilled) {
    TemporaryVault vault(Opening::Either);
    vault.alone(Seat::Circle);
    vault.leave();
    const auto child = ::fork();
    if (child == 0) {
        vault.startAnew();
        auto& alone = vault.alone(Seat::Circle);
        OwnRoomStore store(alone);
        must(store.write(Seat::Circle, NoteKind::Journal, "kept before the kill"));
        must(alone.own(Seat::Circle).run("BEGIN IMMEDIATE"));
        must(alone.own(Seat::Circle)
                 .run("INSERT INTO note_search (rowid, folded) VALUES (7, 'never committed')"));
        (void)::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    vault.startAnew();
    OwnRoomStore store(vault.alone(Seat::Circle));
    EXPECT_THAT(textsOf(must(store.notes(Seat::Circle, NoteKind::Journal))),
                ElementsAre("kept before the kill"));
    EXPECT_EQ(must(store.search(Seat::Circle, "before", {})).notes.size(), 1U);
    EXPECT_THAT(must(store.search(Seat::Circle, "never", {})).notes, IsEmpty());
    must(vault.house().check());
}

} // namespace
} // namespace inglenook

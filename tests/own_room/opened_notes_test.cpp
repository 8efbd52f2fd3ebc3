// SPDX-License-Identifier: GPL-3.0-or-later
// What is brought to the table: opened by its owner's hand, taken back by the same, and gone when withdrawn.
#include "own_room/opened_notes.h"

#include "of_each.h"
#include "own_room/own_room_store.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::must;
using test::ofEach;
using test::TemporaryVault;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> openedBy(Sitting& sitting, Seat seat) {
    std::vector<std::string> texts;
    const auto opened = must(openedNotes(sitting));
    for (const auto& note : opened[seat]) {
        texts.push_back(note.text);
    }
    return texts;
}

EntryId written(Sitting& sitting, Seat by, const std::string& text, NoteKind kind = NoteKind::Curiosity) {
    return must(OwnRoomStore(sitting).write(by, kind, text, Bring::NextSitting));
}

TEST(OpenedNotes, AreNoneUntilTheirOwnerOpensThem) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    written(both, Seat::Circle, "a feather");
    EXPECT_THAT(openedBy(both, Seat::Circle), IsEmpty());
    EXPECT_THAT(openedBy(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
    EXPECT_THAT(openedBy(vault.together(), Seat::Circle), IsEmpty()) << "sitting down opens nothing";
}

// House law 4: nothing but the turn at the table opens a line, of whatever drawer, however it is marked.
TEST(OpenedNotes, AreNoneOfWhatIsOnlyWrittenOrMarked) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        vault.together();
        auto& ana = vault.alone(Seat::Circle);
        for (const auto kind : kNoteKinds) {
            for (const auto bring : {Bring::Keep, Bring::Session, Bring::NextSitting}) {
                OwnRoomStore store(ana);
                const auto id = must(store.write(Seat::Circle, kind, "a line of Ana's own"));
                must(store.chooseBring(Seat::Circle, id, bring));
            }
        }
        EXPECT_THAT(openedBy(ana, Seat::Circle), IsEmpty());
        EXPECT_THAT(openedBy(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
        auto& both = vault.together();
        EXPECT_THAT(openedBy(both, Seat::Circle), IsEmpty());
        auto rows = must(both.shared()->prepare("SELECT count(*) FROM opened_note"));
        ASSERT_TRUE(must(rows.step()));
        EXPECT_EQ(rows.integer(0), 0);
    }
}

TEST(OpenedNotes, AreReadByBothAndWhatIsHeldBackIsNot) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const auto open = written(both, Seat::Circle, "a feather");
    written(both, Seat::Circle, "held back");
    const auto bens = written(both, Seat::Diamond, "say my name", NoteKind::PleaseSay);
    must(openNotes(both, ofEach({open}, {bens})));
    EXPECT_THAT(openedBy(both, Seat::Circle), ElementsAre("a feather"));
    EXPECT_THAT(openedBy(vault.alone(Seat::Diamond), Seat::Circle), ElementsAre("a feather"));
    EXPECT_THAT(openedBy(vault.alone(Seat::Circle), Seat::Diamond), ElementsAre("say my name"));
    const auto still = must(OwnRoomStore(*vault.house().sitting()).toBring(Seat::Circle, Bring::NextSitting));
    ASSERT_EQ(still.size(), 1U);
    EXPECT_EQ(still.front().text, "held back");
}

TEST(OpenedNotes, DoNotTellTheOtherWhereElseTheyAreBrought) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const auto id = written(both, Seat::Circle, "a feather");
    must(openNotes(both, ofEach({id}, {})));
    must(OwnRoomStore(both).chooseBring(Seat::Circle, id, Bring::Session));
    EXPECT_EQ(must(openedNotes(both))[Seat::Circle].front().bring, Bring::Keep);
    EXPECT_EQ(must(openedNotes(vault.alone(Seat::Diamond)))[Seat::Circle].front().bring, Bring::Keep);
}

TEST(OpenedNotes, VanishForBothWhenTheyAreErasedOrTakenBackOrRewritten) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        for (const auto how : {0, 1, 2}) {
            TemporaryVault vault(opening);
            auto& both = vault.together();
            const auto id = written(both, Seat::Circle, "a feather");
            must(openNotes(both, ofEach({id}, {})));
            OwnRoomStore store(vault.alone(Seat::Circle));
            if (how == 0) { must(store.erase(Seat::Circle, id)); }
            if (how == 1) { must(store.takeBack(Seat::Circle, id)); }
            if (how == 2) { must(store.rewrite(Seat::Circle, id, "a brush")); }
            if (opening == Opening::Either) {
                EXPECT_THAT(openedBy(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
            }
            auto& later = vault.together();
            EXPECT_THAT(openedBy(later, Seat::Circle), IsEmpty());
            auto copies = must(later.shared()->prepare("SELECT text FROM opened_note"));
            EXPECT_FALSE(must(copies.step()));
        }
    }
}

TEST(OpenedNotes, AreNotToBeSeenAloneUnderOnlyTogether) {
    TemporaryVault vault(Opening::Together);
    auto& both = vault.together();
    must(openNotes(both, ofEach({written(both, Seat::Circle, "a feather")}, {})));
    EXPECT_THAT(openedBy(vault.alone(Seat::Diamond), Seat::Circle), IsEmpty());
    EXPECT_THAT(openedBy(vault.alone(Seat::Circle), Seat::Circle), ElementsAre("a feather"));
}

TEST(OpenedNotes, AreTheOwnersWordsWhateverStandsInTheSharedRoom) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(openNotes(both, ofEach({written(both, Seat::Circle, "a feather")}, {})));
    must(both.shared()->run("UPDATE opened_note SET text = 'anything goes'"));
    must(both.shared()->run("INSERT INTO opened_note VALUES (x'00112233445566778899AABBCCDDEEFF', 1, 2, "
                            "'never written', NULL, 9)"));
    EXPECT_THAT(openedBy(vault.together(), Seat::Circle), ElementsAre("a feather"));
    auto copies = must(vault.together().shared()->prepare("SELECT text FROM opened_note"));
    ASSERT_TRUE(must(copies.step()));
    EXPECT_EQ(copies.text(0), "a feather");
    EXPECT_FALSE(must(copies.step()));
}

TEST(OpenedNotes, AreOpenedAllOrNone) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const auto id = written(both, Seat::Circle, "a feather");
    EXPECT_EQ(openNotes(both, ofEach({id}, {EntryId{}})).error().code, ErrorCode::NotFound);
    EXPECT_EQ(openNotes(both, ofEach({}, {id})).error().code, ErrorCode::NotFound) << "another's note";
    EXPECT_THAT(openedBy(both, Seat::Circle), IsEmpty());
}

} // namespace
} // namespace inglenook

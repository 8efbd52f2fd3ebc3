// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/own_room_store.h"
#include "support/temporary_vault.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook {
namespace {

using test::kFirstEvening;
using test::must;
using test::TemporaryVault;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class NoteSearch : public ::testing::Test {
protected:
    void write(const std::string& text, NoteKind kind = NoteKind::Journal, int daysAgo = 0) {
        NewNote note{kind, text, Bring::Keep, {}};
        if (kind == NoteKind::Journal) { note.day = kFirstEvening - std::chrono::days(daysAgo); }
        must(m_store.writeMany(Seat::Circle, {note}));
    }
    FoundNotes search(std::string_view query) { return must(m_store.search(Seat::Circle, query, {})); }
    /// What was found, each as it stands in the note.
    std::vector<std::string> hits(std::string_view query) {
        std::vector<std::string> all;
        for (const auto& note : search(query).notes) {
            all.push_back(note.hit);
        }
        return all;
    }
    TemporaryVault m_vault{Opening::Either};
    OwnRoomStore m_store{m_vault.alone(Seat::Circle)};
};

TEST_F(NoteSearch, FindsPartsOfWordsWhateverTheirCaseAndAccents) {
    write("We sat in the Café and talked about Żółw.");
    EXPECT_THAT(hits("cafe"), ElementsAre("Café"));
    EXPECT_THAT(hits("CAFÉ"), ElementsAre("Café"));
    EXPECT_THAT(hits("zolw"), ElementsAre("Żółw"));
    EXPECT_THAT(hits("alke"), ElementsAre("alke"));
    EXPECT_THAT(hits("tea"), IsEmpty());
}

TEST(NoteSearchOfTwo, FindsNothingOfTheOthersAlsoWhileBothAreHere) {
    TemporaryVault vault(Opening::Either);
    OwnRoomStore store(vault.together());
    must(store.write(Seat::Circle, NoteKind::Fear, "the scar of Ana"));
    must(store.write(Seat::Diamond, NoteKind::Fear, "the scar of Ben"));
    for (const auto seat : kBothSeats) {
        const auto found = must(store.search(seat, "scar", {}));
        ASSERT_EQ(found.notes.size(), 1U);
        EXPECT_EQ(found.notes.front().after, seat == Seat::Circle ? " of Ana" : " of Ben");
    }
}

TEST_F(NoteSearch, FindsInScriptsWithoutSpaces) {
    write("今日は日本語で書いた。疲れた。");
    write("我们谈到了身体的变化。");
    write("วันนี้ฉันเหนื่อยมาก");
    EXPECT_THAT(hits("日本語"), ElementsAre("日本語"));
    EXPECT_THAT(hits("身体的变化"), ElementsAre("身体的变化"));
    EXPECT_THAT(hits("เหนื่อย"), ElementsAre("เหนื่อย"));
    EXPECT_THAT(hits("日本"), ElementsAre("日本"));
    EXPECT_THAT(hits("疲"), ElementsAre("疲"));
    EXPECT_THAT(hits("身"), ElementsAre("身"));
    EXPECT_THAT(hits("มา"), ElementsAre("มา"));
}

TEST_F(NoteSearch, FindsWithOneAndTwoCharacters) {
    write("It is ok.");
    EXPECT_THAT(hits("ok"), ElementsAre("ok"));
    EXPECT_THAT(hits("I"), ElementsAre("I"));
    EXPECT_THAT(hits("zz"), IsEmpty());
}

TEST_F(NoteSearch, WantsEveryWordInAnyOrder) {
    write("The scar, at night.");
    write("A quiet night.");
    EXPECT_EQ(search("night scar").notes.size(), 1U);
    EXPECT_EQ(search("at night").notes.size(), 1U);
    EXPECT_EQ(search("night").notes.size(), 2U);
}

TEST_F(NoteSearch, TakesEveryCharacterAsTextAndNothingAsACommand) {
    write("she said \"not now\" (twice) * NEAR folded:x -a");
    EXPECT_EQ(search("\"not").notes.size(), 1U);
    EXPECT_EQ(search("(twice)").notes.size(), 1U);
    EXPECT_EQ(search("folded:x").notes.size(), 1U);
    EXPECT_EQ(search("NEAR").notes.size(), 1U);
    for (const auto* query : {"", "  ", "\"", "\"\"\"", "AND", "a OR", "NOT NOT", "'; DROP TABLE note", "%",
                              "\n", "\xFF\xFE\xFD"}) {
        static_cast<void>(search(query)); // an error would end the program
    }
    EXPECT_THAT(search("").notes, IsEmpty());
}

TEST_F(NoteSearch, ShowsTheWordsAroundTheHitAndWhetherThereIsMore) {
    write("Short before HIT short after.");
    const auto small = search("hit").notes.front();
    EXPECT_EQ(small.before, "Short before ");
    EXPECT_EQ(small.hit, "HIT");
    EXPECT_EQ(small.after, " short after.");
    std::string longText;
    for (int i = 0; i < 40; ++i) {
        longText += "many words ";
    }
    write(longText + "the needle\nis here " + longText);
    const auto cut = search("needle").notes.front();
    EXPECT_THAT(cut.before, ::testing::StartsWith("… "));
    EXPECT_THAT(cut.before, ::testing::EndsWith("many words the "));
    EXPECT_THAT(cut.after, ::testing::StartsWith(" is here many"));
    EXPECT_THAT(cut.after, ::testing::EndsWith(" …"));
    EXPECT_LT(cut.before.size() + cut.after.size(), 200U);
    std::string chinese;
    for (int i = 0; i < 60; ++i) {
        chinese += "文字";
    }
    write(chinese + "針" + chinese);
    const auto inside = search("針").notes.front();
    EXPECT_TRUE(cleanText(inside.before, 400, Lines::One).has_value()) << "cut between characters";
    EXPECT_TRUE(cleanText(inside.after, 400, Lines::One).has_value());
}

TEST_F(NoteSearch, PutsTheNewestJournalFirstAndThenTheDrawers) {
    write("rain, old", NoteKind::Journal, 30);
    write("rain, feared", NoteKind::Fear);
    write("rain, new", NoteKind::Journal, 1);
    std::vector<std::string> after;
    for (const auto& note : search("rain").notes) {
        after.push_back(note.after);
    }
    EXPECT_THAT(after, ElementsAre(", new", ", old", ", feared"));
}

TEST_F(NoteSearch, ShowsAtMostFiftyAndSaysThatThereIsMore) {
    for (int i = 0; i < 51; ++i) {
        write("rain", NoteKind::Journal, i);
    }
    const auto found = search("rain");
    EXPECT_EQ(found.notes.size(), 50U);
    EXPECT_TRUE(found.hasMore);
    EXPECT_EQ(found.notes.front().day, kFirstEvening);
    EXPECT_FALSE(search("51").hasMore);
}

TEST_F(NoteSearch, FollowsEveryChange) {
    const auto id = must(m_store.write(Seat::Circle, NoteKind::Fear, "about thunder"));
    EXPECT_EQ(search("thunder").notes.size(), 1U);
    must(m_store.rewrite(Seat::Circle, id, "about hail"));
    EXPECT_THAT(search("thunder").notes, IsEmpty());
    EXPECT_EQ(search("hail").notes.size(), 1U);
    must(m_store.erase(Seat::Circle, id));
    EXPECT_THAT(search("hail").notes, IsEmpty());
}

TEST_F(NoteSearch, StopsWhenItIsToldTo) {
    write("rain");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(m_store.search(Seat::Circle, "rain", stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(m_store.search(Seat::Circle, "ra", stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST_F(NoteSearch, WritesNothing) {
    write("rain");
    const auto before = test::bytesBelow(m_vault.folder());
    for (const auto* query : {"rain", "ra", "nothing of this"}) {
        search(query);
    }
    EXPECT_EQ(test::bytesBelow(m_vault.folder()), before);
}

} // namespace
} // namespace inglenook

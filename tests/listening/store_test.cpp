// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening/listening_store.h"

#include "listening/talks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace inglenook::listening {
namespace {

using std::chrono::days;
using test::must;
using test::TemporaryVault;
using testing::ElementsAre;
using testing::IsEmpty;

const Topic kWorry{"fc-01", "A worry I have about being close"};

bool isInDeck(Sitting& sitting, std::string_view card) {
    const auto deck = must(ListeningStore(sitting).deck());
    return std::any_of(deck.begin(), deck.end(), [&](const Card& each) { return each.id == card; });
}

Parked aParkedTalk(Day day) {
    auto session = saidBack(begun(Length::Twelve), "you were afraid");
    session = led(session, {{Event::YesThatsIt, Actor::Speaker}, {Event::Park, Actor::Either}});
    return parkedFrom(session, day);
}

std::vector<std::string> wordsOf(const std::vector<KeptWords>& kept) {
    std::vector<std::string> out;
    for (const auto& each : kept) {
        out.push_back(each.words);
    }
    return out;
}

int rowsIn(Database& room, const std::string& table) {
    auto rows = must(room.prepare("SELECT count(*) FROM " + table));
    EXPECT_TRUE(must(rows.step()));
    return static_cast<int>(rows.integer(0));
}

TEST(PreparedTopics, LieInTheirAuthorsOwnRoomAndNowhereElse) {
    TemporaryVault vault(Opening::Either);
    vault.together();

    auto& ana = vault.alone(kAna);
    const auto id = must(ListeningStore(ana).prepareTopic(kAna, {{}, "The scar"}));
    must(ListeningStore(ana).prepareTopic(kAna, {"fc-02", "changed on the way"}));
    const auto mine = must(ListeningStore(ana).preparedTopics(kAna));
    ASSERT_EQ(mine.size(), 2U);
    EXPECT_EQ(mine[0].topic.words, "The scar");
    EXPECT_EQ(mine[1].topic.words, cardOf("fc-02")->words); // as the deck has it
    auto& ben = vault.alone(kBen);
    EXPECT_EQ(ListeningStore(ben).preparedTopics(kAna).error().code, ErrorCode::NotPresent);
    EXPECT_EQ(rowsIn(ben.own(kBen), "talk_topic"), 0);
    auto& again = vault.alone(kAna);
    must(ListeningStore(again).dropTopic(kAna, id));
    EXPECT_EQ(must(ListeningStore(again).preparedTopics(kAna)).size(), 1U);
}

TEST(PreparedTopics, AreCheckedAsTheyAreWritten) {
    TemporaryVault vault(Opening::Either);
    auto& ana = vault.alone(kAna);
    ListeningStore store(ana);
    EXPECT_EQ(store.prepareTopic(kAna, {{}, "  "}).error().code, ErrorCode::TextEmpty);
    EXPECT_EQ(store.prepareTopic(kAna, {"no-such", "x"}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store.prepareTopic(kAna, {{}, std::string(201, 'x')}).error().code, ErrorCode::TextTooLong);
}

TEST(CardsPutAway, AreInNoJointDeckUntilTheirOwnerTakesThatBack) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        TemporaryVault vault(opening);
        must(ListeningStore(vault.together()).putAway(kBen, kWorry));
        EXPECT_FALSE(isInDeck(vault.together(), "fc-01"));
        EXPECT_TRUE(isInDeck(vault.alone(kAna), "fc-01")) << "alone nothing shows that it was put away";
        EXPECT_FALSE(isInDeck(vault.alone(kBen), "fc-01"));
        must(ListeningStore(vault.alone(kBen)).takeBack(kBen, "fc-01"));
        EXPECT_TRUE(isInDeck(vault.together(), "fc-01"));
    }
}

// House law 5: no list and no count of them for the one who asked.
TEST(CardsPutAway, CanBeSeenAndCountedByTheirOwnerOnly) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(ListeningStore(both).putAway(kBen, kWorry));
    must(ListeningStore(both).putAway(kBen, kWorry));
    EXPECT_EQ(rowsIn(both.own(kBen), "talk_put_away"), 1) << "how often is kept nowhere";
    auto& ana = vault.alone(kAna);
    EXPECT_EQ(ListeningStore(ana).cardsPutAway(kBen).error().code, ErrorCode::NotPresent);
    EXPECT_THAT(must(ListeningStore(ana).cardsPutAway(kAna)), IsEmpty());
    EXPECT_EQ(rowsIn(ana.own(kAna), "talk_put_away"), 0);
    EXPECT_EQ(must(ListeningStore(vault.alone(kBen)).cardsPutAway(kBen)).size(), 1U);
}

TEST(CardsPutAway, HoldNothingOfOwnWords) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(ListeningStore(both).putAway(kBen, {{}, "The scar"}));
    EXPECT_EQ(rowsIn(both.own(kBen), "talk_put_away"), 0);
}

TEST(ParkedTalk, ComesBackAsItWas) {
    TemporaryVault vault(Opening::Either);
    const auto talk = aParkedTalk(test::kFirstEvening);
    auto& both = vault.together();
    must(ListeningStore(both).park(both, talk));
    EXPECT_EQ(must(ListeningStore(vault.together()).parked()), talk);
    vault.startAnew();
    EXPECT_EQ(must(ListeningStore(vault.together()).parked()), talk);
    EXPECT_EQ(talk.line, "you were afraid");
}

TEST(ParkedTalk, IsGoneAfterSevenDaysAndStaysGoneWhenTheClockIsSetBack) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(ListeningStore(both).park(both, aParkedTalk(test::kFirstEvening)));
    vault.clock().moveTo(test::kFirstEvening + days(7));
    EXPECT_TRUE(must(ListeningStore(vault.together()).parked()).has_value());
    vault.clock().moveTo(test::kFirstEvening + days(8));
    auto& late = vault.together();
    EXPECT_FALSE(must(ListeningStore(late).parked()).has_value());
    EXPECT_EQ(rowsIn(*late.shared(), "parked_talk"), 0);
    vault.clock().moveTo(test::kFirstEvening);
    EXPECT_FALSE(must(ListeningStore(vault.together()).parked()).has_value());
}

TEST(ParkedTalk, CanBeLetGoByEitherAlone) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    must(ListeningStore(both).park(both, aParkedTalk(test::kFirstEvening)));
    auto& ben = vault.alone(kBen);
    must(ListeningStore(ben).letGoOfParked());
    EXPECT_FALSE(must(ListeningStore(vault.together()).parked()).has_value());
}

TEST(ParkedTalk, IsOneAndOnlyATalk) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    auto talk = aParkedTalk(test::kFirstEvening);
    must(ListeningStore(both).park(both, talk));
    must(ListeningStore(both).park(both, talk));
    EXPECT_EQ(rowsIn(*both.shared(), "parked_talk"), 1);
    talk.state = State::Closing;
    EXPECT_EQ(ListeningStore(both).park(both, talk).error().code, ErrorCode::OutsideRules);
}

TEST(KeptLines, AreReadInTheOrderOfKeepingAndLetGoByEither) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    ListeningStore store(both);
    must(store.keepLine(both, must(Wording::from("We are both tired, and both here."))));
    must(store.keepLine(both, must(Wording::from("Quiet is not distance."))));
    EXPECT_THAT(wordsOf(must(store.keptLines())),
                ElementsAre("We are both tired, and both here.", "Quiet is not distance."));
    auto& ana = vault.alone(kAna);
    must(ListeningStore(ana).letGoOfLine(must(ListeningStore(ana).keptLines()).front().id));
    EXPECT_THAT(wordsOf(must(ListeningStore(vault.together()).keptLines())),
                ElementsAre("Quiet is not distance."));
}

TEST(KeptLines, AreClosedToOneAloneUnderOnlyTogether) {
    TemporaryVault vault(Opening::Together);
    auto& both = vault.together();
    must(ListeningStore(both).keepLine(both, must(Wording::from("Quiet is not distance."))));
    auto& ana = vault.alone(kAna);
    EXPECT_THAT(must(ListeningStore(ana).keptLines()), IsEmpty());
    EXPECT_FALSE(must(ListeningStore(ana).parked()).has_value());
    EXPECT_EQ(ListeningStore(ana).letGoOfParked().error().code, ErrorCode::NeedsBoth);
}

TEST(Notes, AreTheirAuthorsAlone) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const auto id = must(ListeningStore(both).keepNote(kAna, "I held back.\nThat was right."));
    EXPECT_EQ(rowsIn(both.own(kBen), "talk_note") + rowsIn(*both.shared(), "kept_line"), 0);
    EXPECT_EQ(ListeningStore(vault.alone(kBen)).notes(kAna).error().code, ErrorCode::NotPresent);
    auto& ana = vault.alone(kAna);
    EXPECT_THAT(wordsOf(must(ListeningStore(ana).notes(kAna))), ElementsAre("I held back.\nThat was right."));
    must(ListeningStore(ana).eraseNote(kAna, id));
    EXPECT_THAT(must(ListeningStore(ana).notes(kAna)), IsEmpty());
}

std::map<std::string, std::set<std::string>> columnsOf(Database& room, const std::set<std::string>& tables) {
    std::map<std::string, std::set<std::string>> out;
    for (const auto& table : tables) {
        auto rows = must(room.prepare("SELECT name FROM pragma_table_info('" + table + "')"));
        while (must(rows.step())) {
            out[table].insert(rows.text(0));
        }
    }
    return out;
}

// Every column, so that none is added without its reason being written here. None says who paused, stopped or
// parked, what was said, how often they talk, or how often something had to be said.
TEST(Tables, OfListeningHaveOnlyTheseColumns) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const std::map<std::string, std::set<std::string>> own = {
        {"talk_topic", {"id", "card", "words", "place"}}, // prepared alone; place is an order
        {"talk_put_away", {"card"}},                      // for its owner's eyes; no day, no "how often"
        {"talk_note", {"id", "text", "place"}},           // what its author chose to keep; no day
    };
    const std::map<std::string, std::set<std::string>> shared = {
        // one row at most: topic, day, state, the order of speaking, and the line for the recap
        {"parked_talk",
         {"only", "card", "words", "day", "state", "length", "speaker", "is_second_turn", "line"}},
        {"kept_line", {"id", "words", "place"}}, // approved by both; no day, so no "how often"
    };
    EXPECT_EQ(columnsOf(both.own(kAna), {"talk_topic", "talk_put_away", "talk_note"}), own);
    EXPECT_EQ(columnsOf(*both.shared(), {"parked_talk", "kept_line"}), shared);
}

TEST(Content, OfListeningIsWholeAndKind) {
    const auto& all = content();
    EXPECT_GE(all.deck.size(), 24U);
    EXPECT_GE(all.feelings.size(), 12U);
    EXPECT_GE(all.needs.size(), 12U);
    for (const auto energy : {Energy::Little, Energy::Some}) {
        EXPECT_GE(std::count_if(all.deck.begin(), all.deck.end(),
                                [&](const Card& card) { return card.energy == energy; }),
                  6);
    }
    EXPECT_EQ(contentFrom("[]").error().code, ErrorCode::TextNotReadable);
    EXPECT_EQ(contentFrom(R"({"format": 2})").error().detail, "format");
    EXPECT_EQ(contentFrom(R"({"format": 1, "topics": []})").error().detail, "topics");
    EXPECT_EQ(contentFrom(R"({"format": 1, "topics": [{"id": "a", "words": " b", "energy": "some"}]})")
                  .error()
                  .detail,
              "topics");
}

TEST(Wishes, AreKnownToBeAboutTouchByTheirWords) {
    for (const auto* touch : {"Could you kiss me more", "a long hug before sleep", "Will you touch my back?",
                              "A foot rub", "sleeping naked"}) {
        EXPECT_TRUE(namesTouch(touch)) << touch;
    }
    for (const auto* other : {"Could you put the kettle on", "Ring my sister on Friday",
                              "ten minutes of quiet", "a lift to the clinic", ""}) {
        EXPECT_FALSE(namesTouch(other)) << other;
    }
}

} // namespace
} // namespace inglenook::listening

// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/small_notes.h"

#include "agreement/agreement_store.h"
#include "support/couple_at_table.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace inglenook {
namespace {

using namespace test;

template <class Store>
void openTogether(CoupleAtTable& couple, Seat of, const EntryId& id) {
    auto& both = couple.together();
    must(Store(both).open(both, of, id));
}

EntryId keptTogether(CoupleAtTable& couple, const std::string& text) {
    auto& both = couple.together();
    return must(Jar(both).keepTogether(both, text));
}

Setback aSetback() {
    Setback note;
    note.happened = "We lay down and I turned away.";
    note.bodyTold = "My side was sore.";
    return note;
}

std::vector<std::string> texts(const std::vector<GoodThing>& things) {
    std::vector<std::string> out;
    for (const auto& thing : things) {
        out.push_back(thing.text);
    }
    std::sort(out.begin(), out.end());
    return out;
}

TEST(Setback, LiesInItsAuthorsRoomUntilTheyOpenItTogether) {
    for (const auto opening : {Opening::Either, Opening::Together}) {
        CoupleAtTable couple(opening);
        const auto id = must(SetbackStore(couple.alone(kAna)).write(kAna, aSetback()));
        EXPECT_TRUE(must(SetbackStore(couple.together()).opened())[kAna].empty());
        EXPECT_TRUE(must(SetbackStore(couple.alone(kBen)).opened())[kAna].empty());
        openTogether<SetbackStore>(couple, kAna, id);
        EXPECT_EQ(must(SetbackStore(couple.together()).opened())[kAna].size(), 1U);
        EXPECT_EQ(must(SetbackStore(couple.alone(kBen)).opened())[kAna].size(),
                  opening == Opening::Either ? 1U : 0U);
    }
}

TEST(Setback, ErasedByItsAuthorIsGoneEverywhere) {
    CoupleAtTable couple(Opening::Either);
    const auto id = must(SetbackStore(couple.alone(kAna)).write(kAna, aSetback()));
    openTogether<SetbackStore>(couple, kAna, id);
    must(SetbackStore(couple.alone(kAna)).erase(kAna, id));
    EXPECT_TRUE(must(SetbackStore(couple.alone(kBen)).opened())[kAna].empty());
    auto rows = must(couple.together().shared()->prepare("SELECT count(*) FROM setback"));
    EXPECT_TRUE(must(rows.step()));
    EXPECT_EQ(rows.integer(0), 0);
}

TEST(Setback, WrittenAnewIsClosedUntilItIsOpenedAnew) {
    CoupleAtTable couple(Opening::Either);
    auto note = aSetback();
    note.id = must(SetbackStore(couple.alone(kAna)).write(kAna, note));
    openTogether<SetbackStore>(couple, kAna, note.id);
    note.mayTry = "A pillow first.";
    must(SetbackStore(couple.alone(kAna)).write(kAna, note));
    EXPECT_TRUE(must(SetbackStore(couple.alone(kBen)).opened())[kAna].empty());
    EXPECT_EQ(must(SetbackStore(couple.alone(kAna)).mine(kAna)).front().mayTry, "A pillow first.");
}

TEST(Setback, NeedsOneAnswerAndNoMore) {
    CoupleAtTable couple(Opening::Either);
    EXPECT_EQ(SetbackStore(couple.alone(kAna)).write(kAna, {}).error().code, ErrorCode::TextEmpty);
    Setback note;
    note.different = "It was late.";
    EXPECT_TRUE(SetbackStore(couple.alone(kAna)).write(kAna, note).has_value());
}

TEST(Setback, ChangesNoLineAndNoGoal) {
    CoupleAtTable couple(Opening::Either);
    const auto line = couple.agreed(kHug);
    auto note = aSetback();
    note.about = EntryId::fromBytes(line.bytes());
    must(SetbackStore(couple.alone(kBen)).write(kBen, note));
    EXPECT_TRUE(isInForce(couple.together(), line));
}

TEST(Jar, HasOnesOwnAloneAndTheSharedOneAtTheTable) {
    CoupleAtTable couple(Opening::Either);
    const auto own = must(Jar(couple.alone(kAna)).keep(kAna, "He hummed."));
    (void)keptTogether(couple, "We slept.");
    EXPECT_EQ(texts(must(Jar(couple.together()).things())), (std::vector<std::string>{"We slept."}));
    EXPECT_EQ(texts(must(Jar(couple.alone(kAna)).things())),
              (std::vector<std::string>{"He hummed.", "We slept."}));
    EXPECT_EQ(texts(must(Jar(couple.alone(kBen)).things())), (std::vector<std::string>{"We slept."}));
    openTogether<Jar>(couple, kAna, own);
    EXPECT_EQ(must(Jar(couple.alone(kBen)).things()).size(), 2U);
}

TEST(Jar, UnderOnlyTogetherIsOnesOwnWhileAlone) {
    CoupleAtTable couple(Opening::Together);
    must(Jar(couple.alone(kAna)).keep(kAna, "He hummed."));
    (void)keptTogether(couple, "We slept.");
    EXPECT_EQ(texts(must(Jar(couple.alone(kAna)).things())), (std::vector<std::string>{"He hummed."}));
    EXPECT_TRUE(must(Jar(couple.alone(kBen)).things()).empty());
    EXPECT_EQ(Jar(couple.alone(kBen)).keep(kAna, "x").error().code, ErrorCode::NotPresent);
}

TEST(Jar, LineTakenOutIsGoneForBoth) {
    CoupleAtTable couple(Opening::Either);
    const auto own = must(Jar(couple.alone(kAna)).keep(kAna, "He hummed."));
    const auto shared = keptTogether(couple, "We slept.");
    openTogether<Jar>(couple, kAna, own);
    must(Jar(couple.alone(kBen)).erase(kBen, own));
    must(Jar(couple.alone(kBen)).erase(kBen, shared));
    EXPECT_EQ(must(Jar(couple.together()).things()).size(), 2U) << "neither is Ben's alone to take out";
    must(Jar(couple.alone(kAna)).erase(kAna, own));
    must(Jar(couple.together()).erase(kBen, shared));
    EXPECT_TRUE(must(Jar(couple.alone(kBen)).things()).empty());
}

std::set<std::string> columnsOf(Database& room, const std::string& table) {
    std::set<std::string> out;
    auto rows = must(room.prepare("SELECT name FROM pragma_table_info('" + table + "')"));
    while (must(rows.step())) {
        out.insert(rows.text(0));
    }
    return out;
}

// Every column, so that none is added without its reason being written here. None counts, dates or compares
// anything, and none in the shared room says who stepped down, rested or let go.
TEST(Tables, OfGoalsHaveOnlyTheseColumns) {
    CoupleAtTable couple(Opening::Either);
    auto& both = couple.together();
    using Columns = std::set<std::string>;
    // the owner's own side, now; the day and the seconds are of a yes that is slept on, and go with it
    EXPECT_EQ(columnsOf(both.own(kAna), "own_goal"),
              (Columns{"id", "adopted", "rung", "is_resting", "first_yes", "first_rung", "first_on",
                       "second_yes_from", "is_let_go", "on_paper"}));
    EXPECT_EQ(columnsOf(both.own(kAna), "goal_draft"), (Columns{"id", "goal", "words", "is_brought"}));
    const Columns answers{"id", "about", "happened", "different", "body_told", "may_try", "helped", "place"};
    auto own = answers;
    own.insert("is_opened");
    EXPECT_EQ(columnsOf(both.own(kAna), "setback"), own); // no day: nothing tells how often
    auto shared = answers;
    shared.insert("seat"); // opened in its author's name
    EXPECT_EQ(columnsOf(*both.shared(), "setback"), shared);
    EXPECT_EQ(columnsOf(both.own(kAna), "good_thing"), (Columns{"id", "text", "is_opened", "place"}));
    EXPECT_EQ(columnsOf(*both.shared(), "good_thing"), (Columns{"id", "seat", "text", "place"}));
    // words, and the more cautious of two; no who
    EXPECT_EQ(columnsOf(*both.shared(), "goal"),
              (Columns{"id", "adopted", "rung", "is_resting", "on_table", "is_let_go"}));
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library_store.h"
#include "support/couple_at_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

std::set<std::string> shown(Sitting& sitting) {
    std::set<std::string> ids;
    for (const auto& item : shownItems(builtInLibrary().items, must(LibraryStore(sitting).limits()), {})) {
        ids.insert(item.id);
    }
    return ids;
}

OwnPrompt prompt(const std::string& text) { return {{}, text, TouchLevel::None, 5, false}; }

TEST(LibraryStore, ShowsNoTouchUntilItsPersonWantsIt) {
    CoupleAtTable couple(Opening::Either);
    auto& ana = couple.alone(kAna);
    EXPECT_EQ(must(LibraryStore(ana).ceiling(kAna)), TouchLevel::None);
    EXPECT_THAT(shown(ana), Not(Contains("tg-01")));
    must(LibraryStore(ana).chooseCeiling(kAna, TouchLevel::Nonsexual));
    EXPECT_THAT(shown(ana), Contains("tg-01"));
}

TEST(LibraryStore, LeavesOutByHealthForThePersonAndForBothAndSaysNowhereWhose) {
    CoupleAtTable couple(Opening::Either);
    must(LibraryStore(couple.alone(kAna)).setHealth(kAna, "panic", true));
    EXPECT_THAT(shown(couple.alone(kAna)), Not(Contains("gb-03")));
    EXPECT_THAT(shown(couple.alone(kBen)), Contains("gb-03"));
    EXPECT_THAT(shown(couple.together()), Not(Contains("gb-03")));
    const auto others = LibraryStore(couple.alone(kBen)).health(kAna);
    ASSERT_FALSE(others);
    EXPECT_EQ(others.error().code, ErrorCode::NotPresent);
    EXPECT_FALSE(LibraryStore(couple.alone(kAna)).setHealth(kAna, "not a code", true));
}

TEST(LibraryStore, TakesTheLowerCeilingAtTheTable) {
    CoupleAtTable couple(Opening::Either);
    must(LibraryStore(couple.alone(kAna)).chooseCeiling(kAna, TouchLevel::Sexual));
    auto& both = couple.together();
    EXPECT_EQ(must(LibraryStore(both).limits()).ceiling, TouchLevel::None);
    must(LibraryStore(both).chooseCeiling(kBen, TouchLevel::Nonsexual));
    EXPECT_EQ(must(LibraryStore(both).limits()).ceiling, TouchLevel::Nonsexual);
}

// Touch that is nearer than nonsexual is shown only while the agreement has such a line in force.
TEST(LibraryStore, ShowsNearerTouchOnlyWhileALineOfItIsInForce) {
    CoupleAtTable couple(Opening::Either);
    for (const auto seat : {kAna, kBen}) {
        must(LibraryStore(couple.alone(seat)).chooseCeiling(seat, TouchLevel::Sexual));
    }
    EXPECT_EQ(must(LibraryStore(couple.together()).limits()).inForce, TouchLevel::None);
    const auto line = couple.agreed(kKiss);
    EXPECT_EQ(must(LibraryStore(couple.together()).limits()).inForce, TouchLevel::Sensual);
    EXPECT_THAT(shown(couple.alone(kAna)), Contains("tg-22"));
    rest(couple.alone(kBen), kBen, line);
    EXPECT_THAT(shown(couple.alone(kAna)), Not(Contains("tg-22")));
    EXPECT_THAT(shown(couple.together()), Not(Contains("tg-22")));
}

TEST(LibraryStore, PutsAwaySilentlyAndBringsBack) {
    CoupleAtTable couple(Opening::Either);
    must(LibraryStore(couple.alone(kAna)).putAway(kAna, "qc-01"));
    EXPECT_THAT(shown(couple.alone(kAna)), Not(Contains("qc-01")));
    EXPECT_THAT(shown(couple.alone(kBen)), Contains("qc-01"));
    EXPECT_THAT(must(LibraryStore(couple.alone(kAna)).away(kAna)), ElementsAre("qc-01"));
    must(LibraryStore(couple.alone(kAna)).bringBack(kAna, "qc-01"));
    EXPECT_THAT(shown(couple.alone(kAna)), Contains("qc-01"));
}

TEST(LibraryStore, KeepsTheShadeOfTheTableAndUsesItNowhereElse) {
    CoupleAtTable couple(Opening::Either);
    const auto before = must(LibraryStore(couple.together()).limits());
    EXPECT_THAT(before.health, Not(IsEmpty()));
    EXPECT_THAT(before.away, Not(IsEmpty()));
    const auto alone = must(LibraryStore(couple.alone(kAna)).limits());
    EXPECT_THAT(alone.health, IsEmpty());
    EXPECT_THAT(alone.away, IsEmpty());
    EXPECT_EQ(must(LibraryStore(couple.together()).limits()), before);
}

TEST(LibraryStore, KeepsOwnEntriesToTheirWriterAndSharedOnesAtTheTable) {
    CoupleAtTable couple(Opening::Either);
    must(LibraryStore(couple.alone(kAna)).write(kAna, prompt("Ask about the red chair.")));
    auto& both = couple.together();
    EXPECT_THAT(must(LibraryStore(both).ownPrompts()), IsEmpty());
    const auto shared = must(LibraryStore(both).writeTogether(both, prompt("Tea at the window.")));
    const auto atTable = must(LibraryStore(both).ownPrompts());
    ASSERT_EQ(atTable.size(), 1U);
    EXPECT_TRUE(atTable.front().isShared);
    EXPECT_EQ(must(LibraryStore(couple.alone(kAna)).ownPrompts()).size(), 2U);
    EXPECT_EQ(must(LibraryStore(couple.alone(kBen)).ownPrompts()).size(), 1U);
    must(LibraryStore(couple.alone(kBen)).erase(shared));
    EXPECT_THAT(must(LibraryStore(couple.alone(kBen)).ownPrompts()), IsEmpty());
}

TEST(LibraryStore, WorksAloneUnderOnlyTogether) {
    CoupleAtTable couple(Opening::Together);
    auto& ana = couple.alone(kAna);
    must(LibraryStore(ana).write(kAna, prompt("Mine.")));
    EXPECT_EQ(must(LibraryStore(ana).ownPrompts()).size(), 1U);
    EXPECT_FALSE(shown(ana).empty());
}

TEST(LibraryStore, RefusesAnEmptyEntryAndMinutesThatAreNone) {
    CoupleAtTable couple(Opening::Either);
    LibraryStore store(couple.alone(kAna));
    EXPECT_EQ(store.write(kAna, prompt("  ")).error().code, ErrorCode::TextEmpty);
    auto long1 = prompt("x");
    long1.minutes = 61;
    EXPECT_EQ(store.write(kAna, long1).error().code, ErrorCode::OutsideRules);
}

// Every column of the library and the language helper, with its reason. None says what was read, when, or how
// often.
TEST(Tables, OfTheLibraryAndTheLanguageHelperHaveOnlyTheseColumns) {
    CoupleAtTable couple(Opening::Either);
    const std::map<std::string, std::set<std::string>> allowed = {
        {"library_health", {"code"}},                                   // left out for one's health
        {"library_choice", {"only", "touch"}},                          // one's own ceiling
        {"library_shade", {"only", "half"}},                            // random; says nothing
        {"library_away", {"item"}},                                     // not for me
        {"library_entry", {"id", "text", "touch", "minutes", "place"}}, // own words
        {"wording_choice", {"only", "mode", "in_journal"}},             // off, gentle, learning
        {"wording_allowed", {"words"}}};                                // words one keeps
    auto& both = couple.together();
    for (const auto& [table, columns] : allowed) {
        std::set<std::string> found;
        auto rows = must(both.own(kAna).prepare("SELECT name FROM pragma_table_info('" + table + "')"));
        while (must(rows.step())) {
            found.insert(rows.text(0));
        }
        EXPECT_EQ(found, columns) << table;
    }
    std::set<std::string> shared;
    auto rows = must(both.shared()->prepare("SELECT name FROM pragma_table_info('library_entry')"));
    while (must(rows.step())) {
        shared.insert(rows.text(0));
    }
    EXPECT_EQ(shared, allowed.at("library_entry")); // no who
}

} // namespace
} // namespace inglenook::test

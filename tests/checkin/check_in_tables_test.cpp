// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/room_contents.h"

#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>

namespace inglenook {
namespace {

using namespace test;
using Columns = std::map<std::string, std::set<std::string>>;

/// Every column of every table whose name speaks of check-ins or of what helped.
Columns columnsOf(Database& room) {
    Columns out;
    auto rows = must(room.prepare(
        "SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table' "
        "AND (s.name LIKE '%check_in%' OR s.name LIKE 'helped%')"));
    while (must(rows.step())) {
        out[rows.text(0)].insert(rows.text(1));
    }
    return out;
}

// Every column, so that none is added without its reason being written here.
TEST(Tables, OfCheckInsInOwnRoomsHaveOnlyTheseColumns) {
    TemporaryVault vault(Opening::Either);
    const Columns allowed = {
        // day: for looking back; of an opened one the day of the opening, so that nothing tells how long it
        // lay sealed. sheet: what was answered, of one length, zeros for what was not. shown: what its author
        // let be seen, so that the copy can be compared; nothing once it has faded.
        {"check_in", {"id", "day", "standing", "sheet", "shown"}},
        // how its owner likes it
        {"check_in_choice", {"only", "unopened", "resolution", "places", "plotted", "looked_at_together"}},
        // what both chose; no start day, so that nothing can be late
        {"check_in_rhythm", {"only", "rhythm", "fades_after"}},
        // a sentence that its owner ticked for paper
        {"helped_tick", {"tag", "dimensions"}},
    };
    EXPECT_EQ(columnsOf(vault.alone(kAna).own(kAna)), allowed);
}

TEST(Tables, OfCheckInsInTheSharedRoomHaveOnlyTheseColumns) {
    TemporaryVault vault(Opening::Either);
    const Columns allowed = {
        // seat: whose words they are. day: of the opening, the same for both. sheet: what its author let be
        // seen, of one length, zeros for everything else.
        {"opened_check_in", {"opening", "seat", "day", "sheet"}},
        {"check_in_rhythm", {"only", "rhythm", "fades_after"}},
    };
    EXPECT_EQ(columnsOf(*vault.together().shared()), allowed);
}

TEST(Tables, OfCheckInsKnowNoMomentNoCountAndNoStart) {
    TemporaryVault vault(Opening::Either);
    auto& both = vault.together();
    const std::regex unwanted("(count|number|often|time|minute|second|hour|moment|_at$|start|first|last|"
                              "since|skip|refus|cancel|miss)");
    for (auto* room : {&both.own(kAna), both.shared()}) {
        for (const auto& [table, columns] : columnsOf(*room)) {
            for (const auto& column : columns) {
                EXPECT_FALSE(std::regex_search(column, unwanted)) << table << "." << column;
            }
        }
    }
}

} // namespace
} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/room_contents.h"

#include <algorithm>

namespace inglenook::test {

namespace {

std::vector<std::string> textsOf(Database& room, const std::string& sql) {
    auto rows = must(room.prepare(sql));
    std::vector<std::string> out;
    while (must(rows.step())) {
        out.push_back(rows.text(0));
    }
    return out;
}

} // namespace

std::vector<std::string> checkInRowsOf(Database& room) {
    std::vector<std::string> out;
    const auto tables = textsOf(room, "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                      "(name LIKE '%check_in%' OR name LIKE 'helped%') ORDER BY name");
    for (const auto& table : tables) {
        std::string columns;
        for (const auto& column :
             textsOf(room, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid")) {
            if (column == "id" || column == "opening") { continue; }
            columns += (columns.empty() ? "" : " || ' ' || ") + ("quote(" + column + ")");
        }
        auto rows = textsOf(room, "SELECT " + columns + " FROM " + table);
        std::sort(rows.begin(), rows.end()); // ids are random, and so is the order
        for (const auto& row : rows) {
            out.push_back(table + ": " + row);
        }
    }
    return out;
}

std::vector<std::int64_t> pagesOf(Database& room) {
    std::vector<std::int64_t> out;
    for (const auto* sql : {"PRAGMA page_count", "PRAGMA freelist_count"}) {
        auto rows = must(room.prepare(sql));
        expects(must(rows.step()), "a pragma answers");
        out.push_back(rows.integer(0));
    }
    return out;
}

void answered(Sitting& sitting, Seat by, Dimension dimension, const Answer& answer) {
    must(CheckInStore(sitting).answer(by, dimension, answer));
}

void openedTogether(TemporaryVault& vault, const DimensionSet& ofAna, const DimensionSet& ofBen) {
    auto& together = vault.together();
    for (const auto seat : kBothSeats) {
        if (!must(CheckInStore(together).sealed(seat))) {
            answered(together, seat, Dimension::Mood, five(1));
        }
    }
    BySeat<DimensionSet> shown;
    shown[kAna] = ofAna;
    shown[kBen] = ofBen;
    must(CheckInStore(together).open(together, shown));
}

} // namespace inglenook::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/overlap_rows.h"

#include <algorithm>

namespace inglenook {
namespace {

Result<std::set<StanceKey>> keysIn(Database& room, std::string_view sql) {
    auto rows = room.prepare(sql);
    if (!rows) { return passOn(rows); }
    std::set<StanceKey> out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out.insert({rows->text(0), static_cast<Direction>(rows->integer(1))});
    }
}

constexpr std::string_view kSharedOverlap = "SELECT activity, direction FROM shared_overlap";
constexpr std::string_view kOwnOverlap = "SELECT activity, direction FROM own_overlap";

Result<void> runWithKey(Database& room, std::string_view sql, const StanceKey& key) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    row->bind(":activity", key.activity).bind(":direction", static_cast<int>(key.direction));
    return row->run();
}

constexpr std::string_view kEraseShared =
    "DELETE FROM shared_overlap WHERE activity = :activity AND direction = :direction";
constexpr std::string_view kEraseOwn =
    "DELETE FROM own_overlap WHERE activity = :activity AND direction = :direction";

Result<std::optional<Day>> roundDayIn(Database& room, std::string_view sql) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    auto found = row->step();
    if (!found) { return passOn(found); }
    return *found ? std::optional<Day>(dayOf(row->integer(0))) : std::nullopt;
}

/// The statements of one room for a round.
struct RoundSql {
    std::string_view clear;
    std::string_view insert;
    std::string_view day;
};

constexpr RoundSql kOwnRound = {
    "DELETE FROM own_overlap",
    "INSERT INTO own_overlap (activity, direction) VALUES (:activity, :direction)",
    "INSERT OR REPLACE INTO own_round (id, opened_on) VALUES (1, :day)",
};
constexpr RoundSql kSharedRound = {
    "DELETE FROM shared_overlap",
    "INSERT INTO shared_overlap (activity, direction) VALUES (:activity, :direction)",
    "INSERT OR REPLACE INTO shared_round (id, opened_on) VALUES (1, :day)",
};

RoomWrite roundWrite(const RoundSql& sql, const std::set<StanceKey>& overlaps, Day day) {
    return [sql, overlaps, day](Database& room) -> Result<void> {
        if (auto cleared = room.run(sql.clear); !cleared) { return cleared; }
        for (const auto& key : overlaps) {
            if (auto written = runWithKey(room, sql.insert, key); !written) { return written; }
        }
        auto row = room.prepare(sql.day);
        if (!row) { return passOn(row); }
        row->bind(":day", dayNumber(day));
        return row->run();
    };
}

} // namespace

Result<std::set<StanceKey>> sharedOverlaps(Together& together) {
    auto shared = keysIn(*together.shared(), kSharedOverlap);
    if (!shared) { return passOn(shared); }
    for (const auto seat : kBothSeats) {
        auto own = keysIn(together.own(seat), kOwnOverlap);
        if (!own) { return passOn(own); }
        std::erase_if(*shared, [&](const auto& key) { return own->count(key) == 0; });
    }
    return shared;
}

Result<std::optional<Day>> lastRoundDay(Together& together) {
    auto last = roundDayIn(*together.shared(), "SELECT opened_on FROM shared_round");
    for (const auto seat : kBothSeats) {
        if (!last) { return last; }
        auto own = roundDayIn(together.own(seat), "SELECT opened_on FROM own_round");
        if (!own) { return own; }
        last = std::max(*last, *own); // no day is before every day
    }
    return last;
}

void writeRound(ConsentWrites& writes, const std::set<StanceKey>& overlaps, Day day) {
    for (const auto seat : kBothSeats) {
        writes.own[seat].push_back(roundWrite(kOwnRound, overlaps, day));
    }
    writes.shared.push_back(roundWrite(kSharedRound, overlaps, day));
}

void takeBackOverlap(ConsentWrites& writes, Seat seat, const StanceKey& key) {
    writes.own[seat].emplace_back([key](Database& own) { return runWithKey(own, kEraseOwn, key); });
    writes.shared.emplace_back([key](Database& shared) { return runWithKey(shared, kEraseShared, key); });
}

Result<void> dropForeignOverlaps(Sitting& sitting, Seat seat) {
    auto shared = keysIn(*sitting.shared(), kSharedOverlap);
    auto own = keysIn(sitting.own(seat), kOwnOverlap);
    if (!shared) { return passOn(shared); }
    if (!own) { return passOn(own); }
    for (const auto& key : *shared) {
        if (own->count(key) > 0) { continue; }
        if (auto gone = runWithKey(*sitting.shared(), kEraseShared, key); !gone) { return gone; }
    }
    return {};
}

} // namespace inglenook

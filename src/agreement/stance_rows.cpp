// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/stance_rows.h"

#include "agreement/row_values.h"

namespace inglenook {
namespace {

Result<void> runWithKey(Database& own, std::string_view sql, const StanceKey& key) {
    auto row = own.prepare(sql);
    if (!row) { return passOn(row); }
    row->bind(":activity", key.activity).bind(":direction", static_cast<int>(key.direction));
    return row->run();
}

} // namespace

Result<std::vector<StanceAnswer>> stanceRows(Database& own) {
    auto rows = own.prepare(R"sql(
        SELECT activity, direction, stance, conditions, until, until_event FROM stance
        ORDER BY activity, direction)sql");
    if (!rows) { return passOn(rows); }
    std::vector<StanceAnswer> out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        StanceAnswer answer;
        answer.key = {rows->text(0), static_cast<Direction>(rows->integer(1))};
        answer.stance = static_cast<Stance>(rows->integer(2));
        answer.conditions = termIn(*rows, 3).value_or(closedTerm());
        answer.until = dayIn(*rows, 4);
        answer.untilEvent = rows->text(5);
        out.push_back(std::move(answer));
    }
}

Result<void> writeStance(Database& own, const StanceAnswer& answer) {
    if (answer.stance == Stance::Unanswered) { return eraseStance(own, answer.key); }
    auto row = own.prepare(R"sql(
        INSERT OR REPLACE INTO stance (activity, direction, stance, conditions, until, until_event)
        VALUES (:activity, :direction, :stance, :conditions, :until, :until_event))sql");
    if (!row) { return passOn(row); }
    row->bind(":activity", answer.key.activity).bind(":direction", static_cast<int>(answer.key.direction));
    row->bind(":stance", static_cast<int>(answer.stance)).bind(":conditions", encoded(answer.conditions));
    bindDay(*row, ":until", answer.until);
    row->bind(":until_event", answer.untilEvent);
    return row->run();
}

Result<void> eraseStance(Database& own, const StanceKey& key) {
    return runWithKey(own, "DELETE FROM stance WHERE activity = :activity AND direction = :direction", key);
}

Result<void> rememberBefore(Database& own, const StanceKey& key) {
    return runWithKey(own, R"sql(
        INSERT OR IGNORE INTO stance_before (activity, direction, stance, conditions, until, until_event)
        SELECT :activity, :direction, stance, coalesce(conditions, x''), until, coalesce(until_event, '')
        FROM (SELECT 1) LEFT JOIN stance ON activity = :activity AND direction = :direction)sql",
                      key);
}

Result<void> forgetBefore(Database& own, const StanceKey& key) {
    return runWithKey(own, "DELETE FROM stance_before WHERE activity = :activity AND direction = :direction",
                      key);
}

Result<void> bringBackBefore(Database& own) {
    auto gone = own.run(R"sql(
        DELETE FROM stance WHERE (activity, direction) IN (SELECT activity, direction FROM stance_before))sql");
    if (!gone) { return gone; }
    auto back = own.run(R"sql(
        INSERT INTO stance (activity, direction, stance, conditions, until, until_event)
        SELECT activity, direction, stance, conditions, until, until_event FROM stance_before
        WHERE stance IS NOT NULL)sql");
    if (!back) { return back; }
    return own.run("DELETE FROM stance_before");
}

} // namespace inglenook

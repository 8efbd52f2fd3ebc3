// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_rows.h"

#include "agreement/row_values.h"

#include <algorithm>
#include <limits>

namespace inglenook {
namespace {

constexpr std::string_view kOwn = R"sql(
    SELECT id, adopted, rung, is_resting, first_yes, first_rung, first_on, second_yes_from, is_let_go, on_paper
    FROM own_goal)sql";
constexpr std::string_view kForgetOwn = "DELETE FROM own_goal WHERE id = :id";
constexpr std::string_view kWriteOwn = R"sql(
    INSERT OR REPLACE INTO own_goal (id, adopted, rung, is_resting, first_yes, first_rung, first_on,
                                     second_yes_from, is_let_go, on_paper)
    VALUES (:id, :adopted, :rung, :is_resting, :first_yes, :first_rung, :first_on, :second_yes_from,
            :is_let_go, :on_paper))sql";
constexpr std::string_view kShared = "SELECT id, adopted, rung, is_resting, on_table, is_let_go FROM goal";
constexpr std::string_view kForgetShared = "DELETE FROM goal WHERE id = :id";
constexpr std::string_view kWriteShared = R"sql(
    INSERT OR REPLACE INTO goal (id, adopted, rung, is_resting, on_table, is_let_go)
    VALUES (:id, :adopted, :rung, :is_resting, :on_table, :is_let_go))sql";
constexpr std::string_view kDrafts = "SELECT id, goal, words, is_brought FROM goal_draft";
constexpr std::string_view kForgetDraft = "DELETE FROM goal_draft WHERE id = :id";
constexpr std::string_view kWriteDraft = R"sql(
    INSERT OR REPLACE INTO goal_draft (id, goal, words, is_brought)
    VALUES (:id, :goal, :words, :is_brought))sql";

/// A number that no ladder has is the first step.
int rungIn(const Statement& row, int column) {
    const auto number = row.integer(column);
    return number >= 0 && number < static_cast<std::int64_t>(kMostRungs) ? static_cast<int>(number) : 0;
}

OwnGoal ownIn(const Statement& row) {
    OwnGoal own;
    own.adopted = bytesIn(row, 1);
    own.pace = {rungIn(row, 2), row.integer(3) != 0};
    if (auto first = bytesIn(row, 4)) {
        own.first = FirstYes{std::move(*first), rungIn(row, 5), dayOf(row.integer(6)), row.integer(7)};
    }
    own.isLetGo = row.integer(8) != 0;
    own.onPaper = row.integer(9) != 0;
    return own;
}

Result<void> runWithId(Database& room, std::string_view sql, ByteView id) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    return row->bind(":id", id).run();
}

template <class Value, class Read>
Result<std::map<GoalId, Value>> readAll(Database& room, std::string_view sql, Read read) {
    auto rows = room.prepare(sql);
    if (!rows) { return passOn(rows); }
    std::map<GoalId, Value> out;
    while (true) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out[rows->template id<GoalId>(0)] = read(*rows);
    }
}

} // namespace

Result<std::map<GoalId, OwnGoal>> ownGoals(Database& own) { return readAll<OwnGoal>(own, kOwn, ownIn); }

Result<std::map<GoalId, SharedGoal>> sharedGoals(Database& shared) {
    return readAll<SharedGoal>(shared, kShared, [](const Statement& row) {
        return SharedGoal{
            bytesIn(row, 1), {rungIn(row, 2), row.integer(3) != 0}, bytesIn(row, 4), row.integer(5) != 0};
    });
}

Result<void> writeOwnGoal(Database& own, const GoalId& id, const OwnGoal& goal) {
    if (goal == OwnGoal{}) { return runWithId(own, kForgetOwn, id.bytes()); }
    auto row = own.prepare(kWriteOwn);
    if (!row) { return passOn(row); }
    const auto first = goal.first.value_or(FirstYes{});
    return row->bind(":id", id)
        .bind(":adopted", goal.adopted)
        .bind(":rung", goal.pace.rung)
        .bind(":is_resting", goal.pace.isResting ? 1 : 0)
        .bind(":first_yes", goal.first ? std::optional<Bytes>(first.bytes) : std::nullopt)
        .bind(":first_rung", first.rung)
        .bind(":first_on", dayNumber(first.on))
        .bind(":second_yes_from", first.secondFrom)
        .bind(":is_let_go", goal.isLetGo ? 1 : 0)
        .bind(":on_paper", goal.onPaper ? 1 : 0)
        .run();
}

Result<void> writeSharedGoal(Database& shared, const GoalId& id, const SharedGoal& goal) {
    if (goal == SharedGoal{}) { return runWithId(shared, kForgetShared, id.bytes()); }
    auto row = shared.prepare(kWriteShared);
    if (!row) { return passOn(row); }
    return row->bind(":id", id)
        .bind(":adopted", goal.adopted)
        .bind(":rung", goal.pace.rung)
        .bind(":is_resting", goal.pace.isResting ? 1 : 0)
        .bind(":on_table", goal.onTable)
        .bind(":is_let_go", goal.isLetGo ? 1 : 0)
        .run();
}

Result<std::vector<GoalDraft>> goalDrafts(Database& own) {
    auto rows = own.prepare(kDrafts);
    if (!rows) { return passOn(rows); }
    std::vector<GoalDraft> out;
    while (true) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { break; }
        auto words = decodedGoal(rows->blob(2));
        if (!words) { continue; }
        out.push_back({rows->id<EntryId>(0), rows->id<GoalId>(1), std::move(*words), rows->integer(3) != 0});
    }
    std::sort(out.begin(), out.end(), [](const GoalDraft& a, const GoalDraft& b) {
        return std::tie(a.words.kind, a.words.title, a.id) < std::tie(b.words.kind, b.words.title, b.id);
    });
    return out;
}

Result<void> writeGoalDraft(Database& own, const GoalDraft& draft) {
    auto row = own.prepare(kWriteDraft);
    if (!row) { return passOn(row); }
    return row->bind(":id", draft.id)
        .bind(":goal", draft.goal)
        .bind(":words", encoded(draft.words))
        .bind(":is_brought", draft.isBrought ? 1 : 0)
        .run();
}

Result<void> eraseGoalDraft(Database& own, const EntryId& id) {
    return runWithId(own, kForgetDraft, id.bytes());
}

} // namespace inglenook

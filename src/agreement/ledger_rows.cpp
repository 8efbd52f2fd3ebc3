// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/ledger_rows.h"

#include "agreement/row_values.h"

namespace inglenook {
namespace {

constexpr std::string_view kOwnRows = R"sql(
    SELECT line, final_yes, final_yes_on, first_yes, first_yes_on, second_yes_from, words, is_held, held_since,
           rest_until, would_help, narrowed_to, is_withdrawn, closed_until, tick, pending
    FROM own_line)sql";

OwnRow ownRowIn(const Statement& row) {
    OwnRow out;
    out.part.finalYes = bytesIn(row, 1);
    out.part.finalYesOn = dayIn(row, 2);
    out.part.firstYes = bytesIn(row, 3);
    out.part.firstYesOn = dayIn(row, 4);
    out.part.secondYesFrom = row.integer(5);
    out.part.words = bytesIn(row, 6);
    out.part.isHeld = row.integer(7) != 0;
    out.part.heldSince = dayIn(row, 8);
    out.part.restUntil = row.text(9);
    out.part.wouldHelp = row.text(10);
    out.part.narrowedTo = termIn(row, 11);
    out.part.isWithdrawn = row.integer(12) != 0;
    out.part.closedUntil = dayIn(row, 13);
    out.part.tick = bytesIn(row, 14);
    out.pending = static_cast<Pending>(row.integer(15));
    return out;
}

constexpr std::string_view kSharedRows = R"sql(
    SELECT id, agreed, proposal, on_table, is_rested, rested_since, rest_until, would_help, narrowed_to, is_withdrawn
    FROM line)sql";

SharedRow sharedRowIn(const Statement& row) {
    SharedRow out;
    out.part.agreed = bytesIn(row, 1);
    if (!row.isNull(2)) { out.proposal = row.id<ProposalId>(2); }
    out.part.onTable = bytesIn(row, 3);
    out.part.isRested = row.integer(4) != 0;
    out.part.restedSince = dayIn(row, 5);
    out.part.restUntil = row.text(6);
    out.part.wouldHelp = row.text(7);
    out.part.narrowedTo = termIn(row, 8);
    out.isWithdrawn = row.integer(9) != 0;
    return out;
}

/// All rows of a query without values, by the id in its first column.
template <class Row, class Read>
Result<std::map<LineId, Row>> rowsByLine(Database& room, std::string_view sql, Read read) {
    auto rows = room.prepare(sql);
    if (!rows) { return passOn(rows); }
    std::map<LineId, Row> out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out.emplace(rows->id<LineId>(0), read(*rows));
    }
}

Result<void> eraseById(Database& room, std::string_view sql, const LineId& line) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    row->bind(":line", line);
    return row->run();
}

} // namespace

Result<std::map<LineId, OwnRow>> ownRows(Database& own) {
    return rowsByLine<OwnRow>(own, kOwnRows, ownRowIn);
}

Result<void> writeOwnRow(Database& own, const LineId& line, const OwnRow& row) {
    auto out = own.prepare(R"sql(
        INSERT OR REPLACE INTO own_line
            (line, final_yes, final_yes_on, first_yes, first_yes_on, second_yes_from, words, is_held, held_since,
             rest_until, would_help, narrowed_to, is_withdrawn, closed_until, tick, pending)
        VALUES (:line, :final_yes, :final_yes_on, :first_yes, :first_yes_on, :second_yes_from, :words, :is_held,
                :held_since, :rest_until, :would_help, :narrowed_to, :is_withdrawn, :closed_until, :tick,
                :pending))sql");
    if (!out) { return passOn(out); }
    const auto& part = row.part;
    out->bind(":line", line).bind(":final_yes", part.finalYes).bind(":first_yes", part.firstYes);
    bindDay(*out, ":final_yes_on", part.finalYesOn);
    bindDay(*out, ":first_yes_on", part.firstYesOn);
    out->bind(":second_yes_from", part.secondYesFrom).bind(":words", part.words);
    out->bind(":is_held", part.isHeld ? 1 : 0);
    bindDay(*out, ":held_since", part.heldSince);
    out->bind(":rest_until", part.restUntil).bind(":would_help", part.wouldHelp);
    bindTerm(*out, ":narrowed_to", part.narrowedTo);
    out->bind(":is_withdrawn", part.isWithdrawn ? 1 : 0);
    bindDay(*out, ":closed_until", part.closedUntil);
    out->bind(":tick", part.tick).bind(":pending", static_cast<int>(row.pending));
    return out->run();
}

Result<void> eraseOwnRow(Database& own, const LineId& line) {
    return eraseById(own, "DELETE FROM own_line WHERE line = :line", line);
}

Result<void> settlePending(Database& own) {
    return own.run("UPDATE own_line SET pending = 0 WHERE pending <> 0");
}

Result<void> dropPendingYeses(Database& own) {
    auto last = own.run(R"sql(
        UPDATE own_line SET words = coalesce(final_yes, words), final_yes = NULL, final_yes_on = NULL, pending = 0
        WHERE pending = 3)sql");
    if (!last) { return last; }
    return own.run(R"sql(
        UPDATE own_line SET words = coalesce(words, first_yes), first_yes = NULL, first_yes_on = NULL,
                            second_yes_from = 0, pending = 0
        WHERE pending = 2)sql");
}

void dropPendingYes(OwnRow& row) {
    auto& part = row.part;
    if (row.pending == Pending::FinalYes) {
        if (part.finalYes) { part.words = part.finalYes; }
        part.finalYes.reset();
        part.finalYesOn.reset();
    } else if (row.pending == Pending::FirstYes) {
        if (!part.words) { part.words = part.firstYes; }
        part.firstYes.reset();
        part.firstYesOn.reset();
        part.secondYesFrom = 0;
    } else {
        return;
    }
    row.pending = Pending::Nothing;
}

Result<std::map<LineId, SharedRow>> sharedRows(Database& shared) {
    return rowsByLine<SharedRow>(shared, kSharedRows, sharedRowIn);
}

Result<void> writeSharedRow(Database& shared, const LineId& line, const SharedRow& row) {
    auto out = shared.prepare(R"sql(
        INSERT OR REPLACE INTO line (id, agreed, proposal, on_table, is_rested, rested_since, rest_until, would_help,
                                     narrowed_to, is_withdrawn)
        VALUES (:line, :agreed, :proposal, :on_table, :is_rested, :rested_since, :rest_until, :would_help,
                :narrowed_to, :is_withdrawn))sql");
    if (!out) { return passOn(out); }
    const auto& part = row.part;
    out->bind(":line", line).bind(":agreed", part.agreed).bind(":on_table", part.onTable);
    out->bind(":proposal", part.onTable ? row.proposal : std::nullopt);
    out->bind(":is_rested", part.isRested ? 1 : 0);
    bindDay(*out, ":rested_since", part.restedSince);
    out->bind(":rest_until", part.restUntil).bind(":would_help", part.wouldHelp);
    bindTerm(*out, ":narrowed_to", part.narrowedTo);
    out->bind(":is_withdrawn", row.isWithdrawn ? 1 : 0);
    return out->run();
}

Result<void> eraseSharedRow(Database& shared, const LineId& line) {
    return eraseById(shared, "DELETE FROM line WHERE id = :line", line);
}

Result<AskedDays> askedDays(Database& shared) {
    auto rows = shared.prepare("SELECT activity, direction, closed_until FROM asked");
    if (!rows) { return passOn(rows); }
    AskedDays out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out[{rows->text(0), static_cast<Direction>(rows->integer(1))}] = dayOf(rows->integer(2));
    }
}

Result<void> writeAsked(Database& shared, const StanceKey& key, std::optional<Day> closedUntil) {
    auto row = shared.prepare(
        closedUntil ? "INSERT OR REPLACE INTO asked (activity, direction, closed_until) VALUES (:activity, "
                      ":direction, :day)"
                    : "DELETE FROM asked WHERE activity = :activity AND direction = :direction");
    if (!row) { return passOn(row); }
    row->bind(":activity", key.activity).bind(":direction", static_cast<int>(key.direction));
    if (closedUntil) { row->bind(":day", dayNumber(*closedUntil)); }
    return row->run();
}

} // namespace inglenook

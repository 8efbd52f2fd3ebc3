// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal/goal_book.h"

#include "agreement/consent_change.h"
#include "goal/goal_rows.h"
#include "goal/opened_notes.h"

#include <set>

namespace inglenook {
namespace {

/// What is in force comes out of the ledger itself, with the highest day that any open room has seen.
Result<GoalNow> nowAt(Sitting& sitting, OpenLines& forDrafts) {
    const auto book = readBook(sitting);
    if (!book) { return passOn(book); }
    GoalNow now;
    now.at = sitting.now();
    now.at.day = std::max(now.at.day, book->now.today);
    for (const auto& [id, line] : book->lines) {
        const auto standing = book->standingOf(line);
        if (line.isWithdrawn || !standing.line) { continue; }
        const auto& words = *standing.line;
        OpenLine open{id, {words.activity, words.direction}, words.level, words.wording, standing.inForce};
        open.isInForce = standing.state == LineState::Agreed || standing.state == LineState::DueForReview;
        open.isResting = standing.state == LineState::Resting;
        now.lines.push_back(open);
        const bool isOwnSeal = sitting.shared() == nullptr && !open.isResting && !standing.checked.empty();
        if (isOwnSeal) {
            open.term = words.term;
            open.isInForce = true;
        }
        forDrafts.push_back(std::move(open));
    }
    return now;
}

} // namespace

GoalParts newGoal(Sitting& sitting) {
    GoalParts parts;
    if (sitting.shared() != nullptr) { parts.shared.emplace(); }
    for (const auto seat : kBothSeats) {
        if (sitting.isPresent(seat)) { parts.own[seat].emplace(); }
    }
    return parts;
}

Result<GoalBook> readGoals(Sitting& sitting) {
    GoalBook book;
    auto now = nowAt(sitting, book.linesForDrafts);
    if (!now) { return passOn(now); }
    book.now = std::move(*now);
    const auto partsOf = [&](const GoalId& id) -> GoalParts& {
        return book.goals.try_emplace(id, newGoal(sitting)).first->second;
    };
    if (sitting.shared() != nullptr) {
        auto rows = sharedGoals(*sitting.shared());
        if (!rows) { return passOn(rows); }
        for (auto& [id, row] : *rows) {
            partsOf(id).shared = std::move(row);
        }
    }
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto rows = ownGoals(sitting.own(seat));
        if (!rows) { return passOn(rows); }
        for (auto& [id, row] : *rows) {
            partsOf(id).own[seat] = std::move(row);
        }
    }
    return book;
}

Result<void> writeGoal(Sitting& sitting, const GoalId& id, const GoalParts& was, const GoalParts& will) {
    if (was == will) { return {}; }
    for (const auto seat : kBothSeats) {
        if (was.own[seat] == will.own[seat]) { continue; }
        auto written = writeOwnGoal(sitting.own(seat), id, *will.own[seat]);
        if (!written) { return written; }
    }
    Result<void> written;
    if (was.shared != will.shared) { written = writeSharedGoal(*sitting.shared(), id, *will.shared); }
    sitting.changes().publish(Subject::Goal);
    return written;
}

Result<void> reconcileGoals(Sitting& sitting) {
    auto book = readGoals(sitting);
    if (!book) { return passOn(book); }
    for (const auto& [id, was] : book->goals) {
        const auto will = apply(was, GoalOpened{}, book->now);
        if (!will) { return passOn(will); }
        if (auto written = writeGoal(sitting, id, was, *will); !written) { return written; }
        if (was != *will && will->shared && will->shared->isLetGo) { sitting.forgetCopies(); }
    }
    return copyOpenedNotes(sitting);
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/boundary_rows.h"

#include <algorithm>

namespace inglenook {
namespace {

Result<std::vector<BoundaryView>> boundariesIn(Statement& rows, Seat owner) {
    std::vector<BoundaryView> out;
    while (true) {
        auto row = rows.step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        BoundaryView view;
        view.id = rows.id<EntryId>(0);
        view.owner = owner;
        view.wording = rows.text(1);
        view.until = rows.text(2);
        view.isPublished = rows.integer(3) != 0;
        view.onPaper = rows.integer(4) != 0;
        out.push_back(std::move(view));
    }
}

Result<void> writeCopy(Database& shared, const BoundaryView& boundary) {
    auto row = shared.prepare(R"sql(
        INSERT OR REPLACE INTO boundary_copy (id, seat, wording, until, on_paper)
        VALUES (:id, :seat, :wording, :until, :on_paper))sql");
    if (!row) { return passOn(row); }
    row->bind(":id", boundary.id).bind(":seat", static_cast<int>(boundary.owner));
    row->bind(":wording", boundary.wording).bind(":until", boundary.until);
    row->bind(":on_paper", boundary.onPaper ? 1 : 0);
    return row->run();
}

Result<void> eraseById(Database& room, std::string_view sql, const EntryId& id) {
    auto row = room.prepare(sql);
    if (!row) { return passOn(row); }
    row->bind(":id", id);
    return row->run();
}

const BoundaryView* withId(const std::vector<BoundaryView>& all, const EntryId& id) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

Result<std::vector<BoundaryView>> ownBoundaries(Sitting& sitting, Seat owner) {
    auto rows = sitting.own(owner).prepare(
        "SELECT id, wording, until, is_published, on_paper FROM own_boundary ORDER BY wording, id");
    if (!rows) { return passOn(rows); }
    return boundariesIn(*rows, owner);
}

Result<std::vector<BoundaryView>> copiedBoundaries(Sitting& sitting, Seat owner) {
    if (sitting.shared() == nullptr) { return std::vector<BoundaryView>{}; }
    auto rows = sitting.shared()->prepare(
        "SELECT id, wording, until, 1, on_paper FROM boundary_copy WHERE seat = :seat ORDER BY wording, id");
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", static_cast<int>(owner));
    return boundariesIn(*rows, owner);
}

Result<void> writeOwnBoundary(Database& own, const BoundaryView& boundary) {
    auto row = own.prepare(R"sql(
        INSERT OR REPLACE INTO own_boundary (id, wording, until, is_published, on_paper)
        VALUES (:id, :wording, :until, :is_published, :on_paper))sql");
    if (!row) { return passOn(row); }
    row->bind(":id", boundary.id).bind(":wording", boundary.wording).bind(":until", boundary.until);
    row->bind(":is_published", boundary.isPublished ? 1 : 0).bind(":on_paper", boundary.onPaper ? 1 : 0);
    return row->run();
}

Result<void> eraseOwnBoundary(Database& own, const EntryId& id) {
    return eraseById(own, "DELETE FROM own_boundary WHERE id = :id", id);
}

Result<void> copyBoundaries(Sitting& sitting, Seat owner) {
    auto own = ownBoundaries(sitting, owner);
    auto copies = copiedBoundaries(sitting, owner);
    if (!own) { return passOn(own); }
    if (!copies) { return passOn(copies); }
    for (const auto& copy : *copies) {
        const auto* mine = withId(*own, copy.id);
        if (mine != nullptr && mine->isPublished) { continue; }
        if (auto gone = eraseById(*sitting.shared(), "DELETE FROM boundary_copy WHERE id = :id", copy.id);
            !gone) {
            return gone;
        }
    }
    for (const auto& mine : *own) {
        const auto* copy = withId(*copies, mine.id);
        if (!mine.isPublished || (copy == nullptr && !sitting.areBothPresent())) { continue; }
        if (copy != nullptr && copy->wording == mine.wording && copy->until == mine.until &&
            copy->onPaper == mine.onPaper) {
            continue;
        }
        if (auto written = writeCopy(*sitting.shared(), mine); !written) { return written; }
    }
    return {};
}

} // namespace inglenook

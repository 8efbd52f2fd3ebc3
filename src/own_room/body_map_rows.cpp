// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_room/body_map_rows.h"

namespace inglenook {
namespace {

/// Columns 0 to 5 of every one of the three tables. A term that is not understood is closed: what is not
/// known is never open.
AreaAnswer answerIn(const Statement& row) {
    AreaAnswer answer;
    answer.key = {row.text(0), static_cast<BodySide>(row.integer(1))};
    answer.comfort = static_cast<Comfort>(row.integer(2));
    answer.sensation = static_cast<Sensation>(row.integer(3));
    answer.mark = static_cast<BodyMark>(row.integer(4));
    answer.conditions = decodedTerm(row.blob(5)).value_or(closedTerm());
    return answer;
}

void bindAnswer(Statement& row, const AreaAnswer& answer) {
    row.bind(":area", answer.key.area).bind(":side", static_cast<int>(answer.key.side));
    row.bind(":permission", static_cast<int>(answer.comfort));
    row.bind(":sensation", static_cast<int>(answer.sensation));
    row.bind(":mark", static_cast<int>(answer.mark));
    row.bind(":conditions", encoded(answer.conditions));
}

Result<std::map<BodyAreaKey, OpenedArea>> openedIn(Statement& rows) {
    std::map<BodyAreaKey, OpenedArea> out;
    while (true) {
        auto row = rows.step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        // An area of a later version is shown nowhere, and closes what it closes.
        OpenedArea area{answerIn(rows), rows.integer(6) != 0};
        out.emplace(area.answer.key, std::move(area));
    }
}

} // namespace

Result<OwnBodyMap> ownBodyMap(Database& own) {
    OwnBodyMap out;
    auto rows = own.prepare(R"sql(
        SELECT area, side, permission, sensation, mark, conditions, is_to_open FROM body_area)sql");
    if (!rows) { return passOn(rows); }
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { break; }
        OwnArea area{answerIn(*rows), rows->integer(6) != 0};
        out.answers.emplace(area.answer.key, std::move(area));
    }
    auto opened = own.prepare(R"sql(
        SELECT area, side, permission, sensation, mark, conditions, on_paper FROM opened_body_area)sql");
    if (!opened) { return passOn(opened); }
    auto areas = openedIn(*opened);
    if (!areas) { return passOn(areas); }
    out.opened = std::move(*areas);
    return out;
}

Result<void> writeAnswers(Database& own, const OwnBodyMap& map) {
    if (auto gone = own.run("DELETE FROM body_area"); !gone) { return gone; }
    for (const auto& [key, area] : map.answers) {
        auto row = own.prepare(R"sql(
            INSERT INTO body_area (area, side, permission, sensation, mark, conditions, is_to_open)
            VALUES (:area, :side, :permission, :sensation, :mark, :conditions, :is_to_open))sql");
        if (!row) { return passOn(row); }
        bindAnswer(*row, area.answer);
        row->bind(":is_to_open", area.isToOpen ? 1 : 0);
        if (auto written = row->run(); !written) { return written; }
    }
    return {};
}

Result<void> writeOpened(Database& own, const OwnBodyMap& map) {
    if (auto gone = own.run("DELETE FROM opened_body_area"); !gone) { return gone; }
    for (const auto& [key, area] : map.opened) {
        auto row = own.prepare(R"sql(
            INSERT INTO opened_body_area (area, side, permission, sensation, mark, conditions, on_paper)
            VALUES (:area, :side, :permission, :sensation, :mark, :conditions, :on_paper))sql");
        if (!row) { return passOn(row); }
        bindAnswer(*row, area.answer);
        row->bind(":on_paper", area.onPaper ? 1 : 0);
        if (auto written = row->run(); !written) { return written; }
    }
    return {};
}

Result<std::map<BodyAreaKey, OpenedArea>> copiedBodyMap(Database& shared, Seat of) {
    auto rows = shared.prepare(R"sql(
        SELECT area, side, permission, sensation, mark, conditions, on_paper FROM body_area_copy
        WHERE seat = :seat)sql");
    if (!rows) { return passOn(rows); }
    rows->bind(":seat", static_cast<int>(of));
    return openedIn(*rows);
}

Result<void> writeCopies(Database& shared, Seat of, const std::map<BodyAreaKey, OpenedArea>& opened) {
    auto gone = shared.prepare("DELETE FROM body_area_copy WHERE seat = :seat");
    if (!gone) { return passOn(gone); }
    gone->bind(":seat", static_cast<int>(of));
    if (auto done = gone->run(); !done) { return done; }
    for (const auto& [key, area] : opened) {
        auto row = shared.prepare(R"sql(
            INSERT INTO body_area_copy (seat, area, side, permission, sensation, mark, conditions, on_paper)
            VALUES (:seat, :area, :side, :permission, :sensation, :mark, :conditions, :on_paper))sql");
        if (!row) { return passOn(row); }
        bindAnswer(*row, area.answer);
        row->bind(":seat", static_cast<int>(of)).bind(":on_paper", area.onPaper ? 1 : 0);
        if (auto written = row->run(); !written) { return written; }
    }
    return {};
}

} // namespace inglenook

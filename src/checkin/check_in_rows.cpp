// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_rows.h"

#include <algorithm>

namespace inglenook {

namespace {

constexpr std::string_view kSince = R"sql(
    SELECT id, day, standing, sheet, shown FROM check_in WHERE day >= :since ORDER BY day, id)sql";
constexpr std::string_view kThatAre = R"sql(
    SELECT id, day, standing, sheet, shown FROM check_in WHERE standing = :standing ORDER BY day, id)sql";
constexpr std::string_view kWrite = R"sql(
    INSERT INTO check_in (id, day, standing, sheet, shown) VALUES (:id, :day, :standing, :sheet, :shown)
    ON CONFLICT (id) DO UPDATE SET day = excluded.day, standing = excluded.standing, sheet = excluded.sheet,
                                   shown = excluded.shown)sql";
constexpr std::string_view kRemove = "DELETE FROM check_in WHERE id = :id";
constexpr std::string_view kChoices = R"sql(
    SELECT unopened, resolution, places, plotted, looked_at_together FROM check_in_choice WHERE only = 1)sql";
constexpr std::string_view kWriteChoices = R"sql(
    INSERT INTO check_in_choice (only, unopened, resolution, places, plotted, looked_at_together)
    VALUES (1, :unopened, :resolution, :places, :plotted, :together)
    ON CONFLICT (only) DO UPDATE SET unopened = excluded.unopened, resolution = excluded.resolution,
        places = excluded.places, plotted = excluded.plotted,
        looked_at_together = excluded.looked_at_together)sql";

Result<std::vector<CheckIn>> readAll(Statement& rows) {
    std::vector<CheckIn> out;
    for (;;) {
        const auto hasRow = rows.step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        auto sheet = CheckInSheet::from(rows.blob(3));
        if (!sheet) { return passOn(sheet); }
        out.push_back({rows.id<EntryId>(0), dayOf(rows.integer(1)),
                       static_cast<CheckInStanding>(rows.integer(2)), std::move(*sheet),
                       dimensionsOf(rows.integer(4))});
    }
}

/// Each once; what a damaged row leaves out follows in the first order.
std::vector<Dimension> orderFrom(const Bytes& places) {
    std::vector<Dimension> out;
    const auto add = [&out](Dimension dimension) {
        if (hasScale(dimension) && std::find(out.begin(), out.end(), dimension) == out.end()) {
            out.push_back(dimension);
        }
    };
    for (const auto number : places) {
        add(static_cast<Dimension>(number));
    }
    for (const auto dimension : kScaled) {
        add(dimension);
    }
    return out;
}

} // namespace

Result<std::vector<CheckIn>> checkInsSince(Database& own, Day since) {
    auto rows = own.prepare(kSince);
    if (!rows) { return passOn(rows); }
    rows->bind(":since", dayNumber(since));
    return readAll(*rows);
}

Result<std::vector<CheckIn>> checkInsThatAre(Database& own, CheckInStanding standing) {
    auto rows = own.prepare(kThatAre);
    if (!rows) { return passOn(rows); }
    rows->bind(":standing", static_cast<int>(standing));
    return readAll(*rows);
}

Result<void> writeCheckIn(Database& own, const CheckIn& checkIn) {
    auto row = own.prepare(kWrite);
    if (!row) { return passOn(row); }
    return row->bind(":id", checkIn.id)
        .bind(":day", dayNumber(checkIn.day))
        .bind(":standing", static_cast<int>(checkIn.standing))
        .bind(":sheet", checkIn.sheet.bytes())
        .bind(":shown", bitsOf(checkIn.shown))
        .run();
}

Result<void> removeCheckIn(Database& own, const EntryId& id) {
    auto row = own.prepare(kRemove);
    if (!row) { return passOn(row); }
    return row->bind(":id", id).run();
}

Result<std::optional<CheckInChoices>> checkInChoicesIn(Database& own) {
    auto row = own.prepare(kChoices);
    if (!row) { return passOn(row); }
    const auto hasRow = row->step();
    if (!hasRow) { return passOn(hasRow); }
    if (!*hasRow) { return std::optional<CheckInChoices>(); }
    CheckInChoices out;
    out.unopened = static_cast<Unopened>(row->integer(0));
    out.resolution = static_cast<Resolution>(row->integer(1));
    out.order = orderFrom(row->blob(2));
    out.plotted = dimensionsOf(row->integer(3));
    out.lookedAtTogether = dimensionsOf(row->integer(4));
    return std::optional(out);
}

Result<void> writeCheckInChoices(Database& own, const CheckInChoices& choices) {
    auto row = own.prepare(kWriteChoices);
    if (!row) { return passOn(row); }
    Bytes places;
    for (const auto dimension : choices.order) {
        places.push_back(static_cast<std::uint8_t>(dimension));
    }
    return row->bind(":unopened", static_cast<int>(choices.unopened))
        .bind(":resolution", static_cast<int>(choices.resolution))
        .bind(":places", places)
        .bind(":plotted", bitsOf(choices.plotted))
        .bind(":together", bitsOf(choices.lookedAtTogether))
        .run();
}

} // namespace inglenook

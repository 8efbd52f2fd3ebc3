// SPDX-License-Identifier: GPL-3.0-or-later
// What both chose lies in both own rooms and, as a copy, in the shared one: nobody alone can make what both
// opened stay longer.
#include "checkin/check_in_rows.h"

namespace inglenook {

namespace {

constexpr std::string_view kRead = "SELECT rhythm, fades_after FROM check_in_rhythm WHERE only = 1";
constexpr std::string_view kForget = "DELETE FROM check_in_rhythm";
constexpr std::string_view kWriteRhythm = R"sql(
    INSERT INTO check_in_rhythm (only, rhythm, fades_after) VALUES (1, :rhythm, :fades_after)
    ON CONFLICT (only) DO UPDATE SET rhythm = excluded.rhythm, fades_after = excluded.fades_after)sql";

using Chosen = std::optional<CheckInRhythm>;

Result<Chosen> chosenIn(Database& room) {
    auto found = room.prepare(kRead);
    if (!found) { return passOn(found); }
    const auto hasRow = found->step();
    if (!hasRow) { return passOn(hasRow); }
    if (!*hasRow) { return Chosen(); }
    return Chosen(CheckInRhythm{static_cast<Rhythm>(found->integer(0)), static_cast<int>(found->integer(1))});
}

Result<void> writeTo(Database& room, const Chosen& chosen) {
    if (!chosen) { return room.run(kForget); }
    auto row = room.prepare(kWriteRhythm);
    if (!row) { return passOn(row); }
    return row->bind(":rhythm", static_cast<int>(chosen->rhythm))
        .bind(":fades_after", chosen->fadesAfter)
        .run();
}

Result<Chosen> chosenByThosePresent(Sitting& sitting) {
    std::optional<Chosen> out;
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        auto chosen = chosenIn(sitting.own(seat));
        if (!chosen) { return passOn(chosen); }
        if (out && *out != *chosen) { return Chosen(); }
        out = *chosen;
    }
    return out.value_or(Chosen());
}

Result<void> makeSame(Database& room, const Chosen& chosen) {
    const auto there = chosenIn(room);
    if (!there) { return passOn(there); }
    return *there == chosen ? Result<void>() : writeTo(room, chosen);
}

} // namespace

Result<CheckInRhythm> rhythmOf(Sitting& sitting) {
    const auto chosen = chosenByThosePresent(sitting);
    if (!chosen) { return passOn(chosen); }
    return chosen->value_or(CheckInRhythm());
}

Result<void> writeRhythm(Together& together, const CheckInRhythm& rhythm) {
    for (const auto seat : kBothSeats) {
        const auto written = writeTo(together.own(seat), rhythm);
        if (!written) { return passOn(written); }
    }
    return reconcileRhythm(together);
}

Result<void> reconcileRhythm(Sitting& sitting) {
    const auto chosen = chosenByThosePresent(sitting);
    if (!chosen) { return passOn(chosen); }
    if (sitting.areBothPresent()) {
        // A crash between the two rooms leaves them apart: then nobody has chosen.
        for (const auto seat : kBothSeats) {
            auto same = makeSame(sitting.own(seat), *chosen);
            if (!same) { return same; }
        }
    }
    return sitting.shared() == nullptr ? Result<void>() : makeSame(*sitting.shared(), *chosen);
}

} // namespace inglenook

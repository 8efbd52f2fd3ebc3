// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/check_in_rows.h"

#include <algorithm>
#include <iterator>

namespace inglenook {

namespace {

constexpr std::string_view kCopies = R"sql(
    SELECT opening, seat, day, sheet FROM opened_check_in ORDER BY opening, seat)sql";
constexpr std::string_view kForgetAll = "DELETE FROM opened_check_in";
constexpr std::string_view kAdd = R"sql(
    INSERT INTO opened_check_in (opening, seat, day, sheet) VALUES (:opening, :seat, :day, :sheet))sql";

/// What the shared room is to hold: the copies of whoever is here as their rooms say, of the other as they
/// are, and nothing that has faded.
Result<std::vector<OpenedCopy>> wantedIn(Sitting& sitting, const std::vector<OpenedCopy>& there) {
    const auto rhythm = rhythmOf(sitting);
    if (!rhythm) { return passOn(rhythm); }
    std::vector<OpenedCopy> wanted;
    std::copy_if(there.begin(), there.end(), std::back_inserter(wanted),
                 [&sitting](const OpenedCopy& copy) { return !sitting.isPresent(copy.seat); });
    for (const auto seat : kBothSeats) {
        if (!sitting.isPresent(seat)) { continue; }
        const auto opened = checkInsThatAre(sitting.own(seat), CheckInStanding::Opened);
        if (!opened) { return passOn(opened); }
        for (const auto& each : *opened) {
            wanted.push_back({each.id, seat, each.day, each.sheet.shown(each.shown).bytes()});
        }
    }
    const auto oldest = sitting.now().day - std::chrono::days(rhythm->fadesAfter);
    std::erase_if(wanted, [oldest](const OpenedCopy& copy) { return copy.day <= oldest; });
    std::sort(wanted.begin(), wanted.end(), [](const OpenedCopy& a, const OpenedCopy& b) {
        return std::tie(a.id, a.seat) < std::tie(b.id, b.seat);
    });
    return wanted;
}

} // namespace

Result<std::vector<OpenedCopy>> openedCopies(Database& shared) {
    auto rows = shared.prepare(kCopies);
    if (!rows) { return passOn(rows); }
    std::vector<OpenedCopy> out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out.push_back({rows->id<EntryId>(0), static_cast<Seat>(rows->integer(1)), dayOf(rows->integer(2)),
                       rows->blob(3)});
    }
}

Result<void> copyOpened(Sitting& sitting) {
    if (sitting.shared() == nullptr) { return {}; }
    auto& shared = *sitting.shared();
    const auto there = openedCopies(shared);
    if (!there) { return passOn(there); }
    const auto wanted = wantedIn(sitting, *there);
    if (!wanted) { return passOn(wanted); }
    if (*wanted == *there) { return {}; }
    Transaction change(shared);
    auto gone = shared.run(kForgetAll);
    if (!gone) { return gone; }
    for (const auto& copy : *wanted) {
        auto row = shared.prepare(kAdd);
        if (!row) { return passOn(row); }
        auto added = row->bind(":opening", copy.id)
                         .bind(":seat", static_cast<int>(copy.seat))
                         .bind(":day", dayNumber(copy.day))
                         .bind(":sheet", copy.sheet)
                         .run();
        if (!added) { return added; }
    }
    auto kept = change.commit();
    if (kept) { sitting.forgetCopies(); } // what faded or was taken back may lie in them
    return kept;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkin/what_helped.h"

#include <algorithm>
#include <map>

namespace inglenook {

namespace {

constexpr std::string_view kTicks = "SELECT tag, dimensions FROM helped_tick";
constexpr std::string_view kTick = R"sql(
    INSERT INTO helped_tick (tag, dimensions) VALUES (:tag, :dimensions)
    ON CONFLICT (tag) DO UPDATE SET dimensions = excluded.dimensions)sql";
constexpr std::string_view kUntick = "DELETE FROM helped_tick WHERE tag = :tag";

using ByTag = std::map<HelpTag, DimensionSet>;

Result<ByTag> ticksIn(Database& own) {
    auto rows = own.prepare(kTicks);
    if (!rows) { return passOn(rows); }
    ByTag out;
    for (;;) {
        const auto hasRow = rows->step();
        if (!hasRow) { return passOn(hasRow); }
        if (!*hasRow) { return out; }
        out[static_cast<HelpTag>(rows->integer(0))] = dimensionsOf(rows->integer(1));
    }
}

ByTag helpedIn(const std::vector<CheckIn>& all) {
    ByTag out;
    for (const auto& checkIn : all) {
        for (const auto dimension : kScaled) {
            const auto helped = checkIn.sheet.answer(dimension).helped;
            for (int number = 1; number <= kHelpTags; ++number) {
                if (((helped >> (number - 1)) & 1) != 0) {
                    out[static_cast<HelpTag>(number)].insert(dimension);
                }
            }
        }
    }
    return out;
}

} // namespace

Result<std::vector<WhatHelped>> WhatHelpedStore::of(Seat seat) {
    const auto all = CheckInStore(m_sitting).own(seat, m_sitting.now().day - kHelpedWithin);
    if (!all) { return passOn(all); }
    const auto ticks = ticksIn(m_sitting.own(seat));
    if (!ticks) { return passOn(ticks); }
    std::vector<WhatHelped> out;
    for (const auto& [tag, dimensions] : helpedIn(*all)) {
        const auto tick = ticks->find(tag);
        out.push_back({tag, dimensions, tick != ticks->end() && tick->second == dimensions});
    }
    return out;
}

Result<void> WhatHelpedStore::tickForPaper(Seat by, HelpTag tag, bool isTicked) {
    const auto all = of(by);
    if (!all) { return passOn(all); }
    const auto found =
        std::find_if(all->begin(), all->end(), [tag](const WhatHelped& each) { return each.tag == tag; });
    if (isTicked && found == all->end()) { return fail(ErrorCode::NotFound, "what helped"); }
    auto row = m_sitting.own(by).prepare(isTicked ? kTick : kUntick);
    if (!row) { return passOn(row); }
    row->bind(":tag", static_cast<int>(tag));
    if (isTicked) { row->bind(":dimensions", bitsOf(found->dimensions)); }
    auto written = row->run();
    if (written) {
        m_sitting.changes().publish(Subject::CheckIn);
        m_sitting.changes().publish(Subject::Paper);
    }
    return written;
}

} // namespace inglenook

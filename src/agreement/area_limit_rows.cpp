// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/area_limit_rows.h"

#include "agreement/row_values.h"

namespace inglenook {

Result<AreaLimits> areaLimitRows(Database& own) {
    auto rows = own.prepare("SELECT area, term FROM area_limit");
    if (!rows) { return passOn(rows); }
    AreaLimits out;
    while (true) {
        auto row = rows->step();
        if (!row) { return passOn(row); }
        if (!*row) { return out; }
        out.emplace(rows->text(0), termIn(*rows, 1).value_or(closedTerm()));
    }
}

Result<void> writeAreaLimits(Database& own, const AreaLimits& limits) {
    if (auto gone = own.run("DELETE FROM area_limit"); !gone) { return gone; }
    for (const auto& [area, term] : limits) {
        auto row = own.prepare("INSERT INTO area_limit (area, term) VALUES (:area, :term)");
        if (!row) { return passOn(row); }
        row->bind(":area", area).bind(":term", encoded(term));
        if (auto written = row->run(); !written) { return written; }
    }
    return {};
}

} // namespace inglenook

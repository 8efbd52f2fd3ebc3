// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/numbered_room.h"

#include <algorithm>
#include <string>

namespace inglenook::testing {

Result<void> writeChange(Database& room, int number) {
    Transaction change(room);
    auto add = room.prepare("INSERT INTO meta (key, value) VALUES (:key, :value)");
    if (!add) { return passOn(add); }
    const Bytes value(number % kLongEvery == 0 ? 9000U : 150U, static_cast<std::uint8_t>(number));
    for (int row = 0; row < kRowsOfChange; ++row) {
        const auto key = std::to_string(number) + "/" + std::to_string(row);
        auto added = add->bind(":key", key).bind(":value", value).run();
        if (!added) { return added; }
    }
    auto forget = room.prepare("DELETE FROM meta WHERE key LIKE :old");
    if (!forget) { return passOn(forget); }
    auto forgotten = forget->bind(":old", std::to_string(number - kKept) + "/%").run();
    if (!forgotten) { return forgotten; }
    return change.commit();
}

int lastWholeChange(Database& room) {
    auto asked =
        room.prepare("SELECT CAST(substr(key, 1, instr(key, '/') - 1) AS INTEGER) AS change, count(*) "
                     "FROM meta GROUP BY change ORDER BY change");
    if (!asked) { return -1; }
    int first = 0;
    int last = 0;
    for (;;) {
        const auto row = asked->step();
        if (!row) { return -1; }
        if (!*row) { break; }
        const auto number = static_cast<int>(asked->integer(0));
        const bool isNext = last == 0 || number == last + 1;
        if (!isNext || asked->integer(1) != kRowsOfChange) { return -1; }
        first = first == 0 ? number : first;
        last = number;
    }
    const int firstDue = last == 0 ? 0 : std::max(1, last - kKept + 1);
    return first == firstDue ? last : -1;
}

} // namespace inglenook::testing

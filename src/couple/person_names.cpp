// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/person_names.h"

namespace inglenook {

namespace {

constexpr std::string_view kName = "SELECT name FROM person WHERE seat = :seat";
constexpr std::string_view kWriteName = R"sql(
    INSERT INTO person (seat, name) VALUES (:seat, :name)
    ON CONFLICT (seat) DO UPDATE SET name = excluded.name)sql";

} // namespace

Result<std::string> nameIn(Database& room, Seat seat) {
    auto found = room.prepare(kName);
    if (!found) { return passOn(found); }
    const auto hasRow = found->bind(":seat", static_cast<int>(seat)).step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? found->text(0) : std::string();
}

Result<void> writeName(Database& room, Seat seat, const std::string& name) {
    auto row = room.prepare(kWriteName);
    if (!row) { return passOn(row); }
    return row->bind(":seat", static_cast<int>(seat)).bind(":name", name).run();
}

} // namespace inglenook

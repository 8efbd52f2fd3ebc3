// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/door.h"
#include "ui/bridge/utf8.h"

namespace inglenook::ui {

namespace {

Presence presenceOf(House& house) {
    Presence presence;
    presence.opening = house.opening();
    auto* sitting = house.sitting();
    if (sitting == nullptr) { return presence; }
    const auto names = CoupleStore(*sitting).names();
    for (const auto seat : kBothSeats) {
        presence.here[seat] = sitting->isPresent(seat);
        if (names) { presence.names[seat] = fromUtf8((*names)[seat]); }
    }
    return presence;
}

} // namespace

Entrance realEntrance(const Clock& clock, const KdfPolicy& policy) {
    return {
        [](const std::filesystem::path& folder) { return House::look(folder); },
        [&clock, policy](const std::filesystem::path& folder, const Setup& setup) {
            return House::create(folder, setup, clock, policy);
        },
        [&clock, policy](const std::filesystem::path& folder) { return House::enter(folder, clock, policy); },
        presenceOf,
    };
}

} // namespace inglenook::ui

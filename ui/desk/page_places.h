// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Under which entry of the sidebar a page lies that has none of its own, so that nobody who comes back to
/// the screen after a rest has to wonder where they are.
#include <QString>

#include <array>
#include <utility>

namespace inglenook::ui {

/// Page, and the entry that it lies under.
inline constexpr std::array<std::pair<const char*, const char*>, 11> kPagePlaces = {{
    {"looking-back", "check-in"},
    {"stances", "agreement"},
    {"wish", "agreement"},
    {"paper", "agreement"},
    {"body-map", "own-room"},
    {"private-paper", "own-room"},
    {"goal-words", "goals"},
    {"setback", "goals"},
    {"good-things", "goals"},
    {"hold-on", "goals"},
    {"wording", "settings"},
}};

/// The entry's key; the page's own where it lies under none.
[[nodiscard]] inline QString placeOf(const QString& page) {
    for (const auto& [key, entry] : kPagePlaces) {
        if (page == QLatin1String(key)) { return QLatin1String(entry); }
    }
    return page;
}

} // namespace inglenook::ui

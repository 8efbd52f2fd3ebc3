// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What the pages about safety say, and where one can call. Compiled in, the same for everyone, stored
/// nowhere, and dependent on nothing in a vault. Helplines: resources/content/helplines.json, with the day on
/// which each was checked.
#include "result/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

struct SafetyCard {
    std::string id;
    std::string title;
    std::vector<std::string> lines;
};

struct SafetyPage {
    std::string id; ///< "safety", "behaviour", "leaving"
    std::string title;
    std::string subtitle;
    std::vector<SafetyCard> cards;
};

struct SafetyContent {
    std::vector<SafetyPage> pages;
    std::vector<std::string> fallback; ///< for every country that has no numbers here
    std::string unchecked;             ///< "… {month} …"
    std::string checked;               ///< "… {day}"
    std::string change;
};

/// At least one of call, text and web is there.
struct Helpline {
    std::string name;
    std::string call;
    std::string text;
    std::string web;
    std::optional<std::string> checked; ///< "2026-11-22"; absent: nobody has called it for this list
};

struct HelplineCountry {
    std::vector<std::string> codes; ///< ISO 3166-1, two letters; several share one entry
    std::string name;
    std::string emergency;
    std::optional<std::string> checked; ///< of the emergency number
    std::vector<Helpline> lines;
};

struct HelplineList {
    std::string month; ///< "2026-11": when it was put together
    std::vector<HelplineCountry> countries;
};

/// TextNotReadable: not JSON of format 1, too large, a field missing, empty or of another type.
[[nodiscard]] Result<SafetyContent> safetyFrom(std::string_view json);
[[nodiscard]] Result<HelplineList> helplinesFrom(std::string_view json);

[[nodiscard]] const SafetyContent& safetyContent();
[[nodiscard]] const HelplineList& helplineList();
/// The place in the list of a country by its two letters; nothing for one that is not there: never another's
/// numbers.
[[nodiscard]] std::optional<std::size_t> countryAt(const HelplineList& list, std::string_view code);

} // namespace inglenook

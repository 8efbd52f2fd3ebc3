// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Reads the catalogue's JSON (resources/content/<language>/activities.json, conditions.json) with limits on
/// size, depth and counts. Nothing else here parses JSON.
#include "agreement/activity.h"
#include "result/result.h"

#include <string_view>
#include <utility>
#include <vector>

namespace inglenook {

/// A code with a number behind a colon ("minutes:10") and its words for one and for many.
struct NumberWords {
    std::string code;
    std::string one;
    std::string many; ///< "{n}" stands for the number
};

struct ConditionCatalogue {
    std::vector<ConditionChoice> choices;
    // Scopes: code and words, in the order in which they are read out.
    std::vector<std::pair<std::string, std::string>> areas;
    std::vector<std::pair<std::string, std::string>> places;
    std::vector<std::pair<std::string, std::string>> kinds;
    std::vector<NumberWords> numbers;
};

/// TextNotReadable: not JSON of format 1, too large, too deep, a field missing or of another type, a text
/// that is not clean, an id twice. The detail names the field, never its content.
[[nodiscard]] Result<std::vector<Activity>> activitiesFrom(std::string_view json);
[[nodiscard]] Result<ConditionCatalogue> conditionsFrom(std::string_view json);

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The "only …" chips as a set of codes, and the term they mean. Chips of one scope widen each other inside
/// that scope
/// ("feet" and "hands" are both allowed); everything else narrows.
#include "agreement/activity.h"

#include <set>
#include <string>

namespace inglenook::ui {

struct ConditionSet {
    std::set<std::string> codes; ///< of conditionChoices(), and "note:…"
    AskLevel ask = AskLevel::AnyTime;
    std::optional<Day> validUntil;
    [[nodiscard]] bool isEmpty() const {
        return codes.empty() && ask == AskLevel::AnyTime && !validUntil.has_value();
    }
    friend bool operator==(const ConditionSet&, const ConditionSet&) = default;
};

/// Adds or removes one code; of minutes, pressure, clothing and "ask again" only one holds at a time.
[[nodiscard]] ConditionSet toggled(ConditionSet set, const std::string& code);
[[nodiscard]] Term termOf(const ConditionSet& set);
/// The chips that a term shows, for going on with it later.
[[nodiscard]] ConditionSet conditionSetOf(const Term& term);

} // namespace inglenook::ui

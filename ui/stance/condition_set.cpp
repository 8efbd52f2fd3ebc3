// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/condition_set.h"

#include <array>
#include <string_view>

namespace inglenook::ui {
namespace {

constexpr std::array<std::string_view, 4> kOneOf = {"minutes:", "pressure:", "clothing:", "ask_again:"};
constexpr std::string_view kArea = "area:";
constexpr std::string_view kPlace = "place:";
constexpr std::string_view kKind = "kind:";

/// The part before the value, with its colon; empty for a plain requirement.
std::string_view prefixOf(std::string_view code) {
    const auto colon = code.find(':');
    return colon == std::string_view::npos ? std::string_view{} : code.substr(0, colon + 1);
}

Scope* scopeFor(Term& term, std::string_view prefix) {
    if (prefix == kArea) { return &term.areas; }
    if (prefix == kPlace) { return &term.places; }
    if (prefix == kKind) { return &term.kinds; }
    return nullptr;
}

void addScope(ConditionSet& set, std::string_view prefix, const Scope& scope) {
    if (!scope) { return; }
    for (const auto& entry : *scope) {
        set.codes.insert(std::string(prefix) + entry);
    }
}

} // namespace

ConditionSet toggled(ConditionSet set, const std::string& code) {
    if (set.codes.erase(code) > 0) { return set; }
    const auto prefix = prefixOf(code);
    for (const auto& single : kOneOf) {
        if (prefix == single) {
            std::erase_if(set.codes, [&](const std::string& other) { return other.starts_with(prefix); });
        }
    }
    set.codes.insert(code);
    return set;
}

Term termOf(const ConditionSet& set) {
    auto term = openTerm();
    for (const auto& code : set.codes) {
        const auto prefix = prefixOf(code);
        if (auto* scope = scopeFor(term, prefix)) {
            if (!*scope) { scope->emplace(); }
            (*scope)->insert(code.substr(prefix.size()));
        } else if (prefix == "note:") {
            term.requirements.insert(code);
        } else {
            term = withCondition(std::move(term), code);
        }
    }
    term.ask = set.ask;
    if (set.validUntil) { term.validUntil = set.validUntil; }
    return term;
}

ConditionSet conditionSetOf(const Term& term) {
    ConditionSet set;
    set.ask = term.ask;
    set.validUntil = term.validUntil;
    addScope(set, kArea, term.areas);
    addScope(set, kPlace, term.places);
    addScope(set, kKind, term.kinds);
    if (term.maxMinutes) { set.codes.insert("minutes:" + std::to_string(*term.maxMinutes)); }
    if (term.pressure == Pressure::Gentle) { set.codes.insert("pressure:gentle"); }
    if (term.pressure == Pressure::Medium) { set.codes.insert("pressure:medium"); }
    if (term.clothing == Clothing::Clothed) { set.codes.insert("clothing:clothed"); }
    if (term.clothing == Clothing::Partly) { set.codes.insert("clothing:partly"); }
    set.codes.insert(term.requirements.begin(), term.requirements.end());
    return set;
}

} // namespace inglenook::ui

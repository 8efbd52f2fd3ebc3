// SPDX-License-Identifier: GPL-3.0-or-later
#include "couple/couple_store.h"

namespace inglenook {

namespace {

constexpr std::string_view kText = "SELECT text FROM draft WHERE place = :place";
constexpr std::string_view kForget = "DELETE FROM draft WHERE place = :place";
constexpr std::string_view kKeep = R"sql(
    INSERT INTO draft (place, text) VALUES (:place, :text)
    ON CONFLICT (place) DO UPDATE SET text = excluded.text)sql";

} // namespace

Result<std::string> DraftStore::text(std::string_view place) {
    if (!m_sitting.isPresent(m_seat)) { return fail(ErrorCode::NotPresent, "draft"); }
    auto found = m_sitting.own(m_seat).prepare(kText);
    if (!found) { return passOn(found); }
    const auto hasRow = found->bind(":place", place).step();
    if (!hasRow) { return passOn(hasRow); }
    return *hasRow ? found->text(0) : std::string();
}

Result<void> DraftStore::keep(std::string_view place, std::string_view text) {
    if (!m_sitting.isPresent(m_seat)) { return fail(ErrorCode::NotPresent, "draft"); }
    if (place.empty()) { return fail(ErrorCode::OutsideRules, "a draft needs a place"); }
    auto kept = m_sitting.own(m_seat).prepare(text.empty() ? kForget : kKeep);
    if (!kept) { return passOn(kept); }
    kept->bind(":place", place);
    // What is half typed is kept as it is: it is checked when its writer finishes it.
    if (!text.empty()) { kept->bind(":text", text); }
    return kept->run();
}

} // namespace inglenook

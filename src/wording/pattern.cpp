// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace inglenook {

namespace {

// Far more than any of our patterns needs for a page of text.
constexpr std::uint32_t kMostSteps = 200'000;

PCRE2_SPTR8 unitsOf(std::string_view text) { return reinterpret_cast<PCRE2_SPTR8>(text.data()); }

} // namespace

void PatternSearch::Free::operator()(pcre2_real_match_data_8* room) const { pcre2_match_data_free_8(room); }
void PatternSearch::Free::operator()(pcre2_real_match_context_8* limits) const {
    pcre2_match_context_free_8(limits);
}
void Pattern::Free::operator()(pcre2_real_code_8* code) const { pcre2_code_free_8(code); }

PatternSearch::PatternSearch()
    : m_room(pcre2_match_data_create_8(1, nullptr)), m_limits(pcre2_match_context_create_8(nullptr)) {
    if (m_limits) { pcre2_set_match_limit_8(m_limits.get(), kMostSteps); }
}

std::optional<Pattern> Pattern::from(std::string_view pattern, Use use) {
    int problem = 0;
    PCRE2_SIZE where = 0;
    Pattern made(pcre2_compile_8(unitsOf(pattern), pattern.size(),
                                 PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C, &problem,
                                 &where, nullptr));
    if (!made.m_code) { return std::nullopt; }
    // Where memory may not be both written and run it stays as it is, only slower.
    if (use == Use::Often) { pcre2_jit_compile_8(made.m_code.get(), PCRE2_JIT_COMPLETE); }
    PatternSearch search;
    if (made.find(search, {})) { return std::nullopt; }
    return made;
}

std::optional<TextSpan> Pattern::find(PatternSearch& search, std::string_view text, std::size_t from) const {
    if (!search.m_room) { return std::nullopt; }
    const auto found =
        pcre2_match_8(m_code.get(), text.data() == nullptr ? unitsOf("") : unitsOf(text), text.size(), from,
                      PCRE2_NO_UTF_CHECK, search.m_room.get(), search.m_limits.get());
    if (found < 0) { return std::nullopt; } // nothing, or too much work: then nothing is said
    const auto* ends = pcre2_get_ovector_pointer_8(search.m_room.get());
    return TextSpan{ends[0], ends[1]};
}

std::vector<TextSpan> Pattern::findAll(PatternSearch& search, std::string_view text) const {
    std::vector<TextSpan> all;
    for (auto found = find(search, text); found; found = find(search, text, found->end)) {
        if (found->length() == 0) { break; } // only looked at, never taken: no such pattern is in use
        all.push_back(*found);
    }
    return all;
}

std::string forgiving(std::string_view pattern) {
    std::string out;
    bool isInSet = false;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c == '\\' && at + 1 < pattern.size()) {
            out.append(pattern.substr(at++, 2));
            continue;
        }
        isInSet = c == '[' || (isInSet && c != ']');
        if (c == ' ' && !isInSet) {
            out += "\\s+";
        } else if (c == '\'' && !isInSet) {
            out += "['’]";
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace inglenook

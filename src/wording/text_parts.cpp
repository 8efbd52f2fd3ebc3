// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/text.h"
#include "wording/wording_rules.h"

#include <array>
#include <memory>
#include <utf8proc.h>

namespace inglenook {

namespace {

struct Quotation {
    std::string_view opens;
    std::string_view closes;
    bool isAlsoApostrophe = false;
};

constexpr std::array<Quotation, 6> kQuotations = {{{"“", "”", false},
                                                   {"„", "“", false},
                                                   {"«", "»", false},
                                                   {"\"", "\"", false},
                                                   {"‘", "’", true},
                                                   {"'", "'", true}}};

bool isLetterByte(char c) {
    const auto unit = static_cast<unsigned char>(c);
    return unit >= 0x80 || (unit >= '0' && unit <= '9') || ((unit | 0x20U) >= 'a' && (unit | 0x20U) <= 'z');
}

/// An apostrophe stands inside or at the end of a word ("don't", "the nurses' room"): it opens only before a
/// word, and closes only after one that does not go on.
std::size_t closingOf(std::string_view text, const Quotation& quotation, std::size_t from) {
    for (auto at = text.find(quotation.closes, from); at != std::string_view::npos;
         at = text.find(quotation.closes, at + quotation.closes.size())) {
        const auto after = at + quotation.closes.size();
        const bool goesOn = after < text.size() && isLetterByte(text[after]);
        if (!quotation.isAlsoApostrophe || !goesOn) { return at; }
    }
    return std::string_view::npos;
}

} // namespace

std::vector<TextSpan> quotedSpans(std::string_view text) {
    std::vector<TextSpan> spans;
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const auto& quotation : kQuotations) {
            if (!text.substr(at).starts_with(quotation.opens)) { continue; }
            if (quotation.isAlsoApostrophe && at > 0 && isLetterByte(text[at - 1])) { continue; }
            const auto close = closingOf(text, quotation, at + quotation.opens.size());
            // What is not closed is no quotation, or half a text would fall silent while it is typed.
            if (close == std::string_view::npos) { continue; }
            const auto end = close + quotation.closes.size();
            spans.push_back({at, end});
            at = end - 1;
            break;
        }
    }
    return spans;
}

std::size_t utf16Length(std::string_view utf8) {
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto unit = static_cast<unsigned char>(c);
        if ((unit & 0xC0U) == 0x80U) { continue; } // goes on with a character
        units += unit >= 0xF0U ? 2 : 1;            // beyond the first plane: a pair
    }
    return units;
}

std::string foldedWords(std::string_view words) {
    utf8proc_uint8_t* made = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(words.data()),
                                     static_cast<utf8proc_ssize_t>(words.size()), &made,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                                    UTF8PROC_COMPAT | UTF8PROC_CASEFOLD));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(made, &std::free);
    if (length < 0) { return {}; }
    std::string out;
    const std::string_view folded(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
    constexpr std::string_view kCurly = "’";
    for (std::size_t at = 0; at < folded.size(); ++at) {
        if (folded.substr(at).starts_with(kCurly)) {
            out += '\'';
            at += kCurly.size() - 1;
        } else if (folded[at] == ' ' || folded[at] == '\n' || folded[at] == '\t') {
            if (!out.empty() && out.back() != ' ') { out += ' '; }
        } else {
            out += folded[at];
        }
    }
    return out;
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/text.h"

#include <cstdlib>
#include <memory>
#include <utf8proc.h>
#include <vector>

namespace inglenook {

namespace {

// Decomposed text may be longer than its composed form, but not endlessly so; past this nothing is worth
// composing.
constexpr std::size_t kMostBytesPerCharacter = 24;

struct FreeLater {
    void operator()(utf8proc_uint8_t* bytes) const {
        std::free(bytes);
    } // NOLINT(cppcoreguidelines-no-malloc)
};

Result<std::string> mapped(std::string_view raw, unsigned options) {
    utf8proc_uint8_t* out = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(raw.data()),
                                     static_cast<utf8proc_ssize_t>(raw.size()), &out,
                                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, FreeLater> owner(out);
    if (length < 0) { return fail(ErrorCode::TextNotReadable, "unicode"); }
    return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

bool isBidiControl(utf8proc_int32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C;
}

bool isRefused(utf8proc_int32_t c, Lines lines) {
    if (c == '\n') { return lines == Lines::One; }
    const auto category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CN ||
           category == UTF8PROC_CATEGORY_CS || category == UTF8PROC_CATEGORY_CO ||
           category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

// Spaces of every width and formatting that draws nothing: a name made of these alone could not be seen.
bool isBlank(utf8proc_int32_t c) {
    const auto category = utf8proc_category(c);
    return c == '\n' || category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_CF;
}

std::string withPlainLineEnds(std::string_view raw) {
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\r') {
            out += '\n';
            if (i + 1 < raw.size() && raw[i + 1] == '\n') { ++i; }
        } else if (raw[i] == '\t') {
            out += ' ';
        } else {
            out += raw[i];
        }
    }
    return out;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \n");
    if (first == std::string::npos) { return {}; }
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

} // namespace

Result<std::string> compatibilityForm(std::string_view raw) {
    return mapped(raw, static_cast<unsigned>(UTF8PROC_STABLE) | static_cast<unsigned>(UTF8PROC_COMPOSE) |
                           static_cast<unsigned>(UTF8PROC_COMPAT) | static_cast<unsigned>(UTF8PROC_REJECTNA));
}

Result<std::string> cleanText(std::string_view raw, std::size_t maxLength, Lines lines) {
    if (raw.size() > maxLength * kMostBytesPerCharacter) { return fail(ErrorCode::TextTooLong, "bytes"); }
    auto composed = mapped(withPlainLineEnds(raw), static_cast<unsigned>(UTF8PROC_STABLE) |
                                                       static_cast<unsigned>(UTF8PROC_COMPOSE) |
                                                       static_cast<unsigned>(UTF8PROC_REJECTNA));
    if (!composed) { return composed; }
    std::string text = trimmed(*composed);
    std::size_t length = 0;
    bool isSeen = false;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    for (std::size_t at = 0; at < text.size(); ++length) {
        utf8proc_int32_t c = 0;
        const auto step = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
        if (step <= 0) { return fail(ErrorCode::TextNotReadable, "utf8"); }
        if (isBidiControl(c)) { return fail(ErrorCode::TextHidesDirection, "bidi control"); }
        if (isRefused(c, lines)) { return fail(ErrorCode::TextNotReadable, "control character"); }
        isSeen = isSeen || !isBlank(c);
        at += static_cast<std::size_t>(step);
    }
    if (length > maxLength) { return fail(ErrorCode::TextTooLong, "characters"); }
    return isSeen ? text : std::string();
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/folded_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace inglenook {

namespace {

struct Letter {
    utf8proc_int32_t from;
    std::string_view to;
};

// Letters that Unicode does not take apart and that people type without their stroke.
constexpr std::array<Letter, 14> kStroked = {{{U'ł', "l"},
                                              {U'Ł', "l"},
                                              {U'ø', "o"},
                                              {U'Ø', "o"},
                                              {U'đ', "d"},
                                              {U'Đ', "d"},
                                              {U'ħ', "h"},
                                              {U'Ħ', "h"},
                                              {U'ı', "i"},
                                              {U'æ', "ae"},
                                              {U'Æ', "ae"},
                                              {U'œ', "oe"},
                                              {U'Œ', "oe"},
                                              {U'’', "'"}}};

/// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: written or left out, it is the same
/// word.
bool isLeftOut(utf8proc_int32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x0652) ||
           c == 0x0670 || c == 0x0640 || c == 0x00AD || c == 0x200B;
}

bool belongsToTheOneBefore(utf8proc_int32_t c) {
    const auto category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME || c == 0xFF9E || c == 0xFF9F; // half-width voice marks
}

struct FreeFolded {
    void operator()(utf8proc_uint8_t* bytes) const {
        std::free(bytes);
    } // NOLINT(cppcoreguidelines-no-malloc)
};

std::string mappedBy(std::string_view raw, unsigned options) {
    utf8proc_uint8_t* out = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(raw.data()),
                                     static_cast<utf8proc_ssize_t>(raw.size()), &out,
                                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, FreeFolded> owner(out);
    return length < 0 ? std::string(raw)
                      : std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
}

/// The character at `at` and its length in bytes; a length of 0: not UTF-8.
std::pair<utf8proc_int32_t, std::size_t> characterAt(std::string_view text, std::size_t at) {
    utf8proc_int32_t c = 0;
    const auto step =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                         static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size() - at, 4)), &c);
    return {c, step <= 0 ? 0 : static_cast<std::size_t>(step)};
}

std::string foldedCluster(std::string_view cluster) {
    if (cluster.size() == 1) {
        const char c = cluster.front();
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isSpace = c == '\n' || c == '\t';
        return {isSpace ? ' ' : isUpper ? static_cast<char>(c - 'A' + 'a') : c};
    }
    const auto apart =
        mappedBy(cluster, static_cast<unsigned>(UTF8PROC_DECOMPOSE) | static_cast<unsigned>(UTF8PROC_COMPAT) |
                              static_cast<unsigned>(UTF8PROC_CASEFOLD));
    std::string kept;
    for (std::size_t at = 0; at < apart.size();) {
        const auto [c, step] = characterAt(apart, at);
        if (step == 0) { break; }
        const auto* stroked = std::find_if(kStroked.begin(), kStroked.end(),
                                           [c = c](const Letter& letter) { return letter.from == c; });
        if (stroked != kStroked.end()) {
            kept += stroked->to;
        } else if (!isLeftOut(c)) {
            kept += apart.substr(at, step);
        }
        at += step;
    }
    return mappedBy(kept, static_cast<unsigned>(UTF8PROC_COMPOSE));
}

template <class Take>
void eachCluster(std::string_view text, Take take) {
    std::size_t begin = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto [c, step] = characterAt(text, at);
        if (step == 0) { return; }
        // Most text is plain: a letter followed by another plain letter needs no look at Unicode's tables.
        if (at > begin && (c < 0x80 || !belongsToTheOneBefore(c))) {
            take(begin, text.substr(begin, at - begin));
            begin = at;
        }
        at += step;
    }
    if (at > begin) { take(begin, text.substr(begin, at - begin)); }
}

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto step = characterAt(text, at).second;
        if (step == 0) { return false; }
        at += step;
    }
    return true;
}

} // namespace

std::string folded(std::string_view text) {
    std::string out;
    if (!isUtf8(text)) { return out; }
    out.reserve(text.size());
    eachCluster(text, [&out](std::size_t, std::string_view cluster) { out += foldedCluster(cluster); });
    return out;
}

FoldedWithOrigin foldedWithOrigin(std::string_view text) {
    FoldedWithOrigin out;
    if (isUtf8(text)) {
        eachCluster(text, [&out](std::size_t begin, std::string_view cluster) {
            out.folded += foldedCluster(cluster);
            out.origin.resize(out.folded.size(), begin);
        });
    }
    out.origin.push_back(text.size());
    return out;
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace inglenook

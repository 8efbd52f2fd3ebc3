// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/json_text.h"

#include <array>
#include <cstdio>

namespace inglenook::cli {

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if (byte < 0x20 || byte == 0x7F) { // a terminal is not moved by what it shows
            std::array<char, 8> code{};
            (void)std::snprintf(code.data(), code.size(), "\\u%04x", static_cast<unsigned>(byte));
            out += code.data();
        } else {
            out += letter;
        }
    }
    return out + '"';
}

std::string jsonList(const std::vector<std::string>& ready) {
    std::string out = "[";
    for (std::size_t i = 0; i < ready.size(); ++i) {
        out += (i > 0 ? ", " : "") + ready[i];
    }
    return out + ']';
}

std::string jsonTexts(const std::vector<std::string>& texts) {
    std::vector<std::string> ready;
    ready.reserve(texts.size());
    for (const auto& text : texts) {
        ready.push_back(jsonText(text));
    }
    return jsonList(ready);
}

std::string jsonDay(std::optional<Day> day) {
    if (!day) { return "null"; }
    const std::chrono::year_month_day date(*day);
    std::array<char, 24> text{};
    (void)std::snprintf(text.data(), text.size(), "\"%04d-%02u-%02u\"", int{date.year()},
                        unsigned{date.month()}, unsigned{date.day()});
    return text.data();
}

std::string seatLetter(Seat seat) { return seat == Seat::Circle ? "A" : "B"; }

} // namespace inglenook::cli

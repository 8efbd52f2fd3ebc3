// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a catalogue: reading it never does harm, and what is understood keeps what is promised of it.
#include "agreement/content_reader.h"
#include "value/text.h"

#include <cstdint>
#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace inglenook;

constexpr std::size_t kMostCharacters = 120;

bool isOneCleanLine(const std::string& text) {
    const auto clean = cleanText(text, kMostCharacters, Lines::One);
    return clean && !clean->empty() && *clean == text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto activities = activitiesFrom(text)) {
        std::set<std::string> ids;
        for (const auto& activity : *activities) {
            expects(ids.insert(activity.id).second, "no id twice");
            expects(isOneCleanLine(activity.name), "names are clean");
            expects(isOneCleanLine(activity.hasDirection ? activity.gives : activity.together),
                    "wordings are clean");
        }
        expects(!activities->empty(), "a catalogue has entries");
    }
    if (const auto conditions = conditionsFrom(text)) {
        for (const auto& number : conditions->numbers) {
            expects(number.many.find("{n}") != std::string::npos, "a number has its place");
        }
        for (const auto* pairs : {&conditions->areas, &conditions->places, &conditions->kinds}) {
            std::set<std::string> codes;
            for (const auto& [code, words] : *pairs) {
                expects(codes.insert(code).second && isOneCleanLine(words), "codes once, words clean");
            }
        }
    }
    return 0;
}

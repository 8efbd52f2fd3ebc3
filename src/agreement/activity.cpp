// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/activity.h"

#include "agreement/content_reader.h"
#include "value/embedded_file.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace inglenook {

namespace embedded {
std::span<const EmbeddedFile> agreementContent();
} // namespace embedded

namespace {

std::string_view embeddedText(std::string_view name) {
    const auto files = embedded::agreementContent();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
    expects(found != files.end(), "the catalogue is compiled in");
    return found->text;
}

Seat giverOf(Direction direction) {
    return direction == Direction::DiamondGives ? Seat::Diamond : Seat::Circle;
}

} // namespace

const std::vector<Activity>& builtInActivities() {
    static const std::vector<Activity> kActivities = [] {
        auto read = activitiesFrom(embeddedText("activities.json"));
        expects(read.has_value(), "activities.json is readable");
        return std::move(*read);
    }();
    return kActivities;
}

const Activity* builtInActivity(std::string_view id) {
    const auto& all = builtInActivities();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::string wordingOf(const Activity& activity, Direction direction, const BySeat<std::string>& names) {
    if (!activity.hasDirection) { return activity.together.empty() ? activity.name : activity.together; }
    const Seat giver = giverOf(direction);
    if (activity.gives.empty()) {
        return direction == Direction::Together ? activity.name
                                                : activity.name + ": " + directionWords(direction, names);
    }
    if (direction == Direction::Together) { return activity.name; }
    // Both at once: putting in one name after the other would look for placeholders inside the first name.
    const std::string& text = activity.gives;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (rest.starts_with("{giver}")) {
            out += names[giver];
            at += std::string_view("{giver}").size();
        } else if (rest.starts_with("{receiver}")) {
            out += names[otherOf(giver)];
            at += std::string_view("{receiver}").size();
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string_view wordsOf(TouchLevel level) {
    switch (level) {
    case TouchLevel::None:
        return "no touch";
    case TouchLevel::Nonsexual:
        return "nonsexual touch";
    case TouchLevel::Sensual:
        return "sensual touch";
    case TouchLevel::Sexual:
        return "sexual touch";
    }
    std::abort();
}

std::string directionWords(Direction direction, const BySeat<std::string>& names) {
    if (direction == Direction::Together) { return "together"; }
    const Seat giver = giverOf(direction);
    return names[giver] + " gives, " + names[otherOf(giver)] + " receives";
}

} // namespace inglenook

// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/line_view.h"

#include "agreement/line_order.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace inglenook {
namespace {

std::size_t placeOf(const std::string& activity) {
    const auto& all = builtInActivities();
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == activity; });
    return static_cast<std::size_t>(at - all.begin());
}

} // namespace

std::string_view wordOf(LineState state) {
    switch (state) {
    case LineState::Draft:
        return "draft";
    case LineState::ToTalkAbout:
        return "to talk about";
    case LineState::Settling:
        return "settling";
    case LineState::Agreed:
        return "agreed";
    case LineState::DueForReview:
        return "due for review";
    case LineState::Resting:
        return "resting";
    case LineState::OffTheTable:
        return "off the table";
    }
    std::abort();
}

bool comesBefore(const LineView& one, const LineView& other) {
    const auto rank = [](const LineView& line) {
        return std::tuple(placeOf(line.key.activity), line.wording, line.key.direction, line.id);
    };
    return rank(one) < rank(other);
}

} // namespace inglenook

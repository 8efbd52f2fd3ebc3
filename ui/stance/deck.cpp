// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stance/deck.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace inglenook::ui {

std::vector<Activity> dealtCards(const std::vector<Activity>& all, const Draw& draw) {
    std::vector<Activity> cards;
    std::vector<Activity> others;
    for (const auto& activity : all) {
        (activity.isFirstEvening ? cards : others).push_back(activity);
    }
    for (std::size_t drawn = 0; drawn < kDrawnCards && !others.empty(); ++drawn) {
        const auto chosen = others.begin() + static_cast<std::ptrdiff_t>(draw(others.size()));
        cards.push_back(*chosen);
        others.erase(chosen);
    }
    return cards;
}

std::vector<StanceKey> questionsOf(const Activity& activity, Seat reader) {
    if (!activity.hasDirection) { return {{activity.id, Direction::Together}}; }
    const auto mine = reader == Seat::Circle ? Direction::CircleGives : Direction::DiamondGives;
    const auto theirs = reader == Seat::Circle ? Direction::DiamondGives : Direction::CircleGives;
    return {{activity.id, mine}, {activity.id, theirs}};
}

std::vector<Activity> foundActivities(const std::vector<Activity>& all, const std::string& typed) {
    const auto words = QString::fromStdString(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Activity> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const Activity& activity) {
        const auto name = QString::fromStdString(activity.name);
        return std::all_of(words.begin(), words.end(),
                           [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

} // namespace inglenook::ui

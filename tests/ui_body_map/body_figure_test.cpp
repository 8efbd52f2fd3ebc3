// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_figure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace inglenook::ui {
namespace {

std::vector<BodyAreaKey> wholeAreas() {
    std::vector<BodyAreaKey> keys;
    for (const auto& area : bodyAreas().areas) {
        keys.push_back({area.id, BodySide::Whole});
    }
    return keys;
}

std::vector<BodyAreaKey> dividedAreas() {
    std::vector<BodyAreaKey> keys;
    for (const auto& area : bodyAreas().areas) {
        if (!area.mayBeDivided()) {
            keys.push_back({area.id, BodySide::Whole});
            continue;
        }
        keys.push_back({area.id, BodySide::Left});
        keys.push_back({area.id, BodySide::Right});
    }
    return keys;
}

double areaOf(const QPainterPath& path) {
    double all = 0;
    for (const auto& polygon : path.simplified().toFillPolygons()) {
        double sum = 0;
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
            sum += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
        }
        all += std::abs(sum) / 2;
    }
    return all;
}

TEST(BodyFigure, HasAPlaceForEveryAreaAndForBothSidesOfADividedOne) {
    for (const auto& keys : {wholeAreas(), dividedAreas()}) {
        for (const auto& key : keys) {
            const auto shape = shapeOf(key);
            EXPECT_GT(areaOf(shape), 8) << key.area;
            EXPECT_FALSE(signPlaces(key).empty()) << key.area;
            for (const auto& place : signPlaces(key)) {
                EXPECT_TRUE(shape.contains(place)) << key.area << static_cast<int>(key.side);
            }
        }
    }
}

TEST(BodyFigure, LaysNoAreaOverAnother) {
    const auto keys = dividedAreas();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        for (std::size_t j = i + 1; j < keys.size(); ++j) {
            if (bodyArea(keys[i].area)->view != bodyArea(keys[j].area)->view) { continue; }
            const auto both = shapeOf(keys[i]).intersected(shapeOf(keys[j]));
            EXPECT_LT(areaOf(both), 1.5) << keys[i].area << " and " << keys[j].area;
        }
    }
}

TEST(BodyFigure, KeepsThePersonsOwnLeftOnBothSidesOfTheBody) {
    const auto x = [](const char* area, BodySide side = BodySide::Whole) {
        return shapeOf({area, side}).boundingRect().center().x();
    };
    EXPECT_GT(x("foot_left"), x("foot_right")); // the front faces whoever looks
    EXPECT_GT(x("knees", BodySide::Left), x("knees", BodySide::Right));
    EXPECT_LT(x("side_left"), x("side_right")); // the back looks away
    EXPECT_LT(x("calves", BodySide::Left), x("calves", BodySide::Right));
}

TEST(BodyFigure, LeadsFromEveryAreaToEveryOtherByArrows) {
    for (const auto& keys : {wholeAreas(), dividedAreas()}) {
        for (const bool isBackFirst : {false, true}) {
            for (const std::size_t start : {std::size_t{0}, keys.size() / 2, keys.size() - 1}) {
                std::set<std::size_t> reached = {start};
                std::vector<std::size_t> next = {start};
                while (!next.empty()) {
                    const auto here = next.back();
                    next.pop_back();
                    for (const auto arrow : {Arrow::Left, Arrow::Right, Arrow::Up, Arrow::Down}) {
                        const auto there = neighbour(keys, here, arrow, isBackFirst);
                        if (reached.insert(there).second) { next.push_back(there); }
                    }
                }
                for (std::size_t i = 0; i < keys.size(); ++i) {
                    EXPECT_TRUE(reached.contains(i)) << keys[i].area << static_cast<int>(keys[i].side);
                }
            }
        }
    }
}

} // namespace
} // namespace inglenook::ui

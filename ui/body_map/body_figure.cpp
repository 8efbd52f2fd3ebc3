// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_figure.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <map>

namespace inglenook::ui {

namespace {

constexpr double kRound = 4;
constexpr double kMiddle = kFigureWidth / 2;
constexpr double kBetween = 12; ///< from figure to figure, in units

/// A polygon with soft corners.
QPainterPath soft(const QPolygonF& corners, double round = kRound) {
    QPainterPath path;
    const auto count = corners.size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto before = corners[(i + count - 1) % count] - corners[i];
        const auto after = corners[(i + 1) % count] - corners[i];
        const auto lengthBefore = std::hypot(before.x(), before.y());
        const auto lengthAfter = std::hypot(after.x(), after.y());
        const auto in = corners[i] + before * std::min(0.5, round / lengthBefore);
        const auto out = corners[i] + after * std::min(0.5, round / lengthAfter);
        i == 0 ? path.moveTo(in) : path.lineTo(in);
        path.quadTo(corners[i], out);
    }
    path.closeSubpath();
    return path;
}

QPainterPath oval(double x, double y, double rx, double ry) {
    QPainterPath path;
    path.addEllipse(QPointF(x, y), rx, ry);
    return path;
}

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, kFigureWidth, 0).map(path); }

QPainterPath half(const QPainterPath& path, bool isRightOfPicture) {
    QPainterPath side;
    side.addRect(isRightOfPicture ? kMiddle + 0.4 : 0, 0, kMiddle - 0.4, kFigureHeight);
    return path.intersected(side);
}

/// The part on the right of the picture, and the part on its left.
struct Pair {
    QPainterPath right;
    QPainterPath left;
    QPainterPath whole = {}; ///< where it is more than its two parts; else empty
};

Pair two(const QPainterPath& right) { return {right, mirrored(right)}; }
Pair one(const QPainterPath& whole) { return {half(whole, true), half(whole, false), whole}; }

QPainterPath headShape() { return oval(kMiddle, 17, 13.5, 16); }
QPainterPath faceShape() { return oval(kMiddle, 21.5, 9.5, 10); }
QPainterPath armShape() {
    return soft(
        {{69.5, 60}, {77.5, 59.5}, {80.5, 80}, {84, 103}, {86, 120}, {79, 121.5}, {75, 104}, {71, 82}});
}
QPainterPath handShape() {
    return soft({{79.5, 123.5}, {86.5, 122}, {90, 131}, {88, 142}, {82, 143}, {78.5, 133}});
}
QPainterPath footShape() {
    return soft({{56, 212}, {65, 212}, {68.5, 221}, {67, 228}, {55.5, 228}, {54, 221}});
}
QPainterPath shoulderShape() {
    return soft({{56.5, 42}, {68, 43}, {76.5, 48.5}, {78, 58}, {69.5, 58.3}, {66, 51}, {56.5, 49.5}});
}
QPainterPath bottomShape() {
    return soft({{34.5, 100},
                 {65.5, 100},
                 {70, 112},
                 {68, 124.5},
                 {53, 125.5},
                 {50, 121},
                 {47, 125.5},
                 {32, 124.5},
                 {30, 112}},
                6);
}

std::map<std::string, Pair> frontShapes() {
    std::map<std::string, Pair> out;
    out["head"] = one(headShape().subtracted(oval(kMiddle, 22.5, 11, 11.5)));
    out["mouth"] = one(oval(kMiddle, 27.2, 4.6, 2.3));
    out["face"] = one(faceShape().subtracted(oval(kMiddle, 27.2, 5.8, 3.4)));
    out["ears"] = two(oval(66, 20, 2.4, 4.4));
    out["throat"] = one(soft({{44, 34.5}, {56, 34.5}, {55.4, 47}, {44.6, 47}}));
    const auto shoulders = two(shoulderShape());
    const auto chest = two(soft({{50.9, 50}, {55.5, 51}, {64.5, 53}, {67.5, 60.5}, {67, 72}, {50.9, 72}}));
    out["shoulder_left"].right = shoulders.right;
    out["shoulder_right"].left = shoulders.left;
    out["chest_left"].right = chest.right;
    out["chest_right"].left = chest.left;
    out["arm_left"].right = armShape();
    out["arm_right"].left = mirrored(armShape());
    out["hand_left"].right = handShape();
    out["hand_right"].left = mirrored(handShape());
    out["upper_belly"] = one(soft({{33.5, 74}, {66.5, 74}, {65, 88}, {35, 88}}));
    out["lower_belly"] = one(soft({{35, 90}, {65, 90}, {63.5, 103}, {57, 110}, {43, 110}, {36.5, 103}}));
    const auto hip = soft({{66.6, 90}, {70, 103}, {71, 114}, {60, 112}, {59.5, 110}, {65.3, 103.5}}, 3);
    out["hip_left"].right = hip;
    out["hip_right"].left = mirrored(hip);
    out["genitals"] = one(soft({{43.5, 112}, {56.5, 112}, {54, 122.5}, {46, 122.5}}));
    out["inner_thighs"] = two(soft({{52, 125}, {56.8, 116}, {58.6, 116}, {58.6, 150}, {52.6, 150}}, 3));
    const auto thigh = soft({{60.3, 114}, {71, 116}, {69.5, 150}, {60.3, 150}});
    out["thigh_left"].right = thigh;
    out["thigh_right"].left = mirrored(thigh);
    out["knees"] = two(soft({{52.6, 152}, {69, 152}, {67.8, 165}, {53.4, 165}}));
    const auto leg = soft({{53.4, 167}, {67.6, 167}, {67, 186}, {64.5, 210}, {56.5, 210}, {54, 188}});
    out["lower_leg_left"].right = leg;
    out["lower_leg_right"].left = mirrored(leg);
    out["foot_left"].right = footShape();
    out["foot_right"].left = mirrored(footShape());
    return out;
}

std::map<std::string, Pair> backShapes() {
    std::map<std::string, Pair> out;
    out["nape"] = one(soft({{43, 30}, {57, 30}, {56, 43.5}, {44, 43.5}}));
    out["upper_back"] = one(soft({{38, 46}, {62, 46}, {67.5, 51}, {66.5, 63}, {33.5, 63}, {32.5, 51}}));
    out["middle_back"] = one(soft({{38, 65}, {62, 65}, {61, 80}, {39, 80}}));
    out["lower_back"] = one(soft({{39, 82}, {61, 82}, {60.5, 98}, {39.5, 98}}));
    const auto side = soft({{63.8, 65}, {67, 65}, {65.8, 80}, {68, 98}, {62.3, 98}, {62.8, 80}}, 2.5);
    // Seen from behind the person's left is on the left.
    out["side_left"].left = mirrored(side);
    out["side_right"].right = side;
    const auto middle = oval(kMiddle, 112, 2.6, 4.6);
    out["back_passage"] = one(middle);
    out["bottom"] = one(bottomShape().subtracted(oval(kMiddle, 112, 3.8, 5.8)));
    out["back_of_thighs"] = two(soft({{52, 127.5}, {69, 126.5}, {68, 152}, {53, 152}}));
    out["calves"] = two(soft({{53.4, 167}, {67.6, 167}, {68, 184}, {64.5, 208}, {57, 208}, {53.2, 186}}));
    return out;
}

const Pair* pairOf(const std::string& area) {
    static const auto kFront = frontShapes();
    static const auto kBack = backShapes();
    for (const auto* shapes : {&kFront, &kBack}) {
        if (const auto found = shapes->find(area); found != shapes->end()) { return &found->second; }
    }
    return nullptr;
}

/// Grown until the gaps close.
QPainterPath grown(const QPainterPath& path, double by) {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * by);
    stroker.setJoinStyle(Qt::RoundJoin);
    return path.united(stroker.createStroke(path)).simplified();
}

QPainterPath limbs() {
    QPainterPath path;
    for (const auto& part : {armShape(), handShape(), footShape(), shoulderShape()}) {
        path = path.united(part).united(mirrored(part));
    }
    const auto knee = soft({{52.6, 152}, {69, 152}, {67.8, 166}, {53.4, 166}});
    return path.united(headShape()).united(knee).united(mirrored(knee));
}

/// The place of a key in both figures side by side.
QPointF placeOf(const BodyAreaKey& key, bool isBackFirst) {
    const auto* area = bodyArea(key.area);
    auto at = shapeOf(key).boundingRect().center();
    const bool isBack = area != nullptr && area->view == BodyView::Back;
    if (isBack != isBackFirst) { at.rx() += kFigureWidth + kBetween; }
    return at;
}

} // namespace

QPainterPath shapeOf(const BodyAreaKey& key) {
    const auto* area = bodyArea(key.area);
    const auto* pair = pairOf(key.area);
    if (area == nullptr || pair == nullptr) { return {}; }
    if (key.side == BodySide::Whole) {
        return pair->whole.isEmpty() ? pair->right.united(pair->left) : pair->whole;
    }
    // The front faces whoever looks: its left is on the right.
    const bool isRightOfPicture = (key.side == BodySide::Left) == (area->view == BodyView::Front);
    return isRightOfPicture ? pair->right : pair->left;
}

std::vector<QPointF> signPlaces(const BodyAreaKey& key) {
    if (key.area == "head") {
        const double y = 5.6;
        if (key.side == BodySide::Whole) { return {{kMiddle, y}}; }
        return {{key.side == BodySide::Left ? kMiddle + 5 : kMiddle - 5, y}};
    }
    const auto shape = shapeOf(key);
    const auto* pair = pairOf(key.area);
    if (pair == nullptr) { return {}; }
    auto places = std::vector<QPointF>{shape.boundingRect().center()};
    const bool isApart = key.side == BodySide::Whole && !pair->right.isEmpty() && !pair->left.isEmpty() &&
                         pair->right.boundingRect().left() - pair->left.boundingRect().right() > 2;
    if (isApart) {
        places = {pair->left.boundingRect().center(), pair->right.boundingRect().center()};
    } else if (key.area == "bottom" && key.side == BodySide::Whole) {
        places = {{40, 113}, {60, 113}}; // beside what lies in its middle
    } else if (key.area == "face") {
        places.front().setY(18.6);
    }
    return places;
}

const QPainterPath& outlineOf(BodyView view) {
    const auto make = [](BodyView which) {
        QPainterPath path = limbs();
        for (const auto& area : bodyAreas().areas) {
            if (area.view == which) { path = path.united(shapeOf({area.id, BodySide::Whole})); }
        }
        return grown(path, 1.6);
    };
    static const QPainterPath kFront = make(BodyView::Front);
    static const QPainterPath kBack = make(BodyView::Back);
    return view == BodyView::Front ? kFront : kBack;
}

std::size_t neighbour(const std::vector<BodyAreaKey>& places, std::size_t from, Arrow arrow,
                      bool isBackFirst) {
    const auto here = placeOf(places[from], isBackFirst);
    auto best = from;
    double least = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto way = placeOf(places[i], isBackFirst) - here;
        const bool isSideways = arrow == Arrow::Left || arrow == Arrow::Right;
        const double ahead = isSideways ? (arrow == Arrow::Right ? way.x() : -way.x())
                                        : (arrow == Arrow::Down ? way.y() : -way.y());
        const double aside = std::abs(isSideways ? way.y() : way.x());
        if (i == from || ahead < 1) { continue; }
        const double cost = ahead + 2.2 * aside;
        if (best == from || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The soft, general figure of the body map: where each area lies, front and back. Everybody's is the same.
/// Measured in units of a figure 100 wide and 232 high. Left is the person's own left: on the right of the
/// front, on the left of the back; it is never mirrored.
#include "own_room/body_map.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace inglenook::ui {

inline constexpr double kFigureWidth = 100;
inline constexpr double kFigureHeight = 232;

/// Everything of one area, or of one side of it; empty for an area that there is not.
[[nodiscard]] QPainterPath shapeOf(const BodyAreaKey& key);
/// Where its sign stands, in the figure of its view. Two for an area of two separate parts.
[[nodiscard]] std::vector<QPointF> signPlaces(const BodyAreaKey& key);
/// The whole body behind the areas.
[[nodiscard]] const QPainterPath& outlineOf(BodyView view);

enum class Arrow { Left, Right, Up, Down };
/// The place that lies that way from here, with front and back side by side (`isBackFirst`: the back on the
/// left); `from` itself at an edge.
[[nodiscard]] std::size_t neighbour(const std::vector<BodyAreaKey>& places, std::size_t from, Arrow arrow,
                                    bool isBackFirst);

} // namespace inglenook::ui

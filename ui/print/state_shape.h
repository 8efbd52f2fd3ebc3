// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Draws the shape of a state, black on white, as paths: no font decides how a no looks. Inside ui/print.
#include "paper/document.h"

#include <QRectF>

class QPainter;

namespace inglenook::ui {
void drawShape(QPainter& painter, paper::Shape shape, const QRectF& box);
} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/state_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace inglenook::ui {
namespace {

QPen pen(double width) { return {Qt::black, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

QPointF at(const QRectF& box, double x, double y) {
    return {box.left() + x * box.width(), box.top() + y * box.height()};
}

void drawTick(QPainter& painter, const QRectF& box) {
    painter.setPen(pen(box.width() * 0.15));
    painter.drawPolyline(QPolygonF({at(box, 0.08, 0.56), at(box, 0.38, 0.88), at(box, 0.94, 0.14)}));
}

void drawHalfCircle(QPainter& painter, const QRectF& box) {
    const double width = box.width() * 0.11;
    const auto circle = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(pen(width));
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPie(circle, 90 * 16, 180 * 16);
}

void drawWave(QPainter& painter, const QRectF& box) {
    QPainterPath path(at(box, 0.02, 0.6));
    path.cubicTo(at(box, 0.22, 0.18), at(box, 0.42, 0.32), at(box, 0.5, 0.5));
    path.cubicTo(at(box, 0.58, 0.68), at(box, 0.78, 0.82), at(box, 0.98, 0.4));
    painter.setPen(pen(box.width() * 0.14));
    painter.drawPath(path);
}

void drawBars(QPainter& painter, const QRectF& box) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(at(box, 0.18, 0.02), at(box, 0.4, 0.98)));
    painter.drawRect(QRectF(at(box, 0.6, 0.02), at(box, 0.82, 0.98)));
}

void drawSquare(QPainter& painter, const QRectF& box) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(at(box, 0.04, 0.04), at(box, 0.96, 0.96)));
}

void drawAgain(QPainter& painter, const QRectF& box) {
    painter.setPen(pen(box.width() * 0.13));
    const auto ring =
        box.adjusted(box.width() * 0.08, box.width() * 0.08, -box.width() * 0.08, -box.width() * 0.08);
    painter.drawArc(ring, 60 * 16, -300 * 16);
    painter.drawPolyline(QPolygonF({at(box, 0.62, -0.06), at(box, 0.72, 0.16), at(box, 0.48, 0.26)}));
}

} // namespace

void drawShape(QPainter& painter, paper::Shape shape, const QRectF& box) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case paper::Shape::None:
        break;
    case paper::Shape::Tick:
        drawTick(painter, box);
        break;
    case paper::Shape::HalfCircle:
        drawHalfCircle(painter, box);
        break;
    case paper::Shape::Wave:
        drawWave(painter, box);
        break;
    case paper::Shape::Bars:
        drawBars(painter, box);
        break;
    case paper::Shape::Square:
        drawSquare(painter, box);
        break;
    case paper::Shape::Again:
        drawAgain(painter, box);
        break;
    }
    painter.restore();
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/person_mark.h"

#include "ui/control/accessible.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace inglenook::ui {

namespace {

/// A square on its corner, with corners as soft as the circle beside it.
QPainterPath diamondIn(const QRectF& box) {
    const auto side = box.width() / std::sqrt(2.0) * 1.06;
    QTransform turn;
    turn.translate(box.center().x(), box.center().y());
    turn.rotate(45);
    QPainterPath path;
    path.addRoundedRect(QRectF(-side / 2, -side / 2, side, side), side * 0.16, side * 0.16);
    return turn.map(path);
}

QPainterPath shapeOf(const QRectF& box, Seat seat) {
    if (seat == Seat::Diamond) { return diamondIn(box); }
    QPainterPath path;
    path.addEllipse(
        box.adjusted(box.width() * 0.03, box.height() * 0.03, -box.width() * 0.03, -box.height() * 0.03));
    return path;
}

QString initialOf(const QString& name) {
    if (name.isEmpty()) { return {}; }
    const auto isPair = name.size() > 1 && name.at(0).isHighSurrogate();
    return name.left(isPair ? 2 : 1).toUpper();
}

} // namespace

QString shapeNameOf(Seat seat) {
    return seat == Seat::Circle ? QCoreApplication::translate("inglenook::ui::PersonMark", "the circle")
                                : QCoreApplication::translate("inglenook::ui::PersonMark", "the diamond");
}

void paintMark(QPainter& painter, const QRectF& box, Seat seat, const QString& initial) {
    const auto& t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(box, seat), seat == Seat::Circle ? t.circle : t.diamond);
    if (!initial.isEmpty()) {
        auto font = Theme::current().font(TextRole::Label);
        font.setPixelSize(std::max(9, static_cast<int>(box.height() * 0.44)));
        painter.setFont(font);
        painter.setPen(t.isDark ? QColor(0x06, 0x24, 0x20) : t.onAccent);
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), initial);
    }
    painter.restore();
}

void paintBothMarks(QPainter& painter, const QRectF& box) {
    const auto& t = tokens();
    const auto height = box.height();
    const QRectF left(box.left(), box.top(), height, height);
    const QRectF right(box.left() + height * 0.56, box.top(), height, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(left, Seat::Circle), t.circle);
    auto warm = t.diamond;
    painter.fillPath(shapeOf(right, Seat::Diamond), warm);
    // Where they meet both show: neither stands in front.
    const auto meeting = shapeOf(left, Seat::Circle).intersected(shapeOf(right, Seat::Diamond));
    painter.fillPath(meeting, t.isDark ? QColor(0xF6, 0xE6, 0xD4) : QColor(0x4A, 0x2A, 0x16));
    painter.restore();
}

PersonMark::PersonMark(Seat seat, const QString& name, double size, QWidget* parent)
    : QWidget(parent), m_size(size) {
    makeAccessible();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson(seat, name);
}

void PersonMark::setPerson(Seat seat, const QString& name) {
    m_seat = seat;
    m_initial = initialOf(name);
    setAccessibleName(name.isEmpty() ? shapeNameOf(seat) : name);
    update();
}

QSize PersonMark::sizeHint() const { return {px(m_size), px(m_size)}; }

void PersonMark::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintMark(painter, rect(), m_seat, m_initial);
}

} // namespace inglenook::ui

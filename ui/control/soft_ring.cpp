// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/soft_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {

namespace {
constexpr double kLarge = 132;
constexpr double kBeside = 72;
constexpr double kStrokesAcross = 11; // a ring is as wide as so many of its strokes
constexpr int kTop = 90 * 16;         // QPainter counts sixteenths of a degree from three o'clock
constexpr int kWhole = 360 * 16;
} // namespace

SoftRing::SoftRing(Size size, QWidget* parent) : QWidget(parent), m_size(size) {
    setSizePolicy(size == Size::Large ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

QSize SoftRing::sizeHint() const {
    const auto side = px(m_size == Size::Large ? kLarge : kBeside);
    return {side, side};
}

void SoftRing::setShare(double share) {
    const double now = std::clamp(share, 0.0, 1.0);
    if (now == m_share) { return; }
    m_share = now;
    update();
}

void SoftRing::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = sizeHint().width() / kStrokesAcross;
    const double side = std::min(width(), height()) - stroke - 2;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(t.hasTints ? t.sunken : t.hairline, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    if (m_share <= 0) { return; }
    painter.setPen(QPen(t.accent, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, kTop, -static_cast<int>(m_share * kWhole));
}

} // namespace inglenook::ui

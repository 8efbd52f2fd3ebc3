// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/soft_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {

namespace {
constexpr double kSide = 132;
constexpr double kStroke = 12;
constexpr int kTop = 90 * 16; // QPainter counts sixteenths of a degree from three o'clock
constexpr int kWhole = 360 * 16;
} // namespace

SoftRing::SoftRing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

QSize SoftRing::sizeHint() const { return {px(kSide), px(kSide)}; }

void SoftRing::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void SoftRing::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) - px(kStroke) - 2;
    const QRectF ring((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setPen(QPen(t.hasTints ? t.sunken : t.hairline, px(kStroke), Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    if (m_share <= 0) { return; }
    painter.setPen(QPen(t.accent, px(kStroke), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, kTop, -static_cast<int>(m_share * kWhole));
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/talk_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace inglenook::ui {

namespace {
constexpr double kSide = 72;
constexpr double kStroke = 6;
constexpr double kTrack = 1.5;
constexpr int kLookMs = 1000;
constexpr int kWholeTurn = 360 * 16;
constexpr int kTop = 90 * 16;
} // namespace

TalkRing::TalkRing(std::function<std::optional<double>()> share, QWidget* parent)
    : QWidget(parent), m_share(std::move(share)) {
    setAccessibleName(tr("A soft ring"));
    setAccessibleDescription(tr("It fills slowly while somebody speaks. Nothing happens when it is full."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &TalkRing::look);
    m_timer.start();
    look();
}

QSize TalkRing::sizeHint() const { return {px(kSide), px(kSide)}; }

void TalkRing::look() {
    const auto share = m_share().value_or(0);
    if (share == m_drawn) { return; }
    m_drawn = share;
    update();
}

void TalkRing::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_drawn = m_share().value_or(0);
    const auto stroke = px(kStroke);
    const QRectF box = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(tokens().border, px(kTrack)));
    painter.drawEllipse(box);
    painter.setPen(QPen(tokens().accent, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(box, kTop, static_cast<int>(-m_drawn * kWholeTurn));
}

} // namespace inglenook::ui

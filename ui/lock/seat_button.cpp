// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/seat_button.h"

#include "ui/control/person_mark.h"
#include "ui/lock/lock_text.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {
constexpr double kMark = 76;
}

SeatButton::SeatButton(Seat seat, QWidget* parent) : QPushButton(seatWords(seat), parent), m_seat(seat) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SeatButton::sizeHint() const {
    const QFontMetricsF metrics(Theme::current().font(TextRole::Label));
    const auto words = static_cast<int>(std::ceil(metrics.horizontalAdvance(text())));
    return {std::max(px(150), words + px(32)),
            px(24) + px(kMark) + px(12) + static_cast<int>(metrics.height()) + px(20)};
}

void SeatButton::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, t.line));
    painter.setBrush(isDown() ? t.tint : (underMouse() ? t.sunken : t.surface));
    const auto inset = t.line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(kCardRadius),
                            px(kCardRadius));
    paintMark(painter, QRectF((width() - px(kMark)) / 2.0, px(24), px(kMark), px(kMark)), m_seat, QString());
    painter.setFont(Theme::current().font(TextRole::Label));
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(0, px(24) + px(kMark) + px(8), 0, -px(12)),
                     static_cast<int>(Qt::AlignCenter), text());
}

void SeatButton::keyPressEvent(QKeyEvent* event) {
    const auto isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->isAutoRepeat()) { return click(); }
    QPushButton::keyPressEvent(event);
}

} // namespace inglenook::ui

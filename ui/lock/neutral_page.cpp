// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/neutral_page.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace inglenook::ui {

NeutralPage::NeutralPage(QWidget* parent) : QWidget(parent), m_day(QDate::currentDate()) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(tr("Press any key to come back to the lock screen."));
}

void NeutralPage::setDay(const QDate& day) {
    m_day = day;
    update();
}

void NeutralPage::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    auto& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.canvas);
    const auto side = std::min(px(56), (width() - px(32)) / 7);
    const QLocale locale;
    const auto first = QDate(m_day.year(), m_day.month(), 1);
    const auto weekStart = static_cast<int>(locale.firstDayOfWeek());
    const auto lead = (first.dayOfWeek() - weekStart + 7) % 7;
    const QRect month((width() - 7 * side) / 2, std::max(px(20), (height() - 8 * side) / 2), 7 * side,
                      8 * side);
    painter.setFont(theme.font(TextRole::Title));
    painter.setPen(t.text);
    painter.drawText(QRect(month.left(), month.top(), month.width(), side), static_cast<int>(Qt::AlignCenter),
                     locale.toString(m_day, QStringLiteral("MMMM yyyy")));
    painter.setFont(theme.font(TextRole::Small));
    const auto cell = [&](int column, int row) {
        return QStyle::visualRect(
            layoutDirection(), month,
            QRect(month.left() + column * side, month.top() + (row + 1) * side, side, side));
    };
    painter.setPen(t.muted);
    for (int i = 0; i < 7; ++i) {
        painter.drawText(cell(i, 0), static_cast<int>(Qt::AlignCenter),
                         locale.dayName((weekStart - 1 + i) % 7 + 1, QLocale::NarrowFormat));
    }
    for (int day = 1; day <= m_day.daysInMonth(); ++day) {
        const auto place = lead + day - 1;
        const auto box = cell(place % 7, place / 7 + 1);
        if (day == m_day.day()) {
            painter.setPen(QPen(t.border, t.line));
            painter.setBrush(t.surface);
            painter.drawEllipse(QRectF(box).adjusted(px(6), px(6), -px(6), -px(6)));
        }
        painter.setPen(t.text);
        painter.drawText(box, static_cast<int>(Qt::AlignCenter), locale.toString(day));
    }
}

void NeutralPage::keyPressEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat()) { Q_EMIT left(); }
}

void NeutralPage::mousePressEvent(QMouseEvent* /*event*/) { Q_EMIT left(); }

} // namespace inglenook::ui

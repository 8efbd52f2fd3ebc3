// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/card.h"

#include "ui/control/accessible.h"
#include "ui/control/text.h"

#include <QEvent>
#include <QPainter>

namespace inglenook::ui {

Card::Card(const QString& title, Kind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_body(new QVBoxLayout(this)) {
    makeAccessible();
    if (!title.isEmpty()) {
        m_title = new Text(title, TextRole::Heading);
        m_body->addWidget(m_title);
        setAccessibleName(title);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    measure();
    setKind(kind);
}

void Card::setKind(Kind kind) {
    m_kind = kind;
    if (m_title != nullptr) { m_title->setTone(kind == Kind::Tint ? Tone::OnTint : Tone::Plain); }
    update();
}

void Card::measure() {
    m_body->setContentsMargins(px(24), px(20), px(24), px(22));
    m_body->setSpacing(px(8));
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto box = QRectF(rect()).adjusted(1, 1, -1, -3);
    const auto radius = px(kCardRadius);
    if (m_kind == Kind::Plain && t.hasTints && !t.isDark) {
        painter.setPen(Qt::NoPen);
        for (const auto depth :
             {3, 2, 1}) { // soft, and without an effect that would draw the card as a picture
            painter.setBrush(QColor(60, 45, 25, 7));
            painter.drawRoundedRect(box.translated(0, depth - 0.5), radius, radius);
        }
    }
    const auto isTint = m_kind == Kind::Tint;
    const auto isSunken = m_kind == Kind::Sunken;
    const auto hasEdge = m_kind == Kind::Plain || !t.hasTints;
    painter.setPen(hasEdge ? QPen(t.hairline, t.line) : QPen(Qt::NoPen));
    painter.setBrush(isTint ? t.tint : (isSunken ? t.sunken : t.surface));
    const auto inset = t.line / 2;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Card::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { measure(); }
}

} // namespace inglenook::ui

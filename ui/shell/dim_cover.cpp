// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dim_cover.h"

#include "ui/control/card.h"
#include "ui/control/text.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace inglenook::ui {

DimCover::DimCover(QWidget* over)
    : QWidget(over),
      m_text(new Text(tr("This locks in half a minute. Any key stays. Your words are kept either way."))) {
    hide();
    auto* column = new QVBoxLayout(this);
    auto* card = new Card(tr("Still here?"));
    card->add(m_text);
    column->addStretch(1);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(1);
    over->installEventFilter(this);
    setAccessibleName(m_text->text());
}

void DimCover::setDim(bool isDim) {
    setGeometry(parentWidget()->rect());
    setVisible(isDim);
    if (!isDim) { return; }
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DimCover::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 150));
}

bool DimCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) { setGeometry(parentWidget()->rect()); }
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui

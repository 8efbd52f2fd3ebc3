// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/flow.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace inglenook::ui {

Columns::Columns(QWidget* parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(20));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Columns::addColumn(QWidget* widget, int share, double minEm) {
    m_layout->addWidget(widget, share);
    m_minEm.append(minEm);
    m_shares.append(share);
    arrange();
}

QSize Columns::minimumSizeHint() const {
    // Stacked they need the width of one only; a row that asks for more would make the page scroll sideways.
    QSize least;
    for (int i = 0; i < m_layout->count(); ++i) {
        least = least.expandedTo(m_layout->itemAt(i)->minimumSize());
    }
    return least;
}

void Columns::arrange() {
    auto needed = px(20) * (static_cast<int>(m_minEm.size()) - 1) * 1.0;
    for (const auto least : m_minEm) {
        needed += least * em();
    }
    m_isStacked = needed > width();
    m_layout->setDirection(m_isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(px(20));
    for (int i = 0; i < m_layout->count(); ++i) {
        m_layout->setStretch(i, m_isStacked ? 0 : m_shares.at(i));
        m_layout->setAlignment(m_layout->itemAt(i)->widget(), m_isStacked ? Qt::Alignment() : Qt::AlignTop);
    }
}

void Columns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { arrange(); }
}

} // namespace inglenook::ui

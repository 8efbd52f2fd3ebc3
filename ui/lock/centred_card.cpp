// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/centred_card.h"

#include "ui/control/card.h"
#include "ui/control/person_mark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace inglenook::ui {

CentredCard::CentredCard(double width, QWidget* parent)
    : QScrollArea(parent), m_width(width), m_content(new QWidget), m_card(new Card) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_content);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_card);
    column->addStretch(3);
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // the scroll area turns it on
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (now != nullptr && m_content->isAncestorOf(now)) { ensureWidgetVisible(now, 0, px(24)); }
    });
    measure();
}

void CentredCard::measure() {
    const auto side = std::max(px(12), (viewport()->width() - px(m_width)) / 2);
    m_content->layout()->setContentsMargins(side, px(16), side, px(16));
    const auto inner = viewport()->width() > 30 * em() ? px(38) : px(20);
    m_card->body()->setContentsMargins(inner, inner, inner, inner);
    m_card->body()->setSpacing(px(12));
}

void CentredCard::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        QMetaObject::invokeMethod(
            this, [this] { measure(); }, Qt::QueuedConnection);
    }
}

void CentredCard::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    measure();
}

BothMarks::BothMarks(double height, QWidget* parent) : QWidget(parent), m_height(height) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BothMarks::sizeHint() const { return {px(m_height * 1.62), px(m_height)}; }

void BothMarks::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintBothMarks(painter, rect());
}

} // namespace inglenook::ui

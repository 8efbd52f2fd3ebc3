// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/page.h"

#include "ui/control/accessible.h"
#include "ui/control/text.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace inglenook::ui {

Page::Page(const QString& title, const QString& subtitle, QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget), m_reading(new QWidget),
      m_column(new QVBoxLayout(m_reading)), m_title(new Text(title, TextRole::Display)),
      m_subtitle(new Text(subtitle, TextRole::Muted)) {
    makeAccessible();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* around = new QVBoxLayout(m_content);
    around->addWidget(m_reading);
    around->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    m_column->addLayout(head);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_title->setVisible(!title.isEmpty());
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // the scroll area turns it on
    setAccessibleName(title);
    viewport()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (now != nullptr && m_content->isAncestorOf(now)) { ensureWidgetVisible(now, 0, px(32)); }
    });
    measure();
}

void Page::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Page::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::setColumnWidth(double length) {
    m_width = length;
    measure();
}

void Page::addSpace(double length) { m_column->addSpacing(px(length)); }

void Page::measure() {
    const auto room = viewport()->width();
    const auto least = room > 40 * em() ? px(40) : px(16);
    const auto side = std::max(least, (room - px(m_width)) / 2);
    m_content->layout()->setContentsMargins(side, px(32), side, px(48));
    m_content->layout()->setSpacing(0);
    m_column->setSpacing(px(16));
    m_column->itemAt(0)->layout()->setSpacing(px(4)); // the sentence belongs to the heading
}

void Page::focusFirst() {
    auto* start = m_content;
    for (auto* next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
        const auto isStop =
            (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->focusProxy() == nullptr;
        if (isStop && next->isEnabled() && m_content->isAncestorOf(next) && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return beginAtTop();
        }
    }
}

void Page::beginAtTop() {
    const auto begin = [this] {
        const auto* focus = focusWidget();
        const bool isInside = focus != nullptr && focus != this && m_content->isAncestorOf(focus);
        const auto bottom = isInside ? focus->mapTo(m_content, QPoint(0, focus->height())).y() : 0;
        if (bottom <= viewport()->height()) { verticalScrollBar()->setValue(0); }
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void Page::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_content != nullptr) { measure(); }
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    if (watched == viewport() && event->type() == QEvent::Resize) { measure(); }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace inglenook::ui

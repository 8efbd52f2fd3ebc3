// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/toast.h"

#include "ui/control/accessible.h"
#include "ui/control/button.h"
#include "ui/control/text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace inglenook::ui {

Toast::Toast(QWidget* over)
    : QWidget(over), m_text(new Text(QString())), m_action(new Button(tr("Undo"), Button::Kind::Quiet)),
      m_close(new Button(QStringLiteral("close"), QString(), Button::Kind::Quiet)) {
    makeAccessible();
    hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), px(6), px(8), px(6));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setAccessibleName(tr("Close this note"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(10));
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    over->installEventFilter(this);
    // Once the page has scrolled to it, and so that at the top it covers nothing for longer than it has to.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible()) { QTimer::singleShot(0, this, &Toast::place); }
    });
}

void Toast::say(const QString& sentence, const QString& action) {
    hide(); // shown anew, so that a screen reader says it even when the words are the same
    if (sentence.isEmpty()) { return; }
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer.start();
}

QString Toast::sentence() const { return isVisible() ? m_text->text() : QString(); }

QRect Toast::placeOf(const QWidget& control) const {
    return {control.mapTo(parentWidget(), QPoint(0, 0)), control.size()};
}

QRect Toast::room() const {
    const bool isThere = m_area != nullptr && m_area->isVisible() && parentWidget()->isAncestorOf(m_area);
    return isThere ? placeOf(*m_area) : parentWidget()->rect();
}

void Toast::place() {
    const auto in = room();
    const auto width = std::min(px(620), in.width() - px(32));
    const auto height = std::max(layout()->heightForWidth(width), px(56));
    QRect box(in.x() + (in.width() - width) / 2, in.bottom() + 1 - height - px(20), width, height);
    for (const auto* control : parentWidget()->findChildren<QWidget*>()) {
        if (!control->property(kAlwaysInSight).toBool() || !control->isVisible()) { continue; }
        if (placeOf(*control).intersects(box)) { box.moveBottom(placeOf(*control).top() - px(12)); }
    }
    const auto* focused = QApplication::focusWidget();
    if (focused != nullptr && parentWidget()->isAncestorOf(focused) && !isAncestorOf(focused)) {
        const auto taken = placeOf(*focused);
        const auto isPage = taken.height() > in.height() / 2; // nothing on it has the focus
        if (taken.intersects(box) && !isPage) {
            box.moveTop(in.y() + px(20));
        } // what has the focus stays in sight
    }
    setGeometry(box);
}

void Toast::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, t.line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(kCardRadius), px(kCardRadius));
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) { place(); }
    return QWidget::eventFilter(watched, event);
}

} // namespace inglenook::ui

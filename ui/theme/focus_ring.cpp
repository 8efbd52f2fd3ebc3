// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace inglenook::ui {

namespace {

bool movesFocus(int key) {
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

bool showsItself(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || widget->property("ownFocus").toBool();
}

} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const auto was = m_isKeyboard;
    if (event->type() == QEvent::KeyPress) {
        m_isKeyboard = m_isKeyboard || movesFocus(static_cast<QKeyEvent*>(event)->key());
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        m_isKeyboard = false;
    }
    if (was != m_isKeyboard) { follow(); }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow() {
    auto* focused = QApplication::focusWidget();
    const auto isWanted = m_isKeyboard && focused != nullptr && !showsItself(focused);
    if (!isWanted) {
        if (m_frame) { m_frame->setWidget(nullptr); }
        return;
    }
    if (!m_frame) { m_frame = new QFocusFrame(focused->window()); } // Qt moves it along with what it frames
    m_frame->setWidget(focused);
}

} // namespace inglenook::ui

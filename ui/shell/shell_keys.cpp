// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace inglenook::ui {

ShellKeys::ShellKeys(QObject* parent) : QObject(parent) {
    m_hold.setSingleShot(true);
    m_hold.setInterval(1000);
    connect(&m_hold, &QTimer::timeout, this, &ShellKeys::hideAsked);
    qApp->installEventFilter(this);
}

bool ShellKeys::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) { return QObject::eventFilter(watched, event); }
    if (event->type() == QEvent::KeyPress) { tellPause(watched, *static_cast<QKeyEvent*>(event)); }
    if (event->type() == QEvent::KeyPress) { return press(*static_cast<QKeyEvent*>(event)); }
    if (event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto isEscape = key->key() == Qt::Key_Escape && !key->isAutoRepeat();
        if (isEscape && m_hold.isActive()) {
            m_hold.stop();
            Q_EMIT backAsked();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

// Told once, on the way to whatever has the focus, and not taken away: an exercise pauses by this key, too.
void ShellKeys::tellPause(const QObject* watched, const QKeyEvent& event) {
    const auto isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || event.isAutoRepeat() || event.key() != m_pauseKey) { return; }
    const QObject* focus = QApplication::focusWidget();
    if (focus == nullptr || focus == watched) { Q_EMIT pauseAsked(); }
}

bool ShellKeys::press(const QKeyEvent& event) {
    const auto key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto isPlain = modifiers == Qt::NoModifier;
    if (isPlain && key == m_hideKey && key != Qt::Key_Escape) {
        Q_EMIT hideAsked();
        return true;
    }
    if (isPlain && key == Qt::Key_Escape) {
        if (!event.isAutoRepeat()) { m_hold.start(); }
        return true;
    }
    if (isPlain && key == Qt::Key_F6) {
        Q_EMIT sidesSwitched();
        return true;
    }
    if (isPlain && key == Qt::Key_F1) {
        Q_EMIT helpAsked();
        return true;
    }
    // Ctrl + plus is Ctrl + Shift + equals on many keyboards.
    const auto isControl = (modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier;
    return isControl && pressWithControl(key);
}

bool ShellKeys::pressWithControl(int key) {
    switch (key) {
    case Qt::Key_L:
        Q_EMIT lockAsked();
        return true;
    case Qt::Key_P:
        Q_EMIT paperAsked();
        return true;
    case Qt::Key_F:
        Q_EMIT findAsked();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT textSizeAsked(1);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        Q_EMIT textSizeAsked(-1);
        return true;
    case Qt::Key_0:
        Q_EMIT textSizeAsked(0);
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9) { return false; }
    Q_EMIT pageAsked(key - Qt::Key_1);
    return true;
}

} // namespace inglenook::ui

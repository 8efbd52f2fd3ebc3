// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turn/answer_watch.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace inglenook::ui {

AnswerWatch::AnswerWatch(QWidget* row, int words) : QObject(row), m_words(words) {
    row->installEventFilter(this);
    for (auto* child : row->findChildren<QWidget*>()) {
        child->installEventFilter(this);
    }
}

bool AnswerWatch::eventFilter(QObject* watched, QEvent* event) {
    bool isAnswer = false;
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto digit = key->key() - Qt::Key_0;
        isAnswer = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat() &&
                   digit >= 1 && digit <= m_words;
    } else if (event->type() == QEvent::MouseButtonRelease && watched != parent()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto* word = qobject_cast<QWidget*>(watched);
        isAnswer =
            mouse->button() == Qt::LeftButton && word != nullptr && word->rect().contains(mouse->pos());
    }
    if (isAnswer) { QMetaObject::invokeMethod(this, &AnswerWatch::answered, Qt::QueuedConnection); }
    return QObject::eventFilter(watched, event);
}

} // namespace inglenook::ui

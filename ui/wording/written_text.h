// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A control that somebody writes in, one line or many, as the helper sees it: a text, and places to
/// underline. An underline is drawn only; it is in no text, no undo step and no file.
#include "ui/wording/wording_presenter.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace inglenook::ui {

class WrittenText : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual QWidget* edit() const = 0;
    virtual void underline(const QList<TextMark>& marks) = 0;

Q_SIGNALS:
    void changed();
};

[[nodiscard]] WrittenText* writtenIn(QLineEdit& edit, QObject* parent);
[[nodiscard]] WrittenText* writtenIn(QPlainTextEdit& edit, QObject* parent);

} // namespace inglenook::ui

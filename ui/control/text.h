// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Words on a page. Wraps, with the line height of look.md (a QLabel cannot have one) and a true height for
/// every width. Display, Title and Heading are headings to a screen reader.
#include "ui/control/word_layout.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QPointer>
#include <QWidget>

namespace inglenook::ui {

enum class Tone { Plain, Quiet, OnTint, Danger, Accent };

class Text : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    explicit Text(const QString& text, TextRole role = TextRole::Body, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] TextRole role() const { return m_role; }
    void setText(const QString& text);
    void setTone(Tone tone);
    void setAlignment(
        Qt::Alignment alignment); ///< horizontal; Qt::AlignLeading by default, mirrored right to left
    /// Becomes the label of a control: relation for screen readers, and its accessible name where it has
    /// none.
    void setBuddy(QWidget* control);
    [[nodiscard]] QWidget* buddy() const { return m_buddy; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] WordLayout& words() const;
    QString m_text;
    TextRole m_role;
    Tone m_tone = Tone::Plain;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    QPointer<QWidget> m_buddy;
    mutable KeptWords m_words;
};

} // namespace inglenook::ui

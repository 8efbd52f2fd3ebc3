// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Words broken into lines with the theme's line height, for every control that paints text.
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace inglenook::ui {

class WordLayout {
public:
    WordLayout(const QString& text, const QFont& font, double lineHeight, Qt::Alignment alignment,
               Qt::LayoutDirection direction);
    WordLayout(const WordLayout&) = delete;
    WordLayout& operator=(const WordLayout&) = delete;
    /// Breaks into lines of at most `width` px; the height they need.
    double layOut(double width);
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double widestLine() const;
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const;

private:
    QTextLayout m_layout;
    double m_lineHeight;
    double m_ascent;
    double m_fontHeight;
};

/// Width of the text when nothing is broken, and of its widest word.
[[nodiscard]] double naturalWidth(const QString& text, const QFont& font);
[[nodiscard]] double widestWord(const QString& text, const QFont& font);

} // namespace inglenook::ui

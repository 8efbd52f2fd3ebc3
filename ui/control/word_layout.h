// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Words broken into lines with the theme's line height, for every control that paints text.
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <array>
#include <memory>
#include <optional>

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
    /// What layOut() gives, without breaking anew where this width was asked for not long ago.
    [[nodiscard]] double heightFor(double width);
    [[nodiscard]] double naturalWidth(); ///< as the function below, in whole px
    [[nodiscard]] double widestWord();   ///< as the function below, in whole px
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double widestLine() const;
    void paint(QPainter& painter, QPointF topLeft, const QColor& colour) const;

private:
    friend class KeptWords;
    [[nodiscard]] double widestOfLines();
    struct Height {
        double width = -1;
        double height = 0;
    };
    QString m_text;
    QFont m_font;
    QTextLayout m_layout;
    double m_lineHeight;
    double m_ascent;
    double m_fontHeight;
    Height m_now; ///< the lines as they are broken
    std::array<Height, 4> m_known;
    std::size_t m_next = 0;
    std::optional<double> m_natural;
    std::optional<double> m_widestWord;
};

/// The words of one control, shaped once: a layout asks for the same heights many times before anything is
/// painted.
class KeptWords {
public:
    /// The layout of these words; made anew where anything about them is another than the last time.
    [[nodiscard]] WordLayout& of(const QString& text, const QFont& font, double lineHeight,
                                 Qt::Alignment alignment, Qt::LayoutDirection direction);

private:
    std::unique_ptr<WordLayout> m_layout;
};

/// Width of the text when nothing is broken, and of its widest word.
[[nodiscard]] double naturalWidth(const QString& text, const QFont& font);
[[nodiscard]] double widestWord(const QString& text, const QFont& font);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/word_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {
constexpr double kUnbroken = 1 << 20; // px
constexpr auto kLongText = 400;       // characters from where asking for the place of each word costs more

/// Short, and in a script that is written from left to right in letters that stand alone.
bool isPlain(const QString& text) {
    return text.size() <= kLongText &&
           std::all_of(text.begin(), text.end(), [](QChar each) { return each < QChar(0x0590); });
}
} // namespace

WordLayout::WordLayout(const QString& text, const QFont& font, double lineHeight, Qt::Alignment alignment,
                       Qt::LayoutDirection direction)
    : m_text(text), m_font(font), m_lineHeight(lineHeight) {
    auto broken = text;
    broken.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setAlignment(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(broken);
    m_layout.setFont(font);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // else Qt shapes the words for every width and for the painting too
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_fontHeight = metrics.height();
}

double WordLayout::layOut(double width) {
    if (width == m_now.width) { return m_now.height; }
    double y = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        // The leading is shared above and below, so that one line stands in the middle of its height.
        line.setPosition({0, y + (m_lineHeight - m_fontHeight) / 2 + m_ascent - line.ascent()});
        y += m_lineHeight;
    }
    m_layout.endLayout();
    m_now = {width, y};
    m_known[m_next] = m_now;
    m_next = (m_next + 1) % m_known.size();
    return y;
}

double WordLayout::heightFor(double width) {
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [width](const Height& each) { return each.width == width; });
    return known != m_known.end() ? known->height : layOut(width);
}

double WordLayout::naturalWidth() {
    if (!m_natural) {
        layOut(kUnbroken);
        m_natural = std::ceil(widestLine()) + 1;
    }
    return *m_natural;
}

double WordLayout::widestWord() {
    if (!m_widestWord) { m_widestWord = isPlain(m_text) ? widestOfLines() : ui::widestWord(m_text, m_font); }
    return *m_widestWord;
}

double WordLayout::widestOfLines() {
    layOut(kUnbroken);
    double widest = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const auto line = m_layout.lineAt(i);
        const auto end = line.textStart() + line.textLength();
        auto begin = line.textStart();
        auto left = line.cursorToX(begin);
        for (int at = begin; at <= end; ++at) {
            if (at < end && !m_text.at(at).isSpace()) { continue; }
            if (at > begin) { widest = std::max(widest, line.cursorToX(at) - left); }
            begin = at + 1;
            left = begin <= end ? line.cursorToX(begin) : 0;
        }
    }
    return std::ceil(widest) + 1;
}

double WordLayout::widestLine() const {
    double widest = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    }
    return widest;
}

void WordLayout::paint(QPainter& painter, QPointF topLeft, const QColor& colour) const {
    painter.setPen(colour);
    m_layout.draw(&painter, topLeft);
}

WordLayout& KeptWords::of(const QString& text, const QFont& font, double lineHeight, Qt::Alignment alignment,
                          Qt::LayoutDirection direction) {
    const bool isSame = m_layout && m_layout->m_lineHeight == lineHeight && m_layout->m_font == font &&
                        m_layout->m_layout.textOption().alignment() == alignment &&
                        m_layout->m_layout.textOption().textDirection() == direction &&
                        m_layout->m_text == text;
    if (!isSame) { m_layout = std::make_unique<WordLayout>(text, font, lineHeight, alignment, direction); }
    return *m_layout;
}

double naturalWidth(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const auto& line : text.split(QLatin1Char('\n'))) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return std::ceil(widest) + 1;
}

double widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double widest = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text.at(i).isSpace()) { continue; }
        if (i > begin) { widest = std::max(widest, metrics.horizontalAdvance(text.mid(begin, i - begin))); }
        begin = i + 1;
    }
    return std::ceil(widest) + 1;
}

} // namespace inglenook::ui

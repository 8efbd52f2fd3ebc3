// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/word_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

WordLayout::WordLayout(const QString& text, const QFont& font, double lineHeight, Qt::Alignment alignment,
                       Qt::LayoutDirection direction)
    : m_lineHeight(lineHeight) {
    auto broken = text;
    broken.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setAlignment(alignment);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(broken);
    m_layout.setFont(font);
    m_layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_fontHeight = metrics.height();
}

double WordLayout::layOut(double width) {
    double y = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        // The leading is shared above and below, so that one line stands in the middle of its height.
        line.setPosition({0, y + (m_lineHeight - m_fontHeight) / 2 + m_ascent - line.ascent()});
        y += m_lineHeight;
    }
    m_layout.endLayout();
    return y;
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

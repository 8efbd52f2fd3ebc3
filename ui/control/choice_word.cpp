// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/choice_word.h"

#include "ui/theme/icon.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {
constexpr double kWordGlyph = 18;
constexpr double kWordPadding = 14;
constexpr double kWordGap = 7;
} // namespace

ChoiceWord::ChoiceWord(const Choice& choice, QWidget* parent)
    : QRadioButton(choice.word, parent), m_glyph(choice.glyph) {
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(choice.description);
}

double ChoiceWord::around() const {
    return 2 * px(kWordPadding) + (m_glyph.isEmpty() ? 0 : px(kWordGlyph) + px(kWordGap));
}

int ChoiceWord::neededWidth() const {
    return std::max(px(kTarget), static_cast<int>(std::ceil(words().naturalWidth() + around())));
}

WordLayout& ChoiceWord::words() const {
    const auto& theme = Theme::current();
    return m_words.of(text(), theme.font(TextRole::Label), theme.lineHeight(TextRole::Label),
                      Qt::AlignLeading, layoutDirection());
}

int ChoiceWord::neededHeight(int width) const {
    return std::max(px(kTarget), static_cast<int>(std::ceil(words().heightFor(width - around()))) + px(18));
}

void ChoiceWord::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const auto isOn = isChecked();
    const auto onInk = t.hasTints ? t.onTint : t.onAccent; // without tints a chosen word is filled
    const auto ink = !isEnabled() ? t.muted : (isOn ? onInk : t.text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = isOn ? px(2) : t.line;
    painter.setPen(QPen(isOn ? t.accent : t.border, edge));
    painter.setBrush(isOn ? (t.hasTints ? t.tint : t.accent)
                          : (underMouse() && isEnabled() ? t.sunken : t.surface));
    const auto inset = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(kControlRadius),
                            px(kControlRadius));
    auto& words = this->words();
    const auto wordsHeight = words.layOut(width() - around());
    const auto glyphSpace = around() - 2 * px(kWordPadding);
    // In a row the word stands in the middle; in a list all words begin at the same edge.
    const auto* row = qobject_cast<const ChoiceRow*>(parentWidget());
    const auto isCentred = row == nullptr || !row->isList();
    const auto lead = isCentred ? (width() - glyphSpace - words.widestLine()) / 2 : px(kWordPadding);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto glyphLeft = isMirrored ? width() - lead - px(kWordGlyph) : lead;
    if (!m_glyph.isEmpty()) {
        paintIcon(painter,
                  QRectF(glyphLeft, (height() - px(kWordGlyph)) / 2.0, px(kWordGlyph), px(kWordGlyph)),
                  m_glyph, ink);
    }
    const auto room = width() - around();
    const auto wordsLeft = isMirrored ? width() - lead - glyphSpace - room : lead + glyphSpace;
    words.paint(painter, {wordsLeft, (height() - wordsHeight) / 2}, ink);
}

void ChoiceWord::wheelEvent(QWheelEvent* event) {
    event->ignore();
} // a stray scroll must not change an answer

} // namespace inglenook::ui

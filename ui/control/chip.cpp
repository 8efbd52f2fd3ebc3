// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/chip.h"

#include "ui/control/accessible.h"
#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {
constexpr double kChipGlyph = 18;
constexpr double kPadding = 16;
constexpr double kGap = 8;
double around() { return 2 * px(kPadding) + px(kChipGlyph) + px(kGap); }
} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    makeAccessible();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

WordLayout& Chip::words() const {
    const auto& theme = Theme::current();
    return m_words.of(text(), theme.font(TextRole::Label), theme.lineHeight(TextRole::Label),
                      Qt::AlignLeading, layoutDirection());
}

int Chip::heightForWidth(int width) const {
    return std::max(px(kTarget), static_cast<int>(std::ceil(words().heightFor(width - around()))) + px(18));
}

QSize Chip::sizeHint() const {
    const auto natural = words().naturalWidth() + around();
    const auto width = static_cast<int>(std::ceil(std::min(natural, 32 * em())));
    return {width, heightForWidth(width)};
}

QSize Chip::minimumSizeHint() const {
    const auto word = std::min(words().widestWord(), 12 * em());
    return {static_cast<int>(std::ceil(word + around())), px(kTarget)};
}

bool Chip::hitButton(const QPoint& position) const { return rect().contains(position); }

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const auto isOn = isChecked();
    const auto onInk = t.hasTints ? t.onTint : t.onAccent; // without tints a chosen word is filled
    const auto ink = !isEnabled() ? t.muted : (isOn ? onInk : t.text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = isOn ? std::max(1.75, t.line) * px(100) / 100 : t.line;
    painter.setPen(QPen(isOn ? t.accent : t.border, edge));
    painter.setBrush(isOn ? (t.hasTints ? t.tint : t.accent)
                          : (underMouse() && isEnabled() ? t.sunken : t.surface));
    const auto inset = edge / 2;
    const auto radius = std::min<double>(height() / 2.0, px(22));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto glyphLeft = isMirrored ? width() - px(kPadding) - px(kChipGlyph) : px(kPadding);
    paintIcon(painter, QRectF(glyphLeft, (height() - px(kChipGlyph)) / 2.0, px(kChipGlyph), px(kChipGlyph)),
              isOn ? QStringLiteral("check") : QStringLiteral("plus"), ink);
    auto& words = this->words();
    const auto wordsHeight = words.layOut(width() - around());
    const auto wordsLeft = isMirrored ? px(kPadding) : px(kPadding) + px(kChipGlyph) + px(kGap);
    words.paint(painter, {static_cast<double>(wordsLeft), (height() - wordsHeight) / 2}, ink);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    const auto isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) { return click(); }
    QCheckBox::keyPressEvent(event);
}

} // namespace inglenook::ui

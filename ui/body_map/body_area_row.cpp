// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map/body_area_row.h"

#include "ui/body_map/body_map_text.h"
#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 14;
constexpr double kGlyph = 18;
constexpr double kAbove = 9;

double room(int width) { return width - 2 * px(kPadding) - px(kGlyph) - px(10); }

WordLayout& layoutOf(KeptWords& kept, const QString& words, TextRole role, Qt::LayoutDirection direction) {
    const auto& theme = Theme::current();
    return kept.of(words, theme.font(role), theme.lineHeight(role), Qt::AlignLeading, direction);
}

} // namespace

BodyAreaRow::BodyAreaRow(const MapEntry& entry, QWidget* parent) : QPushButton(parent), m_entry(entry) {
    setAttribute(Qt::WA_Hover);
    setText(nameOfArea(entry.answer.key));
    setEntry(entry);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BodyAreaRow::setEntry(const MapEntry& entry) {
    m_entry = entry;
    setAccessibleName(u"%1: %2"_s.arg(nameOfArea(entry.answer.key), more()));
    updateGeometry();
    update();
}

QString BodyAreaRow::more() const {
    auto words = wordsOf(m_entry.answer);
    if (m_entry.opened) { words += tr(", opened"); }
    return words;
}

WordLayout& BodyAreaRow::nameWords() const {
    return layoutOf(m_nameWords, text(), TextRole::Body, layoutDirection());
}

WordLayout& BodyAreaRow::moreWords() const {
    return layoutOf(m_moreWords, more(), TextRole::Label, layoutDirection());
}

int BodyAreaRow::heightForWidth(int width) const {
    const auto high = nameWords().heightFor(room(width)) + moreWords().heightFor(room(width));
    return std::max(px(kTarget), static_cast<int>(std::ceil(high)) + 2 * px(kAbove));
}

QSize BodyAreaRow::sizeHint() const {
    const int width = px(300);
    return {width, heightForWidth(width)};
}

QSize BodyAreaRow::minimumSizeHint() const {
    const auto widest = std::max(nameWords().widestWord(), moreWords().widestWord());
    const int width = static_cast<int>(std::ceil(widest)) + 2 * px(kPadding) + px(kGlyph) + px(10);
    return {width, px(kTarget)};
}

void BodyAreaRow::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const auto ink = inkOf(m_entry.answer.comfort);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hairline, t.line));
    painter.setBrush(underMouse() ? t.sunken : t.surface);
    const auto inset = t.line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(kControlRadius),
                            px(kControlRadius));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double glyphLeft = isMirrored ? width() - px(kPadding) - px(kGlyph) : px(kPadding);
    auto& name = nameWords();
    auto& words = moreWords();
    const auto nameHigh = name.layOut(room(width()));
    const auto wordsHigh = words.layOut(room(width()));
    const double top = (height() - nameHigh - wordsHigh) / 2;
    const auto box = QRectF(glyphLeft, (height() - px(kGlyph)) / 2.0, px(kGlyph), px(kGlyph));
    if (m_entry.answer.comfort == Comfort::Unanswered) {
        painter.setPen(QPen(t.border, t.line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(px(3), px(3), -px(3), -px(3)));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.ground);
        painter.drawRoundedRect(box.adjusted(-px(5), -px(5), px(5), px(5)), px(7), px(7));
        paintIcon(painter, box, glyphOf(m_entry.answer.comfort), ink.ink);
    }
    const double left = isMirrored ? px(kPadding) : px(kPadding) + px(kGlyph) + px(10);
    name.paint(painter, {left, top}, t.text);
    words.paint(painter, {left, top + nameHigh}, t.muted);
}

void BodyAreaRow::keyPressEvent(QKeyEvent* event) {
    const auto& comforts = comfortsInOrder();
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && key >= Qt::Key_1 && key < Qt::Key_1 + comforts.size()) {
        Q_EMIT answered(this->key(), comforts[key - Qt::Key_1]);
    } else if (isPlain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        Q_EMIT answered(this->key(), Comfort::Unanswered);
    } else if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace inglenook::ui

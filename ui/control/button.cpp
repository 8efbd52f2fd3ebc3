// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/button.h"

#include "ui/control/accessible.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace inglenook::ui {

namespace {

constexpr double kLeastPadding = 8;
constexpr double kLongestWord = 14; // em; longer ones break
constexpr double kGlyph = 20;

struct Paint {
    QColor ink;
    QColor ground; ///< transparent: none
    QColor edge;   ///< transparent: none
};

Paint paintOf(const Button& button) {
    const auto& t = tokens();
    const QColor none(Qt::transparent);
    const auto isDown = button.isDown() || button.isChecked();
    const auto isOver = button.underMouse();
    if (!button.isEnabled()) {
        return {t.muted, button.kind() == Button::Kind::Quiet ? none : t.sunken, none};
    }
    switch (button.kind()) {
    case Button::Kind::Primary: {
        const auto ground = isDown ? t.accentPressed : (isOver ? t.accentHover : t.accent);
        return {t.onAccent, ground, none};
    }
    case Button::Kind::Secondary:
        return {t.text, isDown || isOver ? t.sunken : t.surface, t.border};
    case Button::Kind::Quiet:
        return {isDown || isOver ? t.onTint : t.accent, isDown || isOver ? t.tint : none, none};
    case Button::Kind::Danger:
        return {t.danger.ink, isDown || isOver ? t.danger.ground : t.surface, t.danger.ink};
    }
    std::abort();
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent) : Button(QString(), text, kind, parent) {}

Button::Button(QString glyph, const QString& text, Kind kind, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind), m_glyph(std::move(glyph)) {
    makeAccessible();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Button::setGlyph(const QString& glyph) {
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setSubject(const QString& subject) {
    setAccessibleName(subject.isEmpty() ? QString() : tr("%1: %2").arg(text(), subject));
}

double Button::padding() const { return px(m_kind == Kind::Quiet ? 14 : 20); }

double Button::glyphSpace() const {
    if (m_glyph.isEmpty()) { return 0; }
    return px(kGlyph) + (text().isEmpty() ? 0 : px(10));
}

WordLayout& Button::words() const {
    const auto& theme = Theme::current();
    return m_words.of(text(), theme.font(TextRole::Label), theme.lineHeight(TextRole::Label),
                      Qt::AlignHCenter, layoutDirection());
}

double Button::paddingFor(double room) const {
    const auto usual = padding();
    if (room >= kLongestWord * em() + 2 * usual) { return usual; }
    return std::clamp((room - words().widestWord()) / 2, px(kLeastPadding) * 1.0, usual);
}

int Button::heightForWidth(int width) const {
    const auto room = width - glyphSpace();
    const auto height = words().heightFor(room - 2 * paddingFor(room));
    return std::max(px(kTarget), static_cast<int>(std::ceil(height)) + px(20));
}

QSize Button::sizeHint() const {
    const auto needed = text().isEmpty() ? 0 : words().naturalWidth();
    const auto natural = static_cast<int>(std::ceil(needed + glyphSpace() + 2 * padding()));
    const auto width = std::max(px(kTarget), std::min(natural, static_cast<int>(32 * em())));
    return {width, heightForWidth(width)};
}

QSize Button::minimumSizeHint() const {
    const auto needed = text().isEmpty() ? 0 : words().widestWord();
    const auto width =
        std::ceil(std::min(needed, kLongestWord * em()) + glyphSpace() + 2 * px(kLeastPadding));
    return {std::max(px(kTarget), static_cast<int>(width)), px(kTarget)};
}

void Button::paintEvent(QPaintEvent* /*event*/) {
    const auto paint = paintOf(*this);
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (paint.ground.alpha() > 0 || paint.edge.alpha() > 0) {
        const auto inset = t.line / 2;
        painter.setPen(paint.edge.alpha() > 0 ? QPen(paint.edge, t.line) : QPen(Qt::NoPen));
        painter.setBrush(paint.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(kControlRadius),
                                px(kControlRadius));
    }
    auto& words = this->words();
    const auto most = width() - glyphSpace();
    const auto room = most - 2 * paddingFor(most);
    const auto wordsHeight = words.layOut(room);
    const auto used = glyphSpace() + (text().isEmpty() ? 0 : words.widestLine());
    const auto left = (width() - used) / 2;
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    if (!m_glyph.isEmpty()) {
        const auto glyphLeft = isMirrored ? width() - left - px(kGlyph) : left;
        paintIcon(painter, QRectF(glyphLeft, (height() - px(kGlyph)) / 2.0, px(kGlyph), px(kGlyph)), m_glyph,
                  paint.ink);
    }
    // The words are centred within `room`; this puts that room so that glyph and words are centred as one.
    const auto wordsLeft = isMirrored ? left : left + glyphSpace();
    const auto shift = wordsLeft - (room - words.widestLine()) / 2;
    words.paint(painter, {shift, (height() - wordsHeight) / 2}, paint.ink);
}

void Button::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
}

void Button::keyPressEvent(QKeyEvent* event) {
    const auto isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) { return event->ignore(); }
    if (isReturn && !event->isAutoRepeat()) { return click(); }
    QPushButton::keyPressEvent(event);
}

} // namespace inglenook::ui

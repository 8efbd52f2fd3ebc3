// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/nav_button.h"

#include "ui/control/accessible.h"
#include "ui/theme/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {

namespace {
constexpr double kGlyph = 22;
constexpr double kLead = 14;
constexpr double kGap = 12;
} // namespace

NavButton::NavButton(QString glyph, const QString& caption, QWidget* parent)
    : QPushButton(caption, parent), m_glyph(std::move(glyph)) {
    makeAccessible();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NavButton::setRail(bool isRail) {
    m_isRail = isRail;
    updateGeometry();
    update();
}

void NavButton::setTight(bool isTight) {
    m_isTight = isTight;
    updateGeometry();
    update();
}

int NavButton::above() const { return px(m_isTight ? 6 : 10); }

int NavButton::between() const { return px(m_isTight ? 1 : 4); }

int NavButton::heightForWidth(int width) const {
    auto& theme = Theme::current();
    if (m_isRail) {
        auto& words =
            m_words.of(text(), theme.font(TextRole::Small), theme.lineHeight(TextRole::Small) * 0.82,
                       Qt::AlignHCenter, layoutDirection());
        return above() + px(kGlyph) + between() +
               static_cast<int>(std::ceil(words.heightFor(width - px(4)))) + px(m_isTight ? 5 : 8);
    }
    auto& words = m_words.of(text(), theme.font(TextRole::Body), theme.lineHeight(TextRole::Body),
                             Qt::AlignLeading, layoutDirection());
    const auto room = width - px(kLead) - px(kGlyph) - px(kGap) - px(8);
    return std::max(px(kTarget), static_cast<int>(std::ceil(words.heightFor(room))) + px(20));
}

QSize NavButton::sizeHint() const {
    const auto width = px(m_isRail ? 88 : 212);
    return {width, heightForWidth(width)};
}

QSize NavButton::minimumSizeHint() const { return {px(kTarget), px(kTarget)}; }

void NavButton::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isHere = isChecked();
    if (isHere || (underMouse() && isEnabled())) {
        painter.setPen(isHere && !t.hasTints ? QPen(t.text, t.line) : QPen(Qt::NoPen));
        painter.setBrush(isHere ? t.tint : t.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(kControlRadius),
                                px(kControlRadius));
    }
    if (isHere) { // a bar too, so that the place is not told by colour alone
        const auto bar =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, px(10), px(4), height() - 2 * px(10)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(bar, px(2), px(2));
    }
    const auto ink = !isEnabled() ? t.muted : (isHere ? t.onTint : t.text);
    if (m_isRail) {
        paintColumn(painter, ink);
    } else {
        paintRow(painter, ink);
    }
}

void NavButton::paintColumn(QPainter& painter, const QColor& ink) {
    auto& theme = Theme::current();
    paintIcon(painter, QRectF((width() - px(kGlyph)) / 2.0, above(), px(kGlyph), px(kGlyph)), m_glyph, ink);
    auto font = theme.font(TextRole::Small);
    if (isChecked()) { font.setWeight(QFont::DemiBold); }
    auto& words = m_words.of(text(), font, theme.lineHeight(TextRole::Small) * 0.82, Qt::AlignHCenter,
                             layoutDirection());
    words.layOut(width() - px(4));
    words.paint(painter, {px(2) * 1.0, (above() + px(kGlyph) + between()) * 1.0}, ink);
}

void NavButton::paintRow(QPainter& painter, const QColor& ink) {
    auto& theme = Theme::current();
    const auto isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto glyphLeft = isMirrored ? width() - px(kLead) - px(kGlyph) : px(kLead);
    paintIcon(painter, QRectF(glyphLeft, (height() - px(kGlyph)) / 2.0, px(kGlyph), px(kGlyph)), m_glyph,
              ink);
    auto font = theme.font(TextRole::Body);
    if (isChecked()) { font.setWeight(QFont::DemiBold); }
    auto& words =
        m_words.of(text(), font, theme.lineHeight(TextRole::Body), Qt::AlignLeading, layoutDirection());
    const auto lead = px(kLead) + px(kGlyph) + px(kGap);
    const auto high = words.layOut(width() - lead - px(8));
    words.paint(painter, {isMirrored ? px(8) * 1.0 : lead * 1.0, (height() - high) / 2}, ink);
}

void NavButton::keyPressEvent(QKeyEvent* event) {
    const auto isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) { return click(); }
    QPushButton::keyPressEvent(event);
}

} // namespace inglenook::ui

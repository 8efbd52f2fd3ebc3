// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/text.h"

#include "ui/control/accessible.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace inglenook::ui {

Text::Text(const QString& text, TextRole role, QWidget* parent)
    : QWidget(parent), m_text(text), m_role(role) {
    makeAccessible();
    if (role == TextRole::Muted || role == TextRole::Small) { m_tone = Tone::Quiet; }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
}

void Text::setText(const QString& text) {
    if (text == m_text) { return; }
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
    Q_EMIT textChanged();
}

void Text::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Text::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

void Text::setBuddy(QWidget* control) {
    m_buddy = control;
    if (control != nullptr && control->accessibleName().isEmpty()) { control->setAccessibleName(m_text); }
}

QColor Text::colour() const {
    const auto& t = tokens();
    if (!isEnabled()) { return t.muted; }
    switch (m_tone) {
    case Tone::Plain:
        return t.text;
    case Tone::Quiet:
        return t.muted;
    case Tone::OnTint:
        return t.onTint;
    case Tone::Danger:
        return t.danger.ink;
    case Tone::Accent:
        return t.accent;
    }
    std::abort();
}

WordLayout& Text::words() const {
    const auto& theme = Theme::current();
    return m_words.of(m_text, theme.font(m_role), theme.lineHeight(m_role), m_alignment, layoutDirection());
}

int Text::heightForWidth(int width) const { return static_cast<int>(std::ceil(words().heightFor(width))); }

QSize Text::sizeHint() const {
    const auto width = std::min(words().naturalWidth(), 60 * em());
    return {static_cast<int>(width), heightForWidth(static_cast<int>(width))};
}

QSize Text::minimumSizeHint() const {
    const auto width = std::min(words().widestWord(), 9 * em());
    return {static_cast<int>(width), static_cast<int>(std::ceil(Theme::current().lineHeight(m_role)))};
}

void Text::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    auto& words = this->words();
    words.layOut(width());
    words.paint(painter, {0, 0}, colour());
}

void Text::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) { updateGeometry(); }
    if (event->type() == QEvent::EnabledChange) { update(); }
}

} // namespace inglenook::ui

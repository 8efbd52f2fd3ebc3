// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/passphrase_accessible.h"

#include <algorithm>

namespace inglenook::ui {

AccessiblePassphrase::AccessiblePassphrase(PassphraseEdit* edit)
    : QAccessibleWidget(edit, QAccessible::EditableText), m_edit(*edit) {}

void* AccessiblePassphrase::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface) { return static_cast<QAccessibleTextInterface*>(this); }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessiblePassphrase::state() const {
    auto state = QAccessibleWidget::state();
    state.editable = true;
    state.passwordEdit = !m_edit.isShown();
    return state;
}

QString AccessiblePassphrase::text(QAccessible::Text what) const {
    return what == QAccessible::Value ? text(0, m_edit.length()) : QAccessibleWidget::text(what);
}

QString AccessiblePassphrase::text(int start, int end) const {
    const auto from = std::clamp(start, 0, m_edit.length());
    const auto to = std::clamp(end, from, m_edit.length());
    if (m_edit.isShown()) { return m_edit.shownWords().mid(from, to - from); }
    return {to - from, QChar(0x2022)};
}

void AccessiblePassphrase::selection(int /*index*/, int* start, int* end) const {
    *start = 0;
    *end = 0;
}

QRect AccessiblePassphrase::characterRect(int /*offset*/) const { return rect(); }

int AccessiblePassphrase::offsetAtPoint(const QPoint& /*point*/) const { return m_edit.cursor(); }

QString AccessiblePassphrase::attributes(int /*offset*/, int* start, int* end) const {
    *start = 0;
    *end = m_edit.length();
    return {};
}

} // namespace inglenook::ui

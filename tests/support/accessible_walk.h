// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Looks at widgets the way a screen reader does, inside the process: works without a screen and without a
/// bus.
#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace inglenook::test {

inline void walkAccessible(QAccessibleInterface* from,
                           const std::function<void(QAccessibleInterface&)>& look) {
    if (from == nullptr || !from->isValid() || from->state().invisible) { return; }
    look(*from);
    for (int i = 0; i < from->childCount(); ++i) {
        walkAccessible(from->child(i), look);
    }
}

/// Everything that can be focused or pressed and has no name: class and place in the window. Empty is what we
/// want.
[[nodiscard]] inline QStringList unnamedControls(QWidget& top) {
    QStringList found;
    walkAccessible(QAccessible::queryAccessibleInterface(&top), [&](QAccessibleInterface& each) {
        const auto* widget = qobject_cast<QWidget*>(each.object());
        const auto takesTab = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                              widget->focusProxy() == nullptr;
        const auto role = each.role();
        const auto isPressed = role == QAccessible::Button || role == QAccessible::CheckBox ||
                               role == QAccessible::RadioButton || role == QAccessible::EditableText;
        if ((takesTab || isPressed) && each.text(QAccessible::Name).trimmed().isEmpty()) {
            const auto name = widget == nullptr ? QStringLiteral("?")
                                                : QString::fromLatin1(widget->metaObject()->className());
            found.append(QStringLiteral("%1 at %2,%3").arg(name).arg(each.rect().x()).arg(each.rect().y()));
        }
    });
    return found;
}

/// What a screen reader finds with this role, by name, in order.
[[nodiscard]] inline QStringList namesOf(QWidget& top, QAccessible::Role role) {
    QStringList found;
    walkAccessible(QAccessible::queryAccessibleInterface(&top), [&](QAccessibleInterface& each) {
        if (each.role() == role) { found.append(each.text(QAccessible::Name)); }
    });
    return found;
}

} // namespace inglenook::test

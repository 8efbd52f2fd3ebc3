// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Finds words that do not fit into their widget, and widgets that reach beyond the window.
#include "ui/control/button.h"
#include "ui/control/text.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace inglenook::test {

/// Every Text and Button in sight that needs more height than it has. Empty is what we want.
[[nodiscard]] inline QStringList cutTexts(QWidget& top) {
    QStringList cut;
    for (auto* text : top.findChildren<ui::Text*>()) {
        if (text->isVisibleTo(&top) && text->heightForWidth(text->width()) > text->height()) {
            cut.append(text->text());
        }
    }
    for (auto* button : top.findChildren<QAbstractButton*>()) {
        const auto isCut =
            button->hasHeightForWidth() && button->heightForWidth(button->width()) > button->height();
        if (button->isVisibleTo(&top) && isCut) { cut.append(button->text()); }
    }
    return cut;
}

/// Every control that begins or ends beyond the left or right edge of `top`. Empty is what we want.
[[nodiscard]] inline QStringList beyondTheEdge(QWidget& top) {
    QStringList beyond;
    for (auto* widget : top.findChildren<QWidget*>()) {
        const auto isLeaf =
            qobject_cast<ui::Text*>(widget) != nullptr || qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (!isLeaf || !widget->isVisibleTo(&top) || widget->width() == 0) { continue; }
        const auto left = widget->mapTo(&top, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > top.width()) { beyond.append(widget->accessibleName()); }
    }
    return beyond;
}

} // namespace inglenook::test

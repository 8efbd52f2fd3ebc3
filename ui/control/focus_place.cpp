// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/focus_place.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace inglenook::ui {

namespace {

QString nameOf(QWidget& widget) {
    const auto* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

bool focusByName(Page& page, const QString& name) {
    if (name.isEmpty()) { return false; }
    for (auto* widget : page.findChildren<QWidget*>()) {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&page);
        if (takesFocus && nameOf(*widget) == name) {
            widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

FocusPlace::FocusPlace(Page& page) : m_page(page), m_scroll(page.verticalScrollBar()->value()) {
    auto* focused = QApplication::focusWidget();
    m_wasInside = focused != nullptr && page.isAncestorOf(focused);
    if (!m_wasInside) { return; }
    m_name = nameOf(*focused);
    page.setFocus(Qt::OtherFocusReason); // what goes takes no key that is still to come, and passes none on
}

void FocusPlace::restore(bool isFirst) {
    if (!(m_wasInside || isFirst)) { return; }
    // New content is shown and laid out when control is back in the event loop, not before.
    QTimer::singleShot(0, &m_page, [page = &m_page, name = m_name, scroll = m_scroll] {
        if (!page->isVisible()) { return; }
        page->verticalScrollBar()->setValue(scroll);
        if (!focusByName(*page, name)) { page->focusFirst(); }
    });
}

} // namespace inglenook::ui

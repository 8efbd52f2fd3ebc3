// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/focus_place.h"

#include "ui/control/card.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace inglenook::ui {

namespace {

QString nameOf(QWidget& widget) {
    const auto* accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
}

QList<QWidget*> controlsOf(const Page& page) {
    auto controls = page.widget()->findChildren<QWidget*>();
    controls.removeIf([&page](const QWidget* each) {
        return (each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() != nullptr ||
               !each->isEnabled() || !each->isVisibleTo(&page);
    });
    return controls;
}

int heightOf(const Page& page, const QWidget& control) { return control.mapTo(page.widget(), QPoint()).y(); }

/// The control of this name, else the one nearest to where it was: whoever rests a line stays among the
/// lines.
QWidget* controlAt(const Page& page, const QString& name, int height) {
    const auto controls = controlsOf(page);
    const auto named = std::find_if(controls.begin(), controls.end(),
                                    [&](QWidget* each) { return !name.isEmpty() && nameOf(*each) == name; });
    if (named != controls.end()) { return *named; }
    const auto nearest = std::min_element(controls.begin(), controls.end(), [&](QWidget* a, QWidget* b) {
        return std::abs(heightOf(page, *a) - height) < std::abs(heightOf(page, *b) - height);
    });
    return nearest == controls.end() ? nullptr : *nearest;
}

/// Heights are right when rows, cards and columns have asked one another for their place, level by level.
void layOut(const Page& page) {
    constexpr int kLevels = 5;
    for (int level = 0; level < kLevels; ++level) {
        const int height = page.widget()->height();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (level > 1 && page.widget()->height() == height) { return; }
    }
}

/// Whoever is led to a field sees what it belongs to, and its buttons.
void showCardOf(Page& page, QWidget& control) {
    auto* card = control.parentWidget();
    while (card != nullptr && dynamic_cast<Card*>(card) == nullptr) {
        card = card->parentWidget();
    }
    if (card != nullptr) { page.ensureWidgetVisible(card); }
    page.ensureWidgetVisible(&control);
}

} // namespace

FocusPlace::FocusPlace(Page& page) : m_page(page) {
    auto* focused = QApplication::focusWidget();
    if (focused != nullptr && page.widget()->isAncestorOf(focused)) {
        page.m_heldFocus = {nameOf(*focused), heightOf(page, *focused), page.verticalScrollBar()->value(),
                            false};
        page.setFocus(
            Qt::OtherFocusReason); // what goes takes no key that is still to come, nor passes one on
    } else if (focused != &page) {
        page.m_heldFocus.reset();
    }
}

void FocusPlace::moveTo(const QString& name) {
    if (!m_page.m_heldFocus) { return; }
    m_page.m_heldFocus->name = name;
    m_page.m_heldFocus->isMoved = true;
}

void FocusPlace::restore(bool isFirst) {
    if (!m_page.m_heldFocus && !isFirst) { return; }
    // New content is shown and laid out when control is back in the event loop, not before.
    QTimer::singleShot(0, &m_page, [page = &m_page] {
        if (!page->isVisible()) { return; }
        layOut(*page);
        auto& held = page->m_heldFocus;
        if (!held) { return page->focusFirst(); }
        page->verticalScrollBar()->setValue(held->scroll);
        auto* control = page->hasFocus() ? controlAt(*page, held->name, held->height) : nullptr;
        if (control == nullptr) { return; } // it was built anew once more since, or somebody went on
        const bool isMoved = held->isMoved;
        held.reset();
        control->setFocus(Qt::OtherFocusReason);
        if (isMoved) { showCardOf(*page, *control); }
    });
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include "ui/control/page.h"

namespace inglenook::ui {

PageHost::PageHost(Desk& desk, const PageRegistry& registry, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_registry(registry) {}

bool PageHost::visit(const QString& key) {
    const auto* entry = m_registry.find(key);
    if (entry == nullptr) { return false; }
    auto*& page = m_pages[key];
    if (page == nullptr) {
        page = entry->make(m_desk, this);
        addWidget(page);
    }
    if (m_current != key && !m_current.isEmpty()) {
        m_way.removeAll(key);
        const auto* left = m_registry.find(m_current);
        if (left == nullptr || !left->leavesNoTrace) { m_way.append(m_current); }
    }
    const QString before = m_current;
    m_current = key;
    setCurrentWidget(page);
    if (before != key) { letGoIfFresh(before); }
    focusPage();
    Q_EMIT visited(key);
    return true;
}

void PageHost::letGoIfFresh(const QString& key) {
    const auto* entry = m_registry.find(key);
    if (entry == nullptr || !entry->isFresh || !m_pages.contains(key)) { return; }
    auto* page = m_pages.take(key);
    removeWidget(page);
    page->deleteLater(); // it may be the one that asked to go on
}

void PageHost::focusPage() {
    auto* page = currentWidget();
    if (page == nullptr) { return; }
    if (auto* steps = dynamic_cast<PageSteps*>(page)) { return steps->focusFirst(); }
    page->setFocus(Qt::OtherFocusReason);
}

void PageHost::find() {
    auto* page = dynamic_cast<PageSteps*>(currentWidget());
    if (page != nullptr) { static_cast<void>(page->find()); }
}

bool PageHost::goBack() {
    auto* page = dynamic_cast<PageSteps*>(currentWidget());
    if (page != nullptr && page->goBack()) { return true; }
    if (m_way.isEmpty()) { return false; }
    const auto before = m_way.takeLast();
    const auto left = m_current;
    m_current.clear(); // going back is not another step of the way
    const bool isThere = visit(before);
    if (left != before) { letGoIfFresh(left); }
    return isThere;
}

void PageHost::throwAway() {
    m_current.clear();
    throwAwayOthers();
}

void PageHost::throwAwayOthers() {
    m_way.clear();
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (it.key() == m_current) {
            ++it;
            continue;
        }
        removeWidget(it.value());
        delete it.value(); // now, not later: what it holds is to be gone before the next paint
        it = m_pages.erase(it);
    }
}

} // namespace inglenook::ui

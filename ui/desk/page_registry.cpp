// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_registry.h"

#include <algorithm>

namespace inglenook::ui {

void PageRegistry::add(PageEntry entry) {
    expects(!entry.key.isEmpty() && entry.make && find(entry.key) == nullptr,
            "each page has its own key and can be made");
    m_entries.push_back(std::move(entry));
}

const PageEntry* PageRegistry::find(const QString& key) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const PageEntry*> PageRegistry::inOrder(bool (*isMeant)(const PageEntry&)) const {
    std::vector<const PageEntry*> entries;
    for (const auto& entry : m_entries) {
        if (isMeant(entry)) { entries.push_back(&entry); }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->order < b->order; });
    return entries;
}

std::vector<const PageEntry*> PageRegistry::sidebar() const {
    return inOrder([](const PageEntry& entry) { return !entry.caption.isEmpty(); });
}

std::vector<WayIn> PageRegistry::onToday() const {
    std::vector<WayIn> ways;
    for (const auto* entry : inOrder([](const PageEntry& one) { return !one.onToday.isEmpty(); })) {
        ways.push_back({entry->key, entry->onToday, entry->glyph});
    }
    return ways;
}

} // namespace inglenook::ui

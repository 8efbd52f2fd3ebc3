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

std::vector<const PageEntry*> PageRegistry::sidebar() const {
    std::vector<const PageEntry*> entries;
    for (const auto& entry : m_entries) {
        if (!entry.caption.isEmpty()) { entries.push_back(&entry); }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto* a, const auto* b) { return a->order < b->order; });
    return entries;
}

} // namespace inglenook::ui

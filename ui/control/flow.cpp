// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/flow.h"

#include "ui/theme/theme.h"

#include <QStyle>

#include <algorithm>

namespace inglenook::ui {

Flow::Flow(double gap, QWidget* parent) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }

Flow::~Flow() { qDeleteAll(m_items); }

void Flow::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* Flow::itemAt(int index) const {
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem* Flow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int Flow::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize Flow::sizeHint() const {
    auto width = 0;
    auto height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty()) { continue; }
        width += item->sizeHint().width() + (width == 0 ? 0 : px(m_gap));
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize Flow::minimumSize() const {
    QSize least;
    for (const auto* item : m_items) {
        if (!item->isEmpty()) { least = least.expandedTo(item->minimumSize()); }
    }
    return least;
}

void Flow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true));
}

int Flow::arrange(const QRect& rect, bool isMoving) const {
    struct Placed {
        QLayoutItem* item;
        QSize size;
    };
    QList<Placed> line;
    auto y = rect.top();
    auto used = 0;
    auto high = 0;
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto endLine = [&] {
        const auto left = std::max(0, rect.width() - used);
        auto x = rect.left() + (m_isTrailing ? left : m_isCentred ? left / 2 : 0);
        for (const auto& placed : line) {
            if (isMoving) {
                const QRect box(x, y + (high - placed.size.height()) / 2, placed.size.width(),
                                placed.size.height());
                placed.item->setGeometry(QStyle::visualRect(direction, rect, box));
            }
            x += placed.size.width() + px(m_gap);
        }
        y += high + px(m_gap);
        line.clear();
        used = 0;
        high = 0;
    };
    for (auto* item : m_items) {
        if (item->isEmpty()) { continue; }
        auto size = item->sizeHint().expandedTo(item->minimumSize());
        if (size.width() > rect.width()) { size.setWidth(rect.width()); }
        if (item->hasHeightForWidth()) { size.setHeight(item->heightForWidth(size.width())); }
        const auto gap = line.isEmpty() ? 0 : px(m_gap);
        if (!line.isEmpty() && used + gap + size.width() > rect.width()) { endLine(); }
        used += (line.isEmpty() ? 0 : px(m_gap)) + size.width();
        high = std::max(high, size.height());
        line.append({item, size});
    }
    if (!line.isEmpty()) { endLine(); }
    return std::max(0, y - px(m_gap) - rect.top());
}

QWidget* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* flow = new Flow(8, row);
    for (auto* widget : widgets) {
        flow->addWidget(widget);
    }
    return row;
}

} // namespace inglenook::ui

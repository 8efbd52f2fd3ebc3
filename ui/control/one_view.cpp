// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/one_view.h"

#include "ui/control/page.h"

namespace inglenook::ui {

OneView::OneView(QWidget* owner) : m_layout(new QVBoxLayout(owner)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void OneView::show(QWidget* view) {
    if (m_shown != nullptr) {
        m_layout->removeWidget(m_shown);
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = view;
    if (view == nullptr) { return; }
    m_layout->addWidget(view);
    view->show();
    focusFirst();
}

void OneView::focusFirst() const {
    if (auto* page = dynamic_cast<PageSteps*>(m_shown.data())) {
        page->focusFirst();
    } else if (m_shown != nullptr && m_shown->focusProxy() != nullptr) {
        m_shown->focusProxy()->setFocus(
            Qt::OtherFocusReason); // a curtain's button, the way on from an empty page
    }
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// One page as it will print, for the eye and for a screen reader. Inside ui/print.
#include "ui/print/page_layout.h"

#include <QWidget>

namespace inglenook::ui {

class PageSheet : public QWidget {
    Q_OBJECT
public:
    PageSheet(PageLayout layout, int page, QWidget* parent);
    void setPointSize(double pixelsAPoint); ///< how large a point is drawn
    [[nodiscard]] QString text() const { return m_layout.textOf(m_page); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PageLayout m_layout;
    int m_page;
    double m_pixelsAPoint = 1;
};

} // namespace inglenook::ui

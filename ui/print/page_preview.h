// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The pages exactly as they will print, drawn by the same composer, one below the other, with their text
/// readable by a screen reader. Knows no presenter: give it pages and a zoom; it asks for nothing.
#include "ui/print/page_layout.h"

#include <QScrollArea>

namespace inglenook::ui {

class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    /// Shows these pages from the first one on; replaces what was there.
    void setPages(const PageLayout& layout);
    /// Blank: for lock and hide. Nothing of the pages stays in memory.
    void clear();
    /// 1.0: a point is 1/72 inch on the screen. 0 (the start): as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int pageCount() const;
    /// Everything on the pages as text, in reading order.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    double m_zoom = 0;
    QList<class PageSheet*> m_sheets;
};

} // namespace inglenook::ui

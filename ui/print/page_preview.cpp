// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_preview.h"

#include "ui/print/page_sheet.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kAround = 16;
constexpr double kPointsPerInch = 72.0;
constexpr double kMostPixelsAPoint = 1.6; // wider than this a page is harder to read, not easier

} // namespace

PagePreview::PagePreview(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("The page as it will print"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    clear();
}

void PagePreview::setPages(const PageLayout& layout) {
    clear();
    auto* column = qobject_cast<QVBoxLayout*>(widget()->layout());
    for (int page = 0; page < layout.pageCount(); ++page) {
        auto* sheet = new PageSheet(layout, page, widget());
        column->addWidget(sheet, 0, Qt::AlignHCenter);
        m_sheets.push_back(sheet);
    }
    column->addStretch();
    arrange();
    verticalScrollBar()->setValue(0);
}

void PagePreview::clear() {
    m_sheets.clear();
    auto* sheets = new QWidget(this);
    auto* column = new QVBoxLayout(sheets);
    column->setContentsMargins(kAround, kAround, kAround, kAround);
    column->setSpacing(kAround);
    setWidget(sheets); // the old one goes, and its pages with it
}

void PagePreview::setZoom(double zoom) {
    m_zoom = std::max(0.0, zoom);
    arrange();
}

int PagePreview::pageCount() const { return static_cast<int>(m_sheets.size()); }

QString PagePreview::text() const {
    QString all;
    for (const auto* sheet : m_sheets) {
        all += sheet->text();
    }
    return all;
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_zoom <= 0) { arrange(); }
}

void PagePreview::arrange() {
    for (auto* sheet : m_sheets) {
        if (m_zoom > 0) {
            sheet->setPointSize(m_zoom * logicalDpiX() / kPointsPerInch);
            continue;
        }
        sheet->setPointSize(1);
        const double room = viewport()->width() - 2.0 * kAround;
        const double pixels = room / std::max(1, sheet->width());
        sheet->setPointSize(std::clamp(pixels, 0.2, kMostPixelsAPoint));
    }
}

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace inglenook::ui {
namespace {

constexpr int kPointsPerInch = 72;
constexpr int kUnitsPerPdfPoint = 10;

} // namespace

Result<QByteArray> pdfOf(const PageLayout& layout) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPointsPerInch * kUnitsPerPdfPoint);
    writer.setTitle(QStringLiteral("Document"));
    writer.setCreator(QString());
    writer.setPageLayout(QPageLayout(QPageSize(layout.pageSize(), QPageSize::Point), QPageLayout::Portrait,
                                     QMarginsF(), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&writer)) { return fail(ErrorCode::StorageFailed, "pdf: begin"); }
    painter.scale(kUnitsPerPdfPoint, kUnitsPerPdfPoint);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage()) { return fail(ErrorCode::StorageFailed, "pdf: page"); }
        layout.paint(painter, page);
    }
    if (!painter.end()) { return fail(ErrorCode::StorageFailed, "pdf: end"); }
    buffer.close();
    return bytes;
}

} // namespace inglenook::ui

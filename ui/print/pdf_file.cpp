// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

#include "ui/print/pdf_letters.h"
#include "ui/print/plain_pdf.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace inglenook::ui {
namespace {

constexpr int kPointsPerInch = 72;
constexpr int kUnitsPerPdfPoint = 10;

/// Qt writes embedded fonts in the order of a hash; with its random seed the same pages made other bytes each
/// time.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace

Result<QByteArray> pdfOf(const PageLayout& layout) {
    const SteadyHashes steady;
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
    QString text;
    for (int page = 0; page < layout.pageCount(); ++page) {
        text += layout.textOf(page);
        if (page > 0 && !writer.newPage()) { return fail(ErrorCode::StorageFailed, "pdf: page"); }
        layout.paint(painter, page);
    }
    if (!painter.end()) { return fail(ErrorCode::StorageFailed, "pdf: end"); }
    buffer.close();
    return withLettersOf(withTimelessFonts(withBlankInformation(std::move(bytes))), text);
}

} // namespace inglenook::ui

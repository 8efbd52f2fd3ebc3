// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr double kPointsPerInch = 72.0;
constexpr auto kCupsSocket = "/run/cups/cups.sock";

/// The printing system is asked through its socket on this machine, never over the network.
void keepToThisMachine() {
    if (qEnvironmentVariableIsSet("CUPS_SERVER")) { qunsetenv("CUPS_SERVER"); }
    qputenv("CUPS_SERVER", kCupsSocket);
}

} // namespace

QStringList printersHere() {
    keepToThisMachine();
    auto names = QPrinterInfo::availablePrinterNames();
    const auto first = QPrinterInfo::defaultPrinterName();
    std::stable_partition(names.begin(), names.end(), [&](const QString& name) { return name == first; });
    return names;
}

Result<void> sendToPrinter(const PageLayout& layout, const QString& printer) {
    keepToThisMachine();
    const auto found = QPrinterInfo::printerInfo(printer);
    if (found.isNull()) { return fail(ErrorCode::NotFound, "printer"); }
    QPrinter device(found, QPrinter::HighResolution);
    device.setDocName(QStringLiteral("Document"));
    device.setCreator(QString());
    device.setFullPage(true);
    device.setPageLayout(QPageLayout(QPageSize(layout.pageSize(), QPageSize::Point), QPageLayout::Portrait,
                                     QMarginsF(), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&device)) { return fail(ErrorCode::DiskRefused, "printer: begin"); }
    painter.scale(device.logicalDpiX() / kPointsPerInch, device.logicalDpiY() / kPointsPerInch);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) { return fail(ErrorCode::DiskRefused, "printer: page"); }
        layout.paint(painter, page);
    }
    if (!painter.end()) { return fail(ErrorCode::DiskRefused, "printer: end"); }
    return {};
}

} // namespace inglenook::ui

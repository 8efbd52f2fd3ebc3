// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Sends pages to a printer of this machine. A QPrinter is made only here, only when a person said "Print":
/// making one asks the printing system, and without our guards it would reach for the network.
#include "result/result.h"
#include "ui/print/page_layout.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// Names of the printers that the local printing system knows; the default one first. Asks the printing
/// system.
[[nodiscard]] QStringList printersHere();
/// Prints all pages under the neutral name "Document". DiskRefused: the printer did not take it; NotFound: no
/// such printer.
[[nodiscard]] Result<void> sendToPrinter(const PageLayout& layout, const QString& printer);

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "paper/paper_sample.h"
#include "print/tools.h"

#include <gtest/gtest.h>

namespace inglenook::test {
namespace {

TEST(PrintJob, SaysWhenThereIsNoSuchPrinter) {
    const ui::PageLayout layout(agreementOf(theFirstAgreement()), {});
    const auto sent = ui::sendToPrinter(layout, QStringLiteral("no printer has this name"));
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().code, ErrorCode::NotFound);
}

TEST(PrintJob, AsksThePrintingSystemOfThisMachineOnly) {
    qputenv("CUPS_SERVER", "printers.example:631");
    (void)ui::printersHere();
    EXPECT_TRUE(qgetenv("CUPS_SERVER").startsWith('/')) << "a path is a local socket";
}

} // namespace
} // namespace inglenook::test

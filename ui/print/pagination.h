// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Puts sections on pages: blocks stay together, a heading stays with its first block and is repeated where
/// its section runs on, what closes a page never stands alone. Inside ui/print.
#include "ui/print/page_parts.h"

namespace inglenook::ui {

struct OrderedSection {
    const paper::Section* section = nullptr;
    bool startsPage = false;
};

/// Pages without footers.
[[nodiscard]] std::vector<PageParts>
paginated(const paper::Document& document, const std::vector<OrderedSection>& order, const TypeScale& type);
/// Rows of the footer of one page, counted from 1.
[[nodiscard]] std::vector<Strip> footerRows(const paper::Document& document, int page, int pages,
                                            const TypeScale& type);

} // namespace inglenook::ui

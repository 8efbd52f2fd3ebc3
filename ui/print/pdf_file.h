// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// A PDF that says nothing beyond its pages: made in memory, its days and numbers blanked at the same length,
/// its title neutral, the same bytes for the same pages. Written only by a person's hand.
#include "result/result.h"
#include "ui/print/page_layout.h"

#include <QByteArray>
#include <filesystem>
#include <string_view>

namespace inglenook::ui {

/// The whole file. StorageFailed when Qt could not make it.
[[nodiscard]] Result<QByteArray> pdfOf(const PageLayout& layout);

/// Semantic HTML: lang, one h1, h2, lists; no scripts, no links, no style sheet from elsewhere. Same words
/// and order as the pages.
[[nodiscard]] QByteArray accessibleCopyOf(const paper::Document& document,
                                          const paper::Arrangement& arrangement);

enum class Replace { No, Yes };
/// Writes beside the target (0600, no link followed), syncs, then puts it in place whole or not at all. A
/// file that is there already is OutsideRules "target_exists" under Replace::No. DiskFull, DiskReadOnly,
/// DiskRefused, StorageFailed.
[[nodiscard]] Result<void> writeWhole(const std::filesystem::path& target, std::string_view bytes,
                                      Replace replace);

} // namespace inglenook::ui

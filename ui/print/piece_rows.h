// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Turns pieces of a document into rows. Inside ui/print.
#include "ui/print/page_parts.h"

namespace inglenook::ui {

[[nodiscard]] StripGroup rowsOf(const paper::Block& block, const TypeScale& type);
/// Text broken into rows of one face, ragged right, never cut inside a word that fits a row.
[[nodiscard]] std::vector<Strip> textRows(const QString& text, Face face, const TypeScale& type,
                                          double width);

} // namespace inglenook::ui

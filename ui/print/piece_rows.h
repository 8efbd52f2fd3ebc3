// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Turns pieces of a document into rows. Inside ui/print.
#include "ui/print/page_parts.h"

namespace inglenook::ui {

[[nodiscard]] StripGroup rowsOf(const paper::Block& block, const TypeScale& type);
/// Text broken into rows of one face, ragged right, never cut inside a word that fits a row.
/// `hang` is how far further rows stand in from the first, in points; they are narrower by as much.
[[nodiscard]] std::vector<Strip> textRows(const QString& text, Face face, const TypeScale& type, double width,
                                          double hang = 0);
/// The papers are in English: a name in Hebrew or Arabic letters does not turn its sentence round; a
/// sentence that is mostly in such letters is read from the right.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString& text);

} // namespace inglenook::ui

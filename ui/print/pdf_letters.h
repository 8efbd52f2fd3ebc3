// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What a PDF gives back to whoever reads it aloud, searches it or copies from it. Inside ui/print.
#include <QByteArray>
#include <QString>

namespace inglenook::ui {

/// Several letters can share one shape of a font, and Qt names the shape after the first of them: a closing
/// quotation mark after a modifier letter, a space after a tab. Where `text` (all that is on the pages) holds
/// only the usual one of such a pair, the shape is named after that one, at the same length: not one byte
/// moves.
[[nodiscard]] QByteArray withLettersOf(QByteArray pdf, const QString& text);

} // namespace inglenook::ui

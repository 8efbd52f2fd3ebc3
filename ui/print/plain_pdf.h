// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Takes out of a PDF what Qt put in by itself: when it was made, with what, and the clock's time inside each
/// embedded font. What is left depends on the pages alone. Inside ui/print.
#include <QByteArray>

namespace inglenook::ui {

/// The document's own information, blanked at the same length: not one byte moves.
[[nodiscard]] QByteArray withBlankInformation(QByteArray pdf);
/// Embedded fonts without days; positions in the file written anew. A file of a shape that Qt does not write
/// comes back as it was.
[[nodiscard]] QByteArray withTimelessFonts(const QByteArray& pdf);
/// A TrueType font with its two days at zero and its sums made right; as it was when it is no such font.
[[nodiscard]] QByteArray timelessFont(QByteArray font);

} // namespace inglenook::ui

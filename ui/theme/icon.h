// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The program's own icons (resources/icons, 24 px grid, 1.75 px round stroke), tinted when painted.
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace inglenook::ui {

/// `glyph` is a file name of resources/icons without ".svg" ("lock"). An unknown or empty one paints nothing.
void paintIcon(QPainter& painter, const QRectF& box, const QString& glyph, const QColor& colour);
[[nodiscard]] bool hasIcon(const QString& glyph);
/// For the few places where Qt wants a QIcon; in the text colour of the scheme in force.
[[nodiscard]] QIcon iconOf(const QString& glyph);

} // namespace inglenook::ui

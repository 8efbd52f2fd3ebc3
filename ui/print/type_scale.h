// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Sizes, fonts and margins of the paper, in points. Text is measured at ten units a point and without
/// hinting, so that every device breaks lines at the same words. Inside ui/print.
#include "ui/print/page_layout.h"

#include <QFont>

namespace inglenook::ui {

enum class Face { Title, Subtitle, Heading, Body, Strong, Quiet, Footer };

inline constexpr int kUnitsPerPoint = 10;
inline constexpr double kLineSpacing = 1.35;

class TypeScale {
public:
    /// Rows stand kLineSpacing apart, as a share of their letters' size, where nothing closer is asked for.
    explicit TypeScale(const PageSetup& setup, double lineSpacing = kLineSpacing);

    [[nodiscard]] QSizeF page() const { return m_page; }
    [[nodiscard]] double margin() const;                 ///< 15 mm
    [[nodiscard]] double width() const;                  ///< between the margins
    [[nodiscard]] double body() const { return m_body; } ///< type size of plain text
    [[nodiscard]] double sizeOf(Face face) const;
    [[nodiscard]] double leadingOf(Face face) const;             ///< from row to row
    [[nodiscard]] double indent() const { return m_body * 1.3; } ///< where words start beside a shape
    [[nodiscard]] double aboveHeading() const { return 4; }
    [[nodiscard]] QFont font(Face face) const; ///< at kUnitsPerPoint
    [[nodiscard]] double widthOf(const QString& text, Face face) const;
    /// From the top of a row to the line that letters stand on.
    [[nodiscard]] double baselineOf(Face face) const;

private:
    QSizeF m_page;
    double m_body;
    double m_lineSpacing;
};

} // namespace inglenook::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// What stands where on a page, in points from the top left corner of the sheet. Inside ui/print.
#include "paper/document.h"
#include "ui/print/type_scale.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace inglenook::ui {

struct TextInk {
    QPointF baseline;
    QString text;
    Face face = Face::Body;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the whole sentence, of which this is a row
};
struct ShapeInk {
    QRectF box;
    paper::Shape shape = paper::Shape::None;
};
struct RuleInk {
    QLineF line;
    double width = 0.6;
};
using Ink = std::variant<TextInk, ShapeInk, RuleInk>;

/// One row that is never cut; its inks are measured from its own top left corner.
struct Strip {
    double height = 0;
    bool isGap = false; ///< may grow where a page has room left
    std::vector<Ink> inks;
    QString text; ///< of the whole piece, on its first row; for those who read by ear
};

/// Rows that belong together.
struct StripGroup {
    std::vector<Strip> strips;
    [[nodiscard]] double height() const {
        double sum = 0;
        for (const auto& strip : strips) {
            sum += strip.height;
        }
        return sum;
    }
};

struct PageParts {
    std::vector<Ink> inks;
    QString text;
};

} // namespace inglenook::ui

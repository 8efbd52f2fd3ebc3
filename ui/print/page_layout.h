// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// Pages of a document, laid out in points (1/72 inch), ready to be painted: the one composer behind preview,
/// PDF and printer. Needs a QGuiApplication (fonts), no widgets.
#include "paper/document.h"

#include <QSizeF>
#include <QString>
#include <memory>
#include <vector>

class QPainter;

namespace inglenook::ui {

enum class PaperSize { A4, Letter };
enum class TypeSize { Normal, Large, Compact }; ///< 14 pt, 18 pt, 11 pt

struct PageSetup {
    PaperSize paper = PaperSize::A4;
    TypeSize type = TypeSize::Normal;
    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

struct PageParts; ///< what stands where; page_layout.cpp and page_painter.cpp alone look inside

class PageLayout {
public:
    PageLayout() = default;
    PageLayout(const paper::Document& document, const PageSetup& setup);

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF pageSize() const; ///< points
    [[nodiscard]] PageSetup setup() const { return m_setup; }
    [[nodiscard]] QString textOf(int page) const; ///< page from 0; in reading order, lines ended by \n
    /// Where each section went; for the accessible copy, which follows the same order.
    [[nodiscard]] const paper::Arrangement& arrangement() const { return m_arrangement; }
    /// Draws one page (from 0) black on white; the painter's unit must be one point.
    void paint(QPainter& painter, int page) const;

private:
    PageSetup m_setup;
    paper::Arrangement m_arrangement;
    std::shared_ptr<const std::vector<PageParts>> m_pages;
};

} // namespace inglenook::ui

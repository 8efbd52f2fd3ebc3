// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "result/result.h"
#include "ui/print/pagination.h"
#include "ui/print/state_shape.h"

#include <QPainter>

namespace inglenook::ui {
namespace {

using paper::Arrangement;
using paper::Place;
using paper::Put;

std::vector<PageParts> pagesOf(const paper::Document& document, const Arrangement& arrangement,
                               const TypeScale& type, bool turnsBeforeFurther) {
    std::vector<OrderedSection> order;
    for (const auto wanted : {Put::InPlace, Put::After}) {
        bool isFirstAfter = wanted == Put::After && turnsBeforeFurther;
        for (std::size_t i = 0; i < arrangement.size(); ++i) {
            if (arrangement[i] != wanted) { continue; }
            order.push_back({&document.sections[i], isFirstAfter});
            isFirstAfter = false;
        }
    }
    return paginated(document, order, type);
}

struct Arranged {
    Arrangement arrangement;
    std::vector<PageParts> pages;
};

/// Page one first: what else there is shares it where it fits, else follows. Where the agreement alone is
/// longer than a page all else follows it, so that the first page is never spent on it. Ruled lines take the
/// room that is left.
Arranged arranged(const paper::Document& document, const TypeScale& type) {
    Arranged out;
    for (const auto& section : document.sections) {
        out.arrangement.push_back(section.place == Place::PageOne ? Put::InPlace : Put::LeftOut);
    }
    out.pages = pagesOf(document, out.arrangement, type, false);
    const bool fitsOnePage = out.pages.size() == 1;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].place != Place::Further) { continue; }
        if (!fitsOnePage) { continue; }
        out.arrangement[i] = Put::InPlace;
        if (pagesOf(document, out.arrangement, type, false).size() > 1) {
            out.arrangement[i] = Put::LeftOut; // for now: it follows
        }
    }
    bool doesAnyFollow = false;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].place == Place::Further && out.arrangement[i] == Put::LeftOut) {
            out.arrangement[i] = Put::After;
            doesAnyFollow = true;
        }
    }
    out.pages = pagesOf(document, out.arrangement, type, fitsOnePage);
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].place != Place::IfRoom) { continue; }
        auto tried = out.arrangement;
        tried[i] = doesAnyFollow ? Put::After : Put::InPlace;
        auto pages = pagesOf(document, tried, type, fitsOnePage);
        if (pages.size() != out.pages.size()) { continue; }
        out.arrangement = std::move(tried);
        out.pages = std::move(pages);
    }
    return out;
}

struct InkPainter {
    QPainter& painter;
    const TypeScale& type;

    void operator()(const TextInk& ink) const {
        painter.save();
        painter.translate(ink.baseline);
        painter.scale(1.0 / kUnitsPerPoint, 1.0 / kUnitsPerPoint);
        painter.setFont(type.font(ink.face));
        painter.setPen(Qt::black);
        painter.drawText(QPointF(0, 0), ink.text);
        painter.restore();
    }
    void operator()(const ShapeInk& ink) const { drawShape(painter, ink.shape, ink.box); }
    void operator()(const RuleInk& ink) const {
        painter.setPen(QPen(Qt::black, ink.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(ink.line);
    }
};

} // namespace

PageLayout::PageLayout(const paper::Document& document, const PageSetup& setup) : m_setup(setup) {
    auto made = arranged(document, TypeScale(setup));
    m_arrangement = std::move(made.arrangement);
    m_pages = std::make_shared<const std::vector<PageParts>>(std::move(made.pages));
}

int PageLayout::pageCount() const { return m_pages ? static_cast<int>(m_pages->size()) : 0; }

QSizeF PageLayout::pageSize() const { return TypeScale(m_setup).page(); }

QString PageLayout::textOf(int page) const {
    expects(page >= 0 && page < pageCount(), "this page is there");
    return (*m_pages)[static_cast<std::size_t>(page)].text;
}

void PageLayout::paint(QPainter& painter, int page) const {
    expects(page >= 0 && page < pageCount(), "this page is there");
    const TypeScale type(m_setup);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const auto& ink : (*m_pages)[static_cast<std::size_t>(page)].inks) {
        std::visit(InkPainter{painter, type}, ink);
    }
    painter.restore();
}

} // namespace inglenook::ui

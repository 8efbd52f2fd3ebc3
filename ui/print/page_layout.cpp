// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

#include "result/result.h"
#include "ui/print/pagination.h"
#include "ui/print/state_shape.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace inglenook::ui {
namespace {

using paper::Arrangement;
using paper::Place;
using paper::Put;

/// From the most generous: what one page wants is first given by its rows, none closer than 1.25.
constexpr std::array kLineSpacings = {kLineSpacing, 1.3, 1.25};

std::vector<PageParts> pagesOf(const paper::Document& document, const Arrangement& arrangement,
                               const TypeScale& type, bool turnsBeforeFurther) {
    std::vector<OrderedSection> order;
    bool isFirstAfter = turnsBeforeFurther;
    for (const auto* section : paper::readingOrder(document, arrangement)) {
        const auto at = static_cast<std::size_t>(section - document.sections.data());
        const bool isAfter = arrangement[at] == Put::After;
        order.push_back({section, isAfter && isFirstAfter});
        if (isAfter) { isFirstAfter = false; }
    }
    return paginated(document, order, type);
}

enum class Yielding { No, Yes };

/// Page one alone: everything else is left out, but for what yields its place.
Arrangement pageOne(const paper::Document& document, Yielding yielding) {
    Arrangement out;
    for (const auto& section : document.sections) {
        const bool yields = yielding == Yielding::Yes;
        const bool isThere = section.place == Place::PageOne || (section.place == Place::Yields && !yields) ||
                             (section.place == Place::Pointer && yields);
        out.push_back(isThere ? Put::InPlace : Put::LeftOut);
    }
    return out;
}

bool hasYielding(const paper::Document& document) {
    return std::any_of(document.sections.begin(), document.sections.end(),
                       [](const auto& section) { return section.place == Place::Yields; });
}

struct Fit {
    Yielding yielding = Yielding::No;
    double lineSpacing = kLineSpacing;
    bool isOnePage = false;
};

/// Page one is for somebody who has two minutes. What makes it one page, in this order: nothing; rows a
/// little closer; the questions at the head of page two. Large print keeps its generous rows.
Fit fitOf(const paper::Document& document, const PageSetup& setup) {
    for (const auto yielding : {Yielding::No, Yielding::Yes}) {
        if (yielding == Yielding::Yes && !hasYielding(document)) { break; }
        const auto arrangement = pageOne(document, yielding);
        for (const double spacing : kLineSpacings) {
            if (setup.type == TypeSize::Large && spacing < kLineSpacing) { break; }
            if (pagesOf(document, arrangement, TypeScale(setup, spacing), false).size() == 1) {
                return {yielding, spacing, true};
            }
        }
    }
    return {};
}

struct Arranged {
    Arrangement arrangement;
    std::vector<PageParts> pages;
};

/// What else there is shares page one where it fits, in its place.
void takeWhatFits(const paper::Document& document, const TypeScale& type, Arrangement& arrangement) {
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].place != Place::Further) { continue; }
        arrangement[i] = Put::InPlace;
        if (pagesOf(document, arrangement, type, false).size() > 1) {
            arrangement[i] = Put::LeftOut; // for now: it follows
        }
    }
}

/// Page one first: what else there is shares it where it fits, else follows. Where the agreement alone is
/// longer than a page all else follows it, so that the first page is never spent on it; where its questions
/// have yielded, they are not put behind reasons. Ruled lines take the room that is left.
Arranged arranged(const paper::Document& document, const PageSetup& setup) {
    const auto fit = fitOf(document, setup);
    const TypeScale type(setup, fit.lineSpacing);
    Arranged out;
    out.arrangement = pageOne(document, fit.yielding);
    if (fit.isOnePage && fit.yielding == Yielding::No) { takeWhatFits(document, type, out.arrangement); }
    bool doesAnyFollow = false;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const auto place = document.sections[i].place;
        if ((place == Place::Further || place == Place::Yields) && out.arrangement[i] == Put::LeftOut) {
            out.arrangement[i] = Put::After;
            doesAnyFollow = true;
        }
    }
    out.pages = pagesOf(document, out.arrangement, type, fit.isOnePage);
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        if (document.sections[i].place != Place::IfRoom) { continue; }
        auto tried = out.arrangement;
        tried[i] = doesAnyFollow ? Put::After : Put::InPlace;
        auto pages = pagesOf(document, tried, type, fit.isOnePage);
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
        painter.setLayoutDirection(ink.direction);
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
    auto made = arranged(document, setup);
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

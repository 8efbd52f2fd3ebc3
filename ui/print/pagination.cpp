// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagination.h"

#include "ui/print/piece_rows.h"

#include <algorithm>
#include <numeric>

namespace inglenook::ui {
namespace {

constexpr int kLongestPageNumber = 88;
constexpr double kMostExtraAbove = 0.75; // of the letters' size
constexpr std::size_t kFewestRows = 3;   // of a block that is longer than a page, on either side of a turn

struct Unit {
    std::vector<Strip> rows;
    QString heading;
    QString runsOn;
    bool isFirst = false;
    bool startsPage = false;
};

struct Placed {
    double y = 0;
    Strip strip;
};

using Page = std::vector<Placed>;

double heightOf(const std::vector<Strip>& rows) {
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [](double sum, const Strip& row) { return sum + row.height; });
}

Strip gap(double height) {
    Strip strip;
    strip.height = height;
    strip.isGap = true;
    return strip;
}

std::vector<Unit> unitsOf(const std::vector<OrderedSection>& order, const TypeScale& type) {
    std::vector<Unit> units;
    for (const auto& ordered : order) {
        const auto& section = *ordered.section;
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            auto rows = rowsOf(section.blocks[i], type).strips;
            if (section.staysWithPrevious && !units.empty()) {
                auto& before = units.back().rows;
                before.push_back(gap(type.aboveHeading()));
                before.insert(before.end(), rows.begin(), rows.end());
                continue;
            }
            Unit unit;
            unit.rows = std::move(rows);
            unit.heading = QString::fromStdString(section.heading);
            if (!section.heading.empty()) {
                unit.runsOn = QString::fromStdString(paper::runsOnHeading(section.heading));
            }
            unit.isFirst = i == 0;
            unit.startsPage = unit.isFirst && ordered.startsPage;
            units.push_back(std::move(unit));
        }
    }
    return units;
}

class Pager {
public:
    Pager(const TypeScale& type, double room) : m_type(type), m_room(room), m_pages(1) {}

    void place(const Unit& unit) {
        auto head = headOf(unit, unit.isFirst);
        if (m_y > 0 && (unit.startsPage || !fits(head, unit))) {
            turn();
            head = headOf(unit, unit.isFirst);
        }
        if (m_y == 0 && !unit.isFirst) { head = headOf(unit, false); }
        putAll(head);
        for (std::size_t i = 0; i < unit.rows.size(); ++i) {
            if (m_y > 0 && i == turnAt(unit.rows, i)) {
                turn();
                putAll(headOf(unit, false));
            }
            put(unit.rows[i]);
        }
    }
    void putAll(const std::vector<Strip>& rows) {
        for (const auto& row : rows) {
            put(row);
        }
    }

    /// Spreads what room is left above the headings, the same on every page.
    std::vector<Page> finished() {
        double extra = m_type.body() * kMostExtraAbove;
        for (const auto& page : m_pages) {
            const auto gaps = std::count_if(page.begin(), page.end(),
                                            [](const Placed& placed) { return placed.strip.isGap; });
            if (gaps == 0 || page.empty()) { continue; }
            const double left = m_room - page.back().y - page.back().strip.height;
            extra = std::clamp(left / static_cast<double>(gaps), 0.0, extra);
        }
        for (auto& page : m_pages) {
            double down = 0;
            for (auto& placed : page) {
                if (placed.strip.isGap) { down += extra; }
                placed.y += down;
            }
        }
        return std::move(m_pages);
    }

private:
    /// A block stays together. One that is longer than a page begins here when a few of its rows do.
    [[nodiscard]] bool fits(const std::vector<Strip>& head, const Unit& unit) const {
        const double from = m_y + heightOf(head);
        if (from + heightOf(unit.rows) <= m_room) { return true; }
        const bool isLong = m_type.leadingOf(Face::Heading) + heightOf(unit.rows) > m_room;
        const auto first = firstOf(unit.rows, kFewestRows);
        return isLong && unit.rows.size() > 2 * kFewestRows && from + first <= m_room;
    }
    static double firstOf(const std::vector<Strip>& rows, std::size_t count) {
        double sum = 0;
        for (std::size_t i = 0; i < std::min(count, rows.size()); ++i) {
            sum += rows[i].height;
        }
        return sum;
    }
    /// Before which row the page turns, seen from row `i`: where the next does not fit, and not so late that
    /// a lone row would be left for the next page.
    [[nodiscard]] std::size_t turnAt(const std::vector<Strip>& rows, std::size_t i) const {
        if (m_y + rows[i].height > m_room) { return i; }
        const bool isLastButOne = i + 2 == rows.size() && i > 0;
        return isLastButOne && m_y + rows[i].height + rows[i + 1].height > m_room ? i : rows.size();
    }
    void turn() {
        m_pages.emplace_back();
        m_y = 0;
    }
    void put(const Strip& row) {
        m_pages.back().push_back({m_y, row});
        m_y += row.height;
    }
    /// A first unit bears its heading; one that runs on bears it only at the top of a page.
    [[nodiscard]] std::vector<Strip> headOf(const Unit& unit, bool isFirst) const {
        std::vector<Strip> head;
        if (!isFirst && m_y > 0) { return head; }
        if (m_y > 0) { head.push_back(gap(m_type.aboveHeading())); }
        const auto& words = isFirst ? unit.heading : unit.runsOn;
        if (words.isEmpty()) { return head; }
        auto rows = textRows(words, Face::Heading, m_type, m_type.width());
        std::move(rows.begin(), rows.end(), std::back_inserter(head));
        return head;
    }

    const TypeScale& m_type;
    double m_room;
    double m_y = 0;
    std::vector<Page> m_pages;
};

struct Moved {
    QPointF by;
    Ink operator()(TextInk ink) const {
        ink.baseline += by;
        return ink;
    }
    Ink operator()(ShapeInk ink) const {
        ink.box.translate(by);
        return ink;
    }
    Ink operator()(RuleInk ink) const {
        ink.line.translate(by);
        return ink;
    }
};

void addStrip(PageParts& page, const Strip& strip, QPointF at) {
    for (const auto& ink : strip.inks) {
        page.inks.push_back(std::visit(Moved{at}, ink));
    }
    if (!strip.text.isEmpty()) { page.text += strip.text + QLatin1Char('\n'); }
}

double footerHeight(const paper::Document& document, const TypeScale& type) {
    return heightOf(footerRows(document, kLongestPageNumber, kLongestPageNumber, type)) + type.body() * 0.9;
}

void addFooter(PageParts& page, const std::vector<Strip>& rows, const TypeScale& type) {
    double y = type.page().height() - type.margin() - heightOf(rows);
    const double rule = y - type.body() * 0.25;
    page.inks.emplace_back(RuleInk{QLineF(type.margin(), rule, type.margin() + type.width(), rule), 0.4});
    for (const auto& row : rows) {
        addStrip(page, row, QPointF(type.margin(), y));
        y += row.height;
    }
}

} // namespace

std::vector<Strip> footerRows(const paper::Document& document, int page, int pages, const TypeScale& type) {
    return textRows(QString::fromStdString(paper::footerOf(document, page, pages)), Face::Footer, type,
                    type.width());
}

std::vector<PageParts> paginated(const paper::Document& document, const std::vector<OrderedSection>& order,
                                 const TypeScale& type) {
    const double room = type.page().height() - 2 * type.margin() - footerHeight(document, type);
    Pager pager(type, room);
    pager.putAll(textRows(QString::fromStdString(document.title), Face::Title, type, type.width()));
    pager.putAll(textRows(QString::fromStdString(document.subtitle), Face::Subtitle, type, type.width()));
    for (const auto& unit : unitsOf(order, type)) {
        pager.place(unit);
    }
    const auto placed = pager.finished();
    std::vector<PageParts> pages(placed.size());
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (const auto& each : placed[i]) {
            addStrip(pages[i], each.strip, QPointF(type.margin(), type.margin() + each.y));
        }
        addFooter(pages[i],
                  footerRows(document, static_cast<int>(i) + 1, static_cast<int>(placed.size()), type), type);
    }
    return pages;
}

} // namespace inglenook::ui

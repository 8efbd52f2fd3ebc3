// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/piece_rows.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr double kGapBetweenShortLines = 1.4; // in letters' size
constexpr double kBlank = 3.2;                // one blank for initials
constexpr double kRuledRow = 2.0;

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Face faceOf(paper::Voice voice) {
    switch (voice) {
    case paper::Voice::Plain:
        return Face::Body;
    case paper::Voice::Strong:
        return Face::Strong;
    case paper::Voice::Quiet:
        return Face::Quiet;
    }
    std::abort();
}

void moveRight(Strip& strip, double by) {
    for (auto& ink : strip.inks) {
        if (auto* text = std::get_if<TextInk>(&ink)) { text->baseline.rx() += by; }
        if (auto* shape = std::get_if<ShapeInk>(&ink)) { shape->box.translate(by, 0); }
        if (auto* rule = std::get_if<RuleInk>(&ink)) { rule->line.translate(by, 0); }
    }
}

/// A shape stands before the words in reading order, and as high as a capital letter.
ShapeInk shapeBeside(paper::Shape shape, const TypeScale& type) {
    const double size = type.body() * 0.74;
    const double baseline = type.baselineOf(Face::Body);
    return {QRectF(type.body() * 0.1, baseline - size * 0.98, size, size), shape};
}

QString spoken(paper::Shape shape, const QString& text) {
    return shape == paper::Shape::None ? text : fromUtf8(paper::signOf(shape)) + QLatin1Char(' ') + text;
}

std::vector<Strip> rowsBesideShape(paper::Shape shape, const QString& text, const TypeScale& type) {
    if (shape == paper::Shape::None) { return textRows(text, Face::Body, type, type.width(), type.indent()); }
    auto rows = textRows(text, Face::Body, type, type.width() - type.indent());
    for (auto& row : rows) {
        moveRight(row, type.indent());
    }
    rows.front().inks.insert(rows.front().inks.begin(), shapeBeside(shape, type));
    rows.front().text = spoken(shape, text);
    return rows;
}

/// Puts `item` on the row at x.
void join(Strip& row, Strip item, double x) {
    moveRight(item, x);
    row.inks.insert(row.inks.end(), item.inks.begin(), item.inks.end());
    row.text += QLatin1Char('\n') + item.text;
}

bool isFromTheRight(const QChar& letter) {
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// In an English sentence a number beside a name in Arabic letters would be drawn into the name: a mark that
/// nobody sees keeps them apart.
QString keptApart(const QString& text) {
    constexpr QChar kFromTheLeft(0x200E);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text[i];
        if (!isFromTheRight(text[i])) { continue; }
        qsizetype next = i + 1;
        while (next < text.size() && text[next].isSpace()) {
            ++next;
        }
        if (next < text.size() && text[next].isMark()) { continue; }
        if (next == text.size() || !isFromTheRight(text[next])) { out += kFromTheLeft; }
    }
    return out;
}

struct PieceRows {
    const TypeScale& type;

    std::vector<Strip> operator()(const paper::Paragraph& piece) const {
        return textRows(fromUtf8(piece.text), faceOf(piece.voice), type, type.width());
    }

    std::vector<Strip> operator()(const paper::StateLine& piece) const {
        QString text = fromUtf8(piece.wording);
        for (const auto& note : piece.notes) {
            text += QLatin1Char(' ') + fromUtf8(note);
        }
        return rowsBesideShape(piece.shape, text, type);
    }

    std::vector<Strip> operator()(const paper::ShortLines& piece) const {
        const double indent = piece.shape == paper::Shape::None ? 0 : type.indent();
        const double gap = type.body() * kGapBetweenShortLines;
        const double half = (type.width() + gap) / 2;
        double widest = 0;
        for (const auto& item : piece.items) {
            widest = std::max(widest, indent + type.widthOf(fromUtf8(item), Face::Body));
        }
        const bool isInColumns = widest + gap <= half;
        std::vector<Strip> rows;
        double x = 0;
        for (const auto& item : piece.items) {
            const QString text = fromUtf8(item);
            const double width = indent + type.widthOf(text, Face::Body);
            auto own = rowsBesideShape(piece.shape, text, type);
            if (!rows.empty() && own.size() == 1 && x > 0 && x + width <= type.width()) {
                join(rows.back(), own.front(), x);
            } else {
                x = 0;
                rows.insert(rows.end(), own.begin(), own.end());
            }
            const bool isAlone = own.size() > 1;
            x = isAlone ? 0 : isInColumns ? (x == 0 ? half : type.width() + 1) : x + width + gap;
        }
        return rows;
    }

    std::vector<Strip> operator()(const paper::WriteIn& piece) const {
        std::vector<Strip> rows;
        const QString label = fromUtf8(piece.label);
        for (int i = 0; i < piece.ruledLines; ++i) {
            Strip row;
            row.height = std::max(type.body() * kRuledRow, 26.0);
            const double y = row.height - type.body() * 0.35;
            double from = 0;
            if (i == 0 && !label.isEmpty()) {
                row.inks.emplace_back(TextInk{{0, y}, label, Face::Body});
                row.text = label;
                from = type.widthOf(label, Face::Body) + type.body() * 0.5;
            }
            row.inks.emplace_back(RuleInk{QLineF(from, y + 2, type.width(), y + 2), 0.6});
            rows.push_back(std::move(row));
        }
        return rows;
    }

    std::vector<Strip> operator()(const paper::Initials& piece) const {
        const QString label = fromUtf8(piece.label);
        const double gap = type.body();
        const double blanks = type.widthOf(label, Face::Body) + 2 * (kBlank * type.body() + gap * 0.5);
        auto rows = textRows(fromUtf8(piece.sentence), Face::Body, type, type.width());
        double x = type.widthOf(fromUtf8(piece.sentence), Face::Body) + gap * 1.5;
        if (rows.size() != 1 || x + blanks > type.width()) {
            x = 0;
            Strip row;
            row.height = type.leadingOf(Face::Body) * 1.2;
            rows.push_back(std::move(row));
        }
        Strip& row = rows.back();
        const double y = row.height - (type.leadingOf(Face::Body) - type.baselineOf(Face::Body));
        row.inks.emplace_back(TextInk{{x, y}, label, Face::Body});
        row.text += (row.text.isEmpty() ? QString() : QStringLiteral("\n")) + label;
        x += type.widthOf(label, Face::Body);
        for (int i = 0; i < 2; ++i) {
            x += gap * 0.5;
            row.inks.emplace_back(RuleInk{QLineF(x, y + 2, x + kBlank * type.body(), y + 2), 0.6});
            x += kBlank * type.body();
        }
        return rows;
    }
};

} // namespace

Qt::LayoutDirection directionOf(const QString& text) {
    int balance = 0; // letters read from the left over letters read from the right
    for (const uint letter : text.toUcs4()) {
        switch (QChar::direction(letter)) {
        case QChar::DirL:
            ++balance;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            --balance;
            break;
        default:
            break;
        }
    }
    return balance < 0 ? Qt::RightToLeft : Qt::LeftToRight;
}

std::vector<Strip> textRows(const QString& text, Face face, const TypeScale& type, double width,
                            double hang) {
    const auto direction = directionOf(text);
    const QString shown = direction == Qt::LeftToRight ? keptApart(text) : text;
    QTextLayout layout(shown, type.font(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    std::vector<Strip> rows;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double in = rows.empty() ? 0 : hang;
        line.setLineWidth((width - in) * kUnitsPerPoint);
        Strip row;
        row.height = type.leadingOf(face);
        const QString words = shown.mid(line.textStart(), line.textLength()).trimmed();
        row.inks.emplace_back(TextInk{{in, type.baselineOf(face)}, words, face, direction});
        rows.push_back(std::move(row));
    }
    layout.endLayout();
    if (!rows.empty()) { rows.front().text = text; }
    return rows;
}

StripGroup rowsOf(const paper::Block& block, const TypeScale& type) {
    StripGroup group;
    for (const auto& piece : block.pieces) {
        auto rows = std::visit(PieceRows{type}, piece);
        std::move(rows.begin(), rows.end(), std::back_inserter(group.strips));
    }
    return group;
}

} // namespace inglenook::ui

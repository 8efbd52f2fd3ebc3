// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_letters.h"

#include <array>

namespace inglenook::ui {
namespace {

struct SameShape {
    char16_t first; ///< what a font may name the shape after
    char16_t usual;
};

constexpr std::array kSameShapes = {
    SameShape{u'\u0009', u' '},      // tab
    SameShape{u'\u02BB', u'\u2018'}, // letters that look like quotation marks
    SameShape{u'\u02BC', u'\u2019'},
    SameShape{u'\u02EE', u'\u201D'},
};

QByteArray code(char16_t letter) {
    return '<' + QByteArray::number(letter, 16).toUpper().rightJustified(4, '0') + '>';
}

/// Where the letters of a row begin: `<from> <to> <letter>` for one shape, or `<from> <to> [<letter> …]`. -1:
/// another sort of row.
qsizetype lettersOf(const QByteArray& row) {
    const auto letters = row.indexOf('<', row.indexOf('<', 1) + 1);
    const bool isForOne = row.left(6) == row.mid(7, 6);
    const bool isList = letters > 0 && row.at(letters - 1) == '[';
    return row.startsWith('<') && (isForOne || isList) ? letters : -1;
}

QByteArray rowWithLettersOf(const QByteArray& row, const QString& text) {
    const auto start = lettersOf(row);
    if (start < 0) { return row; }
    auto letters = row.mid(start);
    for (const auto& shape : kSameShapes) {
        const bool isMeant = text.contains(QChar(shape.usual)) && !text.contains(QChar(shape.first));
        if (isMeant) { letters.replace(code(shape.first), code(shape.usual)); }
    }
    return row.left(start) + letters;
}

} // namespace

QByteArray withLettersOf(QByteArray pdf, const QString& text) {
    const QByteArray begin("beginbfrange\n");
    for (auto at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        at += begin.size();
        const auto end = pdf.indexOf("endbfrange", at);
        while (at < end) {
            const auto lineEnds = pdf.indexOf('\n', at);
            if (lineEnds < 0) { return pdf; }
            const auto row = pdf.mid(at, lineEnds - at);
            pdf.replace(at, row.size(), rowWithLettersOf(row, text));
            at = lineEnds + 1;
        }
    }
    return pdf;
}

} // namespace inglenook::ui

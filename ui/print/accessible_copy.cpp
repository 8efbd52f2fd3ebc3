// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_file.h"

namespace inglenook::ui {
namespace {

using namespace inglenook::paper;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

std::string element(const std::string& name, std::string_view text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
}

/// The shape is for the eye; the word of the state stands in the heading.
std::string item(Shape shape, std::string_view text) {
    const auto sign = signOf(shape);
    const std::string drawn =
        sign.empty() ? "" : "<span aria-hidden=\"true\">" + std::string(sign) + "</span> ";
    return "<li>" + drawn + escaped(text) + "</li>\n";
}

/// Neighbouring lines make one list; everything else stands by itself.
class Writer {
public:
    void operator()(const Paragraph& piece) {
        endList();
        m_out += piece.voice == Voice::Strong ? "<p><strong>" + escaped(piece.text) + "</strong></p>\n"
                                              : element("p", piece.text);
    }
    void operator()(const StateLine& piece) {
        beginList();
        std::string text = piece.wording;
        for (const auto& note : piece.notes) {
            text += ' ' + note;
        }
        m_out += item(piece.shape, text);
    }
    void operator()(const ShortLines& piece) {
        beginList();
        for (const auto& text : piece.items) {
            m_out += item(piece.shape, text);
        }
    }
    void operator()(const WriteIn& piece) {
        endList();
        if (!piece.label.empty()) { m_out += element("p", piece.label); }
    }
    void operator()(const Initials& piece) {
        endList();
        if (!piece.sentence.empty()) { m_out += element("p", piece.sentence); }
        m_out += element("p", piece.label);
    }
    void heading(const std::string& text) {
        endList();
        m_out += element("h2", text);
    }
    void endList() {
        if (m_isInList) { m_out += "</ul>\n"; }
        m_isInList = false;
    }
    void raw(const std::string& html) { m_out += html; }
    [[nodiscard]] const std::string& html() const { return m_out; }

private:
    void beginList() {
        if (!m_isInList) { m_out += "<ul>\n"; }
        m_isInList = true;
    }
    std::string m_out;
    bool m_isInList = false;
};

std::string withoutPageNumbers(const Document& document) {
    std::string out = document.kind;
    for (const auto& part : document.footer) {
        out += " · " + part;
    }
    return out;
}

} // namespace

QByteArray accessibleCopyOf(const Document& document, const Arrangement& arrangement) {
    Writer writer;
    writer.raw("<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
               "\">\n<head>\n<meta charset=\"utf-8\">\n<title>Document</title>\n</head>\n<body>\n<main>\n");
    writer.raw(element("h1", document.title) + element("p", document.subtitle));
    for (const auto* section : readingOrder(document, arrangement)) {
        if (!section->heading.empty()) { writer.heading(section->heading); }
        for (const auto& block : section->blocks) {
            for (const auto& piece : block.pieces) {
                std::visit([&writer](const auto& each) { writer(each); }, piece);
            }
        }
        writer.endList();
    }
    writer.raw("</main>\n<footer>\n" + element("p", withoutPageNumbers(document)) +
               "</footer>\n</body>\n</html>\n");
    return QByteArray::fromStdString(writer.html());
}

} // namespace inglenook::ui

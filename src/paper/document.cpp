// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document.h"

#include "paper/paper_words.h"

#include <cstdlib>

namespace inglenook::paper {
namespace {

std::string withSign(Shape shape, const std::string& text) {
    return shape == Shape::None ? text : std::string(signOf(shape)) + ' ' + text;
}

struct PieceText {
    std::string operator()(const Paragraph& piece) const { return piece.text; }
    std::string operator()(const StateLine& piece) const {
        std::string out = withSign(piece.shape, piece.wording);
        for (const auto& note : piece.notes) {
            out += ' ' + note;
        }
        return out;
    }
    std::string operator()(const ShortLines& piece) const {
        std::string out;
        for (const auto& item : piece.items) {
            if (!out.empty()) { out += '\n'; }
            out += withSign(piece.shape, item);
        }
        return out;
    }
    std::string operator()(const WriteIn& piece) const { return piece.label; }
    std::string operator()(const Initials& piece) const { return piece.sentence + ' ' + piece.label; }
};

} // namespace

std::vector<const Section*> readingOrder(const Document& document, const Arrangement& arrangement) {
    std::vector<const Section*> inPlace;
    std::vector<const Section*> yielded;
    std::vector<const Section*> after;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const auto& section = document.sections[i];
        const auto put = i < arrangement.size() ? arrangement[i] : Put::InPlace;
        if (put == Put::InPlace) { inPlace.push_back(&section); }
        if (put == Put::After) { (section.place == Place::Yields ? yielded : after).push_back(&section); }
    }
    inPlace.insert(inPlace.end(), yielded.begin(), yielded.end());
    inPlace.insert(inPlace.end(), after.begin(), after.end());
    return inPlace;
}

std::string footerOf(const Document& document, int page, int pages) {
    std::string out =
        document.kind + " · " +
        filled("footer.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
    for (const auto& part : document.footer) {
        out += " · " + part;
    }
    return out;
}

std::string runsOnHeading(const std::string& heading) { return filled("runs_on", {{"heading", heading}}); }

std::string plainText(const Document& document) {
    std::string out = document.title + '\n' + document.subtitle + '\n';
    for (const auto& section : document.sections) {
        if (section.place == Place::Pointer) { continue; }
        if (!section.heading.empty()) { out += section.heading + '\n'; }
        for (const auto& block : section.blocks) {
            for (const auto& piece : block.pieces) {
                out += std::visit(PieceText{}, piece) + '\n';
            }
        }
    }
    return out;
}

std::string_view signOf(Shape shape) {
    switch (shape) {
    case Shape::None:
        return "";
    case Shape::Tick:
        return "✓";
    case Shape::HalfCircle:
        return "◐";
    case Shape::Wave:
        return "~";
    case Shape::Bars:
        return "‖";
    case Shape::Square:
        return "■";
    case Shape::Again:
        return "↻";
    }
    std::abort();
}

} // namespace inglenook::paper
